package fr.accroche.controle.anomalie;

import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeAnomalie;
import fr.accroche.modele.Gravite;
import fr.accroche.modele.Portee;
import fr.accroche.modele.Position;
import org.jspecify.annotations.Nullable;

/**
 * A cause of anomaly, as published. Texts are French; {@code {balise}} and the like are filled from the schema, never
 * from the file.
 *
 * @param code stable for ever
 * @param gravite whether it refuses anything
 * @param portee what an error refuses
 * @param libelle short name of the cause
 * @param message what is wrong
 * @param remede what to do
 * @param exemple a right writing
 * @param source where the rule comes from
 */
public record DefinitionAnomalie(
        CodeAnomalie code,
        Gravite gravite,
        Portee portee,
        String libelle,
        String message,
        String remede,
        String exemple,
        String source) {
    /** A file-wide error of structure or syntax. */
    static DefinitionAnomalie fichier(
            String code, String libelle, String message, String remede, String exemple, String source) {
        return new DefinitionAnomalie(
                new CodeAnomalie(code), Gravite.ERREUR, Portee.FICHIER, libelle, message, remede, exemple, source);
    }

    /** An error that refuses one passage. */
    static DefinitionAnomalie passage(
            String code, String libelle, String message, String remede, String exemple, String source) {
        return new DefinitionAnomalie(
                new CodeAnomalie(code), Gravite.ERREUR, Portee.PASSAGE, libelle, message, remede, exemple, source);
    }

    /** A warning: it refuses nothing. */
    static DefinitionAnomalie avertissement(
            String code, String libelle, String message, String remede, String exemple, String source) {
        return new DefinitionAnomalie(
                new CodeAnomalie(code),
                Gravite.AVERTISSEMENT,
                Portee.PASSAGE,
                libelle,
                message,
                remede,
                exemple,
                source);
    }

    /** This cause, met at one place. */
    public Anomalie anomalie(
            Position position,
            String chemin,
            @Nullable String idTechnique,
            @Nullable String valeur,
            Parametres parametres) {
        return new Anomalie(
                code,
                gravite,
                portee,
                position,
                chemin,
                idTechnique,
                valeur,
                parametres.remplir(message),
                parametres.remplir(remede));
    }
}
