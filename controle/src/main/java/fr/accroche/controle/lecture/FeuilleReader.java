package fr.accroche.controle.lecture;

import org.jspecify.annotations.Nullable;

/**
 * The hot loop of the fast path: leaf after leaf, {@code <a>text</a>}, as long as they are plain and wanted.
 *
 * <p>Design: a file of 200 MB is some three million leaves, each two thirds tags and indent. So for a leaf there are two
 * steps only: its text is scanned, eight bytes at a time, for what ends it; then everything up to the next text is compared
 * with what stood there last time ({@link Enchainement}, two of them for each name, since an optional element comes and
 * goes). A leaf that does not go this way is left to {@link OctetsReader} at its {@code <}, as is everything else.
 */
final class FeuilleReader {
    private static final long AUCUNE = -1;

    private final FenetreOctets f;
    private final RecepteurXml recepteur;
    private final EspacesOuverts espaces;
    private final Feuille feuille = new Feuille();

    /** Offset in the file of the end tag of the last leaf, when it was not linked to the next one. */
    private long finDerniere = AUCUNE;
    /** The leaf that ended there. */
    private @Nullable NomLu derniere;
    /** Offset in the file of the last start tag that was no leaf or not wanted as one. */
    private long refusee = AUCUNE;

    FeuilleReader(FenetreOctets f, RecepteurXml recepteur, EspacesOuverts espaces) {
        this.f = f;
        this.recepteur = recepteur;
        this.espaces = espaces;
    }

    /** True when the start tag under way is worth the attempt. */
    boolean estPossible(NomLu nom) {
        return !nom.conteneur && f.offset(f.ici) != refusee;
    }

    /**
     * Tells the leaves from here on. Stops after the last one's end tag or at the start tag of one that is not for this
     * loop.
     *
     * @param premiere whose start tag begins here
     * @param premierEspace its namespace
     * @param debutTexte place after its start tag
     * @param ignorerBlancs white space between elements means nothing here
     * @return the last one told, or null when there is none: nothing has changed then
     */
    @Nullable
    NomLu lire(NomLu premiere, String premierEspace, int debutTexte, boolean ignorerBlancs) {
        byte[] o = f.octets;
        NomLu nom = premiere;
        String espace = premierEspace;
        NomLu dite = null;
        int place = f.ici;
        int ligne = f.ligne;
        long origine = f.origine();
        int debut = debutTexte;
        while (espace != null && (dite == null || f.estGarnie(place))) {
            // The text: to its end, counting its lines and characters.
            int ligneFin = ligne;
            long origineFin = origine;
            int suites = 0;
            int p = FenetreOctets.finOrdinaire(o, debut);
            while (o[p] != '<') {
                byte b = o[p];
                if (b == '\n') {
                    p++;
                    ligneFin++;
                    origineFin = f.offset(p);
                } else {
                    int longueur = b < 0 ? Utf8.longueur(o, p) : 0;
                    if (longueur == 0) {
                        return arreter(dite, place, ligne, origine);
                    }
                    p += longueur;
                    suites += longueur - 1;
                    origineFin += longueur - 1;
                }
                p = FenetreOctets.finOrdinaire(o, p);
            }
            // What follows, up to the next text when it is what it was last time.
            Enchainement suite = ignorerBlancs ? nom.enchainement(o, p) : null;
            int apres = p + 2 + nom.brut.length;
            if (suite == null && (o[p + 1] != '/' || !nom.estEn(o, p + 2) || o[apres] != '>')) {
                return arreter(dite, place, ligne, origine);
            }
            feuille.montrer(o, debut, p, p - debut - suites);
            feuille.nommer(espace, nom, ligne, (int) (f.offset(place) - origine) + 1);
            if (!recepteur.feuille(feuille)) {
                return arreter(dite, place, ligne, origine);
            }
            if (dite == null) {
                apprendre(nom, debut);
            }
            dite = nom;
            if (suite == null) {
                finDerniere = f.offset(p);
                derniere = nom;
                f.aller(apres + 1, ligneFin, origineFin);
                return nom;
            }
            place = p + suite.ouvrante;
            ligne = ligneFin + suite.lignes;
            origine = suite.lignes == 0 ? origineFin : f.offset(p + suite.debutLigne);
            debut = p + suite.longueur();
            nom = suite.suivant;
            espace = espaces.espace(nom);
        }
        f.aller(place, ligne, origine);
        return dite;
    }

    private @Nullable NomLu arreter(@Nullable NomLu dite, int place, int ligne, long origine) {
        f.aller(place, ligne, origine);
        refusee = f.offset(place);
        return dite;
    }

    /** Something else comes after the last leaf. */
    void oublierLaDerniere() {
        derniere = null;
    }

    /** Links the leaf before, when it stands just before, to the one that begins here. */
    private void apprendre(NomLu nom, int debutTexte) {
        NomLu avant = derniere;
        int fermante = f.place(finDerniere);
        if (avant != null && fermante >= 0) {
            Enchainement appris = Enchainement.apprendre(f.octets, fermante, avant, nom, debutTexte);
            if (appris != null) {
                avant.retenir(appris);
            }
        }
        derniere = null;
    }
}
