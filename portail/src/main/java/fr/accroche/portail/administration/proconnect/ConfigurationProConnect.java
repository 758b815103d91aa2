package fr.accroche.portail.administration.proconnect;

import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.portail.socle.DemarrageImpossible;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to speak with the provider, checked at start.
 *
 * @param emetteur the provider's issuer
 * @param retour where it sends agents back
 * @param demo true when a simulated provider will do
 */
record ConfigurationProConnect(URI emetteur, String client, String secret, URI retour, boolean demo) {
    static ConfigurationProConnect de(AccrocheProperties proprietes, boolean demo) {
        AccrocheProperties.ProConnect proconnect = proprietes.proconnect();
        URI emetteur = Objects.requireNonNull(proconnect.url());
        if (!demo && (!"https".equals(emetteur.getScheme()) || estSurCetteMachine(emetteur))) {
            throw new DemarrageImpossible(
                    "ACCROCHE_PROCONNECT_URL doit être l’adresse https de ProConnect, et non «\u00a0" + emetteur
                            + "\u00a0» : le fournisseur d’identité simulé ne sert qu’à la démonstration.");
        }
        return new ConfigurationProConnect(
                emetteur,
                exiger(proconnect.client(), "ACCROCHE_PROCONNECT_CLIENT"),
                exiger(proconnect.secret(), "ACCROCHE_PROCONNECT_SECRET"),
                URI.create(proprietes.url() + "/administration/proconnect/retour"),
                demo);
    }

    private static boolean estSurCetteMachine(URI adresse) {
        String hote = Objects.requireNonNullElse(adresse.getHost(), "");
        return hote.equals("localhost") || hote.startsWith("127.") || hote.equals("[::1]");
    }

    private static String exiger(@Nullable String valeur, String variable) {
        if (valeur == null || valeur.isBlank()) {
            throw new DemarrageImpossible(
                    "La variable " + variable + " est nécessaire à la connexion des agents : donnez-la, ou retirez"
                            + " ACCROCHE_PROCONNECT_URL.");
        }
        return valeur;
    }

    /** Scheme, host and port of the provider. */
    String origine() {
        return emetteur.getScheme() + "://" + emetteur.getAuthority();
    }

    @Override
    public String toString() {
        return "ConfigurationProConnect[" + emetteur + "]";
    }
}
