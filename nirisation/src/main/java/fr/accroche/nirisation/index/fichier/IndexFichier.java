package fr.accroche.nirisation.index.fichier;

import fr.accroche.modele.Nir;
import fr.accroche.nirisation.index.Candidats;
import fr.accroche.nirisation.index.Empreintes;
import fr.accroche.nirisation.index.Fiche;
import fr.accroche.nirisation.index.Frequences;
import fr.accroche.nirisation.index.IndexIllisibleException;
import fr.accroche.nirisation.index.IndexRegistre;
import fr.accroche.nirisation.index.Lexique;
import fr.accroche.nirisation.index.Revue;
import fr.accroche.nirisation.index.Signature;
import fr.accroche.nirisation.index.fichier.EnteteCodec.EnteteLu;
import fr.accroche.nirisation.normalisation.Surnoms;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A registry index in its folder, mapped: it takes some kilobytes of heap whatever its size, and the system's page cache
 * holds what is in use. Format: docs/formats/index-registre.md. The folder is never changed in place: a new index is a new
 * folder. Immutable, safe to share between threads without locks.
 */
public final class IndexFichier implements IndexRegistre {
    private static final int OCTETS_SIGNATURE = 2 * Long.BYTES;

    private final Path dossier;
    private final Entete entete;
    private final String identite;
    private final Optional<ChiffreNirs> chiffre;
    private final Projection personnes;
    private final Projection signatures;
    private final Projection nirs;
    private final JoursProjetes jours;
    private final LexiqueProjete noms;
    private final LexiqueProjete prenoms;
    private final LieuxProjetes lieux;
    private final ClesProjetees clesAnnee;
    private final ClesProjetees clesLieu;
    private final ClesProjetees clesSquelettes;
    private final FrequencesProjetees frequences;

    private IndexFichier(Path dossier, EnteteLu lu, Optional<CleIndex> cle, Map<Section, Projection> sections) {
        this.dossier = dossier;
        entete = lu.entete();
        identite = lu.identite();
        chiffre = cle.map(donnee -> donnee.chiffre(entete.sel()));
        personnes = de(sections, Section.PERSONNES);
        signatures = de(sections, Section.SIGNATURES);
        nirs = de(sections, Section.NIRS);
        jours = new JoursProjetes(de(sections, Section.JOURS));
        noms = new LexiqueProjete(de(sections, Section.NOMS));
        prenoms = new LexiqueProjete(de(sections, Section.PRENOMS));
        lieux = new LieuxProjetes(new LexiqueProjete(de(sections, Section.LIEUX)));
        clesAnnee = new ClesProjetees(de(sections, Section.CLES_ANNEE));
        clesLieu = new ClesProjetees(de(sections, Section.CLES_LIEU));
        clesSquelettes = new ClesProjetees(de(sections, Section.CLES_SQUELETTES));
        frequences = new FrequencesProjetees(
                de(sections, Section.COMPTES),
                new LignesComptes(de(sections, Section.COMPTES_NOMS)),
                new LignesComptes(de(sections, Section.COMPTES_PRENOMS)),
                lieux);
    }

    private static Projection de(Map<Section, Projection> sections, Section section) {
        Projection projection = sections.get(section);
        if (projection == null) {
            throw new IllegalStateException("Expected section " + section + " to be mapped, found it missing");
        }
        return projection;
    }

    /**
     * Opens an index to answer from it: the header and every byte of the sections (by their CRC-32C, at the speed of the
     * disk, or of the memory when it was read before) are checked.
     *
     * @param cle needed by {@link #nir} alone
     * @throws IndexIllisibleException when it is no index, an altered or truncated one, one of another format or
     *     normalisation, or when the key is another one
     */
    public static IndexFichier ouvrir(Path dossier, Optional<CleIndex> cle) {
        return ouvrir(dossier, cle, true);
    }

    /**
     * Opens an index in some milliseconds, having checked its header and the size of every section: for an index that was
     * verified since it was put there. An alteration that keeps the sizes is not found, and what it makes answered is not
     * defined.
     *
     * @param cle needed by {@link #nir} alone
     * @throws IndexIllisibleException as {@link #ouvrir} does, but for the content of the sections
     */
    public static IndexFichier ouvrirSansRelire(Path dossier, Optional<CleIndex> cle) {
        return ouvrir(dossier, cle, false);
    }

    private static IndexFichier ouvrir(Path dossier, Optional<CleIndex> cle, boolean relire) {
        EnteteLu lu = EnteteCodec.lire(dossier, cle);
        Entete entete = lu.entete();
        entete.exigerNormalisationCourante();
        Map<Section, Projection> sections = new EnumMap<>(Section.class);
        for (FicheSection fiche : entete.sections()) {
            sections.put(
                    fiche.section(),
                    Projection.de(dossier.resolve(fiche.section().fichier()), fiche.octets()));
        }
        if (relire) {
            entete.sections().parallelStream()
                    .forEach(fiche -> verifier(dossier, fiche, de(sections, fiche.section())));
        }
        return new IndexFichier(dossier, lu, cle, sections);
    }

