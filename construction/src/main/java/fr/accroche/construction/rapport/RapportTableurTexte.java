package fr.accroche.construction.rapport;

import fr.accroche.construction.AnomalieTableur;
import fr.accroche.construction.BilanConstruction;
import fr.accroche.construction.Colonne;
import fr.accroche.construction.Correspondance;
import fr.accroche.construction.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** For people who read a terminal. */
public final class RapportTableurTexte implements RapportTableur {
    private final Writer sortie;

    public RapportTableurTexte(OutputStream sortie) {
        this.sortie = new OutputStreamWriter(sortie, StandardCharsets.UTF_8);
    }

    @Override
    public void commencer(String fichier, String description, Correspondance correspondance) {
        ligne(visible(fichier) + " : " + description
                + (correspondance.feuille().isEmpty() ? "" : ", feuille « " + visible(correspondance.feuille()) + " »")
                + ", intitulés à la ligne " + correspondance.ligneIntitules() + ", données à partir de la ligne "
                + correspondance.premiereLigne() + ".");
        ligne("Colonnes :");
        for (Colonne colonne : correspondance.colonnes()) {
            ligne("  %-3s %-34s %s"
                    .formatted(
                            Place.lettres(colonne.indice()),
                            visible(colonne.intitule()),
                            colonne.rubrique()
                                    .map(rubrique -> "→ " + rubrique.cle())
                                    .orElse("(non utilisée)")));
        }
        ligne("");
    }

    @Override
    public void anomalie(AnomalieTableur anomalie) {
        ligne("%-13s %-8s %s : %s"
                .formatted(
                        anomalie.gravite(),
                        anomalie.place().a1(),
                        anomalie.code(),
                        intitule(anomalie) + anomalie.message()
                                + (anomalie.valeur() == null
                                        ? ""
                                        : " Valeur lue : « " + visible(anomalie.valeur()) + " ».")
                                + " À faire : " + anomalie.remede()));
    }

    private static String intitule(AnomalieTableur anomalie) {
        String intitule = anomalie.place().intitule();
        return intitule.isEmpty() ? "" : "[" + visible(intitule) + "] ";
    }

    @Override
    public void terminer(BilanConstruction bilan) {
        if (bilan.nombreErreurs() + bilan.nombreRemarques() > 0) {
            ligne("");
            for (BilanConstruction.Groupe groupe : bilan.groupes()) {
                ligne("%7d  %s  %s".formatted(groupe.nombre(), groupe.code(), groupe.libelle()));
            }
            ligne("");
        }
        ligne("Lignes : " + bilan.lignes() + ", dont valides : " + bilan.lignesValides() + ", à corriger : "
                + bilan.lignesACorriger() + ". Passages : " + bilan.passages() + ". Erreurs : " + bilan.nombreErreurs()
                + ". Avertissements : " + bilan.nombreRemarques() + ".");
        ligne(bilan.estOk() ? "OK" : "KO");
        vider();
    }

    /** Without what could act on a terminal or turn the writing round. */
    private static String visible(String texte) {
        return texte.replaceAll("[\\p{Cntrl}\\p{Cf}]", "\uFFFD");
    }

    private void ligne(String texte) {
        try {
            sortie.write(texte);
            sortie.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void vider() {
        try {
            sortie.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
