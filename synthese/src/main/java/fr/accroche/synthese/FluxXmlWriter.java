package fr.accroche.synthese;

import fr.accroche.modele.CodeCertification;
import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.DossierFormation;
import fr.accroche.modele.IdentifiantNational;
import fr.accroche.modele.IdentificationTitulaire;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.NiveauNumerique;
import fr.accroche.modele.Passage;
import fr.accroche.modele.Titulaire;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a flux of the schema {@code urn:cdc:cpf:pc5:schema:1.0.0}, UTF-8, passage by passage. A change of certification
 * begins a new {@code certification}; the schema wants at least one passage. Not safe to share between threads.
 */
public final class FluxXmlWriter implements Closeable {
    private static final String ESPACES_DE_NOMS =
            " xmlns:cpf=\"urn:cdc:cpf:pc5:schema:1.0.0\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";
    private static final DateTimeFormatter HORODATAGE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final int ELEMENTS_D_UNE_CERTIFICATION = 2;
    private static final int ELEMENTS_DU_FLUX = 5;

    private final BufferedWriter sortie;
    private final XmlIndente xml;
    private Optional<CodeCertification> courante = Optional.empty();

    /** Writes the head; the stream is closed with this writer. */
    public FluxXmlWriter(OutputStream flux, EnteteSynthetique entete) throws IOException {
        sortie = new BufferedWriter(new OutputStreamWriter(flux, StandardCharsets.UTF_8), 1 << 16);
        xml = new XmlIndente(sortie);
        sortie.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.ouvrir("flux", ESPACES_DE_NOMS);
        xml.element("idFlux", entete.idFlux());
        xml.element("horodatage", HORODATAGE.format(entete.horodatage()));
        xml.ouvrir("emetteur");
        xml.element("idClient", entete.emetteur());
        xml.ouvrir("certificateurs");
        xml.ouvrir("certificateur");
        xml.element("idClient", entete.certificateur());
        xml.element("idContrat", entete.contrat());
        xml.ouvrir("certifications");
    }

    /** Writes one passage of this certification. */
    public void ecrire(CodeCertification certification, Passage passage) throws IOException {
        if (!courante.equals(Optional.of(certification))) {
            fermerCertification();
            xml.ouvrir("certification");
            xml.element("type", certification.type());
            xml.element("code", certification);
            xml.ouvrir("passageCertifications");
            courante = Optional.of(certification);
        }
        xml.ouvrir("passageCertification");
        resultat(passage);
        niveaux(passage);
        modalites(passage);
        identification(passage.identification());
        xml.facultatif("verbatim", passage.verbatim());
        xml.fermer();
    }

    /** Writes the end and closes the stream. */
    @Override
    public void close() throws IOException {
        try (sortie) {
            fermerCertification();
            fermer(ELEMENTS_DU_FLUX);
        }
    }

    private void fermerCertification() throws IOException {
        if (courante.isPresent()) {
            fermer(ELEMENTS_D_UNE_CERTIFICATION);
        }
    }

    private void fermer(int combien) throws IOException {
        for (int i = 0; i < combien; i++) {
            xml.fermer();
        }
    }

    private void resultat(Passage passage) throws IOException {
        xml.element("idTechnique", passage.idTechnique());
        xml.facultatif("urlPreuve", passage.urlPreuve());
        xml.facultatif("libelleOption", passage.libelleOption());
        xml.element("obtentionCertification", passage.obtention());
        xml.element("donneeCertifiee", passage.donneeCertifiee());
        xml.facultatif("dateDebutExamen", passage.dateDebutExamen());
        xml.facultatif("dateFinExamen", passage.dateFinExamen());
        xml.facultatif("modalitePassageExamen", passage.modalitePassageExamen());
        xml.facultatif("codePostalCentreExamen", passage.codePostalCentreExamen());
        xml.element("dateDebutValidite", passage.dateDebutValidite());
        xml.elementOuNil("dateFinValidite", passage.dateFinValidite());
    }

