package fr.accroche.controle.extrait;

import fr.accroche.controle.lecture.Balise;
import fr.accroche.controle.lecture.Curseur;
import fr.accroche.controle.lecture.FauteXml;
import fr.accroche.controle.lecture.RecepteurXml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.LongPredicate;

/**
 * Finds, in one reading, which bytes an extract leaves out and which it writes anew. A passage goes with the white space
 * before it; a certification that keeps no passage goes whole.
 */
final class ReperageExtrait implements RecepteurXml {
    private static final String ID_FLUX = "idFlux";
    private static final String HORODATAGE = "horodatage";
    private static final String PASSAGES = "passageCertifications";

    private final LongPredicate garde;
    private final LongPredicate reecrit;
    private final IntPredicate certificationReecrite;
    private final Coupes coupes = new Coupes();
    private final List<Place> places = new ArrayList<>();

    private int niveau;
    private long passages;
    private long gardes;
    private long debut;
    private long finPrecedente;
    private long finCertificationPrecedente;
    private long gardesAvant;
    private int certifications;
    private int placesAvant;
    private String entete = "";
    private String prefixe = "";

    /**
     * @param garde which passages are kept, by their rank in the file
     * @param reecrit which of those are written anew
     * @param certificationReecrite whose data beside their passages are written anew, by their rank in the file
     */
    ReperageExtrait(LongPredicate garde, LongPredicate reecrit, IntPredicate certificationReecrite) {
        this.certificationReecrite = certificationReecrite;
        this.garde = garde;
        this.reecrit = reecrit;
    }

    Coupes coupes() {
        return coupes;
    }

    /** In the order of the file. */
    List<Place> places() {
        return places;
    }

    long gardes() {
        return gardes;
    }

    @Override
    public void debut(Balise balise, Curseur curseur) {
        niveau++;
        switch (niveau) {
            case Niveaux.ENTETE -> {
                entete = balise.local();
                debut = curseur.octetFin();
            }
            case Niveaux.CERTIFICATIONS -> finCertificationPrecedente = curseur.octetFin();
            case Niveaux.CERTIFICATION -> {
                certifications++;
                gardesAvant = gardes;
                placesAvant = places.size();
            }
            case Niveaux.PASSAGES -> {
                entete = balise.local();
                debut = curseur.octetFin();
                finPrecedente = curseur.octetFin();
            }
            case Niveaux.PASSAGE -> {
                passages++;
                debut = curseur.octetDebut();
                prefixe = balise.prefixe();
            }
            default -> {
                // the rest is neither cut nor written anew
            }
        }
    }

    @Override
    public void texte(char[] tampon, int premier, int longueur, Curseur curseur) {
        // places alone are looked for
    }

    @Override
    public void fin(Curseur curseur) {
        switch (niveau) {
            case Niveaux.ENTETE -> finEntete(curseur.octetDebut());
            case Niveaux.PASSAGES -> finDonnee(curseur.octetDebut());
            case Niveaux.CERTIFICATION -> finCertification(curseur.octetFin());
            case Niveaux.PASSAGE -> finPassage(curseur.octetFin());
            default -> {
                // the rest is neither cut nor written anew
            }
        }
        niveau--;
    }

    private void finEntete(long fin) {
        if (entete.equals(ID_FLUX) || entete.equals(HORODATAGE)) {
            places.add(new Place(debut, fin, entete.equals(ID_FLUX) ? Nature.ID_FLUX : Nature.HORODATAGE, 0, ""));
        }
    }

    /** A datum of a certification, or the end of its passages. */
    private void finDonnee(long fin) {
        if (!entete.equals(PASSAGES) && certificationReecrite.test(certifications)) {
            places.add(new Place(debut, fin, Nature.CERTIFICATION, certifications, entete));
        }
    }

    private void finCertification(long fin) {
        if (gardes == gardesAvant) {
            places.subList(placesAvant, places.size()).clear();
            coupes.oublierDepuis(finCertificationPrecedente);
            coupes.ajouter(finCertificationPrecedente, fin);
        }
        finCertificationPrecedente = fin;
    }

    private void finPassage(long fin) {
        if (!garde.test(passages)) {
            coupes.ajouter(finPrecedente, fin);
        } else {
            gardes++;
            if (reecrit.test(passages)) {
                places.add(new Place(debut, fin, Nature.PASSAGE, passages, prefixe));
            }
        }
        finPrecedente = fin;
    }

    /** What is extracted was read to its end before. */
    @Override
    public void rupture(FauteXml faute) {
        throw new UncheckedIOException(new IOException(
                "Expected a well-formed file, found " + faute.definition().code()));
    }

    /** What is written in the place of some bytes. */
    enum Nature {
        ID_FLUX,
        HORODATAGE,
        CERTIFICATION,
        PASSAGE
    }

    /**
     * @param debut first byte written anew
     * @param fin the byte after the last one
     * @param rang of the passage or of the certification, 0 for the rest
     * @param nom prefix of the tag of the passage, or tag of the datum of the certification
     */
    record Place(long debut, long fin, Nature nature, long rang, String nom) {}
}
