package fr.accroche.nirisation.score;

import fr.accroche.nirisation.index.Fiche;
import fr.accroche.nirisation.index.Frequences;
import fr.accroche.nirisation.index.IndexRegistre;
import fr.accroche.nirisation.index.Lexique;
import java.util.List;

/**
 * The score of one candidate: the sum over the criteria of {@code log2(m / u)}, less the bits of the whole registry. So 10
 * bits mean that of a thousand holders like this one who are not in the registry, one would meet such a stranger there.
 *
 * <p>{@code m}, the share of a level among pairs of one person, comes from the {@link Poids}; {@code u}, its share among
 * strangers, from the {@link Rarete} of what the candidate has. A slip costs its {@code m}; its {@code u} is that of the
 * likelier of what was written and what the candidate has, times how many names such a slip reaches.
 *
 * <p>Design: numbers are compared first; the strings of the lexicon are asked for only when numbers differ; what a first
 * name or a place of the registry is to the question is remembered for its next bearer ({@link Memoire}). Nothing is
 * allocated for a candidate but the strings of names never seen. One per question; never shared between threads.
 */
final class FellegiSunter {
    /**
     * What a form that nobody bears adds, one slip away from the candidate's: a stranger has to bear one of the names within
     * reach (twice as many people) and to be written in a form unknown too (one in sixteen, from the share of slips).
     */
    private static final double BITS_FRAPPE = 3;

    /** The same with several slips: four times as many names are within reach. */
    private static final double BITS_FRAPPES = 1;

    /**
     * A form that somebody bears is a slip all the same when the name it is a letter away from is so much more frequent: a
     * given slip in it (one in some thousands) is then likelier than the rare name.
     */
    private static final int FOIS_PLUS_FREQUENT = 64;

    /** How many other names a slip reaches, in bits: among names known by ear, in part, by a letter. */
    private static final double BITS_PARTIE = 1;

    private static final double BITS_SON = 2;
    private static final double BITS_AUTRE_RANG = 1;
    private static final double BITS_CROISE = 1;
    private static final double BITS_MOIS = Rarete.log2(12);
    private static final double BITS_JOUR = Rarete.log2(30);

    /** Year next to the true one, a digit off, or two digits swapped: about one year in eight of the last hundred. */
    private static final double BITS_ANNEE_VOISINE = 3;

    /** A shared second first name weighs its rarity, less this: parents choose among few. */
    private static final double RETENUE_AUTRE_PRENOM = 1;

    private static final double BITS_AUTRES_PRENOMS_MAXIMUM = 12;
    private static final double BITS_RENDUS_MAXIMUM = 12;
    private static final Ressemblance[] RESSEMBLANCES = Ressemblance.values();

    private final IndexRegistre index;
    private final Frequences frequences;
    private final Rarete rarete;
    private final Poids poids;
    private final Question question;
    private final Memoire ressemblancesNom;
    private final Memoire ressemblancesPrenom;

    /** The memories are lent: they forget the question before. */
    FellegiSunter(IndexRegistre index, Rarete rarete, Poids poids, Question question, Memoire noms, Memoire prenoms) {
        this.index = index;
        this.frequences = index.frequences();
        this.rarete = rarete;
        this.poids = poids;
        this.question = question;
        this.ressemblancesNom = noms;
        this.ressemblancesPrenom = prenoms;
        noms.oublier();
        prenoms.oublier();
    }

    /** Fills {@code comparaison} with what this person is to the question. */
    void comparer(int ordinal, Fiche fiche, Comparaison comparaison) {
        int zone = frequences.zone(fiche.lieu);
        comparaison.commencer(ordinal, fiche, estEtranger(fiche.lieu), -rarete.bitsDuRegistre());
        noms(fiche, zone, comparaison);
        sexe(fiche, comparaison);
        naissance(fiche.naissance, zone, comparaison);
        lieu(fiche, zone, comparaison);
        autresPrenoms(fiche, zone, comparaison);
        nomUsage(fiche, zone, comparaison);
    }

    private boolean estEtranger(int lieu) {
        return lieu != Lexique.ABSENT && index.lieux().forme(lieu).startsWith("99");
    }

    private void noms(Fiche fiche, int zone, Comparaison comparaison) {
        Niveau nom = niveauNom(fiche);
        Niveau prenom = niveauPrenom(fiche);
        if (nom.accord() == Accord.DISCORDANT && prenom.accord() == Accord.DISCORDANT && sontInverses(fiche)) {
            nom = Niveau.NOM_INVERSE;
            prenom = Niveau.PRENOM_INVERSE;
        }
        comparaison.poser(nom, poids.bits(nom) + rareteNom(nom, fiche, zone));
        comparaison.poser(prenom, poids.bits(prenom) + raretePrenom(prenom, fiche, zone));
    }

