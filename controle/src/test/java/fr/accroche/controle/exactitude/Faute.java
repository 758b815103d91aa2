package fr.accroche.controle.exactitude;

import java.util.ArrayList;
import java.util.List;

/**
 * One kind of fault, the one anomaly that it must give, and a way to put it in a passage.
 *
 * @param code of the anomaly
 * @param remede words that its remedy must hold
 * @param injection changes the passage, and tells the rank of the line at which the anomaly must be
 */
record Faute(String nom, String code, String remede, Injection injection) {
    /** Puts a fault in a passage. */
    @FunctionalInterface
    interface Injection {
        int dans(PassageEnLignes passage);
    }

    @Override
    public String toString() {
        return nom;
    }

    static List<Faute> toutes() {
        List<Faute> toutes = new ArrayList<>();
        toutes.addAll(structure());
        toutes.addAll(manques());
        toutes.addAll(attributs());
        toutes.addAll(absences());
        toutes.addAll(valeurs());
        return List.copyOf(toutes);
    }

    private static Faute valeur(String nom, String code, String remede, String balise, String texte) {
        return new Faute(nom, code, remede, p -> p.valeur(balise, texte));
    }

    private static Faute ligne(String nom, String code, String remede, String balise, String ligne) {
        return new Faute(nom, code, remede, p -> p.remplacer(balise, ligne));
    }

    private static List<Faute> structure() {
        return List.of(
                new Faute(
                        "balise inconnue",
                        "XSD-ELEMENT-INCONNU",
                        "",
                        p -> p.inserer("scoring", "<cpf:adresse>x</cpf:adresse>")),
                new Faute(
                        "bloc inconnu",
                        "XSD-ELEMENT-INCONNU",
                        "",
                        p -> p.inserer(
                                "scoring", "<cpf:adresse>", "<cpf:sexe>Z</cpf:sexe>", "texte", "</cpf:adresse>")),
                ligne(
                        "balise mal écrite",
                        "XSD-ELEMENT-INCONNU",
                        "nomNaissance",
                        "nomNaissance",
                        "<cpf:nomNaisance>MARTEL</cpf:nomNaisance>"),
                ligne("balise en majuscule", "XSD-ELEMENT-INCONNU", "sexe", "sexe", "<cpf:Sexe>F</cpf:Sexe>"),
                ligne(
                        "facultative mal écrite",
                        "XSD-ELEMENT-INCONNU",
                        "urlPreuve",
                        "urlPreuve",
                        "<cpf:urlPreuves>https://a.invalid</cpf:urlPreuves>"),
                new Faute("bloc mal écrit", "XSD-ELEMENT-INCONNU", "titulaire", p -> {
                    p.lignes().set(p.fin("titulaire"), "</cpf:titulaires>");
                    return p.remplacer("titulaire", "<cpf:titulaires>");
                }),
                new Faute(
                        "donnée répétée",
                        "XSD-ELEMENT-REPETE",
                        "",
                        p -> 1 + p.inserer("sexe", "<cpf:sexe>F</cpf:sexe>")),
                new Faute(
                        "nil répété",
                        "XSD-ELEMENT-REPETE",
                        "",
                        p -> 1 + p.inserer("jourNaissance", "<cpf:jourNaissance xsi:nil=\"true\"/>")),
                new Faute("bloc répété", "XSD-ELEMENT-REPETE", "", p -> {
                    List<String> bloc = List.copyOf(
                            p.lignes().subList(p.debut("modalitesInscription"), p.fin("modalitesInscription") + 1));
                    return bloc.size() + p.inserer("modalitesInscription", bloc.toArray(String[]::new));
                }),
                new Faute(
                        "donnée en trop ailleurs",
                        "XSD-ELEMENT-MAL-PLACE",
                        "titulaire",
                        p -> p.inserer("scoring", "<cpf:prenom1>Yann</cpf:prenom1>")),
                new Faute(
                        "donnée trop tôt",
                        "XSD-ELEMENT-MAL-PLACE",
                        "titulaire",
                        p -> deplacer(p, "sexe", p.debut("scoring"))),
                new Faute(
                        "donnée trop tard",
                        "XSD-ELEMENT-MAL-PLACE",
                        "titulaire",
                        p -> deplacer(p, "sexe", p.debut("verbatim"))),
                new Faute(
                        "donnée d’un bloc dans son enfant",
                        "XSD-ELEMENT-MAL-PLACE",
                        "passageCertification",
                        p -> deplacer(p, "scoring", p.debut("modaliteAcces"))),
                new Faute("enveloppe oubliée", "XSD-ELEMENT-MAL-PLACE", "modalitesInscription", p -> {
                    p.lignes().remove(p.fin("modalitesInscription"));
                    p.lignes().remove(p.debut("modalitesInscription"));
                    return p.debut("modaliteAcces");
                }),
                new Faute("désignation hors de sa place", "XSD-ELEMENT-MAL-PLACE", "identificationTitulaire", p -> {
                    p.lignes().remove(p.fin("identificationTitulaire"));
                    p.lignes().add(p.debut("titulaire"), "</cpf:identificationTitulaire>");
                    return p.debut("titulaire");
                }),
                new Faute(
                        "balise dans une donnée", "XSD-ENFANT-INTERDIT", "", p -> p.valeur("prenom1", "<b>Maëlle</b>")),
                new Faute("deux désignations", "XSD-CHOIX-EXCLUSIF", "", p -> {
                    int rang = p.fin("identificationTitulaire");
                    p.lignes()
                            .add(
                                    rang,
                                    "<cpf:dossierFormation><cpf:idDossier>1</cpf:idDossier><cpf:nomTitulaire>A</cpf:nomTitulaire><cpf:prenom1Titulaire>B</cpf:prenom1Titulaire></cpf:dossierFormation>");
                    return rang;
                }),
                new Faute("texte égaré", "XSD-TEXTE-INATTENDU", "", p -> p.inserer("scoring", "égaré")),
                new Faute(
                        "texte égaré entre des balises",
                        "XSD-TEXTE-INATTENDU",
                        "",
                        p -> p.inserer("sexe", "<!-- a -->", "  oups <!-- b --> encore") + 1),
                ligne(
                        "espace de noms faux",
                        "XSD-ESPACE-DE-NOMS",
                        "",
                        "sexe",
                        "<x:sexe xmlns:x=\"urn:autre\">F</x:sexe>"));
    }

