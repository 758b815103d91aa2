package fr.accroche.portail.compte.connexion;

import fr.accroche.portail.compte.EtapesConnexion;
import fr.accroche.portail.compte.IdentifiantConnexion;
import fr.accroche.portail.compte.SuiviSession;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.compte.jdbc.CompteRepository;
import fr.accroche.portail.compte.jdbc.CompteRepository.Acces;
import fr.accroche.portail.compte.lettre.LettresCompte;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * The end of a login, both factors given: a new session identifier (ASVS 7.2.4), rights, the device remembered, its owner
 * told by mail when it is new. Safe to share between threads.
 */
@Component
@SiRole(RoleNoeud.WEB)
class OuvertureSession implements EtapesConnexion {
    private static final String ACCUEIL = "/espace";

    private final CompteRepository comptes;
    private final FreinConnexion frein;
    private final CookieAppareil cookie;
    private final LettresCompte lettres;
    private final Journal journal;
    private final Clock horloge;
    private final ChangeSessionIdAuthenticationStrategy changement = new ChangeSessionIdAuthenticationStrategy();
    private final SecurityContextRepository contextes = new DelegatingSecurityContextRepository(
            new RequestAttributeSecurityContextRepository(), new HttpSessionSecurityContextRepository());
    private final RequestCache demandes = new HttpSessionRequestCache();

    OuvertureSession(
            CompteRepository comptes,
            FreinConnexion frein,
            CookieAppareil cookie,
            LettresCompte lettres,
            Journal journal,
            Clock horloge) {
        this.comptes = comptes;
        this.frein = frein;
        this.cookie = cookie;
        this.lettres = lettres;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Override
    public Object provenance(HttpServletRequest requete) {
        return Provenance.de(requete);
    }

    @Override
    public boolean attendSecondFacteur(Authentication qui) {
        return UtilisateurAttendu.est(qui);
    }

    /** The name under which wrong second factors are counted. */
    static String cible(String identifiant) {
        return "second facteur " + identifiant;
    }

    /**
     * Gives the rights.
     *
     * @return where the user wanted to go
     */
    String ouvrir(UtilisateurAttendu attendu, String facteur, HttpServletRequest requete, HttpServletResponse reponse) {
        IdentifiantConnexion identifiant = new IdentifiantConnexion(attendu.getName());
        Acces acces = comptes.acces(identifiant).orElseThrow(() -> new CompteFerme(identifiant));
        UtilisateurConnecte utilisateur = acces.utilisateur();
        String appareil = Appareil.nom(requete.getHeader(HttpHeaders.USER_AGENT));
        boolean connu = reconnaitre(identifiant, requete, reponse);
        Optional<Instant> precedente = comptes.connecte(utilisateur.utilisateurId());
        authentifier(utilisateur, requete, reponse);
        Instant maintenant = horloge.instant();
        HttpSession session = requete.getSession();
        session.setAttribute(
                SuiviSession.ATTRIBUT,
                new SuiviSession(appareil, requete.getRemoteAddr(), maintenant, precedente.orElse(null)));
        SuiviSession.confirmerIdentite(session, maintenant);
        journal.consigner(new Fait(
                identifiant.valeur(),
                Optional.of(utilisateur.organismeId()),
                "CONNEXION",
                facteur,
                "OK",
                Optional.of(requete.getRemoteAddr())));
        if (!connu && precedente.isPresent()) {
            lettres.nouvelAppareil(utilisateur.utilisateurId(), appareil, requete.getRemoteAddr(), maintenant);
        }
        return destination(requete, reponse);
    }

    /** True when this browser came in before; it is known from now on. */
    private boolean reconnaitre(
            IdentifiantConnexion identifiant, HttpServletRequest requete, HttpServletResponse reponse) {
        Provenance provenance = Provenance.de(requete);
        boolean connu = frein.estAppareilConnu(identifiant.valeur(), provenance);
        Provenance gardee = provenance.cookie().isPresent()
                ? provenance
                : new Provenance(provenance.adresse(), cookie.poser(reponse));
        frein.succes(identifiant.valeur(), gardee);
        frein.succes(cible(identifiant.valeur()), gardee);
        return connu;
    }

    private void authentifier(
            UtilisateurConnecte utilisateur, HttpServletRequest requete, HttpServletResponse reponse) {
        Authentication entier =
                UsernamePasswordAuthenticationToken.authenticated(utilisateur, null, utilisateur.getAuthorities());
        changement.onAuthentication(entier, requete, reponse);
        SecurityContext contexte = SecurityContextHolder.createEmptyContext();
        contexte.setAuthentication(entier);
        SecurityContextHolder.setContext(contexte);
        contextes.saveContext(contexte, requete, reponse);
    }

    /** The page that was asked for first, unless it is one of the login itself. */
    private String destination(HttpServletRequest requete, HttpServletResponse reponse) {
        SavedRequest demande = demandes.getRequest(requete, reponse);
        demandes.removeRequest(requete, reponse);
        if (demande == null) {
            return ACCUEIL;
        }
        URI adresse = URI.create(demande.getRedirectUrl());
        String chemin = adresse.getRawPath();
        return chemin == null || chemin.startsWith("/connexion")
                ? ACCUEIL
                : chemin + (adresse.getRawQuery() == null ? "" : "?" + adresse.getRawQuery());
    }

    /** The account was closed between the two factors. */
    static final class CompteFerme extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CompteFerme(IdentifiantConnexion identifiant) {
            super("Expected an active user, found it closed: " + identifiant);
        }
    }
}
