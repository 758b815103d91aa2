package fr.accroche.construction.valeur;

import fr.accroche.construction.Rubrique;
import fr.accroche.construction.Rubriques;
import fr.accroche.controle.schema.TypeSimple;
import fr.accroche.controle.schema.TypeSimple.Facettes;

/** What a datum is expected to look like, in words: the same in the template, in a remedy and on the page. Stateless. */
public final class Attendus {
    private Attendus() {}

    /** As {@code une date, par exemple 15/03/2024}; without a full stop. */
    public static String de(Rubrique rubrique) {
        TypeSimple type = rubrique.type();
        Facettes facettes = type.facettes();
        if (!facettes.valeurs().isEmpty()) {
            return "une valeur de la liste : " + String.join(", ", facettes.valeurs());
        }
        return switch (type.primitif()) {
            case TEXTE -> texte(facettes);
            case BOOLEEN -> "OUI ou NON";
            case ENTIER -> entier(facettes);
            case DATE -> "une date, par exemple 15/03/2024";
            case DATE_HEURE -> "une date et une heure, par exemple 2024-03-29T14:05:00+01:00";
        };
    }

    private static String texte(Facettes facettes) {
        if (facettes.longueurMax() == Integer.MAX_VALUE) {
            return "un texte";
        }
        return facettes.longueurMin() == facettes.longueurMax()
                ? "un texte de " + facettes.longueurMax() + (facettes.longueurMax() == 1 ? " caractère" : " caractères")
                : "un texte de " + facettes.longueurMin() + " à " + facettes.longueurMax() + " caractères";
    }

    private static String entier(Facettes facettes) {
        return facettes.minimum() == null || facettes.maximum() == null
                ? "un nombre entier"
                : "un nombre entier de " + facettes.minimum() + " à " + facettes.maximum();
    }

    /** A right example, for the template. */
    public static String exemple(Rubrique rubrique) {
        return switch (rubrique.cle()) {
            case "emetteur.idClient", "certificateur.idClient" -> "12ABC345";
            case "idContrat" -> "MFCER000123";
            case "type" -> "RNCP";
            case "code" -> "RNCP19117";
            case "idTechnique" -> "2024-000001";
            case "urlPreuve" -> "https://preuves.exemple.fr/2024-000001";
            case "libelleOption" -> "Option numérique";
            case "codePostalCentreExamen" -> "75009";
            case "scoring" -> "955";
            case "nomNaissance", "nomTitulaire" -> "MARTIN";
            case "nomUsage" -> "DURAND";
            case "prenom1", "prenom1Titulaire" -> "Camille";
            case "prenom2" -> "Léa";
            case "anneeNaissance" -> "1996";
            case "moisNaissance" -> "11";
            case "jourNaissance" -> "15";
            case "codeInsee" -> "01004";
            case "libelleCommuneNaissance" -> "Ambérieu-en-Bugey";
            case "dateDebutValidite", "dateFinExamen" -> "15/03/2024";
            case "dateDebutExamen" -> "14/03/2024";
            case "dateInscription" -> "10/01/2024";
            case Rubriques.DATE_NAISSANCE -> "15/11/1996";
            case "presenceNiveauLangueEuro", "presenceNiveauNumeriqueEuro" -> "NON";
            case "donneeCertifiee" -> "OUI";
            default ->
                rubrique.type().facettes().valeurs().isEmpty()
                        ? ""
                        : rubrique.type().facettes().valeurs().get(0);
        };
    }
}
