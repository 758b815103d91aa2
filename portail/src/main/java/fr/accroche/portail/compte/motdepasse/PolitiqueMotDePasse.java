package fr.accroche.portail.compte.motdepasse;

import fr.accroche.portail.compte.RoleUtilisateur;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository.Fiche;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What a password may be: long, and not easily guessed; any characters, no rule of composition, no forced renewal (ASVS
 * 6.2, CNIL 2022-100). Works without asking anybody. Immutable and safe to share between threads.
 */
@Component
public class PolitiqueMotDePasse {
    /** In code points. */
    public static final int LONGUEUR_UTILISATEUR = 12;

    public static final int LONGUEUR_ADMINISTRATEUR = 16;
    public static final int LONGUEUR_MAXIMALE = 128;
    private static final int LIBRES = 8;
    private static final int MOT_PROPRE_MINIMAL = 4;

    private final MotsInterdits interdits = MotsInterdits.charger();
    private final Devinette devinette = new Devinette(interdits);

    /**
     * Why a password is refused, in a French sentence with its remedy; empty when it may be taken.
     *
     * @param motDePasse exactly as typed, blanks included
     */
    public Optional<String> refus(String motDePasse, Entourage entourage) {
        int longueur = motDePasse.codePointCount(0, motDePasse.length());
        int minimum = longueurMinimale(entourage.role());
        if (longueur < minimum) {
            return Optional.of("Choisissez un mot de passe d’au moins " + minimum
                    + " caractères\u00a0: une suite de plusieurs mots convient bien.");
        }
        if (longueur > LONGUEUR_MAXIMALE) {
            return Optional.of("Choisissez un mot de passe de " + LONGUEUR_MAXIMALE + " caractères au plus.");
        }
        if (interdits.contient(Devinette.simplifier(motDePasse))
                || devinette.caracteresLibres(motDePasse, entourage.mots()) < LIBRES) {
            return Optional.of(
                    "Ce mot de passe est trop facile à deviner\u00a0: évitez les mots de passe courants, les suites"
                            + " de touches, le nom ou le matricule de votre organisme. Plusieurs mots sans lien entre eux conviennent bien.");
        }
        return Optional.empty();
    }

    /** The least length that a role asks for. */
    public static int longueurMinimale(RoleUtilisateur role) {
        return role == RoleUtilisateur.ADMINISTRATEUR ? LONGUEUR_ADMINISTRATEUR : LONGUEUR_UTILISATEUR;
    }

    /**
     * What a guesser would try first for this user.
     *
     * @param noms the organism's name, its matricule, the user's names, identifier and address
     */
    public record Entourage(RoleUtilisateur role, Set<String> noms) {
        public Entourage {
            noms = Set.copyOf(noms);
        }

        /** What stands around this user. */
        public static Entourage de(Fiche qui) {
            return new Entourage(
                    qui.role(),
                    new HashSet<>(List.of(
                            qui.raisonSociale(),
                            qui.matricule(),
                            qui.identifiant().valeur(),
                            qui.nomComplet(),
                            qui.mail())));
        }

        /** Each name whole, without its blanks, and each of its words. */
        Set<String> mots() {
            Set<String> mots = new HashSet<>();
            for (String nom : noms) {
                String simple = Devinette.simplifier(nom);
                mots.add(simple);
                mots.add(simple.replaceAll("[^a-z0-9]", ""));
                mots.addAll(Arrays.asList(simple.split("[^a-z0-9]+")));
            }
            mots.removeIf(mot -> mot.length() < MOT_PROPRE_MINIMAL);
            return mots;
        }

        /** Masked: these are personal data. */
        @Override
        public String toString() {
            return "Entourage[" + role + "]";
        }
    }
}