    private Niveau niveauNom(Fiche fiche) {
        Ressemblance directe = ressemblance(question.noms(), fiche.nomNaissance, index.noms(), ressemblancesNom);
        if (directe == Ressemblance.VOISINE && estUneFrappeDeNom(fiche.nomNaissance)) {
            return Niveau.NOM_FRAPPE;
        }
        if (directe.compareTo(Ressemblance.TRONQUEE) <= 0 || !estCroise(fiche)) {
            return switch (directe) {
                case EXACTE -> Niveau.NOM_EXACT;
                case GRAPHIE -> Niveau.NOM_GRAPHIE;
                case TRONQUEE -> Niveau.NOM_TRONQUE;
                case FRAPPE -> Niveau.NOM_FRAPPE;
                case SON -> Niveau.NOM_SON;
                case FRAPPES -> Niveau.NOM_FRAPPES;
                case PARTIELLE -> Niveau.NOM_PARTIEL;
                case VOISINE -> Niveau.NOM_VOISIN;
                case AUCUNE -> Niveau.NOM_DIFFERENT;
            };
        }
        return Niveau.NOM_CROISE;
    }

    /** What was sent as a birth name is the usage name of the registry, or the other way round. */
    private boolean estCroise(Fiche fiche) {
        return porte(question.noms(), fiche.nomUsage) || porte(question.usages(), fiche.nomNaissance);
    }

    private static boolean porte(List<NomEcrit> formes, int numero) {
        if (numero == Lexique.ABSENT) {
            return false;
        }
        for (NomEcrit forme : formes) {
            if (forme.numero() == numero) {
                return true;
            }
        }
        return false;
    }

    private Niveau niveauPrenom(Fiche fiche) {
        Ressemblance directe =
                ressemblance(question.prenoms().subList(0, 1), fiche.prenom1, index.prenoms(), ressemblancesPrenom);
        if (directe == Ressemblance.VOISINE && estUneFrappeDePrenom(fiche.prenom1)) {
            return Niveau.PRENOM_FRAPPE;
        }
        boolean autreRang = directe.compareTo(Ressemblance.FRAPPES) > 0 && estDunAutreRang(fiche);
        return switch (directe) {
            case EXACTE -> Niveau.PRENOM_EXACT;
            case GRAPHIE -> Niveau.PRENOM_GRAPHIE;
            case TRONQUEE -> Niveau.PRENOM_TRONQUE;
            case FRAPPE -> Niveau.PRENOM_FRAPPE;
            case SON -> Niveau.PRENOM_SON;
            case FRAPPES -> Niveau.PRENOM_FRAPPES;
            case PARTIELLE -> estDeuxEnUn(fiche) ? Niveau.PRENOM_GRAPHIE : Niveau.PRENOM_PARTIEL;
            case VOISINE -> autreRang ? Niveau.PRENOM_AUTRE_RANG : Niveau.PRENOM_VOISIN;
            case AUCUNE -> autreRang ? Niveau.PRENOM_AUTRE_RANG : Niveau.PRENOM_DIFFERENT;
        };
    }

    private boolean estUneFrappeDeNom(int connu) {
        int ecrit = frequences.nom(question.noms().get(0).numero(), Frequences.TOUTES);
        return (long) ecrit * FOIS_PLUS_FREQUENT <= frequences.nom(connu, Frequences.TOUTES);
    }

    private boolean estUneFrappeDePrenom(int connu) {
        int ecrit = frequences.prenom(question.prenom().numero(), 0, 0, Frequences.TOUTES);
        return (long) ecrit * FOIS_PLUS_FREQUENT <= frequences.prenom(connu, 0, 0, Frequences.TOUTES);
    }

    /** « Jean Claude » of two first names in one box, on either side, maybe cut at the end of the box. */
    private boolean estDeuxEnUn(Fiche fiche) {
        String forme = index.prenoms().forme(fiche.prenom1);
        String ecrite = question.prenom().forme();
        return (fiche.prenom2 != Lexique.ABSENT
                        && ecrite.startsWith(forme + " ")
                        && tous(forme, fiche).startsWith(ecrite))
                || (question.prenoms().size() > 1
                        && forme.equals(ecrite + " " + question.prenoms().get(1).forme()));
    }

    private String tous(String premier, Fiche fiche) {
        String deux = premier + " " + index.prenoms().forme(fiche.prenom2);
        return fiche.prenom3 == Lexique.ABSENT
                ? deux
                : deux + " " + index.prenoms().forme(fiche.prenom3);
    }

