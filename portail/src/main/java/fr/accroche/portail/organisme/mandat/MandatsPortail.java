package fr.accroche.portail.organisme.mandat;

import fr.accroche.modele.IdClient;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.notification.Courriels;
import fr.accroche.portail.notification.Lettre;
import fr.accroche.portail.organisme.JourParis;
import fr.accroche.portail.organisme.Mandat;
import fr.accroche.portail.organisme.Mandats;
import fr.accroche.portail.organisme.NouveauMandat;
import fr.accroche.portail.organisme.OrganismeImmatricule;
import fr.accroche.portail.organisme.ReponseMandat;
import fr.accroche.portail.organisme.jdbc.ImmatriculationRepository;
import fr.accroche.portail.organisme.jdbc.MandatRepository;
import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.portail.socle.BaseWeb;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Mandates as their parties see them; the déposant is told of each, and of its end, by mail. */
@Component
class MandatsPortail implements Mandats {
    private final BaseWeb base;
    private final AttributionMandats attribution;
    private final MandatRepository mandats;
    private final ImmatriculationRepository organismes;
    private final Courriels courriels;
    private final Journal journal;
    private final AccrocheProperties proprietes;
    private final Clock horloge;

    MandatsPortail(
            BaseWeb base,
            AttributionMandats attribution,
            MandatRepository mandats,
            ImmatriculationRepository organismes,
            Courriels courriels,
            Journal journal,
            AccrocheProperties proprietes,
            Clock horloge) {
        this.base = base;
        this.attribution = attribution;
        this.mandats = mandats;
        this.organismes = organismes;
        this.courriels = courriels;
        this.journal = journal;
        this.proprietes = proprietes;
        this.horloge = horloge;
    }

    @Override
    public ReponseMandat donner(NouveauMandat nouveau, String acteur) {
        return Objects.requireNonNull(base.transaction().execute(etat -> {
            ReponseMandat reponse = attribution.donner(nouveau, acteur);
            if (reponse instanceof ReponseMandat.Donne donne) {
                prevenir(donne.mandat(), lettreDonne(donne.mandat()));
            }
            return reponse;
        }));
    }

    @Override
    public boolean revoquer(UUID mandat, UUID certificateur, String motif, String acteur) {
        return Boolean.TRUE.equals(base.transaction().execute(etat -> {
            Optional<String> numero = mandats.revoquer(mandat, certificateur, motif);
            numero.ifPresent(revoque -> {
                journal.consigner(Fait.de(acteur, certificateur, "MANDAT_REVOQUE", revoque, "OK"));
                Mandat fini = mandats.trouver(mandat, certificateur).orElseThrow();
                prevenir(fini, lettreRevoque(fini));
            });
            return numero.isPresent();
        }));
    }

    private void prevenir(Mandat mandat, Lettre lettre) {
        organismes
                .trouver(mandat.deposant().id())
                .flatMap(OrganismeImmatricule::referent)
                .ifPresent(referent -> courriels.confier(referent.mail(), lettre));
    }

    private Lettre lettreDonne(Mandat mandat) {
        return Lettre.sur("« " + mandat.certificateur().raisonSociale() + " » vous a donné mandat")
                .paragraphe("Vous pouvez déposer des fichiers au nom de cet organisme certificateur à partir du "
                        + JourParis.enLettres(mandat.debut())
                        + mandat.fin()
                                .map(fin -> " et jusqu’au " + JourParis.enLettres(fin))
                                .orElse("")
                        + ".")
                .donnee(
                        "Matricule de votre organisme",
                        mandat.deposant().matricule().valeur())
                .donnee(
                        "Matricule de l’organisme certificateur",
                        mandat.certificateur().matricule().valeur())
                .paragraphe(
                        "Si votre compte « déposant » est déjà ouvert, vous n’avez rien à faire. Sinon, ces deux matricules"
                                + " servent à l’inscription, une seule fois, quel que soit le nombre de vos certificateurs.")
                .lien("Inscrire votre organisme", URI.create(proprietes.url() + "/inscription"))
                .ecrire();
    }

    private static Lettre lettreRevoque(Mandat mandat) {
        return Lettre.sur("« " + mandat.certificateur().raisonSociale() + " » a mis fin à votre mandat")
                .paragraphe(
                        "À compter de maintenant, aucun fichier déposé par votre organisme au nom de ce certificateur n’est"
                                + " plus accepté, même si son traitement a commencé. Adressez-vous à lui pour toute question.")
                .ecrire();
    }

    @Override
    public Optional<Mandat> trouver(UUID mandat, UUID organisme) {
        return mandats.trouver(mandat, organisme);
    }

    @Override
    public List<Mandat> donnesPar(UUID certificateur) {
        return mandats.donnesPar(certificateur);
    }

    @Override
    public List<Mandat> recusPar(UUID deposant) {
        return mandats.recusPar(deposant);
    }

    @Override
    public boolean estMandate(IdClient certificateur, IdClient deposant) {
        return mandats.estMandate(certificateur, deposant, JourParis.aujourdhui(horloge));
    }
}
