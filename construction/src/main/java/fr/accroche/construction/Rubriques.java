package fr.accroche.construction;

import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.controle.schema.TypeComplexe;
import fr.accroche.controle.schema.TypeSimple;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every datum that a spreadsheet may hold, in the order of the schema it is read off. Immutable. */
public final class Rubriques {
    /** The element of one certification. */
    public static final String CERTIFICATION = "certification";

    /** The element of one passage. */
    public static final String PASSAGE = "passageCertification";

    /** A whole birth date in one column, which spreadsheets have and the schema has not. */
    public static final String DATE_NAISSANCE = "dateNaissance";

    private static final String RACINE = "flux";
    private static final String CERTIFICATEUR = "certificateur";
    private static final String MODELE_DATE = "dateDebutValidite";
    private static final String ANNEE_NAISSANCE = "anneeNaissance";

    private final ElementDeclare racine;
    private final List<Rubrique> toutes;
    private final Map<String, Rubrique> parCle;

    private Rubriques(ElementDeclare racine, List<Rubrique> toutes) {
        this.racine = racine;
        this.toutes = List.copyOf(toutes);
        parCle = toutes.stream().collect(Collectors.toUnmodifiableMap(Rubrique::cle, Function.identity()));
    }

    /**
     * The rubriques of one version of the schema.
     *
     * @throws IllegalArgumentException when the schema has no {@code flux}
     */
    public static Rubriques de(SchemaFlux schema) {
        ElementDeclare racine = schema.racine(RACINE);
        if (racine == null) {
            throw new IllegalArgumentException("Expected a schema with an element flux, found " + schema.version());
        }
        List<Feuille> feuilles = new ArrayList<>();
        descendre(racine, List.of(), feuilles);
        Map<String, Long> homonymes =
                feuilles.stream().collect(Collectors.groupingBy(Feuille::balise, Collectors.counting()));
        List<Rubrique> rubriques = new ArrayList<>();
        for (Feuille feuille : feuilles) {
            boolean seule = homonymes.getOrDefault(feuille.balise(), 0L) == 1;
            rubriques.add(feuille.rubrique(rubriques.size(), seule));
        }
        naissance(rubriques).ifPresent(rubriques::add);
        return new Rubriques(racine, rubriques);
    }

    private record Feuille(List<String> chemin, ElementDeclare element, TypeSimple type) {
        String balise() {
            return element.balise();
        }

        Rubrique rubrique(int rang, boolean seule) {
            String parent = chemin.size() > 1 ? chemin.get(chemin.size() - 2) : RACINE;
            String cle = seule ? balise() : parent + "." + balise();
            // The declaration workbook that certificateurs fill says « Id Client » and « Id Client 2 ».
            String suite = seule || !parent.equals(CERTIFICATEUR) ? "" : " 2";
            return new Rubrique(rang, cle, enMots(balise()) + suite, chemin, element, type);
        }
    }

    private static void descendre(ElementDeclare element, List<String> chemin, List<Feuille> feuilles) {
        if (element.type() instanceof TypeSimple simple) {
            feuilles.add(new Feuille(chemin, element, simple));
        } else if (element.type() instanceof TypeComplexe complexe) {
            for (ElementDeclare enfant : complexe.contenu().enfants()) {
                List<String> suite = new ArrayList<>(chemin);
                suite.add(enfant.balise());
                descendre(enfant, suite, feuilles);
            }
        }
    }

    private static Optional<Rubrique> naissance(List<Rubrique> rubriques) {
        Optional<Rubrique> annee = trouver(rubriques, ANNEE_NAISSANCE);
        Optional<Rubrique> modele = trouver(rubriques, MODELE_DATE);
        return annee.isEmpty() || modele.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rubrique(
                        rubriques.size(),
                        DATE_NAISSANCE,
                        enMots(DATE_NAISSANCE),
                        List.of(),
                        annee.get().element(),
                        modele.get().type()));
    }

    private static Optional<Rubrique> trouver(List<Rubrique> rubriques, String cle) {
        return rubriques.stream().filter(rubrique -> rubrique.cle().equals(cle)).findFirst();
    }

    /** {@code nomNaissance} as {@code Nom Naissance}, {@code prenom1} as {@code Prenom 1}. */
    private static String enMots(String balise) {
        String mots = balise.replaceAll("(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])", " ");
        return mots.substring(0, 1).toUpperCase(Locale.ROOT) + mots.substring(1);
    }

    /** The element {@code flux}. */
    public ElementDeclare racine() {
        return racine;
    }

    /** All, in the order of the schema; the one that is spread over others comes last. */
    public List<Rubrique> toutes() {
        return toutes;
    }

    /** The one of this key. */
    public Optional<Rubrique> trouver(String cle) {
        return Optional.ofNullable(parCle.get(cle));
    }

    /**
     * The one of this key, where the schema must have it.
     *
     * @throws IllegalStateException when it has not
     */
    public Rubrique exiger(String cle) {
        return trouver(cle).orElseThrow(() -> new IllegalStateException("Expected the schema to have " + cle));
    }

    /** The one at this path below {@code flux}. */
    public Optional<Rubrique> auChemin(List<String> chemin) {
        return toutes.stream()
                .filter(rubrique -> rubrique.chemin().equals(chemin))
                .findFirst();
    }
}
