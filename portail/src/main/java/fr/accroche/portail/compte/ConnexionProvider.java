package fr.accroche.portail.compte;

import fr.accroche.portail.compte.jdbc.CompteRepository;
import fr.accroche.portail.compte.jdbc.CompteRepository.Acces;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * The login by identifier and password. Known or unknown, slowed down or wrong: one answer, and the same work (a hash
 * is always computed).
 */
@Component
class ConnexionProvider implements AuthenticationProvider {
    private final CompteRepository comptes;
    private final FreinConnexion frein;
    private final PasswordEncoder encodeur;
    private final Journal journal;
    private final String hacheDePersonne;

    ConnexionProvider(CompteRepository comptes, FreinConnexion frein, PasswordEncoder encodeur, Journal journal) {
        this.comptes = comptes;
        this.frein = frein;
        this.encodeur = encodeur;
        this.journal = journal;
        this.hacheDePersonne = String.valueOf(encodeur.encode("personne"));
    }

    @Override
    public Authentication authenticate(Authentication demande) {
        Optional<IdentifiantConnexion> identifiant = IdentifiantConnexion.lire(demande.getName());
        String saisie = identifiant.map(IdentifiantConnexion::valeur).orElse(demande.getName());
        String adresse =
                demande.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        String motDePasse = String.valueOf(demande.getCredentials());
        Optional<Acces> acces = identifiant.flatMap(comptes::acces);
        boolean attente = frein.doitAttendre(saisie, adresse);
        boolean juste = encodeur.matches(motDePasse, acces.map(Acces::hache).orElse(hacheDePersonne));
        if (attente || acces.isEmpty() || !juste) {
            if (!attente) {
                frein.echec(saisie, adresse);
            }
            consigner(acces, adresse, attente ? "FREINE" : "REFUSE");
            throw new BadCredentialsException("Identifiant ou mot de passe incorrect");
        }
        frein.succes(saisie, adresse);
        return entrer(acces.get(), motDePasse, adresse);
    }

    private Authentication entrer(Acces acces, String motDePasse, String adresse) {
        Optional<String> nouveauHache = encodeur.upgradeEncoding(acces.hache())
                ? Optional.ofNullable(encodeur.encode(motDePasse))
                : Optional.empty();
        UtilisateurConnecte utilisateur = acces.utilisateur();
        comptes.connecte(utilisateur.utilisateurId(), nouveauHache);
        consigner(Optional.of(acces), adresse, "OK");
        return UsernamePasswordAuthenticationToken.authenticated(utilisateur, null, utilisateur.getAuthorities());
    }

    /** An identifier that nobody has is not kept: it may be a password typed in the wrong field. */
    private void consigner(Optional<Acces> acces, String adresse, String resultat) {
        Optional<UtilisateurConnecte> utilisateur = acces.map(Acces::utilisateur);
        journal.consigner(new Fait(
                utilisateur.map(UtilisateurConnecte::getUsername).orElse("inconnu"),
                utilisateur.map(UtilisateurConnecte::organismeId),
                "CONNEXION",
                "session",
                resultat,
                Optional.of(adresse)));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
