package fr.accroche.nirisation.score;

/** The audit text of one decision: how many candidates, which level and how many bits per criterion. Never a value, never a name. */
final class ExplicationScores {
    private ExplicationScores() {}

    static String sansRecherche() {
        return "nom de naissance ou prénom manquant : aucune recherche";
    }

    static String pour(Releve releve, Poids poids, double seuil) {
        StringBuilder texte = new StringBuilder(240);
        conclure(texte, releve, poids, seuil);
        return texte.toString();
    }

    static String refus(Cause cause, String detail, Releve releve, Poids poids, double seuil) {
        StringBuilder texte = new StringBuilder(280).append(cause.code());
        if (!detail.isEmpty()) {
            texte.append(" (").append(detail).append(')');
        }
        conclure(texte.append(" ; "), releve, poids, seuil);
        return texte.toString();
    }

    private static void conclure(StringBuilder texte, Releve releve, Poids poids, double seuil) {
        int candidats = releve.candidats();
        texte.append(candidats).append(candidats > 1 ? " candidats" : " candidat");
        Comparaison premiere = releve.premiere();
        if (premiere.estVide()) {
            return;
        }
        texte.append(" ; le premier : ");
        bits(texte, premiere.score()).append(" bits (seuil ");
        bits(texte, seuil).append(')');
        if (!releve.deuxieme().estVide()) {
            bits(texte.append(", avance "), releve.avance()).append(" (minimum ");
            bits(texte, poids.avance()).append(')');
        }
        for (Critere critere : Critere.values()) {
            critere(texte, premiere, critere);
        }
        texte.append(" ; poids ").append(poids.version());
    }

    private static void critere(StringBuilder texte, Comparaison comparaison, Critere critere) {
        texte.append(critere == Critere.NOM ? " : " : " · ")
                .append(critere.libelle())
                .append(' ')
                .append(comparaison.niveau(critere).libelle());
        if (comparaison.accord(critere) != Accord.MUET) {
            texte.append(' ');
            if (comparaison.bits(critere) >= 0) {
                texte.append('+');
            }
            bits(texte, comparaison.bits(critere));
        }
    }

    /** Tenths of a bit, written the French way. */
    private static StringBuilder bits(StringBuilder texte, double bits) {
        long dixiemes = Math.round(bits * 10);
        if (dixiemes < 0) {
            texte.append('−');
        }
        long grandeur = Math.abs(dixiemes);
        return texte.append(grandeur / 10).append(',').append(grandeur % 10);
    }
}
