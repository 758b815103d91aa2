package fr.accroche.traitement;

import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeAnomalie;
import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.Trait;
import java.util.List;

/**
 * Why one passage is KO. The texts with {@code {idClient}}, {@code {idTechnique}} and {@code {index}} are completed when
 * the accusé is written, since the emitter may be named after the passages.
 *
 * @param code our stable code, never in the XML accusé
 * @param messageErreur official text of the XML accusé, maybe with places to complete
 * @param aVerifier names of the data the depositor should check first
 * @param remede what to do, in French
 */
public record RefusPassage(CodeAnomalie code, String messageErreur, List<String> aVerifier, String remede) {
    /** The certification does not exist, is misspelt or does not fit its type. */
    public static final CodeAnomalie CERTIFICATION_KO = new CodeAnomalie("DIC-CERTIFICATION-KO");
    /** The passage was accepted before. */
    public static final CodeAnomalie DEJA_EN_BASE = new CodeAnomalie("DIC-PASSAGE-DEJA-EN-BASE");

    /** No passage to replace. */
    public static final CodeAnomalie REMPLACEMENT_INCONNU = new CodeAnomalie("DIC-REMPLACEMENT-INCONNU");
    /** The passage to replace was withdrawn. */
    public static final CodeAnomalie REMPLACEMENT_RETIRE = new CodeAnomalie("DIC-REMPLACEMENT-RETIRE");

    public RefusPassage {
        aVerifier = List.copyOf(aVerifier);
    }

    /** Refused by the matching. */
    public static RefusPassage de(Decision.Refus refus) {
        return new RefusPassage(
                refus.code().code(),
                refus.motif().texte(),
                refus.aVerifier().stream().map(Trait::libelle).toList(),
                "Comparez ces données avec une pièce d’identité du titulaire, corrigez-les et déposez de nouveau ce"
                        + " passage seul.");
    }

    /** Refused by an error of scope PASSAGE of the control. */
    public static RefusPassage de(Anomalie erreur) {
        return new RefusPassage(erreur.code(), erreur.message(), List.of(), erreur.remede());
    }

    /** The certification of the passage is KO. */
    public static RefusPassage certificationKo() {
        return new RefusPassage(
                CERTIFICATION_KO,
                "Le statut de la certification avec le bcr émetteur {idClient}, l'id technique partenaire"
                        + " {idTechnique} et l'index {index} est KO",
                List.of("Type de certification", "Code de la certification"),
                "Vérifiez le type et le code de la certification dans le répertoire de France compétences.");
    }

    /** The passage was already accepted. */
    public static RefusPassage dejaEnBase() {
        return new RefusPassage(
                DEJA_EN_BASE,
                "Le passage certification avec le bcr émetteur {idClient} et l'id technique partenaire {idTechnique}"
                        + " existe déjà en base",
                List.of("ID technique du passage"),
                "Ce passage est déjà acquis : retirez-le du fichier. Pour le corriger, déposez-le « en remplacement ».");
    }

    /** A new passage bears the key of a withdrawn one. */
    public static RefusPassage dejaRetire() {
        RefusPassage deja = dejaEnBase();
        return new RefusPassage(
                deja.code(),
                deja.messageErreur(),
                deja.aVerifier(),
                "Ce passage a été retiré, et son identifiant ne sert plus : donnez un nouvel idTechnique à ce passage.");
    }

    /** A replacement of a passage that this emitter never had accepted for this certificateur. */
    public static RefusPassage remplacementInconnu() {
        return new RefusPassage(
                REMPLACEMENT_INCONNU,
                "Le passage certification avec le bcr émetteur {idClient} et l'id technique partenaire {idTechnique}"
                        + " n'existe pas en base",
                List.of("ID technique du passage"),
                "Un remplacement reprend l’idTechnique d’un passage acquis du même certificateur : vérifiez-le, ou déposez ce"
                        + " passage comme nouveau.");
    }

    /** A replacement of a passage that was withdrawn. */
    public static RefusPassage remplacementRetire() {
        return new RefusPassage(
                REMPLACEMENT_RETIRE,
                "Le passage certification avec le bcr émetteur {idClient} et l'id technique partenaire {idTechnique} a"
                        + " été retiré",
                List.of("ID technique du passage"),
                "Un retrait est définitif : s’il faut transmettre ce passage de nouveau, déposez-le comme nouveau avec un"
                        + " autre idTechnique.");
    }

    /** The official text, its places completed. */
    public String messageComplet(String idClientEmetteur, String idTechnique, long index) {
        return messageErreur
                .replace("{idClient}", idClientEmetteur)
                .replace("{index}", Long.toString(index))
                .replace("{idTechnique}", idTechnique);
    }
}
