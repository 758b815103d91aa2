package fr.accroche.portail.autorisation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The table as requests meet it. Immutable and safe to share between threads. */
@Component
public final class Matrice {
    private static final String RACINE_API = "/api/";

    private final List<Entree> entrees;
    private final Set<String> connues = new HashSet<>();

    Matrice(ObjectProvider<RoutesPubliques> ajoutees) {
        Stream<Entree> ajouts = ajoutees.stream()
                .flatMap(ajout -> ajout.routes().stream())
                .map(route -> Entree.de(Habilitation.LIRE_INFORMATION, Route.de(route)));
        this.entrees = Stream.concat(
                        Arrays.stream(Habilitation.values())
                                .flatMap(habilitation ->
                                        habilitation.routes().stream().map(route -> Entree.de(habilitation, route))),
                        ajouts)
                .sorted(Comparator.comparing(Entree::motif))
                .toList();
        entrees.forEach(entree -> connues.add(entree.route().toString()));
        if (connues.size() != entrees.size()) {
            throw new IllegalStateException("Expected each route in one row of the table, found one twice");
        }
    }

    /** The row of a request: that of the most precise path, as the controllers are chosen. */
    public Optional<Habilitation> habilitation(HttpServletRequest requete) {
        return entrees.stream()
                .filter(entree -> entree.reconnait(requete))
                .findFirst()
                .map(Entree::habilitation);
    }

    /**
     * Whether one of these actors may make this request. A route that no row names may only be read, outside the API:
     * nothing stands behind it but assets, and the page that says so.
     */
    public boolean permet(Set<Acteur> acteurs, HttpServletRequest requete) {
        return habilitation(requete)
                .map(ligne -> ligne.acteurs().stream().anyMatch(acteurs::contains))
                .orElseGet(() -> estLecture(requete.getMethod())
                        && !requete.getServletPath().startsWith(RACINE_API));
    }

    private static boolean estLecture(String methode) {
        return methode.equals("GET") || methode.equals("HEAD");
    }

    /** Whether a row names exactly this route. */
    public boolean connait(Optional<String> methode, String chemin) {
        return connues.contains(new Route(methode, chemin).toString())
                || connues.contains(new Route(Optional.empty(), chemin).toString());
    }

    /** @param motif the path as a pattern; patterns are ordered from the most precise to the least */
    private record Entree(
            Habilitation habilitation, Route route, PathPattern motif, List<PathPatternRequestMatcher> parMethode) {
        static Entree de(Habilitation habilitation, Route route) {
            PathPatternRequestMatcher.Builder fabrique = PathPatternRequestMatcher.withDefaults();
            List<PathPatternRequestMatcher> parMethode = route.methode()
                    .map(methode -> methode.equals("GET") ? List.of("GET", "HEAD") : List.of(methode))
                    .map(methodes -> methodes.stream()
                            .map(methode -> fabrique.matcher(HttpMethod.valueOf(methode), route.chemin()))
                            .toList())
                    .orElseGet(() -> List.of(fabrique.matcher(route.chemin())));
            return new Entree(habilitation, route, PathPatternParser.defaultInstance.parse(route.chemin()), parMethode);
        }

        boolean reconnait(HttpServletRequest requete) {
            return parMethode.stream().anyMatch(un -> un.matches(requete));
        }
    }
}