    /** Moves a line, and tells where it went. */
    private static int deplacer(PassageEnLignes passage, String balise, int vers) {
        int rang = passage.debut(balise);
        String ligne = passage.lignes().remove(rang);
        int place = rang < vers ? vers - 1 : vers;
        passage.lignes().add(place, ligne);
        return place;
    }

    private static List<Faute> manques() {
        return List.of(
                new Faute("donnée manquante", "XSD-ELEMENT-MANQUANT", "", p -> {
                    p.lignes().remove(p.debut("idTechnique"));
                    return p.fin("passageCertification");
                }),
                new Faute("donnée nillable manquante", "XSD-ELEMENT-MANQUANT", "xsi:nil=\"true\"", p -> {
                    p.lignes().remove(p.debut("moisNaissance"));
                    return p.fin("titulaire");
                }),
                new Faute("bloc vidé", "XSD-ELEMENT-MANQUANT", "modaliteAcces", p -> {
                    p.lignes().remove(p.debut("modaliteAcces"));
                    return p.fin("modalitesInscription");
                }),
                new Faute("bloc manquant", "XSD-ELEMENT-MANQUANT", "", p -> {
                    p.enlever(p.debut("codeCommuneNaissance"), p.fin("codeCommuneNaissance"));
                    return p.fin("titulaire");
                }),
                new Faute("désignation manquante", "XSD-CHOIX-MANQUANT", "", p -> {
                    p.enlever(p.debut("titulaire"), p.fin("titulaire"));
                    return p.fin("identificationTitulaire");
                }),
                new Faute("code de commune manquant", "XSD-ELEMENT-MANQUANT", "", p -> {
                    p.lignes().remove(p.debut("codeInsee"));
                    return p.fin("codeInseeNaissance");
                }));
    }

    private static List<Faute> attributs() {
        return List.of(
                ligne("attribut inconnu", "XSD-ATTRIBUT-INCONNU", "", "sexe", "<cpf:sexe type=\"a\">F</cpf:sexe>"),
                ligne(
                        "nil sans préfixe",
                        "XSD-ATTRIBUT-INCONNU",
                        "",
                        "nomUsage",
                        "<cpf:nomUsage nil=\"true\">LE GOFF</cpf:nomUsage>"),
                ligne("type faux", "XSD-TYPE-XSI", "", "sexe", "<cpf:sexe xsi:type=\"cpf:mention\">F</cpf:sexe>"),
                ligne("nil interdit", "XSD-NIL-INTERDIT", "", "prenom1", "<cpf:prenom1 xsi:nil=\"true\"/>"),
                ligne(
                        "nil interdit sur une facultative",
                        "XSD-NIL-INTERDIT",
                        "supprimez la balise",
                        "verbatim",
                        "<cpf:verbatim xsi:nil=\"true\"/>"),
                ligne(
                        "nil faux interdit",
                        "XSD-NIL-INTERDIT",
                        "",
                        "prenom1",
                        "<cpf:prenom1 xsi:nil=\"false\">Maëlle</cpf:prenom1>"),
                ligne(
                        "nil mal dit",
                        "XSD-NIL-VALEUR",
                        "<cpf:nomUsage xsi:nil=\"true\"/>",
                        "nomUsage",
                        "<cpf:nomUsage xsi:nil=\"oui\"/>"),
                ligne(
                        "nil et valeur",
                        "XSD-NIL-NON-VIDE",
                        "<cpf:nomUsage xsi:nil=\"true\"/>",
                        "nomUsage",
                        "<cpf:nomUsage xsi:nil=\"true\">LE GOFF</cpf:nomUsage>"),
                ligne(
                        "nil et blanc",
                        "XSD-NIL-NON-VIDE",
                        "",
                        "nomUsage",
                        "<cpf:nomUsage xsi:nil=\"true\"> </cpf:nomUsage>"),
                ligne(
                        "nil et enfant",
                        "XSD-NIL-NON-VIDE",
                        "",
                        "nomUsage",
                        "<cpf:nomUsage xsi:nil=\"true\"><cpf:a/></cpf:nomUsage>"));
    }

