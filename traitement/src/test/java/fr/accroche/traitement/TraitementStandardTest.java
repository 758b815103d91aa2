package fr.accroche.traitement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.controle.CertificationLue;
import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.PassageLu;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeAnomalie;
import fr.accroche.modele.CodeCertification;
import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.Gravite;
import fr.accroche.modele.IdTechnique;
import fr.accroche.modele.IdentificationTitulaire;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.ModalitesInscription;
import fr.accroche.modele.Nir;
import fr.accroche.modele.Passage;
import fr.accroche.modele.Portee;
import fr.accroche.modele.Position;
import fr.accroche.modele.Sexe;
import fr.accroche.modele.Titulaire;
import fr.accroche.nirisation.CodeRefus;
import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.DemandeNirisation;
import fr.accroche.nirisation.DossiersFormation;
import fr.accroche.nirisation.MotifRefus;
import fr.accroche.nirisation.Niriseur;
import fr.accroche.nirisation.Procedure;
import fr.accroche.nirisation.Trait;
import fr.accroche.traitement.accuse.ContenuMemoire;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TraitementStandardTest {
    private static final Nir NIR = Nir.deSansCle("1850500123456");
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 23);
    private static final String CHEMIN =
            "/flux/emetteur/certificateurs/certificateur/certifications/certification[1]/passageCertifications/passageCertification[1]";

    private final ContenuMemoire magasin = new ContenuMemoire();

    @Test
    void acceptsAMatchedPassageWithItsNir() throws IOException {
        ResultatTraitement resultat = traiter(true, ecouteur -> ecouteur.passage(passage(1, "Durand")));
        assertThat(resultat.passagesOk()).isEqualTo(1);
        assertThat(resultat.procedure()).isEqualTo("par-nom");
        assertThat(magasin.passagesTraites().get(0).nir()).contains(NIR);
    }

    @Test
    void refusesAPassageWithTheReasonOfTheMatching() throws IOException {
        ResultatTraitement resultat = traiter(true, ecouteur -> ecouteur.passage(passage(1, "Inconnu")));
        assertThat(resultat.passagesKo()).isEqualTo(1);
        RefusPassage refus = magasin.passagesTraites().get(0).refus().orElseThrow();
        assertThat(refus.messageErreur()).isEqualTo("Aucun titulaire ne correspond aux critères obligatoires");
        assertThat(refus.code()).isEqualTo(CodeRefus.AUCUN_CANDIDAT.code());
    }

    @Test
    void refusesAPassageWithItsFirstErrorAndDoesNotMatchIt() throws IOException {
        traiter(true, ecouteur -> {
            Anomalie premiere = erreur("DIC-MOIS", Portee.PASSAGE, CHEMIN + "/dateNaissance");
            ecouteur.anomalie(premiere);
            ecouteur.anomalie(erreur("DIC-JOUR", Portee.PASSAGE, CHEMIN + "/dateNaissance"));
            ecouteur.passage(sansDonnees(1, Optional.of(premiere)));
            ecouteur.passage(passage(2, "Durand"));
        });
        assertThat(magasin.passagesTraites().get(0).refus().orElseThrow().code())
                .isEqualTo(new CodeAnomalie("DIC-MOIS"));
        assertThat(magasin.passagesTraites().get(1).estOk()).isTrue();
    }

    @Test
    void keepsAPassageThatHasOnlyWarnings() throws IOException {
        traiter(true, ecouteur -> {
            ecouteur.anomalie(new Anomalie(
                    new CodeAnomalie("DIC-TARD"),
                    Gravite.AVERTISSEMENT,
                    Portee.PASSAGE,
                    Position.DEBUT,
                    CHEMIN,
                    "P-1",
                    null,
                    "message",
                    "remède"));
            ecouteur.passage(passage(1, "Durand"));
        });
        assertThat(magasin.passagesTraites()).allMatch(PassageTraite::estOk);
    }

    @Test
    void refusesEveryPassageOfACertificationThatIsKo() throws IOException {
        ResultatTraitement resultat = traiter(true, ecouteur -> {
            ecouteur.passage(passage(1, "Durand"));
            ecouteur.passage(passage(2, "Inconnu"));
            ecouteur.anomalie(erreur("DIC-CODE", Portee.PASSAGE, "/flux/certification[1]/code"));
            ecouteur.certification(new CertificationLue(1, "RS", "1710", Optional.empty()));
            ecouteur.passage(passage(3, 2, "Durand"));
            ecouteur.certification(new CertificationLue(2, "RS", "RS1710", CodeCertification.lire("RS1710")));
        });
        assertThat(resultat.passagesOk()).isEqualTo(1);
        assertThat(resultat.passagesKo()).isEqualTo(2);
        List<String> ko = new ArrayList<>();
        magasin.passagesKo(passage -> ko.add(passage.refus().code().valeur()));
        assertThat(ko).containsExactly("DIC-CERTIFICATION-KO", "DIC-CERTIFICATION-KO");
        List<String> ok = new ArrayList<>();
        magasin.passagesOk(ok::add);
        assertThat(ok).containsExactly("P-3");
    }

    @Test
    void refusesAPassageWhoseErrorComesAfterIt() throws IOException {
        Anomalie tardive = erreur("DIC-CERTIFICATION-NON-DELIVRABLE", Portee.PASSAGE, CHEMIN + "/dateDebutValidite");
        ResultatTraitement resultat = traiter(true, ecouteur -> {
            ecouteur.passage(passage(1, "Durand"));
            ecouteur.passage(passage(2, "Durand"));
            ecouteur.passage(passage(3, "Inconnu"));
            for (long ordinal = 2; ordinal <= 3; ordinal++) {
                ecouteur.refusTardif(ordinal, tardive);
                ecouteur.anomalie(tardive);
            }
            ecouteur.certification(new CertificationLue(1, "RS", "RS1710", CodeCertification.lire("RS1710")));
            ecouteur.passage(passage(4, 2, "Durand"));
        });
        assertThat(resultat.passagesOk()).isEqualTo(2);
        assertThat(resultat.passagesKo()).isEqualTo(2);
        List<String> ko = new ArrayList<>();
        magasin.passagesKo(passage -> ko.add(passage.refus().code().valeur()));
        assertThat(ko)
                .containsExactly(
                        "DIC-CERTIFICATION-NON-DELIVRABLE",
                        CodeRefus.AUCUN_CANDIDAT.code().valeur());
        List<String> ok = new ArrayList<>();
        magasin.passagesOk(ok::add);
        assertThat(ok).containsExactly("P-1", "P-4");
    }

    @Test
    void refusesACertificationWhoseCertificateurIsNamedAfterLaterOnes() throws IOException {
        ResultatTraitement resultat = traiter(true, ecouteur -> {
            ecouteur.passage(passage(1, 1, "Durand"));
            ecouteur.passage(passage(2, 2, "Durand"));
            ecouteur.passage(passage(3, 2, "Inconnu"));
            ecouteur.passage(passage(4, 2, "Durand"));
            ecouteur.passage(passage(5, 40, "Durand"));
            ecouteur.certification(new CertificationLue(1, "RS", "RS1710", CodeCertification.lire("RS1710")));
            ecouteur.certification(new CertificationLue(2, "RS", "RS5616", Optional.empty()));
            ecouteur.certification(new CertificationLue(90, "RS", "RS5616", Optional.empty()));
        });
        assertThat(resultat.passagesOk()).isEqualTo(2);
        assertThat(resultat.passagesKo()).isEqualTo(3);
        List<String> ok = new ArrayList<>();
        magasin.passagesOk(ok::add);
        assertThat(ok).containsExactly("P-1", "P-5");
    }

    @Test
    void doesNotBlameAPassageForAnErrorOfItsCertification() throws IOException {
        traiter(true, ecouteur -> {
            ecouteur.anomalie(erreur("DIC-CODE", Portee.PASSAGE, "/flux/certification[1]/code"));
            ecouteur.passage(passage(1, "Durand"));
        });
        assertThat(magasin.passagesTraites()).allMatch(PassageTraite::estOk);
    }

    @Test
    void countsNothingOfAFileThatIsRefusedButTellsAllItsAnomalies() throws IOException {
        ResultatTraitement resultat = traiter(false, ecouteur -> {
            ecouteur.passage(passage(1, "Durand"));
            Anomalie manque = erreur("XSD-MANQUE", Portee.FICHIER, CHEMIN);
            ecouteur.passage(sansDonnees(2, Optional.of(manque)));
            ecouteur.anomalie(manque);
            ecouteur.passage(passage(3, "Durand"));
            ecouteur.anomalie(erreur("XSD-MANQUE", Portee.FICHIER, "/flux"));
        });
        assertThat(resultat.passagesOk()).isZero();
        assertThat(resultat.passagesKo()).isZero();
        List<Anomalie> anomalies = new ArrayList<>();
        magasin.anomalies(anomalies::add);
        assertThat(anomalies).hasSize(2);
    }

    @Test
    void handsOverInBatchesAndInOrder() throws IOException {
        List<Integer> lots = new ArrayList<>();
        List<Long> ordinaux = new ArrayList<>();
        MagasinResultats temoin = new MagasinResultats() {
            @Override
            public void anomalies(List<Anomalie> lot) {}

            @Override
            public void passages(List<PassageTraite> lot) {
                lots.add(lot.size());
                lot.forEach(passage -> ordinaux.add(passage.ordinal()));
            }

            @Override
            public void refuser(long ordinal, RefusPassage refus) {}

            @Override
            public void certification(CertificationLue certification) {
                lots.add(-certification.ordinal());
            }
        };
        traitement(true, ecouteur -> {
                    for (int i = 1; i <= 1201; i++) {
                        ecouteur.passage(passage(i, "Durand"));
                    }
                    ecouteur.certification(new CertificationLue(1, "RS", "RS1", CodeCertification.lire("RS1")));
                    ecouteur.passage(passage(1202, 2, "Durand"));
                })
                .traiter(InputStream.nullInputStream(), JOUR, temoin);
        assertThat(lots).containsExactly(500, 500, 201, -1, 1);
        assertThat(ordinaux).isSorted().doesNotHaveDuplicates().hasSize(1202);
    }

    @Test
    void saysTheOfficialTextForAValidityThatEndsBeforeItBegins() {
        RefusPassage refus = RefusControle.de(erreur("DIC-VALIDITE-INVERSEE", Portee.PASSAGE, CHEMIN));
        assertThat(refus.messageComplet("12ABC345", "P-1", 1))
                .isEqualTo("La date de fin de validité est inférieure à date de début de validité pour le passage"
                        + " certification avec le bcr émetteur 12ABC345 et l'id technique partenaire P-1");
    }

    @Test
    void failsRatherThanAcceptAPassageWhoseDataAreMissing() {
        assertThatThrownBy(() -> traiter(true, ecouteur -> ecouteur.passage(sansDonnees(1, Optional.empty()))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void decidesNothingWhenTheStreamFails() {
        InputStream rompu = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("coupé");
            }
        };
        assertThatThrownBy(() -> traitement(true, ecouteur -> {}).traiter(rompu, JOUR, magasin))
                .isInstanceOf(IOException.class);
        assertThat(magasin.passagesTraites()).isEmpty();
    }

    private ResultatTraitement traiter(boolean recevable, Consumer<EcouteurControle> scenario) throws IOException {
        return traitement(recevable, scenario).traiter(new ByteArrayInputStream(new byte[3]), JOUR, magasin);
    }

    private static TraitementStandard traitement(boolean recevable, Consumer<EcouteurControle> scenario) {
        return new TraitementStandard(
                new ControleScenario(recevable, scenario), new Niriseur(new ParNom(), DossiersFormation.aucun()));
    }

    private static PassageLu passage(int ordinal, String nom) {
        return passage(ordinal, 1, nom);
    }

    private static PassageLu passage(int ordinal, int certification, String nom) {
        String idTechnique = "P-" + ordinal;
        return new PassageLu(
                ordinal,
                certification,
                idTechnique,
                ordinal,
                ordinal + 1L,
                0,
                Optional.empty(),
                Optional.of(donnees(idTechnique, nom)));
    }

    private static PassageLu sansDonnees(int ordinal, Optional<Anomalie> erreur) {
        return new PassageLu(ordinal, 1, "P-" + ordinal, ordinal, ordinal + 1L, 1, erreur, Optional.empty());
    }

    private static Passage donnees(String idTechnique, String nom) {
        IdentificationTitulaire titulaire =
                new Titulaire(nom, null, List.of("Alix"), Sexe.F, new DateNaissance(1985, 5, 1), LieuNaissance.INCONNU);
        return new Passage(
                new IdTechnique(idTechnique),
                null,
                null,
                "PAR_ADMISSION",
                true,
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 10, 1),
                null,
                false,
                null,
                false,
                null,
                null,
                null,
                new ModalitesInscription(null, null, null, null),
                titulaire,
                null);
    }

    private static Anomalie erreur(String code, Portee portee, String chemin) {
        return new Anomalie(
                new CodeAnomalie(code),
                Gravite.ERREUR,
                portee,
                Position.DEBUT,
                chemin,
                null,
                null,
                "message",
                "remède");
    }

    /** Knows one name. */
    private record ParNom() implements Procedure {
        @Override
        public String nom() {
            return "par-nom";
        }

        @Override
        public Decision decider(DemandeNirisation demande) {
            return demande.titulaire().nomNaissance().equals("Durand")
                    ? new Decision.Trouve(NIR, "même nom")
                    : new Decision.Refus(
                            MotifRefus.CRITERES_OBLIGATOIRES,
                            CodeRefus.AUCUN_CANDIDAT,
                            List.of(Trait.NOM_NAISSANCE),
                            "autre nom");
        }
    }
}
