package fr.accroche.controle.regle;

import fr.accroche.controle.anomalie.Parametres;
import fr.accroche.modele.AnnuaireCertificateurs;
import fr.accroche.modele.CodeCertification;
import fr.accroche.modele.RegistreCertifications;
import fr.accroche.modele.Siret;
import fr.accroche.modele.TypeCertification;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said of a certification's type and code together, and of its delivery. Stateless. */
public final class ReglesCertification {
    private ReglesCertification() {}

    /** The certification that type and code name, or nothing when they do not agree. */
    public static Optional<CodeCertification> lire(String type, String code) {
        return CodeCertification.lire(code).filter(lu -> lu.type().name().equals(type));
    }

    static Optional<Parametres> typeEtCode(String type, String code) {
        return lire(type, code).isPresent()
                ? Optional.empty()
                : Optional.of(Parametres.de("conseil", conseil(type, code)));
    }

    /** Says nothing of a code that is ill-written, which is another rule's, nor of a register that was not read. */
    static RegleCertification.Verification connue(RegistreCertifications registre) {
        return (type, code) -> lire(type, code)
                .filter(lu -> registre.couvre(lu.type()) && registre.fiche(lu).isEmpty())
                .map(inconnue -> Parametres.AUCUN);
    }

    /**
     * Says nothing of a fiche without any SIRET (about a third of them), nor of a certificateur whose SIRET is not known.
     * The legal unit decides: any establishment of it may be named in the fiche.
     */
    static RegleCertificateur.Delivrees delivrees(RegistreCertifications registre, AnnuaireCertificateurs annuaire) {
        return certificateur -> {
            Set<String> sirens = sirens(annuaire.sirets(certificateur));
            return code -> sirens.isEmpty()
                    || registre.fiche(code)
                            .map(fiche -> sirens(fiche.certificateurs()))
                            .map(tenants -> tenants.isEmpty() || !Collections.disjoint(tenants, sirens))
                            .orElse(true);
        };
    }

    private static Set<String> sirens(Set<Siret> sirets) {
        return sirets.stream().map(Siret::siren).collect(Collectors.toUnmodifiableSet());
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
