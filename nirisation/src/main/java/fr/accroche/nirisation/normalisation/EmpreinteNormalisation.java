package fr.accroche.nirisation.normalisation;

import fr.accroche.modele.VersionReferentiel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The hash that tells one normalisation from another. Over the tables and over the answers for a fixed list of names, so
 * that a change of the code shows as well as a change of a table.
 */
final class EmpreinteNormalisation {
    private static final List<String> TEMOINS = List.of(
            "Jean-Pierre",
            "D’Artagnan",
            "  de  La  Fontaine ",
            "Œuvrard",
            "Strauß",
            "Łukasz",
            "Đorđe",
            "Işık",
            "Bjørn",
            "M. Martin",
            "Mme Durand née Martin",
            "Martin épouse Durand",
            "Martin veuve Durand",
            "Martin dit Lafleur",
            "SANS NOM",
            "xxx",
            "N’Guyễn‑Văn",
            "Ｍａｒｔｉｎ",
            "Christophe Guillaume Lefebvre",
            "Schœlcher Beaudoin Raymond",
            "Georges Gauthier Maillard Hyacinthe");

    static final VersionReferentiel VERSION = new VersionReferentiel(Normalisation.id(), sha256(contenu()));

    private EmpreinteNormalisation() {}

    private static String contenu() {
        StringBuilder contenu = new StringBuilder(Normalisation.id()).append('\n');
        contenu.append(new TreeMap<>(Lettres.SANS_DECOMPOSITION)).append('\n');
        for (Collection<String> table : List.of(
                MotsConnus.MANQUANTS,
                MotsConnus.TITRES,
                MotsConnus.MARIAGE,
                MotsConnus.NAISSANCE,
                MotsConnus.SURNOM,
                MotsConnus.PARTICULES)) {
            contenu.append(new TreeSet<>(table)).append('\n');
        }
        for (String temoin : TEMOINS) {
            contenu.append(Normalisation.nomNaissance(temoin).variantes())
                    .append(Normalisation.nomUsage(temoin).variantes())
                    .append(Normalisation.prenom(temoin).variantes())
                    .append(SquelettePhonetique.son(Normalisation.prenom(temoin).espace()))
                    .append('\n');
        }
        return contenu.toString();
    }

    private static String sha256(String contenu) {
        try {
            MessageDigest empreinte = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(empreinte.digest(contenu.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Expected SHA-256, which every JDK has, found none", absent);
        }
    }
}
