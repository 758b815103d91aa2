package fr.accroche.nirisation.index.construction;

import fr.accroche.modele.ReferentielLieux;
import fr.accroche.nirisation.index.fichier.CleIndex;
import fr.accroche.nirisation.index.fichier.Entete;
import fr.accroche.nirisation.index.fichier.EnteteCodec;
import fr.accroche.nirisation.normalisation.Normalisation;
import fr.accroche.nirisation.registre.LignesRegistre;
import fr.accroche.nirisation.registre.RegistreIllisibleException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;

/**
 * Builds an index from a registry CSV in memory that does not grow with the registry, but for its distinct names (about
 * 100 bytes each): sorted runs of a million persons, merged once; keys and counts in parts. Temporary files, about 150
 * bytes a person at their most, are encrypted and stand beside the target. The index is there whole or not at all. Apart
 * from the salt and what it encrypts, it depends on the persons alone, not on the order of the lines. For one thread.
 */
public final class ConstructionIndex {
    private static final int OCTETS_SEL = 16;

    private final Reglages reglages;
    private final SecureRandom alea;
    private final Clock horloge;
    private final Moyens moyens;

    /**
     * How to build.
     *
     * @param cle encrypts the NIRs
     * @param lieux tells zones, and unknown communes
     * @param strict true to refuse the registry when any line is wrong or doubtful
     * @param fils threads that look at lines, beside the one that reads
     */
    public record Reglages(CleIndex cle, ReferentielLieux lieux, boolean strict, int fils) {}

    /**
     * @param alea draws the salt, and the key of the temporary files
     * @param horloge dates the index
     */
    public ConstructionIndex(Reglages reglages, SecureRandom alea, Clock horloge) {
        this(reglages, alea, horloge, Moyens.ordinaires());
    }

    ConstructionIndex(Reglages reglages, SecureRandom alea, Clock horloge, Moyens moyens) {
        this.reglages = reglages;
        this.alea = alea;
        this.horloge = horloge;
        this.moyens = moyens;
    }

    /**
     * Reads the registry to its end and builds its index.
     *
     * @param registre the CSV as text; not closed
     * @param sortie the folder to make, which must not be there; its parent must
     * @throws FileAlreadyExistsException when something is there
     * @throws RegistreIllisibleException when this is no registry CSV
     * @throws RegistreRefuseException when nobody is in it, or a line is wrong and that is not admitted
     * @throws IOException when reading or writing fails; nothing is left then
     */
    public BilanConstruction construire(Reader registre, Path sortie, SuiviConstruction suivi) throws IOException {
        try (DossierEnConstruction dossier = new DossierEnConstruction(sortie)) {
            BilanConstruction bilan = construire(registre, dossier, suivi);
            dossier.publier();
            return bilan;
        }
    }

    private BilanConstruction construire(Reader registre, DossierEnConstruction dossier, SuiviConstruction suivi)
            throws IOException {
        try (Brouillons brouillons = new Brouillons(dossier.brouillons(), moyens.disque(), alea);
                Ouvriers ouvriers = new Ouvriers(reglages.fils())) {
            return construire(registre, dossier, brouillons, ouvriers, suivi);
        }
    }

    private BilanConstruction construire(
            Reader registre,
            DossierEnConstruction dossier,
            Brouillons brouillons,
            Ouvriers ouvriers,
            SuiviConstruction suivi)
            throws IOException {
        suivi.etape(SuiviConstruction.Etape.LECTURE);
        Depouillement lignes =
                new Depouillement(brouillons, moyens.rangeesParCourse(), ouvriers, reglages.lieux(), suivi);
        lignes.lire(LignesRegistre.ouvrir(registre));
        suivi.etape(SuiviConstruction.Etape.DOUBLONS);
        long[] ecartees = lignes.doublons().chercher(ouvriers, suivi);
        Entete.LectureIndexee lecture = lignes.lecture(ecartees.length);
        exigerAdmissible(lecture);

        byte[] sel = new byte[OCTETS_SEL];
        alea.nextBytes(sel);
        Vocabulaire mots = lignes.mots().classer();
        Sections sections = new Sections(dossier.dossier(), moyens.disque());
        suivi.etape(SuiviConstruction.Etape.FUSION);
        try (Emission emission = new Emission(
                        mots,
                        lignes.annees(),
                        ecartees,
                        brouillons,
                        moyens.personnesParPart(),
                        sections,
                        reglages.cle().chiffre(sel),
                        suivi);
                Fusion fusion = new Fusion(lignes.courses())) {
            fusion.derouler(emission);
            suivi.etape(SuiviConstruction.Etape.CLES);
            emission.clore(sections, ouvriers);
            Entete entete = new Entete(
                    Normalisation.version(),
                    reglages.lieux().version(),
                    horloge.instant(),
                    emission.personnes(),
                    lecture,
                    sel,
                    reglages.cle().temoin(sel),
                    mots.format(),
                    sections.fiches());
            try (OutputStream flux = moyens.disque().creer(dossier.dossier().resolve(Entete.FICHIER))) {
                flux.write(EnteteCodec.coder(entete, reglages.cle()));
            }
            return new BilanConstruction(emission.personnes(), lecture, entete.octets());
        }
    }

    private void exigerAdmissible(Entete.LectureIndexee lecture) throws RegistreRefuseException {
        if (reglages.strict() && lecture.rejetees() + lecture.signalees() > 0) {
            throw new RegistreRefuseException(
                    "Le registre est refusé, comme vous l’avez demandé : " + lecture.rejetees()
                            + " lignes rejetées, " + lecture.signalees()
                            + " signalées. Corrigez-les, ou construisez l’index sans cette exigence.");
        }
        if (lecture.lues() == lecture.rejetees()) {
            throw new RegistreRefuseException(
                    "Le registre ne contient aucune personne lisible : il n’y a rien à indexer.");
        }
    }
}
