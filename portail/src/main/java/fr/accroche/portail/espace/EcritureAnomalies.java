package fr.accroche.portail.espace;

import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.modele.Gravite;
import fr.accroche.portail.depot.AnomalieDepot;
import fr.accroche.portail.depot.CauseRefus;
import fr.accroche.portail.depot.GroupeAnomalies;
import fr.accroche.portail.depot.PassageDepose;
import fr.accroche.portail.depot.PassageRefuse;
import fr.accroche.portail.depot.PasseNirisation;
import fr.accroche.portail.presentation.GuideErreurs;
import fr.accroche.portail.presentation.TexteFrancais;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what was found in a deposit into what its pages say, each fault tied to its place in the guides. */
@Component
class EcritureAnomalies {
    private final GuideErreurs guide;

    EcritureAnomalies(GuideErreurs guide) {
        this.guide = guide;
    }

    VueCause cause(GroupeAnomalies groupe) {
        List<VueAnomalie> exemples =
                groupe.exemples().stream().map(this::anomalie).toList();
        Optional<DefinitionAnomalie> regle = guide.regle(groupe.code());
        return new VueCause(
                groupe.code(),
                regle.map(DefinitionAnomalie::libelle)
                        .orElseGet(() -> exemples.isEmpty()
                                ? groupe.code()
                                : exemples.get(0).message()),
                groupe.gravite() == Gravite.ERREUR
                        ? TexteFrancais.accorde(groupe.nombre(), "erreur", "erreurs")
                        : TexteFrancais.accorde(groupe.nombre(), "avertissement", "avertissements"),
                ancre(regle),
                remedeCommun(exemples),
                regle.map(DefinitionAnomalie::exemple)
                        .filter(texte -> !texte.isEmpty())
                        .orElse(null),
                regle.map(DefinitionAnomalie::contreExemple)
                        .filter(texte -> !texte.isEmpty())
                        .orElse(null),
                exemples);
    }

    VueAnomalie anomalie(AnomalieDepot anomalie) {
        String chemin = anomalie.chemin().orElse("");
        return new VueAnomalie(
                place(anomalie),
                anomalie.code(),
                anomalie.gravite() == Gravite.ERREUR ? "erreur" : "avertissement",
                anomalie.idTechnique().map(TexteFrancais::lisible).orElse(null),
                anomalie.valeur().map(TexteFrancais::lisible).orElse(null),
                anomalie.message(),
                anomalie.remede(),
                chemin,
                guide.ancreDonnee(chemin).orElse(null));
    }

    VuePassage passage(PassageDepose passage) {
        return new VuePassage(
                TexteFrancais.nombre(passage.ordinal()),
                passage.idTechnique().map(TexteFrancais::lisible).orElse("sans idTechnique"),
                passage.refus().map(this::refus).orElse(null));
    }

    private VuePassage.Refus refus(PassageRefuse refus) {
        return new VuePassage.Refus(
                refus.code(),
                TexteFrancais.lisible(refus.message()),
                PasseNirisation.de(refus.message())
                        .map(PasseNirisation::libelle)
                        .orElse(null),
                String.join(", ", refus.aVerifier()),
                refus.remede(),
                ancre(guide.regle(refus.code())));
    }

    VueRefus refus(CauseRefus cause) {
        String libelle = cause.passe()
                .map(PasseNirisation::libelle)
                .or(() -> guide.regle(cause.code()).map(DefinitionAnomalie::libelle))
                .orElseGet(() -> RefusConnus.libelle(cause.code()));
        return new VueRefus(cause.code(), libelle, TexteFrancais.accorde(cause.nombre(), "passage", "passages"));
    }

    private static @Nullable String ancre(Optional<DefinitionAnomalie> regle) {
        return regle.map(connue -> GuideErreurs.ancreRegle(connue.code().valeur()))
                .orElse(null);
    }

    private static @Nullable String remedeCommun(List<VueAnomalie> exemples) {
        List<String> remedes =
                exemples.stream().map(VueAnomalie::remede).distinct().toList();
        return remedes.size() == 1 ? remedes.get(0) : null;
    }

    private static String place(AnomalieDepot anomalie) {
        return anomalie.ligne()
                .map(ligne -> "Ligne\u00a0" + TexteFrancais.nombre(ligne)
                        + anomalie.colonne()
                                .map(colonne -> ", colonne\u00a0" + TexteFrancais.nombre(colonne))
                                .orElse(""))
                .orElse("Fichier entier");
    }
}
