package fr.accroche.controle.moteur;

import fr.accroche.controle.CertificationLue;
import fr.accroche.controle.anomalie.Parametres;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.controle.regle.Donnee;
import fr.accroche.controle.regle.DonneesPassage;
import fr.accroche.controle.regle.PassageExamine;
import fr.accroche.controle.regle.Regle;
import fr.accroche.controle.regle.RegleCertificateur;
import fr.accroche.controle.regle.RegleCertification;
import fr.accroche.controle.regle.RegleDelivrance;
import fr.accroche.controle.regle.RegleEntete;
import fr.accroche.controle.regle.RegleMetier;
import fr.accroche.modele.CodeCertification;
import fr.accroche.modele.IdClient;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Has the rules in force at the reference date judge what is shown to them, in the catalogue's order. A rule that breaks
 * down stops the control ({@link RegleDefaillanteException}): nothing is ever said OK for want of a judgement.
 */
final class Jury {
    private final LocalDate dateReference;
    private final Collecteur collecteur;
    private final List<RegleEntete> entete;
    private final List<RegleCertification> certification;
    private final List<RegleDelivrance> delivrance;
    private final List<RegleCertificateur> certificateur;
    private final Jure[] passage;
    /** What the rules say of the certifications of the certificateur that was named. */
    private @Nullable List<Avis> avis;

    /** A rule, asked once of a certificateur. */
    private record Avis(RegleCertificateur regle, Predicate<CodeCertification> delivre) {}

    Jury(CatalogueRegles catalogue, LocalDate dateReference, Collecteur collecteur) {
        this.dateReference = dateReference;
        this.collecteur = collecteur;
        entete = enVigueur(catalogue.regles(RegleEntete.class));
        certification = enVigueur(catalogue.regles(RegleCertification.class));
        delivrance = enVigueur(catalogue.regles(RegleDelivrance.class));
        certificateur = enVigueur(catalogue.regles(RegleCertificateur.class));
        passage = enVigueur(catalogue.regles(Regle.class)).stream()
                .map(regle -> new Jure(regle, collecteur))
                .toArray(Jure[]::new);
    }

    private <R extends RegleMetier> List<R> enVigueur(List<R> regles) {
        return regles.stream()
                .filter(regle -> regle.definition().validite().estEnVigueurLe(dateReference))
                .toList();
    }

    /** Judges a datum beside the certifications. */
    void entete(Cadre cadre, String valeur) {
        for (RegleEntete regle : entete) {
            if (regle.chemins().contains(cadre.chemin())
                    && !juger(regle, () -> regle.convient().test(valeur))) {
                collecteur.relever(regle.definition(), cadre.position, cadre.chemin(), valeur, Parametres.AUCUN);
            }
        }
    }

    /** Judges type and code; the first rule that is broken is told at the one that was read last. */
    boolean certification(String type, String code, Cadre cadre, String valeur) {
        for (RegleCertification regle : certification) {
            Optional<Parametres> ecart = juger(regle, () -> regle.verification().ecart(type, code));
            if (ecart.isPresent()) {
                collecteur.relever(regle.definition(), cadre.position, cadre.chemin(), valeur, ecart.get());
                return false;
            }
        }
        return true;
    }

    /** A certificateur begins: the one before says nothing of its certifications. */
    void oublierCertificateur() {
        avis = null;
    }

    /** The certificateur is named. */
    void nommerCertificateur(IdClient idClient) {
        avis = certificateur.stream()
                .map(regle ->
                        new Avis(regle, juger(regle, () -> regle.delivrees().de(idClient))))
                .toList();
    }

    /** True when the certificateur has to be known for some rule, and is not. */
    boolean attendLeCertificateur() {
        return !certificateur.isEmpty() && avis == null;
    }

    /** True unless the certificateur does not deliver this certification; that is told. */
    boolean certificateur(CodeCertification code, CertificationEnAttente.Lieu lieu) {
        for (Avis un : avis == null ? List.<Avis>of() : avis) {
            if (!juger(un.regle(), () -> un.delivre().test(code))) {
                collecteur.relever(un.regle().definition(), lieu);
                return false;
            }
        }
        return true;
    }

    /** A certification that was read before its certificateur was named, judged. */
    CertificationLue certificateurTardif(CertificationEnAttente attendue) {
        CertificationLue lue = attendue.lue();
        CertificationEnAttente.Lieu lieu = attendue.lieu();
        boolean convient = lieu == null
                || lue.certification().map(code -> certificateur(code, lieu)).orElse(true);
        return convient ? lue : new CertificationLue(lue.ordinal(), lue.type(), lue.code(), Optional.empty());
    }

    /** True when the certification of a passage has to be known for some rule. */
    boolean attendLaCertification() {
        return !delivrance.isEmpty();
    }

    /** Judges the delivery of a passage that is being read. */
    void delivrance(CodeCertification code, @Nullable Delivrance passage) {
        if (passage == null) {
            return;
        }
        for (RegleDelivrance regle : delivrance) {
            if (!convient(regle, code, passage)) {
                collecteur.relever(
                        regle.definition(), passage.position(), passage.chemin(), passage.valeur(), Parametres.AUCUN);
            }
        }
    }

    /** Judges the delivery of a passage that was read before its certification was known. */
    void delivranceTardive(CodeCertification code, Delivrance passage) {
        for (RegleDelivrance regle : delivrance) {
            if (!convient(regle, code, passage)) {
                collecteur.releverTardif(regle.definition(), passage);
            }
        }
    }

    private static boolean convient(RegleDelivrance regle, CodeCertification code, Delivrance passage) {
        return juger(regle, () -> regle.convient().test(code, passage.jour()));
    }

    /** Judges a passage. */
    void passage(DonneesPassage donnees, boolean idTechniqueDejaVu) {
        PassageExamine examine = new PassageExamine(donnees, dateReference, idTechniqueDejaVu);
        for (Jure jure : passage) {
            try {
                jure.verification.verifier(examine, jure);
            } catch (RuntimeException e) {
                throw new RegleDefaillanteException(jure.regle.definition().code(), e);
            }
        }
    }

    /** A rule on passages, and where its findings go: made once, for two dozen of them judge each passage. */
    private static final class Jure implements Regle.Constat {
        private final Regle regle;
        private final Regle.Verification verification;
        private final Collecteur collecteur;

        Jure(Regle regle, Collecteur collecteur) {
            this.regle = regle;
            this.collecteur = collecteur;
            verification = regle.verification();
        }

        @Override
        public void relever(Donnee ou, Parametres parametres) {
            collecteur.relever(regle.definition(), ou.position(), ou.chemin(), ou.texte(), parametres);
        }
    }

    private static <T> T juger(RegleMetier regle, Supplier<T> jugement) {
        try {
            return jugement.get();
        } catch (RuntimeException e) {
            throw new RegleDefaillanteException(regle.definition().code(), e);
        }
    }
}
