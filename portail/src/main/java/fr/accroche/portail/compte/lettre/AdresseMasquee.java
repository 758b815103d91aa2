package fr.accroche.portail.compte.lettre;

/** An address of which only its owner, or somebody who knows it, can tell what it is: {@code c•••@e•••.fr}. Stateless. */
public final class AdresseMasquee {
    private static final String CACHE = "•••";

    private AdresseMasquee() {}

    public static String de(String mail) {
        int arobase = mail.lastIndexOf('@');
        if (arobase < 1 || arobase == mail.length() - 1) {
            return CACHE;
        }
        int point = mail.lastIndexOf('.');
        String fin = point > arobase ? mail.substring(point) : "";
        return mail.substring(0, mail.offsetByCodePoints(0, 1)) + CACHE + "@" + mail.charAt(arobase + 1) + CACHE + fin;
    }
}
