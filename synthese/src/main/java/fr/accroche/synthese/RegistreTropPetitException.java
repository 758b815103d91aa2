package fr.accroche.synthese;

/** A registry that holds fewer people than a flux needs; its message is in French. */
public final class RegistreTropPetitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RegistreTropPetitException(int trouvees, int voulues) {
        super("Le registre ne contient que " + trouvees + " titulaires possibles (16 ans ou plus, en vie), il en faut "
                + voulues + ". Demandez moins de passages ou synthétisez un registre plus grand.");
    }
}
