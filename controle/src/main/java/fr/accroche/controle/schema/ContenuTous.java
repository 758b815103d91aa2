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
    private final ElementDeclare[] parRang;
    private final Map<String, Integer> rangs = new HashMap<>();
    private final long obligatoires;

    /** @throws SchemaRefuseException when there are more children than bits, or two of one name */
    ContenuTous(List<ElementDeclare> enfants) throws SchemaRefuseException {
        this.enfants = List.copyOf(enfants);
        parRang = enfants.toArray(ElementDeclare[]::new);
        if (enfants.size() > ENFANTS_MAXIMUM) {
            throw new SchemaRefuseException(
                    "xsd:all de " + enfants.size() + " enfants : " + ENFANTS_MAXIMUM + " au plus sont pris en charge.");
        }
        long masque = 0;
        for (int rang = 0; rang < enfants.size(); rang++) {
            ElementDeclare enfant = enfants.get(rang);
            if (rangs.put(enfant.balise(), rang) != null) {
                throw new SchemaRefuseException("xsd:all contient deux fois l’élément « " + enfant.balise() + " ».");
            }
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
        int rang = rang(enfant.balise());
        return rang < 0 || !parRang[rang].equals(enfant) ? REFUS : suivant(etat, rang);
    }

    @Override
    public long suivant(long etat, int rang) {
        return (etat & (1L << rang)) != 0 ? REFUS : etat | (1L << rang);
    }

    @Override
    public int rang(String nomLocal) {
        Integer rang = rangs.get(nomLocal);
        return rang == null ? -1 : rang;
    }

    @Override
    public ElementDeclare enfant(int rang) {
        return parRang[rang];
    }

    @Override
    public @Nullable ElementDeclare enfant(String nomLocal) {
        int rang = rang(nomLocal);
        return rang < 0 ? null : parRang[rang];
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
