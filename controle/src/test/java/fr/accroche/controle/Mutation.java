package fr.accroche.controle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Damages a document at random, from a seed, in the ways that depositors and attackers do. */
final class Mutation {
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String[] TEXTES = {
        "",
        " ",
        "nil",
        "true",
        "false",
        "1",
        "0",
        " true ",
        "TRUE",
        "05",
        "+1996",
        " 11 ",
        "-1",
        "13",
        "1.0",
        "2147483648",
        "00000000000000000005",
        "2024-02-29",
        "2023-02-29",
        "1899-12-31",
        "2099-12-31",
        "2100-01-01",
        "2024-1-1",
        "2024-03-29Z",
        "2024-03-29+01:00",
        " 2024-03-29\n",
        "2024-03-29T14:05:00+01:00",
        "2024-03-29T24:00:00+01:00",
        "2024-03-29T14:05:60+01:00",
        "2024-03-29T14:05:00Z",
        "2024-03-29T14:05:00.5+01:00",
        "2024-03-29T14:05:00+14:00",
        "2024-03-29T14:05:00-14:01",
        "2024-03-29T14:05:00+20:00",
        "2024-03-29T14:05:00-00:00",
        "A1",
        "a1",
        " A1",
        "M",
        "MENTION_BIEN",
        "MENTION_TRES_BIEN_AVEC_FELICITATIONS_DU_JURY",
        "VAE",
        "12345678",
        "123456789",
        "12345",
        "123",
        "x".repeat(50),
        "x".repeat(51),
        "x".repeat(255),
        "x".repeat(256),
        "é".repeat(60),
        "é".repeat(61),
        "\t\n"
    };
    private static final String[] NOMS = {
        "sexe",
        "nomNaissance",
        "idClient",
        "titulaire",
        "dossierFormation",
        "codeInsee",
        "codePostal",
        "resultat",
        "flux",
        "inconnu",
        "passageCertification",
        "natureDeposant",
        "scoreGeneral",
        "commentairesMEN",
        "verbatim"
    };
    private static final String[] TYPES = {
        "cpf:genre", "cpf:mention", "cpf:titulaire", "cpf:texte255", "cpf:niveauCECRL", "xs:boolean", "xs:string",
        "xs:date", "xs:int", "xs:anyType", "inconnu:x", "genre", " cpf:modaliteAcces ", "cpf:emetteur"
    };

    private final Random hasard;

    Mutation(long graine) {
        hasard = new Random(graine * 0x9E3779B97F4A7C15L);
    }

    void appliquer(Document document) {
        int nombre = hasard.nextInt(4);
        for (int i = 0; i < nombre; i++) {
            muter(document);
        }
    }

    private void muter(Document document) {
        Element cible = auHasard(document);
        switch (hasard.nextInt(14)) {
            case 0 -> supprimer(cible);
            case 1 -> repeter(cible);
            case 2 -> melanger(cible);
            case 3 -> renommer(document, cible);
            case 4, 5, 6 -> cible.setTextContent(TEXTES[hasard.nextInt(TEXTES.length)]);
            case 7 -> texteVoisin(cible);
            case 8, 9 -> cible.setAttributeNS(XSI, "xsi:nil", choisir("true", "false", "1", "0", " true "));
            case 10 -> cible.setAttributeNS(XSI, "xsi:type", TYPES[hasard.nextInt(TYPES.length)]);
            case 11 -> cible.setAttributeNS(null, choisir("a", "nil", "type"), "1");
            case 12 ->
                cible.setAttributeNS(
                        XSI, choisir("xsi:schemaLocation", "xsi:noNamespaceSchemaLocation", "xsi:autre"), "a b");
            default -> inserer(document, cible);
        }
    }

    private Element auHasard(Document document) {
        NodeList tous = document.getElementsByTagNameNS("*", "*");
        return (Element) tous.item(hasard.nextInt(tous.getLength()));
    }

    private String choisir(String... choix) {
        return choix[hasard.nextInt(choix.length)];
    }

    private static boolean estRacine(Element element) {
        return element.getParentNode() == element.getOwnerDocument();
    }

    private static void supprimer(Element cible) {
        if (!estRacine(cible)) {
            cible.getParentNode().removeChild(cible);
        }
    }

    private static void repeter(Element cible) {
        if (!estRacine(cible)) {
            cible.getParentNode().insertBefore(cible.cloneNode(true), cible);
        }
    }

    private void melanger(Element cible) {
        List<Node> enfants = new ArrayList<>();
        while (cible.getFirstChild() != null) {
            enfants.add(cible.removeChild(cible.getFirstChild()));
        }
        Collections.shuffle(enfants, hasard);
        enfants.forEach(cible::appendChild);
    }

    private void renommer(Document document, Element cible) {
        if (!estRacine(cible)) {
            document.renameNode(cible, cible.getNamespaceURI(), "cpf:" + NOMS[hasard.nextInt(NOMS.length)]);
        }
    }

    private void texteVoisin(Element cible) {
        Node texte = cible.getOwnerDocument().createTextNode(choisir("x", "  \n", " oups "));
        if (estRacine(cible)) {
            cible.appendChild(texte);
        } else {
            cible.getParentNode().insertBefore(texte, cible);
        }
    }

    private void inserer(Document document, Element cible) {
        Element nouveau = document.createElementNS(
                choisir(cible.getNamespaceURI(), "urn:autre"), "cpf:" + NOMS[hasard.nextInt(NOMS.length)]);
        nouveau.setTextContent(TEXTES[hasard.nextInt(TEXTES.length)]);
        cible.insertBefore(nouveau, hasard.nextBoolean() ? cible.getFirstChild() : null);
        cible.insertBefore(document.createComment(" note "), cible.getFirstChild());
    }
}
