package fr.accroche.portail.correction;

import fr.accroche.controle.BilanControle;
import fr.accroche.controle.Controle;
import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.OptionsControle;
import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.Gravite;
import fr.accroche.portail.depot.Depots;
import fr.accroche.portail.presentation.TexteFrancais;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What the engine's own rules say of a file that is not deposited yet, datum by datum. */
@Component
class Constats {
    /** More are of no use on a page; the deposit itself tells them all. */
    private static final int AU_PLUS = 2_000;

    private static final Pattern DANS_PASSAGE = Pattern.compile(
            ".*/certification\\[(\\d+)]/passageCertifications/passageCertification\\[(\\d+)](?:/(.*))?");
    private static final Pattern DANS_CERTIFICATION = Pattern.compile(".*/certification\\[(\\d+)](?:/([^/]*))?");

    private final Controle controle;
    private final Clock horloge;

    Constats(Controle controle, Clock horloge) {
        this.controle = controle;
        this.horloge = horloge;
    }

    Releve controler(Depots.Ecriture fichier) throws IOException {
        List<Constat> constats = new ArrayList<>();
        BilanControle bilan = Tuyau.lire(
                fichier,
                flux -> controle.controler(
                        flux,
                        new OptionsControle(Etendue.TOUTES, LocalDate.now(horloge.withZone(TexteFrancais.PARIS))),
                        new EcouteurControle() {
                            @Override
                            public void anomalie(Anomalie anomalie) {
                                if (constats.size() < AU_PLUS) {
                                    constats.add(constat(anomalie));
                                }
                            }

                            @Override
                            public boolean attendLesPassages() {
                                return false;
                            }
                        }));
        return new Releve(bilan.recevable(), constats);
    }

    private static Constat constat(Anomalie anomalie) {
        Matcher passage = DANS_PASSAGE.matcher(anomalie.chemin());
        boolean erreur = anomalie.gravite() == Gravite.ERREUR;
        if (passage.matches()) {
            return new Constat(
                    Integer.parseInt(passage.group(1)),
                    Integer.parseInt(passage.group(2)),
                    passage.group(3) == null ? "" : passage.group(3),
                    erreur,
                    anomalie.message(),
                    anomalie.remede());
        }
        Matcher certification = DANS_CERTIFICATION.matcher(anomalie.chemin());
        boolean trouvee = certification.matches();
        return new Constat(
                trouvee ? Integer.parseInt(certification.group(1)) : 0,
                0,
                trouvee && certification.group(2) != null ? certification.group(2) : "",
                erreur,
                anomalie.message(),
                anomalie.remede());
    }

    /** @param recevable false when the deposit would be refused whole */
    record Releve(boolean recevable, List<Constat> constats) {
        Releve {
            constats = List.copyOf(constats);
        }
    }

    /**
     * @param certification rank in the file that was controlled, 0 for none
     * @param passage rank in its certification, 0 for none
     * @param chemin the tags that lead from the passage or the certification to the datum
     * @param erreur false for a warning
     */
    record Constat(int certification, int passage, String chemin, boolean erreur, String message, String remede) {}
}
