package fr.accroche.controle.proposition;

import fr.accroche.modele.ReferentielLieux;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The proposals for a place of birth. */
final class PropositionsLieu {
    private static final int AU_PLUS = 5;
    private static final String ETRANGER = "99";

    private final ReferentielLieux lieux;

    PropositionsLieu(ReferentielLieux lieux) {
        this.lieux = lieux;
    }

    void proposer(Map<String, String> valeurs, List<Proposition> trouvees) {
        String code = valeur(valeurs, Titulaires.CODE_INSEE);
        String libelle = valeur(valeurs, Titulaires.COMMUNE);
        String postal = valeur(valeurs, Titulaires.CODE_POSTAL);
        if (!postal.isEmpty()) {
            codes(
                    lieux.communesDuCodePostal(postal),
                    libelle,
                    "Le code postal " + postal + " dessert cette commune : donnez plutôt son code INSEE ?",
                    trouvees);
        } else if (!code.isEmpty() && !lieux.aExiste(code)) {
            if (lieux.estCodePostal(code)) {
                codes(
                        lieux.communesDuCodePostal(code),
                        libelle,
                        code + " est un code postal : code INSEE de cette commune ?",
                        trouvees);
            } else if (!libelle.isEmpty()) {
                codes(lieux.lieuxDeNom(libelle), "", "Ce code n’existe pas : code de cette commune ?", trouvees);
            }
        } else if (!code.isEmpty()) {
            ancienCode(code, valeurs, trouvees);
            autreLibelle(code, libelle, trouvees);
        }
        pays(code, valeur(valeurs, Titulaires.CODE_PAYS), trouvees);
    }

    /** Those of this name first; none when there are too many to choose from. */
    private void codes(Set<String> codes, String libelle, String raison, List<Proposition> trouvees) {
        List<String> duNom = libelle.isEmpty()
                ? List.of()
                : codes.stream()
                        .filter(lieux.lieuxDeNom(libelle)::contains)
                        .sorted()
                        .toList();
        List<String> retenus = duNom.isEmpty() ? codes.stream().sorted().toList() : duNom;
        if (retenus.size() <= AU_PLUS) {
            retenus.forEach(code -> trouvees.add(codeInsee(code, raison)));
        }
    }

    private Proposition codeInsee(String code, String raison) {
        Map<String, String> valeurs = new LinkedHashMap<>();
        valeurs.put(Titulaires.CODE_INSEE, code);
        valeurs.put(Titulaires.CODE_POSTAL, "");
        return new Proposition(raison + " " + code + nom(code), valeurs);
    }

    private String nom(String code) {
        return lieux.libelle(code).map(nom -> " (" + nom + ")").orElse("");
    }

    private void ancienCode(String code, Map<String, String> valeurs, List<Proposition> trouvees) {
        Optional<LocalDate> naissance = naissance(valeurs);
        if (naissance.isEmpty() || lieux.existe(code, naissance.get())) {
            return;
        }
        lieux.memesLieux(code).stream()
                .filter(autre -> !autre.equals(code) && lieux.existe(autre, naissance.get()))
                .sorted()
                .limit(AU_PLUS)
                .forEach(autre -> trouvees.add(
                        codeInsee(autre, "Ce code n’était pas celui du lieu à la naissance : celui d’alors ?")));
    }

    private static Optional<LocalDate> naissance(Map<String, String> valeurs) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(valeur(valeurs, Titulaires.ANNEE)),
                    Integer.parseInt(valeur(valeurs, Titulaires.MOIS)),
                    Integer.parseInt(valeur(valeurs, Titulaires.JOUR))));
        } catch (NumberFormatException | DateTimeException incomplete) {
            return Optional.empty();
        }
    }

    private void autreLibelle(String code, String libelle, List<Proposition> trouvees) {
        if (libelle.isEmpty()) {
            return;
        }
        Set<String> duNom = lieux.lieuxDeNom(libelle);
        if (lieux.memesLieux(code).stream().anyMatch(duNom::contains)) {
            return;
        }
        lieux.libelle(code)
                .ifPresent(nom -> trouvees.add(new Proposition(
                        "Le code " + code + " est celui de " + nom + " : libellé à corriger ?",
                        Map.of(Titulaires.COMMUNE, nom))));
        codes(duNom, "", "Le libellé désigne un autre lieu : code à corriger ?", trouvees);
    }

    private void pays(String code, String pays, List<Proposition> trouvees) {
        boolean enFrance = !code.isEmpty() && !code.startsWith(ETRANGER) && lieux.aExiste(code);
        if (pays.isEmpty() || !enFrance) {
            return;
        }
        trouvees.add(new Proposition(
                "La commune est en France : pays de naissance à retirer ?", Map.of(Titulaires.CODE_PAYS, "")));
        Stream.of(ETRANGER + pays)
                .filter(lieux::aExiste)
                .forEach(etranger -> trouvees.add(codeInsee(etranger, "Naissance à l’étranger : code du pays ?")));
    }

    private static String valeur(Map<String, String> valeurs, String chemin) {
        return valeurs.getOrDefault(chemin, "").strip();
    }
}
