package fr.accroche.traitement.accuse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.controle.regle.References;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.modele.CodeCertification;
import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Nir;
import fr.accroche.modele.RegistreCertifications;
import fr.accroche.modele.Sexe;
import fr.accroche.modele.Siret;
import fr.accroche.modele.VersionReferentiel;
import fr.accroche.nirisation.DossiersFormation;
import fr.accroche.nirisation.Identite;
import fr.accroche.nirisation.Niriseur;
import fr.accroche.nirisation.registre.RegistreMemoire;
import fr.accroche.nirisation.troispasses.ProcedureTroisPassesStricte;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.traitement.ResultatTraitement;
import fr.accroche.traitement.StatutTraitement;
import fr.accroche.traitement.TraitementStandard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole file, with the real engines, from its bytes to its accusé. */
class FichierEntierTest {
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 23);
    private static final LieuxFrancais LIEUX = LieuxFrancais.charger();
    private static final TraitementStandard TRAITEMENT = traitement(
            SchemaFlux.VERSION_COURANTE, new References(Optional.of(LIEUX), Optional.empty(), Optional.empty()));

    private final ContenuMemoire contenu = new ContenuMemoire();

    @Test
    void saysOfEachPassageWhatBecameOfIt() throws IOException {
        String fichier = flux(
                certification(
                        "RS",
                        "RS6123",
                        passage("P-OK", "TESTARD", "2029-10-01"),
                        passage("P-INCONNU", "PERSONNE", "2029-10-01"),
                        passage("P-INVERSE", "TESTARD", "2020-10-01"),
                        passage("P-OK", "TESTARD", "2029-10-01")),
                certification("RS", "6123", passage("P-CERTIF", "TESTARD", "2029-10-01")));
        assertThat(accuse(fichier, StatutTraitement.TRAITE_AVEC_ERREURS)).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8" standalone="no"?>
                        <rapport xmlns:ns2="urn:cdc:cpf:pc5:rapport:schema">
                            <nomFichier>flux.xml</nomFichier>
                            <idFlux>flux-entier</idFlux>
                            <idTraitement>7</idTraitement>
                            <PassagesKO>
                                <passage>
                                    <idTechnique>P-INCONNU</idTechnique>
                                    <messageErreur>Aucun titulaire ne correspond aux critères obligatoires</messageErreur>
                                </passage>
                                <passage>
                                    <idTechnique>P-INVERSE</idTechnique>
                                    <messageErreur>La date de fin de validité est inférieure à date de début de validité pour le passage certification avec le bcr émetteur 00ACC001 et l'id technique partenaire P-INVERSE</messageErreur>
                                </passage>
                                <passage>
                                    <idTechnique>P-OK</idTechnique>
                                    <messageErreur>Le passage certification avec le bcr émetteur 00ACC001 et l'id technique partenaire P-OK existe déjà en base</messageErreur>
                                </passage>
                                <passage>
                                    <idTechnique>P-CERTIF</idTechnique>
                                    <messageErreur>Le statut de la certification avec le bcr émetteur 00ACC001, l'id technique partenaire P-CERTIF et l'index 2 est KO</messageErreur>
                                </passage>
                            </PassagesKO>
                            <PassagesOK>
                                <idTechnique>P-OK</idTechnique>
                            </PassagesOK>
                        </rapport>
                        """);
    }

    @Test
    void saysOfAFileWithoutFaultThatItSucceeded() throws IOException {
        String fichier = flux(certification("RS", "RS6123", passage("P-OK", "TESTARD", "2029-10-01")));
        assertThat(accuse(fichier, StatutTraitement.TRAITE_AVEC_SUCCES))
                .contains("<PassagesKO/>", "<idTechnique>P-OK</idTechnique>");
    }

    @Test
    void saysTheOfficialTextOfACertificationThatIsAnothers() throws IOException {
        References references = new References(
                Optional.of(LIEUX),
                Optional.of(new UneFiche("RS6123", "10000000000008")),
                Optional.empty(),
                Optional.of(matricule -> Set.of(new Siret("00000000000000"))));
        String fichier = flux(certification("RS", "RS6123", passage("P-AUTRE", "TESTARD", "2029-10-01")));
        assertThat(accuse(
                        traitement(SchemaFlux.VERSION_COURANTE, references),
                        fichier,
                        StatutTraitement.TRAITE_AVEC_ERREURS))
                .contains("<messageErreur>Le statut de la certification avec le bcr émetteur 00ACC001, l'id technique"
                        + " partenaire P-AUTRE et l'index 1 est KO</messageErreur>")
                .contains("<PassagesOK/>");
    }

    /** Before or after the passages, the file is refused and nothing of it is taken for a creation. */
    @ParameterizedTest
    @ValueSource(strings = {"<c:emetteur>", "</c:flux>"})
    void neverTakesAWithdrawalForACreation(String devant) throws IOException {
        String fichier = flux(certification("RS", "RS6123", passage("P-OK", "TESTARD", "2029-10-01")))
                .replace(devant, "<c:action>SUPPRESSION</c:action>" + devant);
        TraitementStandard traitement =
                traitement("1.1.5", new References(Optional.of(LIEUX), Optional.empty(), Optional.empty()));
        assertThat(accuse(traitement, fichier, StatutTraitement.TRAITEMENT_AVEC_ERREURS))
                .contains("<message>[DEP-ACTION-SUPPRESSION] Le fichier demande la suppression de ses passages")
                .doesNotContain("PassagesOK");
    }

    @Test
    void takesACreationThatSaysSo() throws IOException {
        String fichier = flux(certification("RS", "RS6123", passage("P-OK", "TESTARD", "2029-10-01")))
                .replace("<c:emetteur>", "<c:action>CREATION</c:action><c:emetteur>");
        TraitementStandard traitement =
                traitement("1.1.5", new References(Optional.of(LIEUX), Optional.empty(), Optional.empty()));
        assertThat(accuse(traitement, fichier, StatutTraitement.TRAITE_AVEC_SUCCES))
                .contains("<idTechnique>P-OK</idTechnique>");
    }

    @Test
    void tellsTheErrorOfAFileCutAtItsMiddleAndNoPassage() throws IOException {
        String fichier = flux(certification("RS", "RS6123", passage("P-OK", "TESTARD", "2029-10-01")));
        assertThat(accuse(fichier.substring(0, fichier.length() - 40), StatutTraitement.TRAITEMENT_AVEC_ERREURS))
                .contains("<type>XML</type>", "<message>[XML-")
                .doesNotContain("Passages");
    }

    @Test
    void tellsTheErrorOfAFileThatIsNoXml() throws IOException {
        assertThat(accuse("%PDF-1.7 ceci n’est pas un flux", StatutTraitement.TRAITEMENT_AVEC_ERREURS))
                .contains("<erreurs>", "<type>XML</type>")
                .doesNotContain("idFlux");
    }

    @Test
    void tellsTheErrorOfAnEmptyFile() throws IOException {
        assertThat(accuse("", StatutTraitement.TRAITEMENT_AVEC_ERREURS)).contains("<erreurs>", "<ligne>1</ligne>");
    }

    private static TraitementStandard traitement(String version, References references) {
        return new TraitementStandard(
                new ControleStandard(SchemaFlux.officiel(version), CatalogueRegles.standard(references)),
                new Niriseur(
                        new ProcedureTroisPassesStricte(RegistreMemoire.de(List.of(personne())), LIEUX),
                        DossiersFormation.aucun()));
    }

    /** A register of one fiche, held by one SIRET. */
    private record UneFiche(String code, String siret) implements RegistreCertifications {
        @Override
        public VersionReferentiel version() {
            return new VersionReferentiel("une-fiche", "0".repeat(64));
        }

        @Override
        public Optional<Fiche> fiche(CodeCertification cherche) {
            return Optional.of(cherche)
                    .filter(trouve -> trouve.toString().equals(code))
                    .map(trouve ->
                            new Fiche(trouve, "Essai", Set.of(new Siret(siret)), Optional.empty(), Optional.empty()));
        }
    }

    private String accuse(String fichier, StatutTraitement attendu) throws IOException {
        return accuse(TRAITEMENT, fichier, attendu);
    }

    private String accuse(TraitementStandard traitement, String fichier, StatutTraitement attendu) throws IOException {
        ResultatTraitement resultat =
                traitement.traiter(new ByteArrayInputStream(fichier.getBytes(StandardCharsets.UTF_8)), JOUR, contenu);
        EnteteAccuse entete = EnteteAccuse.de(resultat, 7, "flux.xml", ExemplesAccuse.EMIS_LE);
        String accuse = new String(
                ExemplesAccuse.octets(new AccuseTraitement(entete, contenu), FormatAccuse.XML), StandardCharsets.UTF_8);
        assertThat(entete.statut()).as(accuse).isEqualTo(attendu);
        return accuse;
    }

    private static Identite personne() {
        return new Identite(
                Nir.deSansCle("2880700123456"),
                "TESTARD",
                null,
                List.of("MAELLE"),
                Sexe.F,
                new DateNaissance(1988, 7, 14),
                new LieuNaissance("44109", null, "NANTES", null, null),
                Optional.empty());
    }

    private static String flux(String... certifications) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <c:flux xmlns:c="urn:cdc:cpf:pc5:schema:1.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
                <c:idFlux>flux-entier</c:idFlux><c:horodatage>2026-11-20T09:30:00+01:00</c:horodatage>
                <c:emetteur><c:idClient>00ACC001</c:idClient><c:certificateurs><c:certificateur>
                <c:idClient>00ACC001</c:idClient><c:idContrat>MCFCER000900</c:idContrat>
                <c:certifications>%s</c:certifications></c:certificateur></c:certificateurs></c:emetteur></c:flux>
                """.formatted(String.join("", certifications));
    }

    private static String certification(String type, String code, String... passages) {
        return "<c:certification><c:type>%s</c:type><c:code>%s</c:code><c:passageCertifications>%s</c:passageCertifications></c:certification>"
                .formatted(type, code, String.join("", passages));
    }

    private static String passage(String idTechnique, String nom, String finValidite) {
        return """
                <c:passageCertification><c:idTechnique>%s</c:idTechnique>
                <c:obtentionCertification>PAR_ADMISSION</c:obtentionCertification><c:donneeCertifiee>true</c:donneeCertifiee>
                <c:dateDebutValidite>2026-10-01</c:dateDebutValidite><c:dateFinValidite>%s</c:dateFinValidite>
                <c:presenceNiveauLangueEuro>false</c:presenceNiveauLangueEuro>
                <c:presenceNiveauNumeriqueEuro>false</c:presenceNiveauNumeriqueEuro>
                <c:scoring xsi:nil="true"/><c:mentionValidee xsi:nil="true"/>
                <c:modalitesInscription><c:modaliteAcces>CANDIDAT_LIBRE</c:modaliteAcces></c:modalitesInscription>
                <c:identificationTitulaire><c:titulaire><c:nomNaissance>%s</c:nomNaissance>
                <c:nomUsage xsi:nil="true"/><c:prenom1>Maëlle</c:prenom1><c:anneeNaissance>1988</c:anneeNaissance>
                <c:moisNaissance>7</c:moisNaissance><c:jourNaissance>14</c:jourNaissance><c:sexe>F</c:sexe>
                <c:codeCommuneNaissance><c:codeInseeNaissance><c:codeInsee>44109</c:codeInsee></c:codeInseeNaissance></c:codeCommuneNaissance>
                </c:titulaire></c:identificationTitulaire></c:passageCertification>
                """.formatted(idTechnique, finValidite, nom);
    }
}
