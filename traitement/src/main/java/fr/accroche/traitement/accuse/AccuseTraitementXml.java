package fr.accroche.traitement.accuse;

import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeAnomalie;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/**
 * The XML form, frozen because public consumers parse it ({@code docs/formats/accuse-traitement.md}): nothing may be
 * added, moved or indented otherwise.
 */
final class AccuseTraitementXml {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>";
    /** The prefix is declared and never used: so does the real service. */
    private static final String RACINE = "<rapport xmlns:ns2=\"urn:cdc:cpf:pc5:rapport:schema\">";

    private AccuseTraitementXml() {}

    static void ecrire(EnteteAccuse entete, ContenuAccuse contenu, OutputStream sortie) throws IOException {
        BufferedWriter ecrivain = new BufferedWriter(new OutputStreamWriter(sortie, StandardCharsets.UTF_8));
        EcritureXml xml = new EcritureXml(ecrivain);
        xml.ligne(DECLARATION);
        xml.ligne(RACINE);
        xml.entrer();
        xml.texte("nomFichier", entete.nomFichier());
        if (entete.idFlux().isPresent()) {
            xml.texte("idFlux", entete.idFlux().get().valeur());
        }
        xml.texte("idTraitement", Long.toString(entete.idTraitement()));
        if (entete.recevable()) {
            passages(entete, contenu, xml);
        } else {
            erreurs(contenu, xml);
        }
        xml.ligne("</rapport>");
        ecrivain.flush();
    }

    private static void passages(EnteteAccuse entete, ContenuAccuse contenu, EcritureXml xml) throws IOException {
        try (ListeXml ko = new ListeXml(xml, "PassagesKO")) {
            contenu.passagesKo(passage -> {
                ko.element();
                xml.ouvrir("passage");
                xml.texte("idTechnique", passage.idTechniqueTexte());
                xml.texte("messageErreur", passage.message(entete));
                xml.fermer("passage");
            });
        }
        try (ListeXml ok = new ListeXml(xml, "PassagesOK")) {
            contenu.passagesOk(idTechnique -> {
                ok.element();
                xml.texte("idTechnique", idTechnique);
            });
        }
    }

    private static void erreurs(ContenuAccuse contenu, EcritureXml xml) throws IOException {
        try (ListeXml erreurs = new ListeXml(xml, "erreurs")) {
            contenu.anomalies(anomalie -> {
                if (anomalie.estErreur()) {
                    erreurs.element();
                    erreur(anomalie, xml);
                }
            });
        }
    }

    private static void erreur(Anomalie anomalie, EcritureXml xml) throws IOException {
        xml.ouvrir("erreur");
        xml.texte("type", type(anomalie.code()));
        xml.texte("message", "[" + anomalie.code() + "] " + anomalie.message());
        xml.texte("ligne", Integer.toString(anomalie.position().ligne()));
        xml.texte("colonne", Integer.toString(anomalie.position().colonne()));
        xml.fermer("erreur");
    }

    /** The readers know three types: what concerns the deposit as a whole is told as a rule of the dictionary. */
    private static String type(CodeAnomalie code) {
        return switch (code.famille()) {
            case XML -> "XML";
            case XSD -> "XSD";
            case DIC, NIR, DEP -> "DIC";
        };
    }

    /** A list element that opens with its first child, so that an empty one keeps its short form. */
    private static final class ListeXml implements AutoCloseable {
        private final EcritureXml xml;
        private final String nom;
        private boolean ouverte;

        ListeXml(EcritureXml xml, String nom) {
            this.xml = xml;
            this.nom = nom;
        }

        void element() throws IOException {
            if (!ouverte) {
                xml.ouvrir(nom);
                ouverte = true;
            }
        }

        @Override
        public void close() throws IOException {
            if (ouverte) {
                xml.fermer(nom);
            } else {
                xml.vide(nom);
            }
        }
    }
}
