package fr.accroche.controle.schema;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code xsd:sequence} and {@code xsd:choice}, nested and repeated: the state is the position of the last child met (see
 * {@link Glushkov}), shifted by one, 0 before the first child.
 */
final class ContenuSuite implements ModeleContenu {
    private final List<ElementDeclare> positions;
    private final List<BitSet> suivants;
    private final BitSet finales;
    private final Map<String, ElementDeclare> parNom = new LinkedHashMap<>();
    private final List<ElementDeclare> enfants;
    private final Map<String, Integer> rangs = new HashMap<>();

    /** @throws SchemaRefuseException when the model is ambiguous (XSD's unique particle attribution) or too large */
    ContenuSuite(Particule particule) throws SchemaRefuseException {
        Glushkov construction = new Glushkov();
        Glushkov.Fragment tout = construction.construire(particule);
        positions = List.copyOf(construction.positions());
        suivants = new ArrayList<>();
        suivants.add(tout.premiers());
        suivants.addAll(construction.suivants());
        finales = new BitSet();
        tout.derniers().stream().forEach(rang -> finales.set(rang + 1));
        finales.set(0, tout.vide());
        for (ElementDeclare element : positions) {
            parNom.putIfAbsent(element.balise(), element);
        }
        enfants = List.copyOf(parNom.values());
        enfants.forEach(enfant -> rangs.put(enfant.balise(), rangs.size()));
        refuserAmbiguite();
    }

    private void refuserAmbiguite() throws SchemaRefuseException {
        for (BitSet ensemble : suivants) {
            List<String> noms = ensemble.stream()
                    .mapToObj(rang -> positions.get(rang).balise())
                    .toList();
            if (noms.stream().distinct().count() < noms.size()) {
                throw new SchemaRefuseException("Modèle de contenu ambigu autour de « " + String.join(", ", noms)
                        + " » : un enfant pourrait tenir deux places.");
            }
        }
    }

    @Override
    public long initial() {
        return 0;
    }

    @Override
    public long suivant(long etat, ElementDeclare enfant) {
        BitSet possibles = suivants.get((int) etat);
        for (int rang = possibles.nextSetBit(0); rang >= 0; rang = possibles.nextSetBit(rang + 1)) {
            if (positions.get(rang).nom().equals(enfant.nom())) {
                return rang + 1L;
            }
        }
        return REFUS;
    }

    @Override
    public long suivant(long etat, int rang) {
        return suivant(etat, enfants.get(rang));
    }

    @Override
    public int rang(String nomLocal) {
        Integer rang = rangs.get(nomLocal);
        return rang == null ? -1 : rang;
    }

    @Override
    public ElementDeclare enfant(int rang) {
        return enfants.get(rang);
    }

    @Override
    public @Nullable ElementDeclare enfant(String nomLocal) {
        return parNom.get(nomLocal);
    }

    @Override
    public List<ElementDeclare> enfants() {
        return enfants;
    }

    @Override
    public Manque manque(long etat) {
        if (finales.get((int) etat)) {
            return Manque.RIEN;
        }
        List<ElementDeclare> attendus =
                suivants.get((int) etat).stream().mapToObj(positions::get).toList();
        return new Manque(attendus, attendus.size() > 1);
    }
}
