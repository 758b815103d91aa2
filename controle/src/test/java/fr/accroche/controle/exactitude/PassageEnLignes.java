package fr.accroche.controle.exactitude;

import java.util.ArrayList;
import java.util.List;

/** A valid passage, one tag a line, that faults are put in. */
final class PassageEnLignes {
    private final List<String> lignes = new ArrayList<>();

    PassageEnLignes(int numero) {
        lignes.addAll("""
                <cpf:passageCertification>
                <cpf:idTechnique>EX-NUMERO</cpf:idTechnique>
                <cpf:urlPreuve>https://exemple.invalid/NUMERO</cpf:urlPreuve>
                <cpf:obtentionCertification>PAR_SCORING</cpf:obtentionCertification>
                <cpf:donneeCertifiee>true</cpf:donneeCertifiee>
                <cpf:dateDebutValidite>2024-11-04</cpf:dateDebutValidite>
                <cpf:dateFinValidite>2027-11-04</cpf:dateFinValidite>
                <cpf:presenceNiveauLangueEuro>true</cpf:presenceNiveauLangueEuro>
                <cpf:niveauLangueEuropeen>B2</cpf:niveauLangueEuropeen>
                <cpf:presenceNiveauNumeriqueEuro>true</cpf:presenceNiveauNumeriqueEuro>
                <cpf:niveauNumeriqueEuropeen>
                <cpf:scoreGeneral>712</cpf:scoreGeneral>
                <cpf:resultats>
                <cpf:resultat>
                <cpf:niveau>5</cpf:niveau>
                <cpf:domaineCompetenceId>2</cpf:domaineCompetenceId>
                <cpf:competenceId>4</cpf:competenceId>
                </cpf:resultat>
                </cpf:resultats>
                </cpf:niveauNumeriqueEuropeen>
                <cpf:scoring>712</cpf:scoring>
                <cpf:mentionValidee xsi:nil="true"/>
                <cpf:modalitesInscription>
                <cpf:modaliteAcces>CANDIDAT_LIBRE</cpf:modaliteAcces>
                </cpf:modalitesInscription>
                <cpf:identificationTitulaire>
                <cpf:titulaire>
                <cpf:nomNaissance>MARTEL</cpf:nomNaissance>
                <cpf:nomUsage>LE GOFF</cpf:nomUsage>
                <cpf:prenom1>Maëlle</cpf:prenom1>
                <cpf:anneeNaissance>1988</cpf:anneeNaissance>
                <cpf:moisNaissance>7</cpf:moisNaissance>
                <cpf:jourNaissance xsi:nil="true"/>
                <cpf:sexe>F</cpf:sexe>
                <cpf:codeCommuneNaissance>
                <cpf:codeInseeNaissance>
                <cpf:codeInsee>44109</cpf:codeInsee>
                </cpf:codeInseeNaissance>
                </cpf:codeCommuneNaissance>
                </cpf:titulaire>
                </cpf:identificationTitulaire>
                <cpf:verbatim>Rien</cpf:verbatim>
                </cpf:passageCertification>
                """.replace("NUMERO", Integer.toString(numero)).lines().toList());
    }

    List<String> lignes() {
        return lignes;
    }

    /** Rank of the line that opens this tag, from 0. */
    int debut(String balise) {
        for (int i = 0; i < lignes.size(); i++) {
            if (lignes.get(i).matches("<cpf:" + balise + "[ />].*")) {
                return i;
            }
        }
        throw new IllegalArgumentException("Expected a line that opens " + balise);
    }

    int fin(String balise) {
        return lignes.indexOf("</cpf:" + balise + ">");
    }

    /** Puts this line in place of the one of a tag. */
    int remplacer(String balise, String ligne) {
        int rang = debut(balise);
        lignes.set(rang, ligne);
        return rang;
    }

    int valeur(String balise, String texte) {
        return remplacer(balise, "<cpf:" + balise + ">" + texte + "</cpf:" + balise + ">");
    }

    /** Puts lines before that of a tag. */
    int inserer(String balise, String... nouvelles) {
        int rang = debut(balise);
        lignes.addAll(rang, List.of(nouvelles));
        return rang;
    }

    void enlever(int de, int a) {
        lignes.subList(de, a + 1).clear();
    }
}
