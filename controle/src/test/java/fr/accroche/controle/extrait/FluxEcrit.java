package fr.accroche.controle.extrait;

import java.nio.charset.Charset;
import java.util.Arrays;

/** Valid files of some certifications and passages, in any encoding and with any prefix. */
record FluxEcrit(Charset encodage, String declare, boolean marque, String prefixe) {
    private static final String PASSAGE = """
            <!-- passage NUMERO --><cpf:passageCertification>
              <cpf:idTechnique>EX-NUMERO</cpf:idTechnique>
              <cpf:obtentionCertification>PAR_ADMISSION</cpf:obtentionCertification>
              <cpf:donneeCertifiee>true</cpf:donneeCertifiee>
              <cpf:dateDebutValidite>2024-11-04</cpf:dateDebutValidite>
              <cpf:dateFinValidite xsi:nil="true"/>
              <cpf:presenceNiveauLangueEuro>false</cpf:presenceNiveauLangueEuro>
              <cpf:presenceNiveauNumeriqueEuro>true</cpf:presenceNiveauNumeriqueEuro>
              <cpf:niveauNumeriqueEuropeen><cpf:scoreGeneral>712</cpf:scoreGeneral><cpf:resultats>
                <cpf:resultat><cpf:niveau>5</cpf:niveau><cpf:domaineCompetenceId>2</cpf:domaineCompetenceId></cpf:resultat>
                <cpf:resultat><cpf:niveau>6</cpf:niveau><cpf:competenceId>4</cpf:competenceId></cpf:resultat>
              </cpf:resultats></cpf:niveauNumeriqueEuropeen>
              <cpf:scoring>R&amp;D <![CDATA[<12>]]></cpf:scoring>\t
              <cpf:mentionValidee xsi:nil="true"></cpf:mentionValidee>
              <cpf:modalitesInscription><cpf:modaliteAcces xsi:nil="true"/></cpf:modalitesInscription>
              <cpf:identificationTitulaire><cpf:titulaire>
                <cpf:sexe>F</cpf:sexe><cpf:nomNaissance>Lefèvre</cpf:nomNaissance><cpf:nomUsage xsi:nil="true"/>
                <cpf:prenom1>Maëlle</cpf:prenom1><cpf:anneeNaissance>1988</cpf:anneeNaissance>
                <cpf:moisNaissance>7</cpf:moisNaissance><cpf:jourNaissance xsi:nil="true"/>
                <cpf:codeCommuneNaissance><cpf:codePostalNaissance><cpf:codePostal>44000</cpf:codePostal></cpf:codePostalNaissance></cpf:codeCommuneNaissance>
              </cpf:titulaire></cpf:identificationTitulaire>
            </cpf:passageCertification>
            """;

    /** @param passages how many in each certification */
    byte[] octets(int... passages) {
        StringBuilder xml = new StringBuilder();
        if (!declare.isEmpty()) {
            xml.append("<?xml version=\"1.0\" encoding=\"").append(declare).append("\"?>\r\n");
        }
        xml.append(
                        "<cpf:flux xmlns:cpf=\"urn:cdc:cpf:pc5:schema:1.0.0\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">")
                .append("<cpf:idFlux>ancien</cpf:idFlux><cpf:emetteur><cpf:idClient>12ABC345</cpf:idClient>")
                .append("<cpf:certificateurs><cpf:certificateur><cpf:certifications>");
        int numero = 1;
        for (int nombre : passages) {
            xml.append("\n<cpf:certification><cpf:passageCertifications>\n");
            for (int i = 0; i < nombre; i++) {
                xml.append(PASSAGE.replace("NUMERO", Integer.toString(numero)));
                numero++;
            }
            xml.append(
                    "</cpf:passageCertifications><cpf:code>RS1710</cpf:code><cpf:type>RS</cpf:type></cpf:certification>");
        }
        xml.append(
                        "</cpf:certifications><cpf:idClient>12ABC345</cpf:idClient><cpf:idContrat>MFCER000123</cpf:idContrat>")
                .append("</cpf:certificateur></cpf:certificateurs></cpf:emetteur>")
                .append("<cpf:horodatage>2024-03-29T14:05:00+01:00</cpf:horodatage></cpf:flux>\n");
        String devant = prefixe.isEmpty() ? "" : prefixe + ":";
        String texte = xml.toString()
                .replace("<cpf:", "<" + devant)
                .replace("</cpf:", "</" + devant)
                .replace("xmlns:cpf", prefixe.isEmpty() ? "xmlns" : "xmlns:" + prefixe);
        return ((marque ? "\ufeff" : "") + texte).getBytes(encodage);
    }

    static byte[] tranche(byte[] fichier, long debut, long fin) {
        return Arrays.copyOfRange(fichier, (int) debut, (int) fin);
    }
}
