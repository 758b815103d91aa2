package fr.accroche.controle.moteur;

import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.controle.anomalie.Parametres;
import fr.accroche.controle.reserve.TriAnomalies;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.Position;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Passes anomalies on in document order, counted. Those of a passage wait for its end, when its idTechnique is
 * known and the rules have spoken; beyond {@link #ATTENTE_MAXIMALE} they wait outside the heap, so that a hostile passage
 * cannot fill the memory. While something is only judged later ({@link #suspendre}), all of them wait there.
 */
final class Collecteur implements AutoCloseable {
    private static final int ATTENTE_MAXIMALE = 10_000;

    private final EcouteurControle ecouteur;
    private final List<Anomalie> enAttente = new ArrayList<>();
    /** Those of the passage beyond {@link #ATTENTE_MAXIMALE}. */
    private final TriAnomalies debordees;

    private final TriAnomalies suspendues;
    /** How many things are only judged later. */
    private int suspensions;

    private final Decompte decompte = new Decompte();
    private boolean garde;
    private @Nullable Anomalie gardee;
    private boolean dansPassage;
    private @Nullable String idTechnique;
    private int erreursDuPassage;
    private @Nullable Anomalie premiereErreur;

    /** @param dossier where a temporary file may be made */
    Collecteur(EcouteurControle ecouteur, Path dossier) {
        this.ecouteur = ecouteur;
        debordees = new TriAnomalies(dossier);
        suspendues = new TriAnomalies(dossier);
    }

    void relever(
            DefinitionAnomalie definition,
            Position position,
            String chemin,
            @Nullable String valeur,
            Parametres parametres) {
        Anomalie anomalie = definition.anomalie(position, chemin, idTechnique, entiere(valeur), parametres);
        compter(definition, anomalie);
        if (garde) {
            garde = false;
            gardee = anomalie;
        } else {
            recueillir(anomalie);
        }
    }

    private void recueillir(Anomalie anomalie) {
        if (!dansPassage) {
            dire(anomalie);
            return;
        }
        enAttente.add(anomalie);
        if (enAttente.size() >= ATTENTE_MAXIMALE) {
            deborder();
        }
    }

    /** The next anomaly is kept by itself until {@link #lacher} or {@link #oublier}, before any other comes. */
    void garder() {
        garde = true;
    }

    /** Lets the kept anomaly go on, when there is one. */
    void lacher() {
        garde = false;
        Anomalie tenue = gardee;
        if (tenue != null) {
            gardee = null;
            recueillir(tenue);
        }
    }

    /** Takes the kept anomaly back, when there is one: the next explains it better. */
    void oublier() {
        garde = false;
        Anomalie tenue = gardee;
        if (tenue != null) {
            gardee = null;
            decompter(tenue);
        }
    }

    private void dire(Anomalie anomalie) {
        if (suspensions > 0) {
            suspendues.ajouter(anomalie);
        } else {
            ecouteur.anomalie(anomalie);
        }
    }

    /** From here on, until as many {@link #reprendre}, an anomaly may come that stands before those told meanwhile. */
    void suspendre() {
        suspensions++;
    }

    /** What was to be judged later has been. */
    void reprendre() {
        suspensions--;
        if (suspensions == 0) {
            suspendues.rendre(ecouteur::anomalie);
        }
    }

    /**
     * Takes back an anomaly of the passage that a later one explains better: the last one of this cause whose path ends
     * so. False when there is none, or when it waits outside the heap.
     */
    boolean retirer(DefinitionAnomalie definition, String finDuChemin) {
        for (int i = enAttente.size() - 1; i >= 0; i--) {
            Anomalie anomalie = enAttente.get(i);
            if (anomalie.code().equals(definition.code()) && anomalie.chemin().endsWith(finDuChemin)) {
                enAttente.remove(i);
                decompter(anomalie);
                return true;
            }
        }
        return false;
    }

    private void decompter(Anomalie anomalie) {
        decompte.retirer(anomalie);
        erreursDuPassage--;
    }

    /** An error of a certification, maybe of one whose passages were passed on already. */
    void relever(DefinitionAnomalie definition, CertificationEnAttente.Lieu lieu) {
        relever(definition, lieu.position(), lieu.chemin(), lieu.valeur(), Parametres.AUCUN);
    }

    /** An error of a passage that was passed on already: what it is judged by came after it. */
    void releverTardif(DefinitionAnomalie definition, Delivrance passage) {
        Anomalie anomalie = definition.anomalie(
                passage.position(), passage.chemin(), passage.idTechnique(), passage.valeur(), Parametres.AUCUN);
        compter(definition, anomalie);
        dire(anomalie);
        if (anomalie.estErreur()) {
            ecouteur.refusTardif(passage.ordinal(), anomalie);
        }
    }

    /** A piece of text may end in the middle of a character of two units. */
    private static @Nullable String entiere(@Nullable String valeur) {
        boolean coupee =
                valeur != null && !valeur.isEmpty() && Character.isHighSurrogate(valeur.charAt(valeur.length() - 1));
        return valeur != null && coupee ? valeur.substring(0, valeur.length() - 1) : valeur;
    }

    private void compter(DefinitionAnomalie definition, Anomalie anomalie) {
        decompte.ajouter(definition, anomalie);
        if (anomalie.estErreur()) {
            erreursDuPassage++;
        }
    }

    void ouvrirPassage() {
        dansPassage = true;
        erreursDuPassage = 0;
        premiereErreur = null;
        idTechnique = null;
    }

    /** Gives the passage's key to its anomalies, those to come and those that wait. */
    void nommerPassage(String valeur) {
        idTechnique = valeur;
    }

    int erreursDuPassage() {
        return erreursDuPassage;
    }

    /** Passes the anomalies of the passage on; its first error, in document order. */
    Optional<Anomalie> fermerPassage() {
        vider();
        dansPassage = false;
        idTechnique = null;
        return Optional.ofNullable(premiereErreur);
    }

    /** The document stops here: nothing more will come. */
    void rompre() {
        decompte.rompre();
        vider();
        dansPassage = false;
    }

    /** Passes on what still waits for something that will not come. */
    void terminer() {
        suspensions = 0;
        suspendues.rendre(ecouteur::anomalie);
    }

    private void vider() {
        if (debordees.estVide()) {
            enAttente.sort(Comparator.comparing(Anomalie::position));
            enAttente.forEach(this::direNommee);
            enAttente.clear();
        } else {
            deborder();
            debordees.rendre(this::direNommee);
        }
    }

    private void deborder() {
        enAttente.sort(Comparator.comparing(Anomalie::position));
        enAttente.forEach(debordees::ajouter);
        enAttente.clear();
    }

    private void direNommee(Anomalie anomalie) {
        Anomalie nommee = nommee(anomalie);
        if (premiereErreur == null && nommee.estErreur()) {
            premiereErreur = nommee;
        }
        dire(nommee);
    }

    private Anomalie nommee(Anomalie a) {
        return new Anomalie(
                a.code(),
                a.gravite(),
                a.portee(),
                a.position(),
                a.chemin(),
                idTechnique,
                a.valeur(),
                a.message(),
                a.remede());
    }

    /** What was told so far, counted. */
    Decompte decompte() {
        return decompte;
    }

    /** Gives the temporary space back. */
    @Override
    public void close() {
        debordees.close();
        suspendues.close();
    }
}