    private boolean estDunAutreRang(Fiche fiche) {
        int premier = question.prenom().numero();
        return (premier != Lexique.ABSENT && (premier == fiche.prenom2 || premier == fiche.prenom3))
                || porte(question.prenoms().subList(1, question.prenoms().size()), fiche.prenom1);
    }

    private static Ressemblance ressemblance(List<NomEcrit> ecrits, int numero, Lexique lexique, Memoire memoire) {
        if (numero == Lexique.ABSENT) {
            return Ressemblance.AUCUNE;
        }
        if (porte(ecrits, numero)) {
            return Ressemblance.EXACTE;
        }
        int connue = memoire.lire(numero);
        if (connue >= 0) {
            return RESSEMBLANCES[connue];
        }
        Ressemblance meilleure = comparer(ecrits, lexique.forme(numero), lexique.squelette(numero));
        memoire.noter(numero, meilleure.ordinal());
        return meilleure;
    }

    private static Ressemblance comparer(List<NomEcrit> ecrits, String forme, int squelette) {
        Ressemblance meilleure = Ressemblance.AUCUNE;
        for (NomEcrit ecrit : ecrits) {
            Ressemblance celle = ecrit.comparer(forme, squelette);
            if (celle.compareTo(meilleure) < 0) {
                meilleure = celle;
            }
        }
        return meilleure;
    }

    private boolean sontInverses(Fiche fiche) {
        return estLeMeme(question.noms().get(0), index.prenoms(), fiche.prenom1)
                && estLeMeme(question.prenom(), index.noms(), fiche.nomNaissance);
    }

    private static boolean estLeMeme(NomEcrit ecrit, Lexique lexique, int numero) {
        return numero != Lexique.ABSENT
                && ecrit.squelette() == lexique.squelette(numero)
                && ecrit.colle().equals(lexique.forme(numero).replace(" ", ""));
    }

    private double rareteNom(Niveau niveau, Fiche fiche, int zone) {
        if (niveau.accord() == Accord.DISCORDANT) {
            return 0;
        }
        double sien = rarete.nom(fiche.nomNaissance, zone);
        return switch (niveau) {
            case NOM_EXACT, NOM_GRAPHIE, NOM_TRONQUE, NOM_INVERSE -> sien;
            case NOM_FRAPPE ->
                Math.min(sien + BITS_FRAPPE, ecrit(question.noms().get(0), zone));
            case NOM_FRAPPES -> sien + BITS_FRAPPES;
            case NOM_SON -> Math.min(sien, ecrit(question.noms().get(0), zone)) - BITS_SON;
            case NOM_PARTIEL, NOM_VOISIN -> Math.min(sien, ecrit(question.noms().get(0), zone)) - BITS_PARTIE;
            case NOM_CROISE -> bitsCroises(fiche, zone) - BITS_CROISE;
            default -> 0;
        };
    }

    private double bitsCroises(Fiche fiche, int zone) {
        return porte(question.noms(), fiche.nomUsage)
                ? rarete.nom(fiche.nomUsage, zone)
                : rarete.nom(fiche.nomNaissance, zone);
    }

    /** The rarity of what was written, when somebody bears it; else nothing limits. */
    private double ecrit(NomEcrit nom, int zone) {
        return nom.numero() == Lexique.ABSENT ? Double.POSITIVE_INFINITY : rarete.nom(nom.numero(), zone);
    }

    private double raretePrenom(Niveau niveau, Fiche fiche, int zone) {
        if (niveau.accord() == Accord.DISCORDANT) {
            return 0;
        }
        double sien = rarete.prenom(fiche.prenom1, fiche, zone);
        return switch (niveau) {
            case PRENOM_EXACT, PRENOM_GRAPHIE, PRENOM_TRONQUE, PRENOM_INVERSE -> sien;
            case PRENOM_FRAPPE -> Math.min(sien + BITS_FRAPPE, ecrit(fiche, zone));
            case PRENOM_FRAPPES -> sien + BITS_FRAPPES;
            case PRENOM_SON -> Math.min(sien, ecrit(fiche, zone)) - BITS_SON;
            case PRENOM_PARTIEL, PRENOM_VOISIN -> Math.min(sien, ecrit(fiche, zone)) - BITS_PARTIE;
            case PRENOM_AUTRE_RANG -> Math.min(sien, ecrit(fiche, zone)) - BITS_AUTRE_RANG;
            default -> 0;
        };
    }

