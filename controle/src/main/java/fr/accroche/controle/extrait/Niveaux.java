package fr.accroche.controle.extrait;

/** How deep the elements of a flux stand, its root at 1: the schema has them nowhere else. */
final class Niveaux {
    static final int ENTETE = 2;
    static final int CERTIFICATIONS = 5;
    static final int CERTIFICATION = 6;
    static final int PASSAGES = 7;
    static final int PASSAGE = 8;

    private Niveaux() {}
}
