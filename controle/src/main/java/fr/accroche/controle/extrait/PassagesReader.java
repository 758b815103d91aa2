package fr.accroche.controle.extrait;

import fr.accroche.controle.lecture.Balise;
import fr.accroche.controle.lecture.Curseur;
import fr.accroche.controle.lecture.FauteXml;
import fr.accroche.controle.lecture.FluxReader;
import fr.accroche.controle.lecture.RecepteurXml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/** Reads the data of some passages of a file that the control took in, whatever its encoding. Stateless. */
public final class PassagesReader {
    private PassagesReader() {}

    /**
     * Reads to the end.
     *
     * @param voulu which passages, by their rank in the file, from 1
     * @throws IOException when the stream fails, or holds no file that the control could have taken in
     */
    public static Lecture lire(InputStream fichier, LongPredicate voulu) throws IOException {
        Recueil recueil = new Recueil(voulu);
        try {
            new FluxReader().lire(fichier, recueil);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
        return new Lecture(recueil.passages, recueil.certifications, recueil.entete);
    }

    /**
     * @param passages those wanted, in the order of the file
     * @param certifications the data of each certification beside its passages, in the order of the file
     * @param entete the data of the file beside its certifications, by the tags that lead to them from the root
     */
    public record Lecture(
            List<PassageEcrit> passages, List<Map<String, String>> certifications, Map<String, String> entete) {
        public Lecture {
            passages = List.copyOf(passages);
            certifications = List.copyOf(certifications);
            entete = Map.copyOf(entete);
        }
    }

    /** What is remembered while a file is read. */
    private static final class Recueil implements RecepteurXml {
        private final LongPredicate voulu;
        private final List<PassageEcrit> passages = new ArrayList<>();
        private final List<Map<String, String>> certifications = new ArrayList<>();
        private final Map<String, String> entete = new HashMap<>();

        private final Deque<Ouvert> ouverts = new ArrayDeque<>();
        private final StringBuilder texte = new StringBuilder();
        private long ordinal;
        private boolean dansVoulu;
        private Map<String, String> valeurs = Map.of();

        Recueil(LongPredicate voulu) {
            this.voulu = voulu;
        }

        @Override
        public void debut(Balise balise, Curseur curseur) {
            int niveau = ouverts.size() + 1;
            if (niveau == Niveaux.CERTIFICATION) {
                certifications.add(new LinkedHashMap<>());
            } else if (niveau == Niveaux.PASSAGE) {
                ordinal++;
                dansVoulu = voulu.test(ordinal);
                valeurs = new LinkedHashMap<>();
            }
            ouverts.push(new Ouvert(chemin(balise.local(), niveau)));
            texte.setLength(0);
        }

        /** From the passage or the certification that holds it, else from the root. */
        private String chemin(String balise, int niveau) {
            if (niveau == 1 || niveau == Niveaux.CERTIFICATION || niveau == Niveaux.PASSAGE) {
                return "";
            }
            if (niveau > Niveaux.PASSAGE && !dansVoulu) {
                return "";
            }
            Ouvert parent = ouverts.element();
            String nom = balise.equals("resultat") ? balise + "[" + parent.compter() + "]" : balise;
            return parent.chemin.isEmpty() ? nom : parent.chemin + "/" + nom;
        }

        @Override
        public void texte(char[] tampon, int debut, int longueur, Curseur curseur) {
            if (ouverts.size() < Niveaux.PASSAGE || dansVoulu) {
                texte.append(tampon, debut, longueur);
            }
        }

        @Override
        public void fin(Curseur curseur) {
            int niveau = ouverts.size();
            Ouvert ferme = ouverts.pop();
            if (niveau == Niveaux.PASSAGE) {
                if (dansVoulu) {
                    passages.add(new PassageEcrit(ordinal, certifications.size(), valeurs));
                }
                dansVoulu = false;
            } else if (!ferme.aDesEnfants && !texte.isEmpty() && !ferme.chemin.isEmpty()) {
                destination(niveau).put(ferme.chemin, texte.toString());
            }
            if (!ouverts.isEmpty()) {
                ouverts.element().aDesEnfants = true;
            }
            texte.setLength(0);
        }

        private Map<String, String> destination(int niveau) {
            if (niveau > Niveaux.PASSAGE) {
                return valeurs;
            }
            return niveau > Niveaux.CERTIFICATION ? certifications.get(certifications.size() - 1) : entete;
        }

        /** What is read was read to its end before. */
        @Override
        public void rupture(FauteXml faute) {
            throw new UncheckedIOException(new IOException(
                    "Expected a well-formed file, found " + faute.definition().code()));
        }
    }

    /** An element that has not ended. */
    private static final class Ouvert {
        private final String chemin;
        private boolean aDesEnfants;
        private int repetitions;

        Ouvert(String chemin) {
            this.chemin = chemin;
        }

        int compter() {
            repetitions++;
            return repetitions;
        }
    }
}
