package fr.accroche.portail.compte.inscription;

import fr.accroche.portail.compte.IdentifiantConnexion;
import fr.accroche.portail.compte.Invitations;
import fr.accroche.portail.compte.NouvelUtilisateur;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository.Fiche;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository.Invite;
import fr.accroche.portail.compte.lettre.LettresCompte;
import fr.accroche.portail.compte.lien.Liens;
import fr.accroche.portail.compte.lien.UsageLien;
import fr.accroche.portail.socle.BaseWeb;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class InvitationsUtilisateurs implements Invitations {
    private final UtilisateurRepository utilisateurs;
    private final Liens liens;
    private final LettresCompte lettres;
    private final BaseWeb base;

    InvitationsUtilisateurs(UtilisateurRepository utilisateurs, Liens liens, LettresCompte lettres, BaseWeb base) {
        this.utilisateurs = utilisateurs;
        this.liens = liens;
        this.lettres = lettres;
        this.base = base;
    }

    @Override
    public IdentifiantConnexion inviter(NouvelUtilisateur nouveau) {
        return creer(nouveau).identifiant();
    }

    Invite creer(NouvelUtilisateur nouveau) {
        return Objects.requireNonNull(base.transaction().execute(etat -> {
            Invite invite = utilisateurs.inviter(nouveau);
            renvoyer(invite.id());
            return invite;
        }));
    }

    @Override
    public void renvoyer(UUID utilisateur) {
        utilisateurs.parId(utilisateur).filter(qui -> !qui.actif()).ifPresent(qui -> lettres.bienvenue(qui, lien(qui)));
    }

    private URI lien(Fiche qui) {
        return liens.creer(UsageLien.PREMIER_MOT_DE_PASSE, qui.id());
    }
}
