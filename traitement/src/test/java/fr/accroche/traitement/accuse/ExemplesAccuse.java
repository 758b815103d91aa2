package fr.accroche.traitement.accuse;

import fr.accroche.controle.BilanControle.JeuDeRegles;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeAnomalie;
import fr.accroche.modele.Gravite;
import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdFlux;
import fr.accroche.modele.Portee;
import fr.accroche.modele.Position;
import fr.accroche.nirisation.CodeRefus;
import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.MotifRefus;
import fr.accroche.nirisation.Trait;
import fr.accroche.traitement.RefusPassage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Accusés of invented files. */
public final class ExemplesAccuse {
    static final Instant EMIS_LE = Instant.parse("2026-11-23T23:30:00Z");

    private ExemplesAccuse() {}

    static EnteteAccuse entete(String nomFichier, boolean recevable, Compteurs compteurs) {
        return new EnteteAccuse(
                4012,
                nomFichier,
                recevable ? Optional.of(new IdFlux("flux-automne-07")) : Optional.empty(),
                recevable ? Optional.of(new IdClient("12ABC345")) : Optional.empty(),
                new EnteteAccuse.Parties(
                        Optional.of("Université d’été (12ABC346)"), Optional.of("École d’été (12ABC345)")),
                18_204,
                "ab".repeat(32),
                recevable,
                compteurs,
                "1.1.2",
                new JeuDeRegles("regles-2026-11", "cd".repeat(32)),
                LocalDate.of(2026, 11, 24),
                "trois-passes",
                EMIS_LE);
    }

    public static AccuseTraitement mixte() {
        return new AccuseTraitement(
                entete("export & cie.xml", true, new Compteurs(5, 2, 3, 0, 1)),
                new Listes(
                        List.of(
                                ko(1, "P-1", refusNirisation()),
                                ko(2, "=P<2>", RefusPassage.dejaEnBase()),
                                ko(4, "P-4", RefusPassage.certificationKo())),
                        List.of("P-3", "-P&5"),
                        List.of(avertissement())));
    }

    static AccuseTraitement refuse() {
        return new AccuseTraitement(
                entete("tronque.xml", false, new Compteurs(0, 0, 0, 1, 1)),
                new Listes(
                        List.of(ko(1, "jamais", RefusPassage.dejaEnBase())),
                        List.of("jamais"),
                        List.of(avertissement(), erreur())));
    }

    static AccuseTraitement vide() {
        return new AccuseTraitement(
                entete("vide.xml", true, new Compteurs(0, 0, 0, 0, 0)), new Listes(List.of(), List.of(), List.of()));
    }

    static PassageKo ko(int rang, String idTechnique, RefusPassage refus) {
        return new PassageKo(rang, 1, idTechnique, refus);
    }

    static RefusPassage refusNirisation() {
        return RefusPassage.de(new Decision.Refus(
                MotifRefus.CRITERES_OBLIGATOIRES,
                CodeRefus.AUCUN_CANDIDAT,
                List.of(Trait.NOM_NAISSANCE, Trait.ANNEE_NAISSANCE),
                "audit"));
    }

    static Anomalie erreur() {
        return new Anomalie(
                new CodeAnomalie("XSD-ELEMENT-INCONNU"),
                Gravite.ERREUR,
                Portee.FICHIER,
                new Position(12, 5),
                "/flux/inconnu",
                null,
                "secret",
                "L’élément « inconnu » n’a pas sa place dans « flux ».",
                "Retirez cet élément.");
    }

    static Anomalie avertissement() {
        return new Anomalie(
                new CodeAnomalie("DIC-NOM-SUSPECT"),
                Gravite.AVERTISSEMENT,
                Portee.PASSAGE,
                new Position(40, 9),
                "/flux/emetteur/x",
                "P-3",
                "DUPONT2",
                "Ce nom contient un chiffre.",
                "Vérifiez l’orthographe du nom.");
    }

    public static byte[] octets(AccuseTraitement accuse, FormatAccuse format) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        accuse.ecrire(format, sortie);
        return sortie.toByteArray();
    }

    /** Lists held in memory. */
    record Listes(List<PassageKo> ko, List<String> ok, List<Anomalie> toutes) implements ContenuAccuse {
        @Override
        public void passagesKo(Recepteur<PassageKo> recepteur) throws IOException {
            for (PassageKo passage : ko) {
                recepteur.recevoir(passage);
            }
        }

        @Override
        public void passagesOk(Recepteur<String> recepteur) throws IOException {
            for (String idTechnique : ok) {
                recepteur.recevoir(idTechnique);
            }
        }

        @Override
        public void anomalies(Recepteur<Anomalie> recepteur) throws IOException {
            for (Anomalie anomalie : toutes) {
                recepteur.recevoir(anomalie);
            }
        }
    }
}
