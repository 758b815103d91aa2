package fr.accroche.portail.compte.connexion;

import fr.accroche.portail.compte.IdentifiantConnexion;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.compte.jdbc.CompteRepository;
import fr.accroche.portail.compte.jdbc.CompteRepository.Acces;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository;
import fr.accroche.portail.compte.motdepasse.PolitiqueMotDePasse;
import fr.accroche.portail.compte.motdepasse.PolitiqueMotDePasse.Entourage;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The first half of the login: identifier and password. Known or unknown, slowed down or wrong: one answer, and the same
 * work (a hash is always computed). A right one gives no right yet, only a {@link UtilisateurAttendu}.
 */
@Component
class ConnexionProvider implements AuthenticationProvider {
    private final CompteRepository comptes;
    private final UtilisateurRepository utilisateurs;
    private final PolitiqueMotDePasse politique;
    private final FreinConnexion frein;
    private final PasswordEncoder encodeur;
    private final Journal journal;
    private final Clock horloge;
    private final String hacheDePersonne;

    ConnexionProvider(
            CompteRepository comptes,
            UtilisateurRepository utilisateurs,
            PolitiqueMotDePasse politique,
            FreinConnexion frein,
            PasswordEncoder encodeur,
            Journal journal,
            Clock horloge) {
        this.comptes = comptes;
        this.utilisateurs = utilisateurs;
        this.politique = politique;
        this.frein = frein;
        this.encodeur = encodeur;
        this.journal = journal;
        this.horloge = horloge;
        this.hacheDePersonne = String.valueOf(encodeur.encode("personne"));
    }

    @Override
    public Authentication authenticate(Authentication demande) {
        Provenance provenance = demande.getDetails() instanceof Provenance connue ? connue : new Provenance("", null);
        Acces acces = verifier(demande.getName(), String.valueOf(demande.getCredentials()), provenance)
                .orElseThrow(() -> new BadCredentialsException("Identifiant ou mot de passe incorrect"));
        UtilisateurAttendu attendu = new UtilisateurAttendu(acces.utilisateur(), horloge.instant());
        return UsernamePasswordAuthenticationToken.authenticated(attendu, null, UtilisateurAttendu.autorites());
    }

    /** The user whose password this is, when it need not wait. */
    Optional<Acces> verifier(String saisie, String motDePasse, Provenance provenance) {
        Optional<IdentifiantConnexion> identifiant = IdentifiantConnexion.lire(saisie);
        String cible = identifiant.map(IdentifiantConnexion::valeur).orElse(saisie);
        Optional<Acces> acces = identifiant.flatMap(comptes::acces);
        boolean attente = frein.doitAttendre(cible, provenance);
        boolean juste = encodeur.matches(motDePasse, acces.map(Acces::hache).orElse(hacheDePersonne));
        if (attente || acces.isEmpty() || !juste) {
            if (!attente) {
                frein.echec(cible, provenance);
            }
            consigner(acces, "CONNEXION", attente ? "FREINE" : "REFUSE", provenance);
            return Optional.empty();
        }
        if (encodeur.upgradeEncoding(acces.get().hache())) {
            comptes.rehacher(acces.get().utilisateur().utilisateurId(), String.valueOf(encodeur.encode(motDePasse)));
        }
        consigner(acces, "MOT_DE_PASSE", "OK", provenance);
        exigerUnAutre(acces.get().utilisateur(), motDePasse);
        return acces;
    }

    /** The policy may have become stricter since the password was chosen, or its owner an administrator. */
    private void exigerUnAutre(UtilisateurConnecte qui, String motDePasse) {
        utilisateurs
                .parId(qui.utilisateurId())
                .filter(fiche -> fiche.hacheCompromis().isEmpty())
                .filter(fiche ->
                        politique.refus(motDePasse, Entourage.de(fiche)).isPresent())
                .ifPresent(fiche -> {
                    utilisateurs.exigerMotDePasse(fiche.id());
                    journal.consigner(
                            Fait.de("systeme", fiche.organismeId(), "MOT_DE_PASSE_A_CHANGER", qui.getUsername(), "OK"));
                });
    }

    /** An identifier that nobody has is not kept: it may be a password typed in the wrong field. */
    private void consigner(Optional<Acces> acces, String action, String resultat, Provenance provenance) {
        Optional<UtilisateurConnecte> utilisateur = acces.map(Acces::utilisateur);
        journal.consigner(new Fait(
                utilisateur.map(UtilisateurConnecte::getUsername).orElse("inconnu"),
                utilisateur.map(UtilisateurConnecte::organismeId),
                action,
                "session",
                resultat,
                Optional.of(provenance.adresse())));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
