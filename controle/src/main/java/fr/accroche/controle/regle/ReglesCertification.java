package fr.accroche.controle.regle;

import fr.accroche.controle.anomalie.AnomaliesDic;
import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.controle.anomalie.Parametres;
import fr.accroche.modele.CodeCertification;
import fr.accroche.modele.RegistreCertifications;
import fr.accroche.modele.TypeCertification;
import java.util.Arrays;
import java.util.Optional;

/** What is said of a certification's type and code together, once both were read. Immutable. */
public final class ReglesCertification {
    private final Optional<RegistreCertifications> registre;

    ReglesCertification(Optional<RegistreCertifications> registre) {
        this.registre = registre;
    }

    /** The rules that need no register. */
    public static ReglesCertification sansRegistre() {
        return new ReglesCertification(Optional.empty());
    }

    /** The certification that type and code name. */
    public sealed interface Lecture {}

    /** They agree. */
    public record Reconnue(CodeCertification code) implements Lecture {}

    /** They do not: every passage of this certification is KO. */
    public record Refusee(DefinitionAnomalie definition, Parametres parametres) implements Lecture {}

    /** Judges the pair as written. */
    public Lecture examiner(String type, String code) {
        Optional<CodeCertification> lu = CodeCertification.lire(code);
        if (lu.isEmpty() || !lu.get().type().name().equals(type)) {
            return new Refusee(AnomaliesDic.TYPE_CODE, Parametres.de("conseil", conseil(type, code)));
        }
        boolean connue = registre.map(r -> r.fiche(lu.get()).isPresent()).orElse(true);
        return connue ? new Reconnue(lu.get()) : new Refusee(AnomaliesDic.CERTIFICATION_INCONNUE, Parametres.AUCUN);
    }

    private static String conseil(String type, String code) {
        boolean typeConnu =
                Arrays.stream(TypeCertification.values()).anyMatch(t -> t.name().equals(type));
        if (!typeConnu) {
            return "Écrivez RNCP ou RS dans « type », et le code complet de la fiche dans « code ».";
        }
        if (!code.isEmpty() && code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return "Faites précéder le numéro de son répertoire : " + type + " suivi du numéro, sans espace.";
        }
        return "Écrivez dans « code » le répertoire du champ « type » suivi du numéro, sans espace :"
                + " RNCP19117 ou RS1710.";
    }
}
