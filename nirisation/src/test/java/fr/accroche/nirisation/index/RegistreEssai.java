package fr.accroche.nirisation.index;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.Nir;
import fr.accroche.modele.Sexe;
import fr.accroche.nirisation.Identite;
import fr.accroche.nirisation.LieuxEssai;
import fr.accroche.nirisation.index.construction.AnomalieLigne;
import fr.accroche.nirisation.index.construction.BilanConstruction;
import fr.accroche.nirisation.index.construction.ConstructionIndex;
import fr.accroche.nirisation.index.construction.ConstructionIndex.Reglages;
import fr.accroche.nirisation.index.construction.SuiviConstruction;
import fr.accroche.nirisation.index.fichier.CleIndex;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Registry CSVs of a few persons, and their indexes. */
public final class RegistreEssai {
    public static final String ENTETE = "nir;nom_naissance;nom_usage;prenom1;prenom2;prenom3;sexe;date_naissance;"
            + "code_commune_naissance;libelle_commune_naissance;code_pays_naissance;date_deces\n";
    public static final CleIndex CLE =
            new CleIndex("cle d'essai, que tout le monde a".getBytes(StandardCharsets.US_ASCII));
    public static final Clock HORLOGE = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private RegistreEssai() {}

    public static String csv(List<Identite> identites) {
        return identites.stream().map(RegistreEssai::ligne).collect(Collectors.joining("\n", ENTETE, "\n"));
    }

    private static String ligne(Identite identite) {
        List<String> champs = new ArrayList<>();
        champs.add(identite.nir().valeur());
        champs.add(identite.nomNaissance());
        champs.add(Objects.requireNonNullElse(identite.nomUsage(), ""));
        for (int rang = 0; rang < 3; rang++) {
            champs.add(rang < identite.prenoms().size() ? identite.prenoms().get(rang) : "");
        }
        champs.add(identite.sexe() == Sexe.M ? "M" : "F");
        DateNaissance date = identite.dateNaissance();
        champs.add("%04d-%02d-%02d".formatted(date.annee(), date.mois(), date.jour()));
        champs.add(Objects.requireNonNullElse(identite.lieuNaissance().codeInsee(), ""));
        champs.add("");
        champs.add(Objects.requireNonNullElse(identite.lieuNaissance().codePays(), ""));
        champs.add(identite.dateDeces().map(Object::toString).orElse(""));
        return String.join(";", champs);
    }

    public static Reglages reglages() {
        return new Reglages(CLE, new LieuxEssai(), false, 2);
    }

    /** Builds an index, its anomalies added to the list. */
    public static BilanConstruction construire(
            String csv, Path sortie, Reglages reglages, List<AnomalieLigne> anomalies) throws IOException {
        return new ConstructionIndex(reglages, new SecureRandom(), HORLOGE)
                .construire(new StringReader(csv), sortie, suivi(anomalies));
    }

    public static SuiviConstruction suivi(List<AnomalieLigne> anomalies) {
        return new SuiviConstruction() {
            @Override
            public void anomalie(AnomalieLigne anomalie) {
                anomalies.add(anomalie);
            }

            @Override
            public void etape(Etape etape) {}

            @Override
            public void avancement(long faits) {}
        };
    }

    public static String nir(int ordre) {
        return Nir.deSansCle("1850500" + String.format("%06d", ordre)).valeur();
    }
}