    private static List<Faute> absences() {
        return List.of(
                ligne("facultative vide", "XSD-ELEMENT-VIDE", "supprimez la balise", "urlPreuve", "<cpf:urlPreuve/>"),
                ligne(
                        "facultative vide d’un autre type",
                        "XSD-ELEMENT-VIDE",
                        "supprimez la balise",
                        "niveauLangueEuropeen",
                        "<cpf:niveauLangueEuropeen></cpf:niveauLangueEuropeen>"),
                ligne(
                        "facultative faite d’un commentaire",
                        "XSD-ELEMENT-VIDE",
                        "supprimez la balise",
                        "verbatim",
                        "<cpf:verbatim><!-- rien --></cpf:verbatim>"),
                ligne("obligatoire vide", "XSD-ELEMENT-VIDE", "obligatoire", "nomNaissance", "<cpf:nomNaissance/>"),
                ligne(
                        "nillable vide",
                        "XSD-ELEMENT-VIDE",
                        "<cpf:nomUsage xsi:nil=\"true\"/>",
                        "nomUsage",
                        "<cpf:nomUsage/>"),
                valeur(
                        "date de blancs",
                        "XSD-ELEMENT-VIDE",
                        "<cpf:dateFinValidite xsi:nil=\"true\"/>",
                        "dateFinValidite",
                        "  \t "),
                valeur(
                        "nil en toutes lettres",
                        "XSD-NIL-EN-TOUTES-LETTRES",
                        "<cpf:dateFinValidite xsi:nil=\"true\"/>",
                        "dateFinValidite",
                        "nil"),
                valeur(
                        "nill en toutes lettres",
                        "XSD-NIL-EN-TOUTES-LETTRES",
                        "<cpf:moisNaissance xsi:nil=\"true\"/>",
                        "moisNaissance",
                        "nill"),
                valeur(
                        "NILL en toutes lettres",
                        "XSD-NIL-EN-TOUTES-LETTRES",
                        "<cpf:jourNaissance xsi:nil=\"true\"/>",
                        "jourNaissance",
                        "NILL"),
                valeur(
                        "nil dans une liste",
                        "XSD-NIL-EN-TOUTES-LETTRES",
                        "<cpf:modaliteAcces xsi:nil=\"true\"/>",
                        "modaliteAcces",
                        "nil"));
    }

    private static List<Faute> valeurs() {
        return List.of(
                valeur("texte trop long", "XSD-TEXTE-TROP-LONG", "255", "scoring", "x".repeat(256)),
                valeur("code trop court", "XSD-LONGUEUR-EXACTE", "5", "codeInsee", "4410"),
                valeur("hors de la liste", "XSD-VALEUR-HORS-LISTE", "M, F", "sexe", "H"),
                valeur(
                        "valeur mal écrite",
                        "XSD-VALEUR-HORS-LISTE",
                        "« PAR_SCORING »",
                        "obtentionCertification",
                        "PAR_SCORNG"),
                valeur("valeur en minuscules", "XSD-VALEUR-HORS-LISTE", "« B2 »", "niveauLangueEuropeen", "b2"),
                valeur("valeur et blanc", "XSD-VALEUR-HORS-LISTE", "« F »", "sexe", "F "),
                valeur("30 février", "XSD-DATE-INVALIDE", "", "dateDebutValidite", "2024-02-30"),
                valeur("date à la française", "XSD-DATE-INVALIDE", "AAAA-MM-JJ", "dateDebutValidite", "04/11/2024"),
                valeur("date avec fuseau", "XSD-DATE-INVALIDE", "", "dateDebutValidite", "2024-11-04Z"),
                valeur("mois en lettres", "XSD-ENTIER-INVALIDE", "12", "moisNaissance", "juillet"),
                valeur("mois 13", "XSD-ENTIER-HORS-BORNES", "12", "moisNaissance", "13"),
                valeur("niveau 9", "XSD-ENTIER-HORS-BORNES", "8", "niveau", "9"),
                valeur("oui", "XSD-BOOLEEN-INVALIDE", "true", "donneeCertifiee", "oui"));
    }
}
