package fr.accroche.controle.schema;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Glushkov's construction: every occurrence of an element in the expression is a position, and the automaton goes from
 * position to position (V. M. Glushkov, 1961; for XML content models A. Brüggemann-Klein, 1993). Bounded repetitions are
 * unrolled.
 */
final class Glushkov {
    private final List<ElementDeclare> positions = new ArrayList<>();
    private final List<BitSet> suivants = new ArrayList<>();

    /** First positions, last positions, and whether nothing at all is accepted. */
    record Fragment(BitSet premiers, BitSet derniers, boolean vide) {}

    List<ElementDeclare> positions() {
        return positions;
    }

    List<BitSet> suivants() {
        return suivants;
    }

    Fragment construire(Particule particule) throws SchemaRefuseException {
        if (particule.max() == 0) {
            return rien();
        }
        Fragment tout = rien();
        for (int i = 0; i < particule.min(); i++) {
            boolean derniere = i == particule.min() - 1 && particule.max() == Particule.SANS_BORNE;
            tout = suite(tout, derniere ? boucle(uneFois(particule)) : uneFois(particule));
        }
        if (particule.max() == Particule.SANS_BORNE) {
            return particule.min() == 0 ? optionnel(boucle(uneFois(particule))) : tout;
        }
        return suite(tout, facultatives(particule, particule.max() - particule.min()));
    }

    /** {@code x? x? x?} nested as {@code (x (x (x)?)?)?}, which stays deterministic. */
    private Fragment facultatives(Particule particule, int nombre) throws SchemaRefuseException {
        List<Fragment> copies = new ArrayList<>();
        for (int i = 0; i < nombre; i++) {
            copies.add(uneFois(particule));
        }
        Fragment reste = rien();
        for (int i = nombre - 1; i >= 0; i--) {
            reste = optionnel(suite(copies.get(i), reste));
        }
        return reste;
    }

    private Fragment uneFois(Particule particule) throws SchemaRefuseException {
        if (particule instanceof Particule.Element element) {
            return position(element.declaration());
        }
        return particule instanceof Particule.Choix choix ? branches(choix) : enchainement((Particule.Suite) particule);
    }

    private Fragment enchainement(Particule.Suite suite) throws SchemaRefuseException {
        Fragment tout = rien();
        for (Particule partie : suite.parties()) {
            tout = suite(tout, construire(partie));
        }
        return tout;
    }

    private Fragment branches(Particule.Choix choix) throws SchemaRefuseException {
        Fragment tout = new Fragment(new BitSet(), new BitSet(), false);
        for (Particule partie : choix.parties()) {
            tout = union(tout, construire(partie));
        }
        return tout;
    }

    private Fragment position(ElementDeclare declaration) throws SchemaRefuseException {
        int rang = positions.size();
        if (rang >= SchemaFlux.CONTENU_MAXIMUM) {
            throw new SchemaRefuseException("Modèle de contenu trop grand : plus de " + SchemaFlux.CONTENU_MAXIMUM
                    + " positions une fois minOccurs et maxOccurs déroulés.");
        }
        positions.add(declaration);
        suivants.add(new BitSet());
        BitSet seule = new BitSet();
        seule.set(rang);
        return new Fragment(seule, seule, false);
    }

    private static Fragment rien() {
        return new Fragment(new BitSet(), new BitSet(), true);
    }

    private static Fragment optionnel(Fragment fragment) {
        return new Fragment(fragment.premiers(), fragment.derniers(), true);
    }

    private Fragment boucle(Fragment fragment) {
        relier(fragment.derniers(), fragment.premiers());
        return fragment;
    }

    private Fragment suite(Fragment gauche, Fragment droite) {
        relier(gauche.derniers(), droite.premiers());
        BitSet premiers = gauche.vide() ? reunir(gauche.premiers(), droite.premiers()) : gauche.premiers();
        BitSet derniers = droite.vide() ? reunir(gauche.derniers(), droite.derniers()) : droite.derniers();
        return new Fragment(premiers, derniers, gauche.vide() && droite.vide());
    }

    private static Fragment union(Fragment un, Fragment autre) {
        return new Fragment(
                reunir(un.premiers(), autre.premiers()),
                reunir(un.derniers(), autre.derniers()),
                un.vide() || autre.vide());
    }

    private void relier(BitSet derniers, BitSet premiers) {
        derniers.stream().forEach(rang -> suivants.get(rang).or(premiers));
    }

    private static BitSet reunir(BitSet un, BitSet autre) {
        BitSet tous = (BitSet) un.clone();
        tous.or(autre);
        return tous;
    }
}
