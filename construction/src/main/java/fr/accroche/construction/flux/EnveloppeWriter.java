package fr.accroche.construction.flux;

import fr.accroche.construction.Rubrique;
import fr.accroche.construction.Rubriques;
import fr.accroche.construction.valeur.Saisie;
import java.util.function.Consumer;

/** Writes what stands round the certifications. For one thread. */
final class EnveloppeWriter {
    private final Consumer<Rubrique> absente;
    private final StringBuilder sortie = new StringBuilder();
    private boolean incomplete;

    /** @param absente told of what must be said and is not */
    EnveloppeWriter(Consumer<Rubrique> absente) {
        this.absente = absente;
    }

    /**
     * The document with a mark in the place of its certifications.
     *
     * @param espace namespace of the schema
     */
    String ecrire(Noeud racine, Saisie saisie, String espace, String marque) {
        sortie.setLength(0);
        sortie.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<cpf:")
                .append(racine.balise())
                .append(" xmlns:cpf=\"")
                .append(espace)
                .append("\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n");
        for (Noeud enfant : racine.enfants()) {
            element(enfant, saisie, marque);
        }
        return sortie.append("</cpf:").append(racine.balise()).append(">\n").toString();
    }

    private void element(Noeud noeud, Saisie saisie, String marque) {
        if (noeud.balise().equals(Rubriques.CERTIFICATION)) {
            sortie.append(marque);
        } else if (noeud.rubrique().isPresent()) {
            feuille(noeud, noeud.rubrique().get(), saisie);
        } else {
            sortie.append("<cpf:").append(noeud.balise()).append(">\n");
            for (Noeud enfant : noeud.enfants()) {
                element(enfant, saisie, marque);
            }
            sortie.append("</cpf:").append(noeud.balise()).append(">\n");
        }
    }

    private void feuille(Noeud noeud, Rubrique rubrique, Saisie saisie) {
        String texte = saisie.valeur(rubrique);
        if (texte != null) {
            sortie.append("<cpf:").append(noeud.balise()).append('>');
            ElementWriter.echapper(texte, sortie);
            sortie.append("</cpf:").append(noeud.balise()).append(">\n");
        } else if (noeud.element().obligatoire()) {
            incomplete = true;
            absente.accept(rubrique);
        }
    }

    /** True when something that must be said was not. */
    boolean estIncomplete() {
        return incomplete;
    }
}
