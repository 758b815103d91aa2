package fr.accroche.controle.exactitude;

import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.controle.schema.NomXml;
import fr.accroche.controle.schema.SchemaFlux;
import java.util.Objects;

/** Makes the document of one seed. Immutable; for one version of the schema. */
final class CasDifferentiel {
    private final Grammaire grammaire;
    private final Mutation mutation;

    CasDifferentiel(SchemaFlux schema) {
        grammaire = new Grammaire(schema);
        mutation = new Mutation(schema, grammaire);
    }

    /**
     * @param document what is controlled
     * @param jumeau what the oracle is given: the same, but for characters beyond U+FFFF, which the JDK's validator counts
     *     twice in a length
     * @param racineEtrangere the root is not the schema's, and says {@code xsi:type}
     * @param ecriture how it is written
     */
    record Paire(byte[] document, byte[] jumeau, boolean racineEtrangere, String ecriture) {}

    Paire paire(long graine) {
        Hasard hasard = new Hasard(graine);
        Noeud racine = grammaire.document(hasard);
        int mutations = hasard.choisir(0, 0, 1, 1, 1, 2, 4);
        for (int i = 0; i < mutations; i++) {
            mutation.appliquer(racine, hasard);
        }
        Ecriture ecriture = new Ecriture(graine);
        String texte = ecriture.texte(racine);
        if (racine.aDesAstraux()) {
            byte[] jumeau = ecriture.octets(new Ecriture(graine).texte(racine.sansAstraux()));
            return new Paire(ecriture.octets(texte), jumeau, estEtrangere(racine), ecriture.encodage());
        }
        byte[] octets = ecriture.octets(hasard.uneFoisSur(5) ? Rature.texte(texte, hasard) : texte);
        byte[] rature = hasard.uneFoisSur(30) ? Rature.octets(octets, hasard) : octets;
        return new Paire(rature, rature, estEtrangere(racine), ecriture.encodage());
    }

    private static boolean estEtrangere(Noeud racine) {
        boolean typee = racine.attributs.stream()
                .anyMatch(attribut -> attribut.espace().equals(NomXml.ESPACE_XSI)
                        && attribut.local().equals("type"));
        ElementDeclare attendue = Objects.requireNonNull(racine.declaration);
        return typee
                && !(racine.local.equals(attendue.balise())
                        && racine.espace.equals(attendue.nom().espace()));
    }
}
