package fr.accroche.nirisation.index.construction;

import fr.accroche.nirisation.index.fichier.FicheSection;
import fr.accroche.nirisation.index.fichier.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;

/** The sections of the index being built, and what the header will say of each. For one thread. */
final class Sections {
    private final Path dossier;
    private final Disque disque;
    private final Map<Section, FicheSection> fiches = new EnumMap<>(Section.class);

    Sections(Path dossier, Disque disque) {
        this.dossier = dossier;
        this.disque = disque;
    }

    /** Writes a section to its end. */
    @FunctionalInterface
    interface Ecriture {
        FicheSection ecrire(SectionWriter sortie) throws IOException;
    }

    record AEcrire(Section section, Ecriture ecriture) {}

    SectionWriter creer(Section section) throws IOException {
        return new SectionWriter(section, disque.creer(dossier.resolve(section.fichier())));
    }

    void noter(FicheSection fiche) {
        fiches.put(fiche.section(), fiche);
    }

    void ecrire(Section section, Ecriture ecriture) throws IOException {
        noter(ecrireSection(section, ecriture));
    }

    /** Writes several sections, as many at once as there are workers. */
    void ecrire(Ouvriers ouvriers, List<AEcrire> sections) throws IOException {
        List<Future<FicheSection>> enCours = new ArrayList<>();
        for (AEcrire section : sections) {
            enCours.add(ouvriers.confier(() -> ecrireSection(section.section, section.ecriture)));
        }
        for (Future<FicheSection> tache : enCours) {
            noter(Ouvriers.attendre(tache));
        }
    }

    private FicheSection ecrireSection(Section section, Ecriture ecriture) throws IOException {
        try (SectionWriter sortie = creer(section)) {
            return ecriture.ecrire(sortie);
        }
    }

    /** In the order of {@link Section}; all of them were written. */
    List<FicheSection> fiches() {
        return List.copyOf(fiches.values());
    }
}
