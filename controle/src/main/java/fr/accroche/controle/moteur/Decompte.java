package fr.accroche.controle.moteur;

import fr.accroche.controle.BilanControle.Groupe;
import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeAnomalie;
import fr.accroche.modele.CodeAnomalie.Famille;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the anomalies of one file and draws its verdicts from them. For one thread. */
final class Decompte {
    private static final Set<Famille> SCHEMA = EnumSet.of(Famille.XML, Famille.XSD);

    private final Map<CodeAnomalie, Compte> comptes = new HashMap<>();
    private long erreurs;
    private long avertissements;
    private boolean bienForme = true;
    private boolean valide = true;
    private boolean recevable = true;

    private record Compte(String libelle, long nombre) {}

    void ajouter(DefinitionAnomalie definition, Anomalie anomalie) {
        comptes.merge(
                anomalie.code(),
                new Compte(definition.libelle(), 1),
                (a, b) -> new Compte(a.libelle(), a.nombre() + 1));
        valide = valide && !SCHEMA.contains(anomalie.code().famille());
        recevable = recevable && !anomalie.refuseLeFichier();
        if (anomalie.estErreur()) {
            erreurs++;
        } else {
            avertissements++;
        }
    }

    /** Takes back an error that another explains better: the verdicts stay. */
    void retirer(Anomalie erreur) {
        comptes.computeIfPresent(
                erreur.code(),
                (code, compte) -> compte.nombre() == 1 ? null : new Compte(compte.libelle(), compte.nombre() - 1));
        erreurs--;
    }

    /** The document stops here. */
    void rompre() {
        bienForme = false;
        valide = false;
    }

    List<Groupe> groupes() {
        return comptes.entrySet().stream()
                .map(e -> new Groupe(
                        e.getKey(), e.getValue().libelle(), e.getValue().nombre()))
                .sorted(Comparator.comparingLong(Groupe::nombre).reversed().thenComparing(Groupe::code))
                .toList();
    }

    long erreurs() {
        return erreurs;
    }

    long avertissements() {
        return avertissements;
    }

    boolean bienForme() {
        return bienForme;
    }

    boolean valide() {
        return valide;
    }

    boolean recevable() {
        return recevable;
    }
}
