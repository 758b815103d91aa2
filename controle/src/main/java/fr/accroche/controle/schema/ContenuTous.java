package fr.accroche.controle.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code xsd:all}: children in any order, each at most once. The state is the set of those met, one bit each. */
final class ContenuTous implements ModeleContenu {
    static final int ENFANTS_MAXIMUM = 62;

    private final List<ElementDeclare> enfants;
    private final Map<String, ElementDeclare> parNom = new HashMap<>();
    private final Map<ElementDeclare, Integer> rangs = new HashMap<>();
    private final long obligatoires;

    /** @throws SchemaRefuseException when there are more children than bits, or two of one name */
    ContenuTous(List<ElementDeclare> enfants) throws SchemaRefuseException {
        this.enfants = List.copyOf(enfants);
        if (enfants.size() > ENFANTS_MAXIMUM) {
            throw new SchemaRefuseException(
                    "xsd:all de " + enfants.size() + " enfants : " + ENFANTS_MAXIMUM + " au plus sont pris en charge.");
        }
        long masque = 0;
        for (int rang = 0; rang < enfants.size(); rang++) {
            ElementDeclare enfant = enfants.get(rang);
            if (parNom.put(enfant.balise(), enfant) != null) {
                throw new SchemaRefuseException("xsd:all contient deux fois l’élément « " + enfant.balise() + " ».");
            }
            rangs.put(enfant, rang);
            masque |= enfant.obligatoire() ? 1L << rang : 0;
        }
        obligatoires = masque;
    }

    @Override
    public long initial() {
        return 0;
    }

    @Override
    public long suivant(long etat, ElementDeclare enfant) {
        Integer rang = rangs.get(enfant);
        if (rang == null || (etat & 1L << rang) != 0) {
            return REFUS;
        }
        return etat | 1L << rang;
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
        long absents = obligatoires & ~etat;
        if (absents == 0) {
            return Manque.RIEN;
        }
        List<ElementDeclare> elements = new ArrayList<>();
        for (int rang = 0; rang < enfants.size(); rang++) {
            if ((absents & 1L << rang) != 0) {
                elements.add(enfants.get(rang));
            }
        }
        return new Manque(elements, false);
    }
}
