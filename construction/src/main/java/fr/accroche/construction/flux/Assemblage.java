package fr.accroche.construction.flux;

import fr.accroche.construction.AnomalieTableur;
import fr.accroche.construction.CauseTableur;
import fr.accroche.construction.Correspondance;
import fr.accroche.construction.Place;
import fr.accroche.construction.Rubrique;
import fr.accroche.construction.Rubriques;
import fr.accroche.construction.valeur.Attendus;
import fr.accroche.construction.valeur.Saisie;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes passages of rows. Rows that follow each other, name the same passage and differ by a result of the digital level
 * alone are one passage with several results. For one thread.
 */
final class Assemblage {
    private static final String RESULTAT = "resultat";
    private static final String PASSAGES = "passageCertifications";

    private final Correspondance correspondance;
    private final Depouillement depouillement;
    private final Regroupement regroupement;
    private final Entete entete;
    private final Noeud certification;
    private final Noeud passage;
    private final Rubrique idTechnique;
    private final boolean[] rangsResultat;
    private final ElementWriter writer;
    private final Set<Rubrique> colonnesAbsentes = new HashSet<>();
    private final List<Saisie> enAttente = new ArrayList<>();
    private int ligneEnAttente;
    private int ligneEcrite;

    Assemblage(
            Rubriques rubriques,
            Correspondance correspondance,
            Depouillement depouillement,
            Regroupement regroupement,
            Entete entete) {
        this.correspondance = correspondance;
        this.depouillement = depouillement;
        this.regroupement = regroupement;
        this.entete = entete;
        Noeud racine = Noeud.racine(rubriques);
        certification = racine.trouver(Rubriques.CERTIFICATION).orElseThrow();
        passage = racine.trouver(Rubriques.PASSAGE).orElseThrow();
        idTechnique = rubriques.exiger("idTechnique");
        rangsResultat = new boolean[rubriques.toutes().size()];
        rubriques.toutes().stream()
                .filter(rubrique -> rubrique.chemin().contains(RESULTAT))
                .forEach(rubrique -> rangsResultat[rubrique.rang()] = true);
        writer = new ElementWriter(new Manques());
    }

    /** One more row. */
    void ajouter(Saisie saisie, int ligne) throws IOException {
        if (!enAttente.isEmpty() && estUneSuite(saisie)) {
            enAttente.add(saisie);
            return;
        }
        ecrireLattente();
        enAttente.add(saisie);
        ligneEnAttente = ligne;
    }

    private boolean estUneSuite(Saisie saisie) {
        String cle = saisie.valeur(idTechnique);
        Saisie premiere = enAttente.get(0);
        return cle != null
                && !saisie.estEnErreur()
                && !premiere.estEnErreur()
                && cle.equals(premiere.valeur(idTechnique))
                && ditUnResultat(saisie)
                && saisie.ditLaMemeChose(premiere, rangsResultat)
                && enAttente.stream()
                        .noneMatch(connue -> saisie.ditLaMemeChose(connue, new boolean[rangsResultat.length]));
    }

    private boolean ditUnResultat(Saisie saisie) {
        for (int rang = 0; rang < rangsResultat.length; rang++) {
            if (rangsResultat[rang] && saisie.valeur(rang) != null) {
                return true;
            }
        }
        return false;
    }

    /** Writes the last passage. */
    void terminer() throws IOException {
        ecrireLattente();
    }

    private void ecrireLattente() throws IOException {
        if (enAttente.isEmpty()) {
            return;
        }
        Saisie saisie = enAttente.get(0);
        ligneEcrite = ligneEnAttente;
        Rubrique contraire = entete.retenir(saisie);
        if (contraire != null) {
            enveloppe(contraire, saisie);
        }
        String debut = debutCertification(saisie);
        String texte = writer.ecrire(passage, enAttente);
        if (!saisie.estEnErreur()) {
            regroupement.ajouter(debut, texte, ligneEnAttente);
        }
        enAttente.clear();
    }

    private String debutCertification(Saisie saisie) {
        StringBuilder debut = new StringBuilder("<cpf:" + certification.balise() + ">\n");
        for (Noeud enfant : certification.enfants()) {
            if (enfant.rubrique().isPresent()) {
                debut.append(writer.ecrire(enfant, List.of(saisie)));
            }
        }
        return debut.append("<cpf:" + PASSAGES + ">\n").toString();
    }

    /** What closes a certification. */
    static String finCertification() {
        return "</cpf:" + PASSAGES + ">\n</cpf:" + Rubriques.CERTIFICATION + ">\n";
    }

    private void enveloppe(Rubrique rubrique, Saisie saisie) {
        saisie.noterErreur();
        depouillement.dire(AnomalieTableur.de(
                CauseTableur.ENVELOPPE,
                correspondance.place(ligneEcrite, rubrique),
                saisie.valeur(rubrique),
                "Un fichier n’a qu’un émetteur, qu’un certificateur et qu’un contrat ; cette ligne en donne un autre que"
                        + " les précédentes.",
                "Corrigez cette valeur, ou faites un tableau pour chaque certificateur."));
    }

    private final class Manques implements ElementWriter.Temoin {
        @Override
        public void manque(Rubrique rubrique) {
            Saisie saisie = enAttente.get(0);
            saisie.noterErreur();
            boolean sansColonne = correspondance.colonne(rubrique).isEmpty();
            if (!sansColonne) {
                dire(CauseTableur.DONNEE_ABSENTE, ligneEcrite, rubrique, "Cette donnée obligatoire n’est pas remplie.");
            } else if (colonnesAbsentes.add(rubrique)) {
                dire(
                        CauseTableur.COLONNE_ABSENTE,
                        Place.AUCUNE,
                        rubrique,
                        "Aucune colonne ne porte cette donnée obligatoire ; aucune ligne ne peut être écrite sans elle.");
            }
        }

        private void dire(CauseTableur cause, int ligne, Rubrique rubrique, String message) {
            depouillement.dire(AnomalieTableur.de(
                    cause,
                    correspondance.place(ligne, rubrique),
                    null,
                    message,
                    (cause == CauseTableur.COLONNE_ABSENTE
                                    ? "Ajoutez une colonne, ou dites laquelle la porte : "
                                    : "Écrivez ")
                            + Attendus.de(rubrique) + "."));
        }

        @Override
        public void deuxChoix(Noeud choix, Noeud premier, Noeud second) {
            Saisie saisie = enAttente.get(0);
            saisie.noterErreur();
            Rubrique dite = premiere(second, saisie);
            depouillement.dire(AnomalieTableur.de(
                    CauseTableur.CHOIX_DOUBLE,
                    correspondance.place(ligneEcrite, dite),
                    saisie.valeur(dite),
                    "Cette ligne remplit à la fois « " + premier.balise() + " » et « " + second.balise()
                            + " », qui s’excluent.",
                    "Videz les cellules de l’un des deux : l’état civil du titulaire, ou son dossier de formation."));
        }

        private Rubrique premiere(Noeud noeud, Saisie saisie) {
            return noeud.rubrique()
                    .orElseGet(() -> noeud.enfants().stream()
                            .filter(enfant -> enfant.estDit(saisie))
                            .findFirst()
                            .map(enfant -> premiere(enfant, saisie))
                            .orElseThrow());
        }
    }
}
