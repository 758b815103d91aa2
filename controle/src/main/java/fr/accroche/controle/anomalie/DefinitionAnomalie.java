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
 * @param exemple a right writing; of a business rule, a fragment of a flux that respects it
 * @param contreExemple of a business rule, a fragment of a flux that breaks it; empty for syntax and structure
 * @param source where the rule comes from
 * @param validite the reference dates at which it is judged
 */
public record DefinitionAnomalie(
        CodeAnomalie code,
        Gravite gravite,
        Portee portee,
        String libelle,
        String message,
        String remede,
        String exemple,
        String contreExemple,
        String source,
        Validite validite) {
    /** A file-wide error of structure or syntax. */
    static DefinitionAnomalie fichier(
            String code, String libelle, String message, String remede, String exemple, String source) {
        return de(code, libelle, message, remede, exemple, source).avec(Gravite.ERREUR, Portee.FICHIER);
    }

    /** An error that refuses one passage. */
    static DefinitionAnomalie passage(
            String code, String libelle, String message, String remede, String exemple, String source) {
        return de(code, libelle, message, remede, exemple, source);
    }

    /** A warning: it refuses nothing. */
    static DefinitionAnomalie avertissement(
            String code, String libelle, String message, String remede, String exemple, String source) {
        return de(code, libelle, message, remede, exemple, source).avec(Gravite.AVERTISSEMENT, Portee.PASSAGE);
    }

    /** A warning about the flux as a whole: it refuses nothing. */
    static DefinitionAnomalie avertissementFichier(
            String code, String libelle, String message, String remede, String exemple, String source) {
        return de(code, libelle, message, remede, exemple, source).avec(Gravite.AVERTISSEMENT, Portee.FICHIER);
    }

    private static DefinitionAnomalie de(
            String code, String libelle, String message, String remede, String exemple, String source) {
        return new DefinitionAnomalie(
                new CodeAnomalie(code),
                Gravite.ERREUR,
                Portee.PASSAGE,
                libelle,
                message,
                remede,
                exemple,
                "",
                source,
                Validite.TOUJOURS);
    }

    private DefinitionAnomalie avec(Gravite autreGravite, Portee autrePortee) {
        return new DefinitionAnomalie(
                code, autreGravite, autrePortee, libelle, message, remede, exemple, contreExemple, source, validite);
    }

    /** The same, with a fragment that breaks the rule. */
    DefinitionAnomalie contre(String fragment) {
        return new DefinitionAnomalie(
                code, gravite, portee, libelle, message, remede, exemple, fragment, source, validite);
    }

    /** The same, judged only at these reference dates. */
    DefinitionAnomalie enVigueur(Validite dates) {
        return new DefinitionAnomalie(
                code, gravite, portee, libelle, message, remede, exemple, contreExemple, source, dates);
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
