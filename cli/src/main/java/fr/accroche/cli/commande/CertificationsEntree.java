package fr.accroche.cli.commande;

import fr.accroche.modele.RegistreCertifications;
import fr.accroche.modele.TypeCertification;
import fr.accroche.referentiels.ExportIllisibleException;
import fr.accroche.referentiels.RegistreFranceCompetences;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/** Reads the register of certifications that an option names. */
public final class CertificationsEntree {
    private CertificationsEntree() {}

    /**
     * The open export of France compétences, in XML, gzip or zip.
     *
     * @param avis where it is said that one of the registers is not in it
     * @throws EchecCommande with code 2 when it is no such export, 3 when it cannot be opened
     */
    public static RegistreCertifications lire(Path certifications, PrintStream avis) throws IOException {
        try (InputStream export = FichierEntree.ouvrir(certifications)) {
            RegistreFranceCompetences registre = RegistreFranceCompetences.lire(export);
            for (TypeCertification type : TypeCertification.values()) {
                if (!registre.couvre(type)) {
                    avis.println("Aucune fiche " + type + " dans « " + certifications
                            + " » : les codes de ce répertoire ne sont pas vérifiés.");
                }
            }
            return registre;
        } catch (ExportIllisibleException e) {
            throw new EchecCommande(CodeSortie.USAGE, "« " + certifications + " » : " + e.getMessage(), e);
        }
    }
}
