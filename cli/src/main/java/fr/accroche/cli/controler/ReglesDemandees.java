package fr.accroche.cli.controler;

import fr.accroche.controle.OptionsControle.Etendue;

/** The values of {@code --regles}. */
enum ReglesDemandees {
    SCHEMA(Etendue.SCHEMA),
    TOUTES(Etendue.TOUTES);

    private final Etendue etendue;

    ReglesDemandees(Etendue etendue) {
        this.etendue = etendue;
    }

    Etendue etendue() {
        return etendue;
    }
}
