package fr.accroche.construction.flux;

import fr.accroche.construction.Rubrique;
import fr.accroche.construction.valeur.Saisie;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes an element from a row as the schema wants it: what is optional and not said is left out, what may be nil and is
 * not said is nil, what must be said and is not is told. For one thread.
 */
final class ElementWriter {
    private static final String PREFIXE = "cpf:";

    private final StringBuilder sortie = new StringBuilder(1 << 12);
    private final Temoin temoin;

    /** Told of what a row lacks, or says twice. */
    interface Temoin {
        void manque(Rubrique rubrique);

        void deuxChoix(Noeud choix, Noeud premier, Noeud second);
    }

    ElementWriter(Temoin temoin) {
        this.temoin = temoin;
    }

    /**
     * One element, as text.
     *
     * @param repetitions the rows of what repeats inside it; the first one says all the rest
     */
    String ecrire(Noeud noeud, List<Saisie> repetitions) {
        sortie.setLength(0);
        if (noeud.rubrique().isPresent()) {
            element(noeud, repetitions, 0);
        } else {
            bloc(noeud, repetitions, 0);
        }
        return sortie.toString();
    }

    private void element(Noeud noeud, List<Saisie> saisies, int retrait) {
        Saisie saisie = saisies.get(0);
        Optional<Rubrique> rubrique = noeud.rubrique();
        if (rubrique.isPresent()) {
            feuille(noeud, rubrique.get(), saisie, retrait);
        } else if (noeud.element().repetable()) {
            saisies.stream().filter(noeud::estDit).forEach(repetition -> bloc(noeud, List.of(repetition), retrait));
        } else if (noeud.element().obligatoire() || noeud.estDit(saisie)) {
            bloc(noeud, saisies, retrait);
        }
    }

    private void bloc(Noeud noeud, List<Saisie> saisies, int retrait) {
        ouvrir(noeud, retrait);
        for (Noeud enfant : noeud.auChoix() ? List.of(choisir(noeud, saisies.get(0))) : noeud.enfants()) {
            element(enfant, saisies, retrait + 1);
        }
        fermer(noeud, retrait);
    }

    /** The branch that is said; where none is, one that may be empty, else the one with most data. */
    private Noeud choisir(Noeud choix, Saisie saisie) {
        List<Noeud> dits =
                choix.enfants().stream().filter(enfant -> enfant.estDit(saisie)).toList();
        if (dits.size() > 1) {
            temoin.deuxChoix(choix, dits.get(0), dits.get(1));
        }
        return dits.isEmpty()
                ? choix.enfants().stream()
                        .max(Comparator.comparing(Noeud::peutEtreVide).thenComparing(Noeud::taille))
                        .orElseThrow()
                : dits.get(0);
    }

    private void feuille(Noeud noeud, Rubrique rubrique, Saisie saisie, int retrait) {
        String texte = saisie.valeur(rubrique);
        if (texte != null) {
            retrait(retrait).append('<').append(PREFIXE).append(noeud.balise()).append('>');
            echapper(texte, sortie);
            sortie.append("</").append(PREFIXE).append(noeud.balise()).append(">\n");
        } else if (noeud.element().obligatoire() && noeud.element().nillable()) {
            retrait(retrait).append('<').append(PREFIXE).append(noeud.balise()).append(" xsi:nil=\"true\"/>\n");
        } else if (noeud.element().obligatoire() && !saisie.estRefusee(rubrique.rang())) {
            temoin.manque(rubrique);
        }
    }

    private void ouvrir(Noeud noeud, int retrait) {
        retrait(retrait).append('<').append(PREFIXE).append(noeud.balise()).append(">\n");
    }

    private void fermer(Noeud noeud, int retrait) {
        retrait(retrait).append("</").append(PREFIXE).append(noeud.balise()).append(">\n");
    }

    private StringBuilder retrait(int profondeur) {
        return sortie.append("  ".repeat(profondeur));
    }

    /** Text between tags; {@code >} too, since {@code ]]>} may not stand there. */
    static void echapper(@Nullable String texte, StringBuilder sortie) {
        for (int i = 0; texte != null && i < texte.length(); i++) {
            char unite = texte.charAt(i);
            switch (unite) {
                case '&' -> sortie.append("&amp;");
                case '<' -> sortie.append("&lt;");
                case '>' -> sortie.append("&gt;");
                default -> sortie.append(unite);
            }
        }
    }
}
