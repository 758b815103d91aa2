package fr.accroche.bancs;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/**
 * Writes the files of the benchmark, the same bytes for the same arguments, with the line of each fault beside them ({@code
 * F.lignes}, one number a line). All people are made up.
 */
final class FichierBanc {
    private static final String[] NOMS = {"MARTEL", "BÉRANGER", "LE GOFF", "DUVAL", "ÉTIENNE", "ROUSSEAUX"};
    private static final String[] PRENOMS = {"Camille", "Élodie", "Jean-Marc", "Sacha", "Noémie", "Aurélien"};
    private static final String[] COMMUNES = {"31555", "75056", "69123", "13055", "44109", "35238"};
    private static final String TETE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <cpf:flux xmlns:cpf="urn:cdc:cpf:pc5:schema:1.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <cpf:idFlux>0c7f3a52-6f5e-4f0e-9b1c-6a0d3f1b2c4d</cpf:idFlux>
              <cpf:horodatage>2025-01-10T09:30:00+01:00</cpf:horodatage>
              <cpf:emetteur>
                <cpf:idClient>00ACC001</cpf:idClient>
                <cpf:certificateurs>
                  <cpf:certificateur>
                    <cpf:idClient>00ACC001</cpf:idClient>
                    <cpf:idContrat>MCFCER000900</cpf:idContrat>
                    <cpf:certifications>
                      <cpf:certification>
                        <cpf:type>RS</cpf:type>
                        <cpf:code>RS6123</cpf:code>
                        <cpf:passageCertifications>
            """;
    private static final String QUEUE = """
                        </cpf:passageCertifications>
                      </cpf:certification>
                    </cpf:certifications>
                  </cpf:certificateur>
                </cpf:certificateurs>
              </cpf:emetteur>
            </cpf:flux>
            """;
    private static final String PASSAGE = """
                          <cpf:passageCertification>
                            <cpf:idTechnique>%s</cpf:idTechnique>
                            <cpf:urlPreuve>https://preuves.exemple.fr/%d</cpf:urlPreuve>
                            <cpf:libelleOption>Anglais professionnel</cpf:libelleOption>
                            <cpf:obtentionCertification>PAR_ADMISSION</cpf:obtentionCertification>
                            <cpf:donneeCertifiee>true</cpf:donneeCertifiee>
                            <cpf:dateDebutExamen>2024-11-%02d</cpf:dateDebutExamen>
                            <cpf:dateFinExamen>2024-11-%02d</cpf:dateFinExamen>
                            <cpf:modalitePassageExamen>EN_PRESENTIEL</cpf:modalitePassageExamen>
                            <cpf:codePostalCentreExamen>75009</cpf:codePostalCentreExamen>
                            <cpf:dateDebutValidite>2024-12-%02d</cpf:dateDebutValidite>
                            <cpf:dateFinValidite xsi:nil="true"/>
                            <cpf:presenceNiveauLangueEuro>true</cpf:presenceNiveauLangueEuro>
                            <cpf:niveauLangueEuropeen>B2</cpf:niveauLangueEuropeen>
                            <cpf:presenceNiveauNumeriqueEuro>false</cpf:presenceNiveauNumeriqueEuro>
                            <cpf:scoring>%d</cpf:scoring>
                            <cpf:mentionValidee>MENTION_ASSEZ_BIEN</cpf:mentionValidee>
                            <cpf:modalitesInscription>
                              <cpf:modaliteAcces>FORMATION_INITIALE_APPRENTISSAGE</cpf:modaliteAcces>
                              <cpf:initiativeInscription>CERTIFIE</cpf:initiativeInscription>
                              <cpf:dateInscription>2024-02-%02d</cpf:dateInscription>
                            </cpf:modalitesInscription>
                            <cpf:identificationTitulaire>
                              <cpf:titulaire>
                                <cpf:nomNaissance>%s</cpf:nomNaissance>
                                <cpf:nomUsage>%s</cpf:nomUsage>
                                <cpf:prenom1>%s</cpf:prenom1>
                                <cpf:anneeNaissance>%d</cpf:anneeNaissance>
                                <cpf:moisNaissance>%d</cpf:moisNaissance>
                                <cpf:jourNaissance>%d</cpf:jourNaissance>
                                <cpf:sexe>%s</cpf:sexe>
                                <cpf:codeCommuneNaissance>
                                  <cpf:codeInseeNaissance>
                                    <cpf:codeInsee>%s</cpf:codeInsee>
                                  </cpf:codeInseeNaissance>
                                </cpf:codeCommuneNaissance>
                                <cpf:libelleCommuneNaissance>Commune de naissance</cpf:libelleCommuneNaissance>
                              </cpf:titulaire>
                            </cpf:identificationTitulaire>
                            <cpf:verbatim>Session %d</cpf:verbatim>
                          </cpf:passageCertification>
            """;
    /** What each fault puts in place of what; the fault is on the line that holds it. */
    private static final String[][] FAUTES = {
        {">PAR_ADMISSION<", ">ADMIS<"},
        {"<cpf:dateInscription>2024-02-", "<cpf:dateInscription>2024-30-"},
        {"<cpf:sexe>", "<cpf:sexe>X"},
        {"<cpf:donneeCertifiee>true<", "<cpf:donneeCertifiee>oui<"},
        {"<cpf:libelleOption>Anglais professionnel<", "<cpf:libelleOption><"},
        {"<cpf:moisNaissance>", "<cpf:moisNaissance>9"}
    };

    private final Random hasard = new Random(20250115);
    private final List<Integer> lignes = new ArrayList<>();
    private final int unSur;
    private final int fautesParPassage;

    /**
     * @param unSur one passage out of this many is faulty, 0 for none
     * @param fautesParPassage faults of a faulty passage
     */
    private FichierBanc(int unSur, int fautesParPassage) {
        this.unSur = unSur;
        this.fautesParPassage = fautesParPassage;
    }

    /** Arguments: file, number of passages, one faulty out of (0: none), faults of a faulty passage. */
    public static void main(String[] arguments) throws IOException {
        Path fichier = Path.of(arguments[0]);
        new FichierBanc(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]))
                .ecrire(fichier, Integer.parseInt(arguments[1]));
    }

    private void ecrire(Path fichier, int passages) throws IOException {
        try (BufferedWriter sortie = Files.newBufferedWriter(fichier)) {
            sortie.write(TETE);
            int ligne = 1 + (int) TETE.lines().count();
            int hauteur = (int) PASSAGE.lines().count();
            for (int rang = 0; rang < passages; rang++) {
                String passage = passage(rang);
                sortie.write(unSur > 0 && rang % unSur == 0 ? fautif(passage, rang / unSur, ligne) : passage);
                ligne += hauteur;
            }
            sortie.write(QUEUE);
        }
        Files.write(
                Path.of(fichier + ".lignes"),
                lignes.stream().sorted().map(String::valueOf).toList());
    }

    private String passage(int rang) {
        return PASSAGE.formatted(
                new UUID(hasard.nextLong(), hasard.nextLong()),
                rang,
                jour(),
                28,
                jour(),
                hasard.nextInt(1000),
                jour(),
                choix(NOMS),
                "USAGE " + choix(NOMS),
                choix(PRENOMS),
                1950 + hasard.nextInt(50),
                1 + hasard.nextInt(12),
                jour(),
                hasard.nextBoolean() ? "M" : "F",
                choix(COMMUNES),
                hasard.nextInt(10_000));
    }

    private int jour() {
        return 1 + hasard.nextInt(28);
    }

    private String choix(String[] valeurs) {
        return valeurs[hasard.nextInt(valeurs.length)];
    }

    private String fautif(String passage, int premiere, int ligne) {
        String gate = passage;
        for (int i = 0; i < fautesParPassage; i++) {
            String[] faute = FAUTES[(premiere + i) % FAUTES.length];
            int place = gate.indexOf(faute[0]);
            if (place < 0) {
                throw new IllegalStateException(String.format(Locale.ROOT, "Expected « %s » in a passage", faute[0]));
            }
            lignes.add(ligne + (int) gate.substring(0, place).lines().count() - 1);
            gate = gate.substring(0, place) + faute[1] + gate.substring(place + faute[0].length());
        }
        return gate;
    }
}
