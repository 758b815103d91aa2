package fr.accroche.bancs.evaluation;

import fr.accroche.bancs.evaluation.Courbe.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The curve as SVG: across, the share of holders refused; upwards, wrong people per million accepted, on a logarithmic scale
 * (none at all stands on the line below). The better, the lower and the more to the left.
 */
final class CourbeSvg {
    private static final int LARGEUR = 860;
    private static final int HAUTEUR = 520;
    private static final int GAUCHE = 80;
    private static final int DROITE = 240;
    private static final int HAUT = 50;
    private static final int BAS = 60;
    private static final int DECADES = 6;
    private static final double PLUS_PETIT = 0.5;
    private static final double MILLION = 1e6;
    private static final List<String> COULEURS =
            List.of("#1f4e9e", "#2a7f3f", "#c2410c", "#7c3aed", "#0e7490", "#be123c", "#a16207", "#475569", "#111827");

    private final StringBuilder svg = new StringBuilder();
    private final double refusMinimum;
    private final double refusMaximum;

    private CourbeSvg(List<Point> points) {
        refusMinimum = points.stream()
                .mapToDouble(p -> p.comptes().partRefusee())
                .min()
                .orElse(0);
        refusMaximum = Math.max(
                refusMinimum + 0.01,
                points.stream()
                        .mapToDouble(p -> p.comptes().partRefusee())
                        .max()
                        .orElse(1));
    }

    static String dessiner(String titre, List<Point> points) {
        return new CourbeSvg(points).tout(titre, points);
    }

    private String tout(String titre, List<Point> points) {
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"12\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>%n",
                LARGEUR,
                HAUTEUR));
        texte(GAUCHE, HAUT - 24, "start", 15, titre);
        axes();
        Map<String, List<Point>> series = new LinkedHashMap<>();
        points.forEach(point ->
                series.computeIfAbsent(point.serie(), nom -> new ArrayList<>()).add(point));
        int rang = 0;
        for (Map.Entry<String, List<Point>> serie : series.entrySet()) {
            serie(serie.getKey(), serie.getValue(), rang++);
        }
        return svg.append("</svg>\n").toString();
    }

    private void axes() {
        for (int decade = 0; decade <= DECADES; decade++) {
            double y = y(Math.pow(10, decade) / MILLION);
            trait(GAUCHE, y, LARGEUR - DROITE, y);
            texte(GAUCHE - 8, y + 4, "end", 12, String.format(Locale.ENGLISH, "%,d", (long) Math.pow(10, decade)));
        }
        double zero = y(0);
        trait(GAUCHE, zero, LARGEUR - DROITE, zero);
        texte(GAUCHE - 8, zero + 4, "end", 12, "0");
        for (int pas = 0; pas <= 5; pas++) {
            double part = refusMinimum + (refusMaximum - refusMinimum) * pas / 5;
            texte(x(part), HAUTEUR - BAS + 20, "middle", 12, String.format(Locale.ENGLISH, "%.1f %%", part * 100));
        }
        texte((GAUCHE + LARGEUR - DROITE) / 2.0, HAUTEUR - 16, "middle", 12, "share of holders refused");
        texte(GAUCHE, HAUT - 6, "start", 11, "wrong people per million accepted (logarithmic)");
    }

    private void serie(String nom, List<Point> points, int rang) {
        String couleur = COULEURS.get(rang % COULEURS.size());
        StringBuilder ligne = new StringBuilder();
        for (Point point : points) {
            double x = x(point.comptes().partRefusee());
            double y = y(partDeFaux(point));
            ligne.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"><title>%s, threshold %.1f, lead %.1f: %d wrong of"
                            + " %d</title></circle>%n",
                    x,
                    y,
                    couleur,
                    nom,
                    point.seuil(),
                    point.avance(),
                    point.comptes().faux(),
                    point.comptes().acceptes()));
        }
        svg.append("<polyline fill=\"none\" stroke-width=\"1.5\" stroke=\"")
                .append(couleur)
                .append("\" points=\"")
                .append(ligne)
                .append("\"/>\n");
        double y = HAUT + 18.0 * rang + 10;
        svg.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%d\" cy=\"%.1f\" r=\"5\" fill=\"%s\"/>%n",
                LARGEUR - DROITE + 20,
                y - 4,
                couleur));
        texte(LARGEUR - DROITE + 32, y, "start", 12, nom);
    }

    private static double partDeFaux(Point point) {
        return point.comptes().acceptes() == 0
                ? 0
                : (double) point.comptes().faux() / point.comptes().acceptes();
    }

    private double x(double part) {
        return GAUCHE + (part - refusMinimum) / (refusMaximum - refusMinimum) * (LARGEUR - DROITE - GAUCHE);
    }

    private static double y(double partDeFaux) {
        double decades = Math.log10(Math.max(PLUS_PETIT, partDeFaux * MILLION)) - Math.log10(PLUS_PETIT);
        double etendue = DECADES - Math.log10(PLUS_PETIT);
        double pleine = HAUTEUR - BAS - HAUT;
        return HAUTEUR - BAS - decades / etendue * pleine;
    }

    private void trait(double x1, double y1, double x2, double y2) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#d4d4d8\"/>%n",
                x1,
                y1,
                x2,
                y2));
    }

    private void texte(double x, double y, String ancre, int taille, String texte) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%d\">%s</text>%n",
                x,
                y,
                ancre,
                taille,
                texte.replace("&", "&amp;").replace("<", "&lt;")));
    }
}
