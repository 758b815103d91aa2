package fr.accroche.controle.regle;

import fr.accroche.controle.anomalie.Parametres;
import fr.accroche.controle.regle.Regle.Constat;
import fr.accroche.controle.schema.Blanc;
import fr.accroche.controle.schema.TypeSimple;
import java.util.Objects;
import java.util.regex.Pattern;

/** Rules on the other data of a passage. */
final class ReglesContenu {
    /** Scheme and host; what follows may be anything without a blank. */
    private static final Pattern ADRESSE_HTTPS =
            Pattern.compile("(?i:https)://[\\p{L}\\p{N}._~%-]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?");

    private static final String HTTPS = "https://";

    private ReglesContenu() {}

    static void niveauLangue(PassageExamine passage, Constat constat) {
        presence(passage, Champ.PRESENCE_NIVEAU_LANGUE, Champ.NIVEAU_LANGUE, constat);
    }

    static void niveauNumerique(PassageExamine passage, Constat constat) {
        presence(passage, Champ.PRESENCE_NIVEAU_NUMERIQUE, Champ.NIVEAU_NUMERIQUE, constat);
    }

    private static void presence(PassageExamine passage, Champ drapeau, Champ niveau, Constat constat) {
        Boolean annonce = passage.booleen(drapeau);
        boolean donne = passage.contient(niveau);
        if (annonce != null && annonce != donne) {
            constat.relever(Objects.requireNonNull(passage.donnee(donne ? niveau : drapeau)));
        }
    }

    static void voieVae(PassageExamine passage, Constat constat) {
        Donnee voie = passage.donnee(Champ.VOIE_VAE);
        Donnee acces = passage.donnee(Champ.MODALITE_ACCES);
        if (voie != null && acces != null && !acces.estRefusee() && !"VAE".equals(acces.valeur())) {
            constat.relever(voie);
        }
    }

    /** A score that is nil or absent; one that is refused or written « nil » has its own anomaly. */
    static void scoringAbsent(PassageExamine passage, Constat constat) {
        Donnee scoring = passage.donnee(Champ.SCORING);
        if (scoring != null
                && scoring.texte() == null
                && !scoring.estRefusee()
                && "PAR_SCORING".equals(passage.texte(Champ.OBTENTION))) {
            constat.relever(scoring);
        }
    }

    /** An id that an earlier passage of the file has. */
    static void idTechniqueDouble(PassageExamine passage, Constat constat) {
        Donnee cle = passage.idTechniqueDejaVu() ? passage.donnee(Champ.ID_TECHNIQUE) : null;
        if (cle != null) {
            constat.relever(cle);
        }
    }

    static void resultatProvisoire(PassageExamine passage, Constat constat) {
        if (Boolean.FALSE.equals(passage.booleen(Champ.DONNEE_CERTIFIEE))) {
            constat.relever(Objects.requireNonNull(passage.donnee(Champ.DONNEE_CERTIFIEE)));
        }
    }

    static void niveauInsuffisant(PassageExamine passage, Constat constat) {
        if ("INSUFFISANT".equals(passage.texte(Champ.NIVEAU_LANGUE))) {
            constat.relever(Objects.requireNonNull(passage.donnee(Champ.NIVEAU_LANGUE)));
        }
    }

    static void urlPreuve(PassageExamine passage, Constat constat) {
        String valeur = passage.texte(Champ.URL_PREUVE);
        if (valeur != null
                && !estAdresseSimple(valeur)
                && !ADRESSE_HTTPS.matcher(valeur.strip()).matches()) {
            constat.relever(Objects.requireNonNull(passage.donnee(Champ.URL_PREUVE)));
        }
    }

    /** True for the addresses of nearly all files, which the expression accepts too; ten times as quick. */
    private static boolean estAdresseSimple(String valeur) {
        if (!valeur.startsWith(HTTPS)) {
            return false;
        }
        int hote = HTTPS.length();
        int i = hote;
        while (i < valeur.length() && estDeNom(valeur.charAt(i))) {
            i++;
        }
        if (i == hote || (i < valeur.length() && "/?#".indexOf(valeur.charAt(i)) < 0)) {
            return false;
        }
        while (i < valeur.length() && valeur.charAt(i) > ' ' && valeur.charAt(i) <= '~') {
            i++;
        }
        return i == valeur.length();
    }

    private static boolean estDeNom(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-';
    }

    static void nilEnToutesLettres(PassageExamine passage, Constat constat) {
        nilEnToutesLettres(passage.racine(), constat);
    }

    private static void nilEnToutesLettres(Donnee donnee, Constat constat) {
        if (!donnee.aUnTexteDouteux()) {
            return;
        }
        String texte = donnee.texte();
        if (texte != null && Donnee.estNilLitteral(texte)) {
            String balise = donnee.declaration().balise();
            constat.relever(donnee, Parametres.de("balise", balise).et("conseil", conseil(donnee, balise)));
        }
        donnee.enfants().forEach(enfant -> nilEnToutesLettres(enfant, constat));
    }

    private static String conseil(Donnee donnee, String balise) {
        if (donnee.declaration().nillable()) {
            return "Écrivez exactement <cpf:" + balise + " xsi:nil=\"true\"/>.";
        }
        return donnee.declaration().obligatoire()
                ? "Cette donnée est obligatoire : renseignez-la."
                : "Cette donnée est facultative : supprimez la balise.";
    }

    static void espacesSuperflus(PassageExamine passage, Constat constat) {
        espacesSuperflus(passage.racine(), constat);
    }

    private static void espacesSuperflus(Donnee donnee, Constat constat) {
        if (!donnee.aUnTexteDouteux()) {
            return;
        }
        String texte = donnee.texte();
        if (texte != null
                && estTexte(donnee)
                && !texte.isEmpty()
                && (Blanc.est(texte.charAt(0)) || Blanc.est(texte.charAt(texte.length() - 1)))) {
            constat.relever(donnee, Parametres.de("balise", donnee.declaration().balise()));
        }
        donnee.enfants().forEach(enfant -> espacesSuperflus(enfant, constat));
    }

    private static boolean estTexte(Donnee donnee) {
        return donnee.declaration().type() instanceof TypeSimple type && type.primitif() == TypeSimple.Primitif.TEXTE;
    }

    static void nomUsageIdentique(PassageExamine passage, Constat constat) {
        String usage = passage.texte(Champ.NOM_USAGE);
        String naissance = passage.texte(Champ.NOM_NAISSANCE);
        if (usage != null && naissance != null && usage.strip().equalsIgnoreCase(naissance.strip())) {
            constat.relever(Objects.requireNonNull(passage.donnee(Champ.NOM_USAGE)));
        }
    }
}
