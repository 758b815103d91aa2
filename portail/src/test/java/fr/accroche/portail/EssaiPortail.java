package fr.accroche.portail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import fr.accroche.modele.Siret;
import fr.accroche.portail.compte.ClientsApi;
import fr.accroche.portail.compte.ClientsApi.ClientCree;
import fr.accroche.portail.compte.Comptes;
import fr.accroche.portail.compte.IdentifiantConnexion;
import fr.accroche.portail.compte.NouvelUtilisateur;
import fr.accroche.portail.compte.RoleUtilisateur;
import fr.accroche.portail.compte.SecondsFacteurs;
import fr.accroche.portail.organisme.Mandats;
import fr.accroche.portail.organisme.NouveauMandat;
import fr.accroche.portail.organisme.NouvelOrganisme;
import fr.accroche.portail.organisme.Organisme;
import fr.accroche.portail.organisme.Organismes;
import fr.accroche.portail.organisme.ReponseMandat;
import fr.accroche.portail.organisme.RoleOrganisme;
import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.simulateurs.proconnect.ProConnectSimulateur;
import fr.accroche.synthese.demonstration.RegistreCertificationsDemo;
import fr.accroche.synthese.demonstration.RegistreDemo;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole portal, on a free port, with a real embedded PostgreSQL and the synthetic registry of the demonstration:
 * one instance for the whole suite. Each test makes organisms of its own.
 */
@SpringBootTest(
        classes = {Portail.class, ResolutionEssai.class},
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {
            "management.server.port=-1",
            "accroche.home=${essai.home}",
            "accroche.registre=${essai.registre}",
            // What these tests expect is counted by the strict three passes; those of the demo run the scores.
            "accroche.procedure=trois-passes-stricte",
        })
@ActiveProfiles("demo")
public abstract class EssaiPortail {
    protected static final String MOT_DE_PASSE = "corbeau-tilleul-93";
    private static final Path HOME = dossier();
    protected static final GreenMail BOITE = boite();
    /** Agents log in to it; each test that does adds its own. */
    protected static final ProConnectSimulateur PROCONNECT = proconnect();

    private static final AtomicInteger ORGANISMES = new AtomicInteger();

    @LocalServerPort
    protected int port;

    @Autowired
    protected Organismes organismes;

    @Autowired
    protected Mandats mandats;

    @Autowired
    protected Comptes comptes;

    @Autowired
    protected SecondsFacteurs secondsFacteurs;

    @Autowired
    protected ClientsApi clients;

    @Autowired
    protected BaseWeb baseWeb;

    @Autowired
    protected BaseTraitement baseTraitement;

    @DynamicPropertySource
    static void configurer(DynamicPropertyRegistry registre) {
        // Known beforehand, so that mails and passkeys name the true address.
        int port = portLibre();
        registre.add("accroche.port", () -> port);
        registre.add("accroche.url", () -> "http://localhost:" + port);
        registre.add("essai.home", HOME::toString);
        registre.add("accroche.smtp.port", () -> BOITE.getSmtp().getPort());
        registre.add("essai.registre", () -> registre().toString());
        registre.add("accroche.certifications", () -> certifications().toString());
        registre.add("accroche.proconnect.url", () -> PROCONNECT.emetteur().toString());
        registre.add("accroche.proconnect.client", () -> "accroche");
        registre.add("accroche.proconnect.secret", () -> "secret-d-essai");
        registre.add("accroche.proconnect.responsables", () -> "responsable@agents.invalid");
    }

    private static int portLibre() {
        try (ServerSocket prise = new ServerSocket(0)) {
            return prise.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GreenMail boite() {
        GreenMail boite = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        boite.start();
        return boite;
    }

    private static ProConnectSimulateur proconnect() {
        try {
            return new ProConnectSimulateur("accroche", "secret-d-essai", Clock.systemUTC());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path certifications() {
        Path export = HOME.resolve("certifications.xml");
        try {
            RegistreCertificationsDemo.ecrire(Files.newOutputStream(export));
            return export;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path dossier() {
        try {
            return Files.createTempDirectory("portail-essai");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    protected static Path registre() {
        Path csv = HOME.resolve("registre.csv");
        try {
            if (!Files.exists(csv)) {
                RegistreDemo.ecrire(LieuxFrancais.charger(), Files.newOutputStream(csv));
            }
            return csv;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    protected Path home() {
        return HOME;
    }

    /** A certificateur, and a déposant that it has mandated, with a machine client and a user. */
    protected Acteurs acteurs() {
        Organisme certificateur = organisme("CER", RoleOrganisme.CERTIFICATEUR);
        Organisme deposant = organisme("DEP", RoleOrganisme.DEPOSANT);
        UUID mandat = mandater(certificateur, deposant);
        ClientCree client = clients.creer(deposant.id(), "Client d’essai", Set.of("depots:ecrire", "depots:lire"));
        UUID compte = comptes.ouvrir(deposant.id(), RoleOrganisme.DEPOSANT, siret(ORGANISMES.incrementAndGet()));
        IdentifiantConnexion identifiant = comptes.creer(
                new NouvelUtilisateur(
                        compte, "Camille", "Essai", "camille@essai.invalid", RoleUtilisateur.ADMINISTRATEUR),
                MOT_DE_PASSE);
        secondsFacteurs.poserTotp(identifiant, CodesEssai.SECRET);
        return new Acteurs(certificateur, deposant, mandat, client, identifiant);
    }

    private UUID mandater(Organisme certificateur, Organisme deposant) {
        ReponseMandat reponse = mandats.donner(
                new NouveauMandat(
                        certificateur.id(),
                        deposant.matricule(),
                        LocalDate.now().minusDays(10),
                        Optional.empty()),
                "essai");
        return ((ReponseMandat.Donne) reponse).mandat().id();
    }

    private Organisme organisme(String prefixe, RoleOrganisme role) {
        return organisme(prefixe, role, "Organisme d’essai");
    }

    /** @param nom the beginning of its name, which ends by a number */
    protected Organisme organisme(String prefixe, RoleOrganisme role, String nom) {
        int n = ORGANISMES.incrementAndGet();
        return organismes.creer(new NouvelOrganisme(
                new IdClient(prefixe + "%05d".formatted(n)),
                nom + " " + n,
                siret(n),
                Map.of(role, new IdContrat("MF" + prefixe + "%06d".formatted(n))),
                LocalDate.now().minusYears(1)));
    }

    /** Of the entity that holds the certifications of the demonstration's register. */
    private static Siret siret(int n) {
        String treize = RegistreCertificationsDemo.INSTITUT.valeur().substring(0, 9) + "%04d".formatted(1000 + n);
        for (int cle = 0; cle < 10; cle++) {
            Optional<Siret> siret = Siret.lire(treize + cle);
            if (siret.isPresent()) {
                return siret.get();
            }
        }
        throw new IllegalStateException("no key");
    }

    protected record Acteurs(
            Organisme certificateur,
            Organisme deposant,
            UUID mandat,
            ClientCree client,
            IdentifiantConnexion identifiant) {
        public IdContrat contrat() {
            String n = certificateur.matricule().valeur().substring(3);
            return new IdContrat("MFCER%06d".formatted(Integer.parseInt(n)));
        }
    }
}
