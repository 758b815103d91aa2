package fr.accroche.construction.flux;

import fr.accroche.construction.AnomalieTableur;
import fr.accroche.construction.BilanConstruction;
import fr.accroche.construction.CauseTableur;
import fr.accroche.construction.Colonne;
import fr.accroche.construction.Correspondance;
import fr.accroche.construction.EcouteurConstruction;
import fr.accroche.construction.Enveloppe;
import fr.accroche.construction.Place;
import fr.accroche.construction.Rubrique;
import fr.accroche.construction.Rubriques;
import fr.accroche.construction.TableurRefuseException;
import fr.accroche.construction.tableur.Classeur;
import fr.accroche.construction.tableur.Ligne;
import fr.accroche.construction.tableur.LignesReader;
import fr.accroche.construction.tableur.PlageFusionnee;
import fr.accroche.construction.valeur.Attendus;
import fr.accroche.construction.valeur.Convertisseur;
import fr.accroche.construction.valeur.Saisie;
import fr.accroche.controle.BilanControle;
import fr.accroche.controle.Controle;
import fr.accroche.controle.OptionsControle;
import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.controle.lecture.Limites;
import fr.accroche.controle.schema.SchemaFlux;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a flux XML of a sheet, streamed, in bounded memory. Every fault of every row is told; the rows that are right are
 * written all the same, so that the control tells its own faults in the same run. The XML is given only when neither found
 * an error. Safe to share between threads.
 */
public final class Constructeur {
    private final SchemaFlux schema;
    private final Rubriques rubriques;
    private final Controle controle;
    private final Path dossierTemporaire;

    /**
     * @param schema the version that is written
     * @param controle what judges the result; of the same version
     * @param dossierTemporaire where what does not fit in memory goes, encrypted
     */
    public Constructeur(SchemaFlux schema, Controle controle, Path dossierTemporaire) {
        this.schema = schema;
        this.rubriques = Rubriques.de(schema);
        this.controle = controle;
        this.dossierTemporaire = dossierTemporaire;
    }

    public Rubriques rubriques() {
        return rubriques;
    }

    /**
     * Builds.
     *
     * @param date the day that the rules are judged at
     * @param ecouteur told of each fault as it is found
     * @throws TableurRefuseException when the file cannot be read to its end
     * @throws IOException when reading it, or the temporary space, fails
     */
    public FluxConstruit construire(
            Classeur classeur,
            Correspondance correspondance,
            Enveloppe enveloppe,
            LocalDate date,
            EcouteurConstruction ecouteur)
            throws IOException, TableurRefuseException {
        Regroupement regroupement = new Regroupement(dossierTemporaire, Assemblage.finCertification());
        boolean rendu = false;
        try {
            Chantier chantier = new Chantier(correspondance, new Depouillement(ecouteur), regroupement);
            FluxConstruit flux = chantier.construire(classeur, enveloppe, date);
            rendu = true;
            return flux;
        } finally {
            if (!rendu) {
                regroupement.close();
            }
        }
    }

    /** One run. */
    private final class Chantier {
        private final Correspondance correspondance;
        private final Depouillement depouillement;
        private final Regroupement regroupement;
        private final Entete entete = new Entete(rubriques);
        private long lignes;

        Chantier(Correspondance correspondance, Depouillement depouillement, Regroupement regroupement) {
            this.correspondance = correspondance;
            this.depouillement = depouillement;
            this.regroupement = regroupement;
        }

        FluxConstruit construire(Classeur classeur, Enveloppe enveloppe, LocalDate date)
                throws IOException, TableurRefuseException {
            colonnesIgnorees();
            lire(classeur);
            regroupement.terminer();
            if (lignes == 0) {
                sansPassage();
            }
            FluxConstruit.Corps corps = corps(enveloppe);
            Optional<BilanControle> bilan = corps == null || regroupement.nombre() == 0
                    ? Optional.empty()
                    : Optional.of(controler(corps, date));
            return new FluxConstruit(bilan(bilan), regroupement.lignes(), corps, regroupement);
        }

        private void lire(Classeur classeur) throws IOException, TableurRefuseException {
            LigneReader lecture =
                    new LigneReader(rubriques, correspondance, new Convertisseur(classeur.calendrier()), depouillement);
            Assemblage assemblage = new Assemblage(rubriques, correspondance, depouillement, regroupement, entete);
            try (LignesReader feuille = classeur.lire(correspondance.feuille())) {
                int derniere = 0;
                Ligne ligne = feuille.suivante();
                while (ligne != null) {
                    Saisie saisie = ligne.numero() < correspondance.premiereLigne() ? null : lecture.lire(ligne);
                    if (saisie != null) {
                        lignes++;
                        derniere = ligne.numero();
                        assemblage.ajouter(saisie, ligne.numero());
                    }
                    ligne = feuille.suivante();
                }
                assemblage.terminer();
                fusions(feuille.fusions(), derniere);
            }
        }

