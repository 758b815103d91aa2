package fr.accroche.controle.regle;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A flux made as it is read, so that none takes more room than one passage: some 1.2 kB each. One passage in a hundred was
 * delivered before the fiche was registered (an error, in the middle of it) and has a blank at the end of its verbatim
 * (a warning, after it).
 */
final class FluxGenere extends InputStream {
    static final int UNE_FAUTE_SUR = 100;

    private final int nombre;
    private final boolean identifiantsALaFin;
    private final String code;
    private int suivant = -1;
    private byte[] morceau = new byte[0];
    private int lu;

    /** Of a certification that its certificateur delivers. */
    FluxGenere(int nombre, boolean identifiantsALaFin) {
        this(nombre, identifiantsALaFin, "RS1710");
    }

    FluxGenere(int nombre, boolean identifiantsALaFin, String code) {
        this.nombre = nombre;
        this.code = code;
        this.identifiantsALaFin = identifiantsALaFin;
    }

    @Override
    public int read() {
        return plein() ? morceau[lu++] & 0xff : -1;
    }

    @Override
    public int read(byte[] octets, int debut, int longueur) {
        if (!plein()) {
            return -1;
        }
        int copie = Math.min(longueur, morceau.length - lu);
        System.arraycopy(morceau, lu, octets, debut, copie);
        lu += copie;
        return copie;
    }

    private boolean plein() {
        if (lu == morceau.length && suivant <= nombre) {
            morceau = texte(suivant++).getBytes(StandardCharsets.UTF_8);
            lu = 0;
        }
        return lu < morceau.length;
    }

    private String texte(int rang) {
        if (rang < 0) {
            return ouverture();
        }
        return rang < nombre ? passage(rang) : fermeture();
    }

    private String ouverture() {
        return "<flux xmlns=\"urn:cdc:cpf:pc5:schema:1.0.0\" "
                + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + avant("<idFlux>5b1f0c1e-7a1d-4c55-9a40-2b8c6f3d9e01</idFlux>")
                + avant("<horodatage>2024-04-10T09:30:00+01:00</horodatage>")
                + "<emetteur>" + avant("<idClient>00ACC001</idClient>") + "<certificateurs><certificateur>"
                + avant("<idClient>00ACC001</idClient><idContrat>MCFCER000900</idContrat>")
                + "<certifications><certification>" + avant("<type>RS</type><code>" + code + "</code>")
                + "<passageCertifications>";
    }

    private String fermeture() {
        return "</passageCertifications>" + apres("<code>" + code + "</code><type>RS</type>")
                + "</certification></certifications>"
                + apres("<idContrat>MCFCER000900</idContrat><idClient>00ACC001</idClient>")
                + "</certificateur></certificateurs>" + apres("<idClient>00ACC001</idClient>") + "</emetteur>"
                + apres("<horodatage>2024-04-10T09:30:00+01:00</horodatage>")
                + apres("<idFlux>5b1f0c1e-7a1d-4c55-9a40-2b8c6f3d9e01</idFlux>") + "</flux>";
    }

    private String avant(String identifiants) {
        return identifiantsALaFin ? "" : identifiants;
    }

    private String apres(String identifiants) {
        return identifiantsALaFin ? identifiants : "";
    }

    private static String passage(int rang) {
        boolean faute = rang % UNE_FAUTE_SUR == 0;
        String jour = faute ? "2020-12-31" : "2024-03-29";
        return """
                <passageCertification>
                  <modalitesInscription><modaliteAcces>CANDIDAT_LIBRE</modaliteAcces></modalitesInscription>
                  <identificationTitulaire><titulaire>
                    <nomNaissance>DURAND</nomNaissance><nomUsage xsi:nil="true"/><prenom1>Nathalie</prenom1>
                    <anneeNaissance>1996</anneeNaissance><moisNaissance>11</moisNaissance>
                    <jourNaissance>15</jourNaissance><sexe>F</sexe>
                    <codeCommuneNaissance><codeInseeNaissance><codeInsee>44109</codeInsee></codeInseeNaissance>
                    </codeCommuneNaissance></titulaire></identificationTitulaire>
                  <obtentionCertification>PAR_ADMISSION</obtentionCertification>
                  <donneeCertifiee>true</donneeCertifiee>
                  <dateDebutValidite>%s</dateDebutValidite><dateFinValidite xsi:nil="true"/>
                  <presenceNiveauLangueEuro>false</presenceNiveauLangueEuro>
                  <presenceNiveauNumeriqueEuro>false</presenceNiveauNumeriqueEuro>
                  <scoring xsi:nil="true"/><mentionValidee xsi:nil="true"/>
                  <verbatim>%s</verbatim>
                  <idTechnique>EX-%07d</idTechnique>
                </passageCertification>
                """.formatted(jour, "v".repeat(200) + (faute ? " " : ""), rang);
    }
}
