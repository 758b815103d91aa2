package fr.accroche.portail.espace;

import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.portail.depot.CauseRefus;
import fr.accroche.portail.depot.StatistiquesDepots;
import fr.accroche.portail.depot.StatistiquesDepots.Bilan;
import fr.accroche.portail.depot.StatistiquesDepots.CauseFichier;
import fr.accroche.portail.depot.StatistiquesDepots.Mois;
import fr.accroche.portail.espace.VueStatistiques.Barre;
import fr.accroche.portail.espace.VueStatistiques.LigneMois;
import fr.accroche.portail.espace.VueStatistiques.Part;
import fr.accroche.portail.presentation.GuideErreurs;
import fr.accroche.portail.presentation.TexteFrancais;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws and writes statistics. The drawing is 720 wide and 220 high, its bars between the heights 10 and 180. */
@Component
class EcritureStatistiques {
    private static final int LARGEUR = 720;
    private static final int HAUT = 10;
    private static final int BAS = 180;
    private static final int RAISONS_MONTREES = 10;
    private static final int CENT = 100;
    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM\u00a0uuuu", Locale.FRANCE);
    private static final DateTimeFormatter MOIS_COURT = DateTimeFormatter.ofPattern("MM/uu", Locale.FRANCE);

    private final EcritureAnomalies anomalies;
    private final GuideErreurs guide;
    private final Clock horloge;

    EcritureStatistiques(EcritureAnomalies anomalies, GuideErreurs guide, Clock horloge) {
        this.anomalies = anomalies;
        this.guide = guide;
        this.horloge = horloge;
    }

    VueStatistiques ecrire(Bilan bilan, YearMonth depuis) {
        long sommet = bilan.mois().stream()
                .mapToLong(mois -> mois.passagesOk() + mois.passagesKo())
                .max()
                .orElse(0);
        return new VueStatistiques(
                bilan.depots() == 0,
                compteurs(bilan),
                bilan.mois().stream().map(EcritureStatistiques::ligne).toList(),
                barres(bilan, depuis, sommet),
                TexteFrancais.accorde(sommet, "passage", "passages"),
                raisons(bilan.refus()),
                causes(bilan.causes()));
    }

    /** What a reason is called. */
    String libelle(CauseRefus cause) {
        return anomalies.refus(cause).libelle();
    }

    private static List<Compteur> compteurs(Bilan bilan) {
        return List.of(
                Compteur.de("Dépôts", bilan.depots()),
                Compteur.de("Fichiers refusés", bilan.fichiersRefuses()),
                Compteur.de("Passages OK", bilan.passagesOk()),
                Compteur.de("Passages KO", bilan.passagesKo()),
                new Compteur(
                        "Passages OK sur 100", taux(StatistiquesDepots.taux(bilan.passagesOk(), bilan.passagesKo()))));
    }

    private static LigneMois ligne(Mois mois) {
        return new LigneMois(
                MOIS.format(mois.mois()),
                TexteFrancais.nombre(mois.depots()),
                TexteFrancais.nombre(mois.fichiersRefuses()),
                TexteFrancais.nombre(mois.passagesOk()),
                TexteFrancais.nombre(mois.passagesKo()),
                taux(mois.tauxOk()),
                duree(mois.delaiMedian()),
                duree(mois.delaiLong()));
    }

    private static String taux(Optional<Double> taux) {
        return taux.map(valeur -> String.format(Locale.FRANCE, "%.1f", valeur)).orElse("–");
    }

    private static String duree(Duration duree) {
        if (duree.toSeconds() < 1) {
            return "moins d’une seconde";
        }
        if (duree.toMinutes() < 2) {
            return TexteFrancais.accorde(duree.toSeconds(), "seconde", "secondes");
        }
        return duree.toHours() < 2
                ? TexteFrancais.accorde(duree.toMinutes(), "minute", "minutes")
                : TexteFrancais.accorde(duree.toHours(), "heure", "heures");
    }

    private List<Barre> barres(Bilan bilan, YearMonth depuis, long sommet) {
        Map<YearMonth, Mois> parMois = bilan.mois().stream().collect(Collectors.toMap(Mois::mois, Function.identity()));
        List<YearMonth> periode = new ArrayList<>();
        YearMonth courant = YearMonth.now(horloge.withZone(TexteFrancais.PARIS));
        for (YearMonth mois = depuis; !mois.isAfter(courant); mois = mois.plusMonths(1)) {
            periode.add(mois);
        }
        int pas = LARGEUR / Math.max(periode.size(), 1);
        List<Barre> barres = new ArrayList<>();
        for (int i = 0; i < periode.size(); i++) {
            Optional<Mois> mois = Optional.ofNullable(parMois.get(periode.get(i)));
            int ok = hauteur(mois.map(Mois::passagesOk).orElse(0L), sommet);
            int ko = hauteur(mois.map(Mois::passagesKo).orElse(0L), sommet);
            int largeur = Math.max(pas - Math.max(pas / 4, 2), 2);
            boolean nomme = periode.size() <= 12 || i % (periode.size() / 12 + 1) == 0;
            barres.add(new Barre(
                    i * pas,
                    largeur,
                    BAS - ok,
                    ok,
                    BAS - ok - ko,
                    ko,
                    i * pas + largeur / 2,
                    nomme ? MOIS_COURT.format(periode.get(i)) : ""));
        }
        return barres;
    }

    private static int hauteur(long nombre, long sommet) {
        return sommet == 0 ? 0 : (int) Math.round((double) nombre * (BAS - HAUT) / sommet);
    }

    private List<Part> raisons(List<CauseRefus> refus) {
        long plus = refus.stream().mapToLong(CauseRefus::nombre).max().orElse(1);
        return refus.stream()
                .limit(RAISONS_MONTREES)
                .map(cause -> {
                    VueRefus vue = anomalies.refus(cause);
                    return new Part(vue.code(), vue.libelle(), vue.nombre(), (int) (cause.nombre() * CENT / plus));
                })
                .toList();
    }

    private List<Part> causes(List<CauseFichier> causes) {
        long plus = causes.stream().mapToLong(CauseFichier::fichiers).max().orElse(1);
        return causes.stream()
                .limit(RAISONS_MONTREES)
                .map(cause -> new Part(
                        cause.code(),
                        guide.regle(cause.code())
                                .map(DefinitionAnomalie::libelle)
                                .orElse(cause.code()),
                        TexteFrancais.accorde(cause.fichiers(), "fichier", "fichiers") + ", "
                                + TexteFrancais.accorde(cause.nombre(), "erreur", "erreurs"),
                        (int) (cause.fichiers() * CENT / plus)))
                .toList();
    }
}
