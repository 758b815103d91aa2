package fr.accroche.portail.organisme.contact;

/** The fields of the contact form: their names in the pages, and the longest text that each takes. */
enum Champ {
    MOTIF("motif", 30),
    CERTIFIE("certifie", 3),
    QUI_DEPOSE("quiDepose", 5),
    POUR_AUTRES("pourAutres", 3),
    SIRET("siret", 30),
    AUTRES_SIRETS("autresSirets", 2000),
    ANCIEN_SIRET("ancienSiret", 30),
    REMPLACE("remplace", 3),
    DATE_REMPLACEMENT("dateRemplacement", 10),
    RAISON_SOCIALE("raisonSociale", 200),
    PRENOM("prenom", 100),
    NOM("nom", 100),
    MAIL("mail", 254),
    TELEPHONE("telephone", 30),
    DEPOSANT_SIRET("deposantSiret", 30),
    DEPOSANT_RAISON_SOCIALE("deposantRaisonSociale", 200),
    DEPOSANT_LIEN("deposantLien", 10),
    DEPOSANT_PRENOM("deposantPrenom", 100),
    DEPOSANT_NOM("deposantNom", 100),
    DEPOSANT_MAIL("deposantMail", 254),
    MESSAGE("message", 4000),
    /** Hidden from people; robots fill it in. */
    PIEGE("siteInternet", 200);

    private final String nom;
    private final int longueurMaximale;

    Champ(String nom, int longueurMaximale) {
        this.nom = nom;
        this.longueurMaximale = longueurMaximale;
    }

    String nom() {
        return nom;
    }

    int longueurMaximale() {
        return longueurMaximale;
    }

    /** Several lines are kept. */
    boolean estTexteLong() {
        return this == MESSAGE || this == AUTRES_SIRETS;
    }
}
