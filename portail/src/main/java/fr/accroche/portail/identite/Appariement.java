package fr.accroche.portail.identite;

import fr.accroche.controle.Controle;
import fr.accroche.modele.ReferentielLieux;
import fr.accroche.nirisation.DossiersFormation;
import fr.accroche.nirisation.Niriseur;
import fr.accroche.nirisation.registre.LectureRegistre;
import fr.accroche.nirisation.registre.RegistreMemoire;
import fr.accroche.nirisation.troispasses.ProcedureTroisPassesStricte;
import fr.accroche.traitement.Traitement;
import fr.accroche.traitement.TraitementStandard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The engines with the registry of identities, read at the first need. As long as the registry cannot be read, there is
 * no processing and deposits wait: a missing registry never makes a passage KO. Safe to share between threads.
 */
public final class Appariement {
    private static final Logger LOG = LoggerFactory.getLogger(Appariement.class);

    private final @Nullable Path registre;
    private final Controle controle;
    private final ReferentielLieux lieux;
    private final DossiersFormation dossiers;
    private @Nullable Traitement traitement;

    Appariement(@Nullable Path registre, Controle controle, ReferentielLieux lieux, DossiersFormation dossiers) {
        this.registre = registre;
        this.controle = controle;
        this.lieux = lieux;
        this.dossiers = dossiers;
    }

    /** The processing, or nothing while the registry is missing or unreadable. */
    public synchronized Optional<Traitement> traitement() {
        if (traitement == null) {
            traitement = charger();
        }
        return Optional.ofNullable(traitement);
    }

    private @Nullable Traitement charger() {
        if (registre == null || !Files.isReadable(registre)) {
            LOG.warn("Le registre des identités est absent ou illisible : les dépôts attendent (ACCROCHE_REGISTRE)");
            return null;
        }
        try {
            LectureRegistre lecture = RegistreMemoire.lire(registre);
            LOG.info(
                    "Registre des identités chargé : {} personnes",
                    lecture.registre().taille());
            Niriseur niriseur = new Niriseur(new ProcedureTroisPassesStricte(lecture.registre(), lieux), dossiers);
            return new TraitementStandard(controle, niriseur);
        } catch (IOException e) {
            LOG.warn("Le registre des identités est illisible : les dépôts attendent", e);
            return null;
        }
    }
}
