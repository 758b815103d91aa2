package fr.accroche.traitement.signature;

import fr.accroche.traitement.signature.Constat.Etat;
import fr.accroche.traitement.signature.Verdict.Motif;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a verification found: the verdict, each check that led to it, and what an authentic document says.
 *
 * @param forme of the document
 * @param faits its main facts, named in French, in their order; only those of an authentic JSON
 */
public record Examen(FormeAccuse forme, Verdict verdict, Map<String, String> faits) {
    /** The checks, in their order, each with the failure that it would find. */
    private static final List<Map.Entry<Motif, String>> POINTS = List.of(
            Map.entry(Motif.ILLISIBLE, "Le document est un accusé lisible"),
            Map.entry(Motif.TRONQUE, "Il est entier"),
            Map.entry(Motif.SANS_SIGNATURE, "Il porte une signature de la forme attendue"),
            Map.entry(Motif.CLE_INCONNUE, "La signature est d’une clé du portail"),
            Map.entry(Motif.MODIFIE, "Il n’a pas été modifié depuis sa signature"));

    public Examen {
        faits = Collections.unmodifiableMap(new LinkedHashMap<>(faits));
    }

    public boolean estAuthentique() {
        return verdict instanceof Verdict.Authentique;
    }

    /** The failure; empty when the document is authentic. */
    public Optional<Verdict.Refuse> refus() {
        return verdict instanceof Verdict.Refuse refuse ? Optional.of(refuse) : Optional.empty();
    }

    /** One sentence, in French. */
    public String conclusion() {
        return verdict instanceof Verdict.Refuse refuse
                ? refuse.raison()
                : "Cet " + forme.libelle() + " est authentique : le portail l’a émis, et rien n’y a changé depuis.";
    }

    /** Every check: what comes after the one that fails is not examined. */
    public List<Constat> constats() {
        List<Constat> constats = new ArrayList<>();
        Etat etat = Etat.OUI;
        for (Map.Entry<Motif, String> point : POINTS) {
            boolean echoue =
                    refus().map(refus -> refus.motif() == point.getKey()).orElse(false);
            constats.add(new Constat(point.getValue(), echoue ? Etat.NON : etat));
            etat = echoue ? Etat.NON_EXAMINE : etat;
        }
        return List.copyOf(constats);
    }
}
