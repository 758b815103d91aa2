package fr.accroche.traitement.accuse;

import fr.accroche.modele.Anomalie;
import fr.accroche.modele.IdFlux;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * The PDF form, for people. A list longer than {@link #LIGNES_MAXIMUM} is cut, and the page says so and where the rest
 * stands: a PDF of 200 000 lines serves nobody and would have to be laid out in memory.
 */
final class AccuseTraitementPdf {
    /** Lines shown of each list. */
    static final int LIGNES_MAXIMUM = 200;

    private final GabaritPdf gabarit;

    private AccuseTraitementPdf(GabaritPdf gabarit) {
        this.gabarit = gabarit;
    }

    static void ecrire(EnteteAccuse entete, ContenuAccuse contenu, OutputStream sortie) throws IOException {
        GabaritPdf gabarit = GabaritPdf.charger("accuse-traitement.xhtml");
        AccuseTraitementPdf pdf = new AccuseTraitementPdf(gabarit);
        gabarit.remplir(champs(entete));
        pdf.passagesKo(entete, contenu);
        pdf.passagesOk(entete, contenu);
        pdf.anomalies(contenu);
        gabarit.ecrire(sortie);
    }

    private static Map<String, String> champs(EnteteAccuse entete) {
        Compteurs compteurs = entete.compteurs();
        return Map.ofEntries(
                Map.entry("idTraitement", Long.toString(entete.idTraitement())),
                Map.entry("statut", entete.statut().libelle()),
                Map.entry("nomFichier", entete.nomFichier()),
                Map.entry("idFlux", entete.idFlux().map(IdFlux::valeur).orElse("non lisible dans le fichier")),
                Map.entry("deposant", entete.parties().deposant().orElse("non précisé")),
                Map.entry("certificateur", entete.parties().certificateur().orElse("non lisible dans le fichier")),
                Map.entry("octets", TexteFrancais.nombre(entete.octets()) + " octets"),
                Map.entry("sha256", entete.sha256()),
                Map.entry("emisLe", TexteFrancais.dateHeure(entete.emisLe())),
                Map.entry("schema", entete.versionSchema()),
                Map.entry("regles", entete.regles().id()),
                Map.entry("procedure", entete.procedure()),
                Map.entry("passages", TexteFrancais.nombre(compteurs.passages())),
                Map.entry("ok", TexteFrancais.nombre(compteurs.ok())),
                Map.entry("ko", TexteFrancais.nombre(compteurs.ko())),
                Map.entry("anomalies", TexteFrancais.nombre(compteurs.anomalies())),
                Map.entry("avertissements", TexteFrancais.nombre(compteurs.avertissements())));
    }

    private void passagesKo(EnteteAccuse entete, ContenuAccuse contenu) throws IOException {
        ListeCoupee liste = new ListeCoupee("ko");
        if (entete.recevable()) {
            contenu.passagesKo(passage -> liste.ajouter(List.of(
                    passage.idTechniqueTexte(),
                    passage.message(entete),
                    String.join(", ", passage.refus().aVerifier()),
                    passage.refus().remede())));
        }
        liste.terminer();
    }

    private void passagesOk(EnteteAccuse entete, ContenuAccuse contenu) throws IOException {
        ListeCoupee liste = new ListeCoupee("ok");
        if (entete.recevable()) {
            contenu.passagesOk(idTechnique -> liste.ajouter(List.of(idTechnique)));
        }
        liste.terminer();
    }

    private void anomalies(ContenuAccuse contenu) throws IOException {
        ListeCoupee liste = new ListeCoupee("anomalies");
        contenu.anomalies(anomalie -> liste.ajouter(ligne(anomalie)));
        liste.terminer();
    }

    private static List<String> ligne(Anomalie anomalie) {
        return List.of(
                "Ligne " + anomalie.position().ligne() + ", colonne "
                        + anomalie.position().colonne(),
                anomalie.estErreur() ? "Erreur" : "Avertissement",
                "[" + anomalie.code() + "] " + anomalie.message(),
                anomalie.remede());
    }

    /** One list of the page: its section goes when it is empty, its warning goes when it is whole. */
    private final class ListeCoupee {
        private final String nom;
        private long taille;

        ListeCoupee(String nom) {
            this.nom = nom;
        }

        void ajouter(List<String> cellules) {
            if (taille < LIGNES_MAXIMUM) {
                gabarit.ajouterLigne("lignes-" + nom, cellules);
            }
            taille++;
        }

        void terminer() {
            if (taille == 0) {
                gabarit.retirer("section-" + nom);
            } else if (taille <= LIGNES_MAXIMUM) {
                gabarit.retirer("coupe-" + nom);
            } else {
                gabarit.remplir(Map.of(
                        "coupe-" + nom,
                        "Cette liste ne montre que les " + LIGNES_MAXIMUM + " premières lignes sur "
                                + TexteFrancais.nombre(taille)
                                + " : l’accusé complet se télécharge en JSON ou en CSV."));
            }
        }
    }
}
