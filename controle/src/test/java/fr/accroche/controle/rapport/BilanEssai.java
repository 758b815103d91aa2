package fr.accroche.controle.rapport;

import fr.accroche.controle.BilanControle;
import fr.accroche.controle.BilanControle.Groupe;
import fr.accroche.controle.BilanControle.JeuDeRegles;
import fr.accroche.controle.EnteteFlux;
import fr.accroche.modele.CodeAnomalie;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Bilans made by hand, so that a report may be tried without a control, whatever the rules say. */
final class BilanEssai {
    private BilanEssai() {}

    static BilanControle ko() {
        return bilan(2, 1, List.of(groupe("XSD-ESSAI", "Balise inconnue", 2), groupe("DIC-ESSAI", "Date tardive", 1)));
    }

    static BilanControle ok() {
        return bilan(0, 0, List.of());
    }

    static Groupe groupe(String code, String libelle, long nombre) {
        return new Groupe(new CodeAnomalie(code), libelle, nombre);
    }

    static BilanControle bilan(long erreurs, long avertissements, List<Groupe> groupes) {
        return new BilanControle(
                12_370,
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                true,
                erreurs == 0,
                erreurs == 0,
                74_519,
                erreurs,
                avertissements,
                groupes,
                new EnteteFlux(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                "1.1.2",
                new JeuDeRegles("regles-essai", "0".repeat(64)),
                LocalDate.of(2025, 1, 15),
                List.of(new CodeAnomalie("DIC-CERTIFICATION-INCONNUE")));
    }
}
