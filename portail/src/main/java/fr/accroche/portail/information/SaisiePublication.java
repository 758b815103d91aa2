package fr.accroche.portail.information;

import fr.accroche.portail.information.Publication.Texte;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an agent typed. Never null: what was not sent is empty. */
record SaisiePublication(String rubrique, String cle, String titre, String resume, String corps) {
    static final SaisiePublication VIDE = new SaisiePublication("", "", "", "", "");
    static final Map<String, String> RUBRIQUES = rubriques();
    private static final int TITRE = 200;
    private static final int RESUME = 500;
    private static final int CORPS = 200_000;
    private static final int CLE = 80;
    private static final Pattern FORME_CLE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    SaisiePublication(
            @Nullable String rubrique,
            @Nullable String cle,
            @Nullable String titre,
            @Nullable String resume,
            @Nullable String corps) {
        this.rubrique = donne(rubrique).strip();
        this.cle = donne(cle).strip();
        this.titre = donne(titre).strip();
        this.resume = donne(resume).strip();
        this.corps = donne(corps).replace("\r\n", "\n");
    }

    static SaisiePublication de(Publication publication) {
        Texte texte = publication.derniere().texte();
        return new SaisiePublication(
                publication.rubrique().name(), publication.cle(), texte.titre(), texte.resume(), texte.corps());
    }

    Texte texte() {
        return new Texte(titre, resume, corps);
    }

    Map<String, String> champs() {
        return Map.of("rubrique", rubrique, "cle", cle, "titre", titre, "resume", resume, "corps", corps);
    }

    /** What is wrong, by field, in the order of the form. */
    Map<String, String> erreurs() {
        Map<String, String> erreurs = new LinkedHashMap<>();
        borner(erreurs, "titre", titre, TITRE, "Donnez un titre.");
        borner(erreurs, "resume", resume, RESUME, "Résumez le texte en une phrase.");
        borner(erreurs, "corps", corps, CORPS, "Écrivez le texte.");
        return erreurs;
    }

    Map<String, String> erreursDeCreation() {
        Map<String, String> erreurs = new LinkedHashMap<>();
        if (!RUBRIQUES.containsKey(rubrique)) {
            erreurs.put("rubrique", "Choisissez la rubrique.");
        }
        if (cle.length() > CLE || !FORME_CLE.matcher(cle).matches()) {
            erreurs.put(
                    "cle",
                    "Écrivez un nom d’adresse de " + CLE
                            + " caractères au plus, en minuscules sans accent, chiffres et tirets, comme « nouvelle-video ».");
        }
        erreurs.putAll(erreurs());
        return erreurs;
    }

    private static void borner(Map<String, String> erreurs, String champ, String texte, int limite, String vide) {
        if (texte.isBlank()) {
            erreurs.put(champ, vide);
        } else if (texte.length() > limite) {
            erreurs.put(champ, "Ne dépassez pas " + limite + " caractères.");
        }
    }

    private static String donne(@Nullable String texte) {
        return texte == null ? "" : texte;
    }

    private static Map<String, String> rubriques() {
        Map<String, String> noms = new LinkedHashMap<>();
        Arrays.stream(Rubrique.values())
                .filter(rubrique -> rubrique != Rubrique.PAGE)
                .forEach(rubrique -> noms.put(rubrique.name(), rubrique.libelle()));
        return noms;
    }
}
