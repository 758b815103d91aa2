package fr.accroche.referentiels;

import fr.accroche.modele.CodeCertification;
import fr.accroche.modele.RegistreCertifications.Fiche;
import fr.accroche.modele.Siret;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the open export of France compétences (fiches RNCP or RS, flow V4.1), streamed: some 500 MB of which a few
 * fields are kept. Only direct children of {@code FICHE} speak of the fiche: {@code NUMERO_FICHE}, {@code ACTIF} and
 * {@code SIRET_…} come again deeper, for other fiches, juries and partners. Safe to share between threads.
 *
 * <ul>
 *   <li>State: every fiche is kept, published, archived or « modifications à valider »: a certification delivered while
 *       it was registered stays right, and its dates say until when.
 *   <li>Certifiers: those without a SIRET, or with a wrong one, are left out (about a third of the fiches has none);
 *       active or not, since the register does not say who held it on which day.
 *   <li>First day: the earliest of {@code DATE_EFFET}, {@code DATE_DECISION} and {@code DATE_DERNIER_JO} (the last is
 *       that of an earlier registration under the same number); none when none is given.
 *   <li>Last day: {@code DATE_LIMITE_DELIVRANCE}, which may come years after {@code DATE_FIN_ENREGISTREMENT}; none when
 *       it is not given, because who was in training at the end of registration may still be certified.
 * </ul>
 */
public final class LecteurFranceCompetences {
    private static final DateTimeFormatter JOUR =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final String FICHE = "FICHE";
    private static final int TITRE_MAXIMAL = 300;

    private final XMLInputFactory factory;

    public LecteurFranceCompetences() {
        factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Expected nothing to resolve: no entity is ever fetched");
        });
    }

    /**
     * Reads one export; the stream is not closed.
     *
     * @param suite given each fiche whose number can be read
     * @throws IOException when the stream fails
     * @throws ExportIllisibleException when it is not such an export, or stops before its end
     */
    public void lire(InputStream export, Consumer<Fiche> suite) throws IOException, ExportIllisibleException {
        lire(export, suite, (siret, nom) -> {});
    }

    /**
     * The same, and each certifier with a right SIRET.
     *
     * @param certificateurs given its SIRET and its name, empty when the fiche does not say it; again for each fiche
     */
    public void lire(InputStream export, Consumer<Fiche> suite, BiConsumer<Siret, String> certificateurs)
            throws IOException, ExportIllisibleException {
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(export);
            xml.nextTag();
            if (!xml.getLocalName().equals("FICHES")) {
                throw new ExportIllisibleException("la racine attendue est FICHES", null);
            }
            while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                if (xml.isStartElement() && xml.getLocalName().equals(FICHE)) {
                    new FicheEnCours(certificateurs).lire(xml).ifPresent(suite);
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException panne && !(panne instanceof CharConversionException)) {
                throw panne;
            }
            throw new ExportIllisibleException("ce n’est pas un document XML bien formé", e);
        }
    }

    /** One fiche, from its start tag to its end tag. */
    private static final class FicheEnCours {
        private final BiConsumer<Siret, String> nomsCertificateurs;
        private final Set<Siret> certificateurs = new HashSet<>();
        private final Deque<String> chemin = new ArrayDeque<>();
        private final StringBuilder texte = new StringBuilder();
        private @Nullable Siret siretCertificateur;
        private String nomCertificateur = "";
        private @Nullable String numero;
        private String intitule = "";
        private @Nullable LocalDate effet;
        private @Nullable LocalDate decision;
        private @Nullable LocalDate parution;
        private @Nullable LocalDate limite;

        FicheEnCours(BiConsumer<Siret, String> nomsCertificateurs) {
            this.nomsCertificateurs = nomsCertificateurs;
        }

        Optional<Fiche> lire(XMLStreamReader xml) throws XMLStreamException {
            while (true) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        chemin.addLast(xml.getLocalName());
                        texte.setLength(0);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> ajouter(xml);
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (chemin.isEmpty()) {
                            return fiche();
                        }
                        prendre(String.join("/", chemin), texte.toString().strip());
                        chemin.removeLast();
                        texte.setLength(0);
                    }
                    case XMLStreamConstants.END_DOCUMENT ->
                        throw new XMLStreamException("Expected the end of a FICHE, found the end of the document");
                    default -> {
                        // comments and processing instructions say nothing
                    }
                }
            }
        }

        /** Long descriptions are stepped over: no field that is kept is that long. */
        private void ajouter(XMLStreamReader xml) {
            int libres = TITRE_MAXIMAL - texte.length();
            if (libres > 0) {
                texte.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(libres, xml.getTextLength()));
            }
        }

        private void prendre(String nom, String valeur) {
            switch (nom) {
                case "NUMERO_FICHE" -> numero = valeur;
                case "INTITULE" -> intitule = valeur;
                case "DATE_EFFET" -> effet = jour(valeur);
                case "DATE_DECISION" -> decision = jour(valeur);
                case "DATE_DERNIER_JO" -> parution = jour(valeur);
                case "DATE_LIMITE_DELIVRANCE" -> limite = jour(valeur);
                case "CERTIFICATEURS/CERTIFICATEUR/SIRET_CERTIFICATEUR" ->
                    siretCertificateur = Siret.lire(valeur).orElse(null);
                case "CERTIFICATEURS/CERTIFICATEUR/NOM_CERTIFICATEUR" -> nomCertificateur = valeur;
                case "CERTIFICATEURS/CERTIFICATEUR" -> retenirCertificateur();
                default -> {
                    // of no use here
                }
            }
        }

        private void retenirCertificateur() {
            if (siretCertificateur != null) {
                certificateurs.add(siretCertificateur);
                nomsCertificateurs.accept(siretCertificateur, nomCertificateur);
            }
            siretCertificateur = null;
            nomCertificateur = "";
        }

        private Optional<Fiche> fiche() {
            Optional<LocalDate> premier = Stream.of(
                            Optional.ofNullable(effet), Optional.ofNullable(decision), Optional.ofNullable(parution))
                    .flatMap(Optional::stream)
                    .min(LocalDate::compareTo);
            return Optional.ofNullable(numero)
                    .flatMap(CodeCertification::lire)
                    .map(code -> new Fiche(code, intitule, certificateurs, premier, Optional.ofNullable(limite)));
        }

        /** A date that cannot be read bounds nothing. */
        private static @Nullable LocalDate jour(String valeur) {
            try {
                return LocalDate.parse(valeur, JOUR);
            } catch (DateTimeParseException e) {
                return null;
            }
        }
    }
}
