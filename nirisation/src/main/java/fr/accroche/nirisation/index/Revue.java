package fr.accroche.nirisation.index;

/**
 * What one holder is looked for by, among the persons of a day: the review compares signatures with sets of a few keys,
 * each behind a mask of 64 bits that lets most persons go after one shift. Immutable after its making; one a question.
 */
public final class Revue {
    private final Cles noms;
    private final Cles prenoms;
    private final Cles lieux;

    /** What {@code titulaire} shares, in the words of these lexicons. */
    public Revue(Empreintes titulaire, Lexique noms, Lexique prenoms) {
        this.noms = Cles.de(titulaire.noms(), titulaire.squelettesNoms(), noms);
        this.prenoms = Cles.de(titulaire.prenoms(), titulaire.squelettesPrenoms(), prenoms);
        this.lieux = Cles.de(titulaire.lieux());
    }

    /** True when the person of this signature shares something, or bears a surname whose parts have to be looked at. */
    public boolean retient(long signatureNoms, long signaturePrenoms) {
        return noms.contient(Signature.cleNaissance(signatureNoms))
                || noms.contient(Signature.cleUsage(signatureNoms))
                || lieux.contient(Signature.lieu(signatureNoms))
                || retient(signaturePrenoms);
    }

    /** True when nothing but the parts of the names may be shared: then {@link #retientNom} decides, part by part. */
    public static boolean resteAVoir(long signatureNoms) {
        return Signature.surnom(signatureNoms);
    }

    /** True when a part of a name, of this key, is shared. */
    public boolean retientNom(int cle) {
        return noms.contient(cle);
    }

    private boolean retient(long signaturePrenoms) {
        return prenoms.contient(Signature.clePrenom(signaturePrenoms, 0))
                || prenoms.contient(Signature.clePrenom(signaturePrenoms, 1))
                || prenoms.contient(Signature.clePrenom(signaturePrenoms, 2));
    }

    /** A few keys, never 0: what is missing is shared with nobody. */
    private static final class Cles {
        private final int[] cles;
        private int nombre;
        private long masque;

        private Cles(int capacite) {
            cles = new int[capacite];
        }

        static Cles de(int[] numeros, int[] squelettes, Lexique lexique) {
            Cles ensemble = new Cles(numeros.length + squelettes.length);
            for (int numero : numeros) {
                ensemble.ajouter(numero == Lexique.ABSENT ? 0 : Signature.cle(numero, lexique.squelette(numero)));
            }
            for (int squelette : squelettes) {
                ensemble.ajouter(Signature.cle(Lexique.ABSENT, squelette));
            }
            return ensemble;
        }

        static Cles de(int[] valeurs) {
            Cles ensemble = new Cles(valeurs.length);
            for (int valeur : valeurs) {
                ensemble.ajouter(valeur);
            }
            return ensemble;
        }

        private void ajouter(int cle) {
            if (cle != 0 && !contient(cle)) {
                cles[nombre++] = cle;
                masque |= 1L << cle;
            }
        }

        boolean contient(int cle) {
            if (((masque >>> cle) & 1) == 0) {
                return false;
            }
            for (int i = 0; i < nombre; i++) {
                if (cles[i] == cle) {
                    return true;
                }
            }
            return false;
        }
    }
}
