package fr.accroche.portail.organisme;

import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.portail.socle.DemarrageImpossible;
import fr.accroche.referentiels.ExportIllisibleException;
import fr.accroche.referentiels.RegistreFranceCompetences;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registers of certifications, read once at start when they are given: for look-ups and for the control's rules. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("accroche.certifications")
class RegistreConfiguration {
    @Bean
    RegistreFranceCompetences registreCertifications(AccrocheProperties proprietes) {
        Path export = Objects.requireNonNull(proprietes.certifications());
        try (InputStream source = Files.newInputStream(export)) {
            return RegistreFranceCompetences.lire(source);
        } catch (IOException e) {
            throw new DemarrageImpossible(
                    "Le fichier « " + export
                            + " », donné par ACCROCHE_CERTIFICATIONS, ne peut pas être lu : vérifiez son"
                            + " nom et vos droits.",
                    e);
        } catch (ExportIllisibleException e) {
            throw new DemarrageImpossible(
                    "Le fichier « " + export + " », donné par ACCROCHE_CERTIFICATIONS. " + e.getMessage(), e);
        }
    }
}
