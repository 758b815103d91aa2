package fr.accroche.cli.construire;

import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.EchecCommande;
import fr.accroche.controle.schema.SchemaFlux;
import java.util.List;

/** The versions of the schema that a file is built in: those that are official. */
final class VersionConstruite {
    private static final List<String> VERSIONS = List.of("1.1.1", "1.1.2");

    private VersionConstruite() {}

    /** @throws EchecCommande with code 2 when it is not one of them */
    static SchemaFlux schema(String version) {
        if (!VERSIONS.contains(version)) {
            throw new EchecCommande(
                    CodeSortie.USAGE,
                    "Version de schéma inconnue : « " + version + " ». Versions construites : "
                            + String.join(", ", VERSIONS) + ".");
        }
        return SchemaFlux.officiel(version);
    }
}