    private double ecrit(Fiche fiche, int zone) {
        int numero = question.prenom().numero();
        return numero == Lexique.ABSENT ? Double.POSITIVE_INFINITY : rarete.prenom(numero, fiche, zone);
    }

    private void sexe(Fiche fiche, Comparaison comparaison) {
        if (fiche.sexe == question.sexe()) {
            comparaison.poser(Niveau.SEXE_EGAL, poids.bits(Niveau.SEXE_EGAL) + rarete.sexe(fiche.sexe));
        } else {
            comparaison.poser(Niveau.SEXE_DIFFERENT, poids.bits(Niveau.SEXE_DIFFERENT) + 1);
        }
    }

    private void naissance(int connue, int zone, Comparaison comparaison) {
        Niveau niveau = Dates.comparer(question.naissance(), connue);
        comparaison.poser(niveau, poids.bits(niveau) + rareteNaissance(niveau, connue, zone));
    }

    private double rareteNaissance(Niveau niveau, int connue, int zone) {
        return switch (niveau) {
            case NAISSANCE_EXACTE, NAISSANCE_JOUR_MOIS_ECHANGES ->
                rarete.annee(connue, zone) + rarete.jour(connue, zone);
            case NAISSANCE_AUTRE_JOUR, NAISSANCE_SANS_JOUR -> rarete.annee(connue, zone) + BITS_MOIS;
            case NAISSANCE_AUTRE_MOIS -> rarete.annee(connue, zone) + BITS_JOUR;
            case NAISSANCE_ANNEE_VOISINE -> rarete.jour(connue, zone) + BITS_ANNEE_VOISINE;
            case NAISSANCE_AUTRE_ANNEE -> rarete.jour(connue, zone);
            case NAISSANCE_CONVENTION, NAISSANCE_ANNEE_SEULE -> rarete.annee(connue, zone);
            default -> 0;
        };
    }

    private void lieu(Fiche fiche, int zone, Comparaison comparaison) {
        Niveau niveau = niveauLieu(fiche.lieu, zone, comparaison.estNeEtranger());
        double bits = switch (niveau) {
            case LIEU_EXACT -> rarete.lieux(question.lieux());
            case LIEU_DEPARTEMENT -> rarete.zone(zone);
            default -> partout(fiche, zone, comparaison);
        };
        comparaison.poser(niveau, (niveau.aUnePart() ? poids.bits(niveau) : 0) + bits);
    }

    /**
     * What a place that does not agree gives back. Names and day were counted within the zone of the candidate, but a
     * stranger may then come from anywhere: {@code u = P(zone) · u in the zone + u everywhere}, where those of the name
     * choose first names as they do in the zone.
     */
    private double partout(Fiche fiche, int zone, Comparaison comparaison) {
        if (zone == Frequences.TOUTES || comparaison.score() < poids.seuil() - BITS_RENDUS_MAXIMUM) {
            return 0;
        }
        double ici = rareteNom(comparaison.niveau(Critere.NOM), fiche, zone)
                + raretePrenom(comparaison.niveau(Critere.PRENOM), fiche, zone)
                + rareteNaissance(comparaison.niveau(Critere.NAISSANCE), fiche.naissance, zone);
        double ailleurs = rareteNom(comparaison.niveau(Critere.NOM), fiche, Frequences.TOUTES)
                + raretePrenom(comparaison.niveau(Critere.PRENOM), fiche, zone)
                + rareteNaissance(comparaison.niveau(Critere.NAISSANCE), fiche.naissance, Frequences.TOUTES);
        double ensemble = -Rarete.log2(Math.pow(2, -ici - rarete.zone(zone)) + Math.pow(2, -ailleurs));
        return Math.max(0, Math.min(BITS_RENDUS_MAXIMUM, ensemble - ici));
    }

    private Niveau niveauLieu(int connu, int zone, boolean etranger) {
        if (connu == Lexique.ABSENT) {
            return Niveau.LIEU_MUET;
        }
        if (!question.lieu().estConnu()) {
            return question.lieu().enFrance() && etranger ? Niveau.LIEU_DIFFERENT : Niveau.LIEU_MUET;
        }
        if (contient(question.lieux(), connu)) {
            return Niveau.LIEU_EXACT;
        }
        return contient(question.zones(), zone) ? Niveau.LIEU_DEPARTEMENT : Niveau.LIEU_DIFFERENT;
    }

    private static boolean contient(int[] valeurs, int valeur) {
        for (int celle : valeurs) {
            if (celle == valeur) {
                return true;
            }
        }
        return false;
    }

