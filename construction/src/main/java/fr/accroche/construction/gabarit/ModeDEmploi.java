package fr.accroche.construction.gabarit;

import org.dhatim.fastexcel.Worksheet;

/** The sheet that says how to fill the other. Stateless. */
final class ModeDEmploi {
    private static final String[] PHRASES = {
        "Une ligne par passage de certification, sous la ligne « Commencez votre saisie en dessous ».",
        "Les lignes du haut (intitulés, exigences, exemple) ne sont pas lues comme des données : laissez-les en place.",
        "Vous pouvez masquer, déplacer ou supprimer les colonnes dont vous n’avez pas besoin, sauf les obligatoires.",
        "Ne fusionnez pas de cellules parmi les données.",
        "Les colonnes sont au format « Texte » : un code comme 01004 garde son zéro. Si vous collez des données, faites un"
                + " collage spécial « valeurs » pour le conserver.",
        "Dates : 15/03/2024. Oui ou non : OUI, NON. Une donnée que vous n’avez pas : laissez la case vide.",
        "Titulaire : remplissez l’état civil (bloc 8), ou le dossier de formation (bloc 9), jamais les deux sur une ligne.",
        "Niveau numérique : un résultat par ligne. Pour plusieurs résultats d’un même passage, recopiez la ligne à la suite et"
                + " changez seulement le niveau, le domaine et la compétence.",
        "Matricule et contrat : recopiez-les sur la première ligne au moins. Sans matricule du certificateur, celui de"
                + " l’émetteur est pris.",
        "L’identifiant du fichier et l’horodatage sont produits à la construction.",
        "Ensuite : ./accroche construire CE_CLASSEUR.xlsx --sortie flux.xml, ou la page « Préparer un fichier » du portail."
    };

    private ModeDEmploi() {}

    static void ecrire(Worksheet feuille, String version) {
        feuille.width(0, 120);
        feuille.value(0, 0, "Mode d’emploi du modèle (schéma " + version + ")");
        feuille.style(0, 0).bold().fontSize(14).set();
        for (int rang = 0; rang < PHRASES.length; rang++) {
            feuille.value(rang + 2, 0, "• " + PHRASES[rang]);
            feuille.style(rang + 2, 0).wrapText(true).verticalAlignment("top").set();
        }
    }
}
