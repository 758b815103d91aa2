package fr.accroche.portail.organisme.contact;

import fr.accroche.modele.Siret;
import fr.accroche.portail.organisme.DeposantDeclare;
import fr.accroche.portail.organisme.MotifContact;
import fr.accroche.portail.organisme.NouvelleDemande;
import fr.accroche.portail.organisme.OrigineDemande;
import fr.accroche.portail.organisme.Referent;
import fr.accroche.portail.organisme.SituationDepot;
import fr.accroche.portail.organisme.Succession;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** From what was typed to what is meant. */
final class SaisieContact {
    /** Controls and marks of writing direction, which could make a name read otherwise. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]");

    private static final DateTimeFormatter JOUR =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private SaisieContact() {}

    /** Without blanks around, nor anything that cannot be seen. */
    static String nettoyer(Champ champ, String saisi) {
        if (champ.estTexteLong()) {
            return saisi.replace("\r\n", "\n")
                    .lines()
                    .map(ligne -> INVISIBLE
                            .matcher(ligne.replace('\t', ' '))
                            .replaceAll("")
                            .strip())
                    .reduce((avant, ligne) -> avant + "\n" + ligne)
                    .orElse("")
                    .strip();
        }
        return INVISIBLE
                .matcher(saisi.replaceAll("[\\t\\r\\n]", " "))
                .replaceAll("")
                .strip();
    }

    /** A day as people write it, {@code 01/09/2026}, or as a browser's calendar sends it, {@code 2026-09-01}. */
    static Optional<LocalDate> date(String saisi) {
        try {
            return Optional.of(saisi.contains("-") ? LocalDate.parse(saisi) : LocalDate.parse(saisi, JOUR));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The lines that hold no SIRET. */
    static List<String> siretsIllisibles(String lignes) {
        return lignes(lignes).stream()
                .filter(ligne -> Siret.lire(ligne).isEmpty())
                .toList();
    }

    /** Every SIRET of the form without double, the main one first. */
    static List<Siret> sirets(BrouillonContact brouillon) {
        Set<Siret> sirets = new LinkedHashSet<>();
        Siret.lire(brouillon.valeur(Champ.SIRET.nom())).ifPresent(sirets::add);
        lignes(brouillon.valeur(Champ.AUTRES_SIRETS.nom()))
                .forEach(ligne -> Siret.lire(ligne).ifPresent(sirets::add));
        return List.copyOf(sirets);
    }

    /** One a line, or apart by commas or semicolons. */
    private static List<String> lignes(String texte) {
        return new ArrayList<>(Arrays.stream(texte.split("[\\n,;]"))
                .map(String::strip)
                .filter(ligne -> !ligne.isEmpty())
                .toList());
    }

    static NouvelleDemande demande(BrouillonContact brouillon, String adresse) {
        MotifContact motif = MotifContact.valueOf(brouillon.valeur(Champ.MOTIF.nom()));
        Optional<SituationDepot> situation =
                motif == MotifContact.ACCROCHAGE ? EtapeContact.situation(brouillon) : Optional.empty();
        return new NouvelleDemande(
                brouillon.id(),
                OrigineDemande.FORMULAIRE,
                motif,
                situation,
                brouillon.saisi(Champ.RAISON_SOCIALE.nom()).orElse("(organisme non précisé)"),
                motif == MotifContact.QUESTION ? List.of() : sirets(brouillon),
                motif == MotifContact.NOUVEAU_SIRET ? succession(brouillon) : Optional.empty(),
                Optional.of(referent(brouillon)),
                situation.filter(SituationDepot.PAR_TIERS::equals).map(tiers -> deposant(brouillon)),
                motif == MotifContact.QUESTION ? brouillon.valeur(Champ.MESSAGE.nom()) : "",
                brouillon.saisi(Champ.PIEGE.nom()).isPresent(),
                Optional.of(adresse));
    }

    private static Referent referent(BrouillonContact brouillon) {
        return new Referent(
                brouillon.valeur(Champ.PRENOM.nom()),
                brouillon.valeur(Champ.NOM.nom()),
                brouillon.valeur(Champ.MAIL.nom()),
                brouillon.valeur(Champ.TELEPHONE.nom()));
    }

    private static DeposantDeclare deposant(BrouillonContact brouillon) {
        return new DeposantDeclare(
                Siret.lire(brouillon.valeur(Champ.DEPOSANT_SIRET.nom())).orElseThrow(),
                brouillon.valeur(Champ.DEPOSANT_RAISON_SOCIALE.nom()),
                new Referent(
                        brouillon.valeur(Champ.DEPOSANT_PRENOM.nom()),
                        brouillon.valeur(Champ.DEPOSANT_NOM.nom()),
                        brouillon.valeur(Champ.DEPOSANT_MAIL.nom()),
                        ""));
    }

    private static Optional<Succession> succession(BrouillonContact brouillon) {
        Optional<LocalDate> date = brouillon.vaut(Champ.REMPLACE.nom(), "oui")
                ? date(brouillon.valeur(Champ.DATE_REMPLACEMENT.nom()))
                : Optional.empty();
        return Siret.lire(brouillon.valeur(Champ.ANCIEN_SIRET.nom())).map(ancien -> new Succession(ancien, date));
    }
}