    /** Those after the first one, on either side; one in common is an agreement, since order and number vary. */
    private void autresPrenoms(Fiche fiche, int zone, Comparaison comparaison) {
        boolean ecrits = question.prenoms().size() > 1;
        boolean connus = fiche.prenom2 != Lexique.ABSENT;
        if (!ecrits || !connus) {
            poserMuets(ecrits != connus, fiche, zone, comparaison);
            return;
        }
        double communs = 0;
        boolean comparables = false;
        for (int rang = 1; rang < question.prenoms().size(); rang++) {
            NomEcrit ecrit = question.prenoms().get(rang);
            int numero = ecrit.numero();
            if (numero != Lexique.ABSENT && (numero == fiche.prenom2 || numero == fiche.prenom3)) {
                communs += Math.max(0, rarete.prenom(numero, fiche, zone) - RETENUE_AUTRE_PRENOM);
            } else if (estPresque(ecrit, fiche.prenom2) || estPresque(ecrit, fiche.prenom3)) {
                continue;
            }
            comparables = true;
        }
        Niveau niveau = niveauAutres(communs, comparables);
        double bits = Math.min(BITS_AUTRES_PRENOMS_MAXIMUM, communs);
        comparaison.poser(niveau, niveau == Niveau.AUTRES_PRENOMS_MUETS ? 0 : poids.bits(niveau) + bits);
    }

    /** One side has no other first name; of « Jean Claude » in one box the second word is one all the same. */
    private void poserMuets(boolean dUnSeulCote, Fiche fiche, int zone, Comparaison comparaison) {
        boolean deuxEnUn =
                dUnSeulCote && comparaison.niveau(Critere.PRENOM) == Niveau.PRENOM_GRAPHIE && estDeuxEnUn(fiche);
        if (deuxEnUn && fiche.prenom2 != Lexique.ABSENT && estEcritEnEntier(fiche)) {
            double bits = Math.max(0, rarete.prenom(fiche.prenom2, fiche, zone) - RETENUE_AUTRE_PRENOM);
            comparaison.poser(
                    Niveau.AUTRES_PRENOMS_EGAUX,
                    poids.bits(Niveau.AUTRES_PRENOMS_EGAUX) + Math.min(BITS_AUTRES_PRENOMS_MAXIMUM, bits));
            return;
        }
        comparaison.poser(
                dUnSeulCote && !deuxEnUn ? Niveau.AUTRES_PRENOMS_TUS : Niveau.AUTRES_PRENOMS_MUETS, /* poids= */ 0);
    }

    /** The box holds the whole second first name too. */
    private boolean estEcritEnEntier(Fiche fiche) {
        String deux =
                index.prenoms().forme(fiche.prenom1) + " " + index.prenoms().forme(fiche.prenom2);
        return question.prenom().forme().equals(deux)
                || question.prenom().forme().startsWith(deux + " ");
    }

    private static Niveau niveauAutres(double communs, boolean comparables) {
        if (communs > 0) {
            return Niveau.AUTRES_PRENOMS_EGAUX;
        }
        return comparables ? Niveau.AUTRES_PRENOMS_DIFFERENTS : Niveau.AUTRES_PRENOMS_MUETS;
    }

    /** A slip in a second first name says nothing against. */
    private boolean estPresque(NomEcrit ecrit, int numero) {
        return numero != Lexique.ABSENT
                && ecrit.comparer(index.prenoms().forme(numero), index.prenoms().squelette(numero))
                        != Ressemblance.AUCUNE;
    }

    private void nomUsage(Fiche fiche, int zone, Comparaison comparaison) {
        boolean muet = question.usages().isEmpty()
                || fiche.nomUsage == Lexique.ABSENT
                || fiche.nomUsage == fiche.nomNaissance
                || comparaison.niveau(Critere.NOM) == Niveau.NOM_CROISE;
        if (muet) {
            comparaison.poser(Niveau.NOM_USAGE_MUET, 0);
        } else if (ressembleAuNomUsage(fiche.nomUsage)) {
            comparaison.poser(
                    Niveau.NOM_USAGE_EGAL, poids.bits(Niveau.NOM_USAGE_EGAL) + rarete.nom(fiche.nomUsage, zone));
        } else {
            comparaison.poser(Niveau.NOM_USAGE_DIFFERENT, poids.bits(Niveau.NOM_USAGE_DIFFERENT));
        }
    }

    private boolean ressembleAuNomUsage(int numero) {
        return porte(question.usages(), numero)
                || comparer(
                                        question.usages(),
                                        index.noms().forme(numero),
                                        index.noms().squelette(numero))
                                .compareTo(Ressemblance.PARTIELLE)
                        <= 0;
    }
}
