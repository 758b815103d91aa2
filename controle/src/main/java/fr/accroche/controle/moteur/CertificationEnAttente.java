package fr.accroche.controle.moteur;

import fr.accroche.controle.CertificationLue;
import fr.accroche.modele.CodeCertification;
import fr.accroche.modele.Position;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A certification that ended before its certificateur was named.
 *
 * @param lue what was read of it
 * @param lieu where to judge it; null when nothing more is to be said of it
 */
record CertificationEnAttente(
        CertificationLue lue, @Nullable Lieu lieu) {
    /** Where a certification is judged: the one of type and code that was read last. */
    record Lieu(Position position, String chemin, String valeur) {
        static Lieu de(Cadre cadre, String valeur) {
            return new Lieu(cadre.position, cadre.chemin(), valeur);
        }
    }

    /** How it waits. Stateless. */
    static final class FormeEcrite implements Attente.Forme<CertificationEnAttente> {
        @Override
        public void ecrire(CertificationEnAttente attendue, DataOutputStream sortie) throws IOException {
            CertificationLue lue = attendue.lue();
            sortie.writeInt(lue.ordinal());
            TexteEcrit.ecrire(lue.type(), sortie);
            TexteEcrit.ecrire(lue.code(), sortie);
            TexteEcrit.ecrire(lue.certification().map(Object::toString).orElse(null), sortie);
            Lieu lieu = attendue.lieu();
            sortie.writeBoolean(lieu != null);
            if (lieu != null) {
                sortie.writeInt(lieu.position().ligne());
                sortie.writeInt(lieu.position().colonne());
                TexteEcrit.ecrire(lieu.chemin(), sortie);
                TexteEcrit.ecrire(lieu.valeur(), sortie);
            }
        }

        @Override
        public CertificationEnAttente lire(DataInputStream entree) throws IOException {
            int ordinal = entree.readInt();
            String type = TexteEcrit.lire(entree);
            String code = TexteEcrit.lire(entree);
            Optional<CodeCertification> certification =
                    Optional.ofNullable(TexteEcrit.lire(entree)).flatMap(CodeCertification::lire);
            Lieu lieu = entree.readBoolean() ? lieu(entree) : null;
            return new CertificationEnAttente(new CertificationLue(ordinal, type, code, certification), lieu);
        }

        private static Lieu lieu(DataInputStream entree) throws IOException {
            Position position = new Position(entree.readInt(), entree.readInt());
            return new Lieu(position, TexteEcrit.lireToujours(entree), TexteEcrit.lireToujours(entree));
        }
    }
}
