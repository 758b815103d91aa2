package fr.accroche.portail.securite;

import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import fr.accroche.modele.Siret;
import fr.accroche.portail.autorisation.Acteur;
import fr.accroche.portail.compte.ClientsApi;
import fr.accroche.portail.compte.Comptes;
import fr.accroche.portail.compte.IdentifiantConnexion;
import fr.accroche.portail.compte.NouvelUtilisateur;
import fr.accroche.portail.compte.RoleUtilisateur;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.compte.jdbc.CompteRepository;
import fr.accroche.portail.organisme.Mandats;
import fr.accroche.portail.organisme.NouveauMandat;
import fr.accroche.portail.organisme.NouvelOrganisme;
import fr.accroche.portail.organisme.Organisme;
import fr.accroche.portail.organisme.Organismes;
import fr.accroche.portail.organisme.ReponseMandat;
import fr.accroche.portail.organisme.RoleOrganisme;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One certificateur, one déposant that it mandated, and in each an administrator, a second one and a user: everybody that
 * the tests of rights need.
 */
final class Distribution {
    private static final LocalDate DEBUT = LocalDate.of(2021, 7, 1);

    private final Comptes comptes;
    private final CompteRepository connexions;
    final Organisme certificateur;
    final Organisme deposant;
    final UUID mandat;
    final ClientsApi.ClientCree client;
    final ClientsApi.ClientCree clientCertificateur;
    private final Map<Acteur, UtilisateurConnecte> personnes = new EnumMap<>(Acteur.class);

    /** @param numero from 1 to 999, another for each */
    Distribution(
            int numero,
            Organismes organismes,
            Mandats mandats,
            Comptes comptes,
            CompteRepository connexions,
            ClientsApi clients) {
        this.comptes = comptes;
        this.connexions = connexions;
        this.certificateur = organisme(organismes, "DC", numero, RoleOrganisme.CERTIFICATEUR);
        this.deposant = organisme(organismes, "DD", numero, RoleOrganisme.DEPOSANT);
        NouveauMandat nouveau = new NouveauMandat(certificateur.id(), deposant.matricule(), DEBUT, Optional.empty());
        this.mandat = ((ReponseMandat.Donne) mandats.donner(nouveau, "essai"))
                .mandat()
                .id();
        this.client = clients.creer(deposant.id(), "Client du déposant", ClientsApi.PORTEES);
        this.clientCertificateur = clients.creer(certificateur.id(), "Client du certificateur", ClientsApi.PORTEES);
    }

    UtilisateurConnecte personne(Acteur acteur) {
        return personnes.get(acteur);
    }

    private Organisme organisme(Organismes organismes, String prefixe, int numero, RoleOrganisme role) {
        Siret siret = siret(prefixe.equals("DC") ? numero : 1000 + numero);
        Organisme organisme = organismes.creer(new NouvelOrganisme(
                new IdClient(prefixe + "%06d".formatted(numero)),
                (role == RoleOrganisme.CERTIFICATEUR ? "Certificateur " : "Déposant ") + numero,
                siret,
                Map.of(role, new IdContrat("MF" + prefixe + "%06d".formatted(numero))),
                DEBUT));
        UUID compte = comptes.ouvrir(organisme.id(), role, siret);
        boolean certifie = role == RoleOrganisme.CERTIFICATEUR;
        personnes.put(
                certifie ? Acteur.ADMINISTRATEUR_CERTIFICATEUR : Acteur.ADMINISTRATEUR_DEPOSANT,
                creer(compte, "Alix", RoleUtilisateur.ADMINISTRATEUR));
        creer(compte, "Sacha", RoleUtilisateur.ADMINISTRATEUR);
        personnes.put(
                certifie ? Acteur.UTILISATEUR_CERTIFICATEUR : Acteur.UTILISATEUR_DEPOSANT,
                creer(compte, "Ulysse", RoleUtilisateur.UTILISATEUR));
        return organisme;
    }

    private UtilisateurConnecte creer(UUID compte, String prenom, RoleUtilisateur role) {
        IdentifiantConnexion identifiant = comptes.creer(
                new NouvelUtilisateur(compte, prenom, "Essai", prenom + "@essai.invalid", role), "corbeau-tilleul-93");
        return connexions.acces(identifiant).orElseThrow().utilisateur();
    }

    private static Siret siret(int n) {
        String treize = "8%012d".formatted(n * 7L);
        for (int cle = 0; cle < 10; cle++) {
            Optional<Siret> siret = Siret.lire(treize + cle);
            if (siret.isPresent()) {
                return siret.get();
            }
        }
        throw new IllegalStateException("Expected a key for " + treize);
    }
}
