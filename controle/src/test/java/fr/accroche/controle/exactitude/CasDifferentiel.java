package fr.accroche.controle.exactitude;

import fr.accroche.controle.schema.SchemaFlux;
import java.util.Arrays;

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
     */
    record Paire(byte[] document, byte[] jumeau, String ecriture) {
        Paire(byte[] document, String ecriture) {
            this(document, document, ecriture);
        }

        boolean estSeul() {
            return Arrays.equals(document, jumeau);
        }
    }

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
            String jumeau = new Ecriture(graine).texte(racine.sansAstraux());
            return new Paire(ecriture.octets(texte), ecriture.octets(jumeau), ecriture.encodage());
        }
        if (hasard.uneFoisSur(12)) {
            texte = Rature.texte(texte, hasard);
        }
        byte[] octets = ecriture.octets(texte);
        return new Paire(hasard.uneFoisSur(40) ? Rature.octets(octets, hasard) : octets, ecriture.encodage());
    }
}