    private void niveaux(Passage passage) throws IOException {
        xml.element("presenceNiveauLangueEuro", passage.presenceNiveauLangue());
        xml.facultatif("niveauLangueEuropeen", passage.niveauLangue());
        xml.element("presenceNiveauNumeriqueEuro", passage.presenceNiveauNumerique());
        NiveauNumerique numerique = passage.niveauNumerique();
        if (numerique != null) {
            niveauNumerique(numerique);
        }
        xml.elementOuNil("scoring", passage.scoring());
        xml.elementOuNil("mentionValidee", passage.mention());
    }

    private void niveauNumerique(NiveauNumerique numerique) throws IOException {
        xml.ouvrir("niveauNumeriqueEuropeen");
        xml.facultatif("scoreGeneral", numerique.scoreGeneral());
        xml.ouvrir("resultats");
        for (NiveauNumerique.Resultat resultat : numerique.resultats()) {
            xml.ouvrir("resultat");
            xml.facultatif("niveau", resultat.niveau());
            xml.facultatif("domaineCompetenceId", resultat.domaine());
            xml.facultatif("competenceId", resultat.competence());
            xml.fermer();
        }
        fermer(2);
    }

    private void modalites(Passage passage) throws IOException {
        xml.ouvrir("modalitesInscription");
        xml.elementOuNil("modaliteAcces", passage.modalitesInscription().modaliteAcces());
        xml.facultatif("voieAccessVAE", passage.modalitesInscription().voieAccesVae());
        xml.facultatif("initiativeInscription", passage.modalitesInscription().initiative());
        xml.facultatif("dateInscription", passage.modalitesInscription().dateInscription());
        xml.fermer();
    }

    private void identification(IdentificationTitulaire identification) throws IOException {
        xml.ouvrir("identificationTitulaire");
        if (identification instanceof Titulaire titulaire) {
            titulaire(titulaire);
        } else if (identification instanceof DossierFormation dossier) {
            xml.ouvrir("dossierFormation");
            xml.element("idDossier", dossier.idDossier());
            xml.element("nomTitulaire", dossier.nomTitulaire());
            xml.element("prenom1Titulaire", dossier.prenomTitulaire());
            xml.fermer();
        } else if (identification instanceof IdentifiantNational national) {
            xml.ouvrir("identifiantNational");
            xml.element("nir", national.nirSansCle());
            xml.element("nomNaissance", national.nomNaissance());
            xml.fermer();
        }
        xml.fermer();
    }

    private void titulaire(Titulaire titulaire) throws IOException {
        xml.ouvrir("titulaire");
        xml.element("nomNaissance", titulaire.nomNaissance());
        xml.elementOuNil("nomUsage", titulaire.nomUsage());
        for (int rang = 0; rang < titulaire.prenoms().size(); rang++) {
            xml.element("prenom" + (rang + 1), titulaire.prenoms().get(rang));
        }
        xml.element("anneeNaissance", titulaire.dateNaissance().annee());
        xml.elementOuNil("moisNaissance", connu(titulaire.dateNaissance().mois()));
        xml.elementOuNil("jourNaissance", connu(titulaire.dateNaissance().jour()));
        xml.element("sexe", titulaire.sexe());
        lieu(titulaire.lieuNaissance());
        xml.fermer();
    }

    private void lieu(LieuNaissance lieu) throws IOException {
        xml.ouvrir("codeCommuneNaissance");
        if (lieu.codeInsee() != null) {
            xml.ouvrir("codeInseeNaissance");
            xml.element("codeInsee", lieu.codeInsee());
        } else {
            xml.ouvrir("codePostalNaissance");
            xml.elementOuNil("codePostal", lieu.codePostal());
        }
        fermer(2);
        xml.facultatif("libelleCommuneNaissance", lieu.libelleCommune());
        xml.facultatif("codePaysNaissance", lieu.codePays());
        xml.facultatif("libellePaysNaissance", lieu.libellePays());
    }

    private static @Nullable Integer connu(int moisOuJour) {
        return moisOuJour == DateNaissance.INCONNU ? null : moisOuJour;
    }
}