    private static void verifier(Path dossier, FicheSection fiche, Projection projection) {
        int crc = projection.crc();
        if (crc != fiche.crc()) {
            throw new IndexIllisibleException("Le fichier « "
                    + dossier.resolve(fiche.section().fichier())
                    + " » de l’index est altéré : attendu la somme CRC-32C "
                    + Integer.toHexString(fiche.crc()) + ", trouvé " + Integer.toHexString(crc)
                    + ". Restaurez l’index ou reconstruisez-le (registre indexer).");
        }
    }

    /** What the index says of itself. */
    public Entete entete() {
        return entete;
    }

    @Override
    public Optional<String> identite() {
        return Optional.of(identite);
    }

    @Override
    public int taille() {
        return entete.personnes();
    }

    @Override
    public Lexique noms() {
        return noms;
    }

    @Override
    public Lexique prenoms() {
        return prenoms;
    }

    @Override
    public Lexique lieux() {
        return lieux;
    }

    @Override
    public Frequences frequences() {
        return frequences;
    }

    @Override
    public void duJour(int jour, Empreintes titulaire, Candidats sortie) {
        int rang = jours.rang(jour);
        if (rang < 0) {
            return;
        }
        Revue revue = new Revue(titulaire, noms, prenoms);
        int fin = jours.premier(rang + 1);
        long place = (long) jours.premier(rang) * OCTETS_SIGNATURE;
        for (int ordinal = jours.premier(rang); ordinal < fin; ordinal++, place += OCTETS_SIGNATURE) {
            long signatureNoms = signatures.entierLong(place);
            if (revue.retient(signatureNoms, signatures.entierLong(place + Long.BYTES))
                    || (Revue.resteAVoir(signatureNoms) && porteUnNomCherche(ordinal, revue))) {
                sortie.ajouter(ordinal);
            }
        }
    }

    /** Some in ten thousand: whoever bears a name of the kind « Martin dit Lafleur ». */
    private boolean porteUnNomCherche(int ordinal, Revue revue) {
        Fiche fiche = new Fiche();
        lire(ordinal, fiche);
        return porteUnNomCherche(revue, fiche.nomNaissance) || porteUnNomCherche(revue, fiche.nomUsage);
    }

    private boolean porteUnNomCherche(Revue revue, int nom) {
        if (nom == Lexique.ABSENT) {
            return false;
        }
        return Surnoms.formes(List.of(noms.forme(nom).split(" "))).stream()
                .mapToInt(noms::numero)
                .filter(numero -> numero != Lexique.ABSENT)
                .anyMatch(numero -> revue.retientNom(Signature.cle(numero, noms.squelette(numero))));
    }

    @Override
    public void parNomPrenomAnnee(int nom, int prenom, int annee, Candidats sortie) {
        if (nom != Lexique.ABSENT && prenom != Lexique.ABSENT) {
            clesAnnee.chercher(annee - FormatPersonne.ANNEE_MINIMALE, Haches.paire(nom, prenom), sortie);
        }
    }

    @Override
    public void parNomPrenomLieu(int nom, int prenom, int lieu, Candidats sortie) {
        if (nom != Lexique.ABSENT && prenom != Lexique.ABSENT && lieu != Lexique.ABSENT) {
            clesLieu.chercher(lieu, Haches.paire(nom, prenom), sortie);
        }
    }

    @Override
    public void parSquelettesAnnee(int squeletteNom, int squelettePrenom, int annee, Candidats sortie) {
        if (squeletteNom != 0 && squelettePrenom != 0) {
            clesSquelettes.chercher(
                    annee - FormatPersonne.ANNEE_MINIMALE, Haches.paire(squeletteNom, squelettePrenom), sortie);
        }
    }

    @Override
    public void lire(int ordinal, Fiche fiche) {
        entete.format().lire(personnes, ordinal, fiche);
    }

    @Override
    public Nir nir(int ordinal) {
        ChiffreNirs nirsChiffres = chiffre.orElseThrow(() -> new IndexIllisibleException("L’index « " + dossier
                + " » a été ouvert sans sa clé : ses NIR ne peuvent pas être lus. Donnez la clé des index."));
        long code = nirsChiffres.dechiffrer(ordinal, nirs.entierLong((long) ordinal * Long.BYTES));
        return CodeNir.lire(code)
                .orElseThrow(() -> new IndexIllisibleException("Le fichier « "
                        + dossier.resolve(Section.NIRS.fichier()) + " » est altéré : attendu un NIR pour la personne "
                        + ordinal + ", trouvé autre chose. Restaurez l’index ou reconstruisez-le."));
    }
}
