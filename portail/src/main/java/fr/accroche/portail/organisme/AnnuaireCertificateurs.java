package fr.accroche.portail.organisme;

import fr.accroche.modele.Siret;
import fr.accroche.referentiels.CertificateurInscrit;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The certifiers that the registers of France compétences name, when these are given. Safe to share between threads. */
@Component
public class AnnuaireCertificateurs {
    private final Optional<RegistresFranceCompetences> registres;
    private final Clock horloge;

    AnnuaireCertificateurs(ObjectProvider<RegistresFranceCompetences> registres, Clock horloge) {
        this.registres = Optional.ofNullable(registres.getIfAvailable());
        this.horloge = horloge;
    }

    /** Whether there are registers to ask. */
    public boolean estDisponible() {
        return registres.isPresent();
    }

    /** What they say of this SIRET today. */
    public FicheSiret consulter(Siret siret) {
        if (registres.isEmpty()) {
            return new FicheSiret(siret, VerdictSiret.NON_VERIFIE, "", List.of());
        }
        return registres
                .get()
                .courant()
                .certificateur(siret)
                .map(this::fiche)
                .orElseGet(() -> new FicheSiret(siret, VerdictSiret.INCONNU, "", List.of()));
    }

    /**
     * Certifiers whose name holds this text, whatever its case, or whose SIRET begins with it; by name.
     *
     * @param limite at most this many
     */
    public List<FicheSiret> chercher(String texte, int limite) {
        String cherche = texte.strip().toLowerCase(Locale.FRANCE);
        String chiffres = texte.replaceAll("\\s", "");
        return registres.stream()
                .flatMap(connus -> connus.courant().certificateurs().stream())
                .filter(inscrit -> inscrit.nom().toLowerCase(Locale.FRANCE).contains(cherche)
                        || inscrit.siret().valeur().startsWith(chiffres))
                .sorted(Comparator.comparing(CertificateurInscrit::nom)
                        .thenComparing(inscrit -> inscrit.siret().valeur()))
                .limit(limite)
                .map(this::fiche)
                .toList();
    }

    private FicheSiret fiche(CertificateurInscrit inscrit) {
        List<String> actives = inscrit.fichesDelivrablesLe(JourParis.aujourdhui(horloge)).stream()
                .map(fiche -> fiche.code() + " – " + fiche.intitule())
                .toList();
        return new FicheSiret(
                inscrit.siret(),
                actives.isEmpty() ? VerdictSiret.SANS_CERTIFICATION_ACTIVE : VerdictSiret.INSCRIT,
                inscrit.nom(),
                actives);
    }
}