        private void colonnesIgnorees() {
            for (Colonne colonne : correspondance.colonnes()) {
                if (colonne.rubrique().isEmpty()) {
                    depouillement.dire(AnomalieTableur.de(
                            CauseTableur.COLONNE_IGNOREE,
                            new Place(correspondance.feuille(), Place.AUCUNE, colonne.indice(), colonne.intitule()),
                            null,
                            "Cette colonne n’est pas utilisée.",
                            "Si elle porte une donnée à transmettre, dites laquelle."));
                }
            }
        }

        private void fusions(List<PlageFusionnee> plages, int derniere) {
            for (PlageFusionnee plage : plages) {
                boolean dansLesDonnees =
                        plage.derniereLigne() >= correspondance.premiereLigne() && plage.premiereLigne() <= derniere;
                boolean utile = correspondance.colonnes().stream()
                        .anyMatch(colonne -> colonne.rubrique().isPresent()
                                && colonne.indice() >= plage.premiereColonne()
                                && colonne.indice() <= plage.derniereColonne());
                if (dansLesDonnees && utile) {
                    depouillement.dire(AnomalieTableur.de(
                            CauseTableur.FUSION,
                            new Place(
                                    correspondance.feuille(),
                                    plage.premiereLigne(),
                                    plage.premiereColonne(),
                                    plage.texte()),
                            null,
                            "Des cellules sont fusionnées parmi les données : une seule porte la valeur, les autres sont"
                                    + " vides.",
                            "Défusionnez ces cellules et écrivez la valeur dans chacune."));
                }
            }
        }

        private void sansPassage() {
            depouillement.dire(
                    AnomalieTableur.de(
                            CauseTableur.SANS_PASSAGE,
                            new Place(correspondance.feuille(), Place.AUCUNE, Place.AUCUNE, ""),
                            null,
                            "Aucune ligne de données n’a été trouvée à partir de la ligne "
                                    + correspondance.premiereLigne() + ".",
                            "Remplissez une ligne par passage de certification, ou vérifiez la feuille et la ligne des intitulés."));
        }

        /** The XML, or null when something said once for the whole file is missing. */
        private FluxConstruit.@Nullable Corps corps(Enveloppe enveloppe) {
            String marque = "\u0000";
            EnveloppeWriter writer = new EnveloppeWriter(this::enveloppeAbsente);
            String autour =
                    writer.ecrire(Noeud.racine(rubriques), entete.completer(enveloppe), schema.espace(), marque);
            if (writer.estIncomplete()) {
                return null;
            }
            int trou = autour.indexOf(marque);
            FluxConstruit.Corps corps = new FluxConstruit.Corps(
                    autour.substring(0, trou), regroupement.corps(), autour.substring(trou + 1));
            long octets = regroupement.octets() + autour.getBytes(StandardCharsets.UTF_8).length;
            if (octets > Limites.DEPOT_OCTETS) {
                tropGrand();
            }
            return corps;
        }

        private void enveloppeAbsente(Rubrique rubrique) {
            depouillement.dire(AnomalieTableur.de(
                    CauseTableur.COLONNE_ABSENTE,
                    correspondance.place(Place.AUCUNE, rubrique),
                    null,
                    "Cette donnée, dite une fois pour tout le fichier, n’est donnée nulle part.",
                    "Remplissez sa colonne, ou donnez-la à part : " + Attendus.de(rubrique) + "."));
        }

        private void tropGrand() {
            depouillement.dire(AnomalieTableur.de(
                    CauseTableur.TROP_GRAND,
                    new Place(correspondance.feuille(), Place.AUCUNE, Place.AUCUNE, ""),
                    null,
                    "Le fichier XML dépasserait 200 Mo (209 715 200 octets), la limite d’un dépôt.",
                    "Répartissez les lignes dans plusieurs tableaux."));
        }

        private BilanControle controler(FluxConstruit.Corps corps, LocalDate date) throws IOException {
            try (InputStream xml = corps.lire()) {
                return controle.controler(
                        xml,
                        new OptionsControle(Etendue.TOUTES, date),
                        new AnomaliesDuControle(rubriques, correspondance, regroupement, depouillement));
            }
        }

        private BilanConstruction bilan(Optional<BilanControle> controle) {
            return new BilanConstruction(
                    lignes,
                    lignes - Math.min(lignes, depouillement.lignesEnErreur()),
                    regroupement.nombre(),
                    depouillement.erreurs(),
                    depouillement.remarques(),
                    depouillement.groupes(),
                    controle);
        }
    }
}
