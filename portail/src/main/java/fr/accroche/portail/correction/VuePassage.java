package fr.accroche.portail.correction;

import fr.accroche.portail.passage.PassageAcquis;
import fr.accroche.portail.presentation.TexteFrancais;
import java.util.UUID;

/**
 * An accepted passage as pages show it.
 *
 * @param etat in words
 * @param classe of its badge
 * @param situation why and since when it is no longer in force; empty while it is
 */
record VuePassage(
        UUID id,
        String idTechnique,
        String certification,
        String certificateur,
        String emetteur,
        int version,
        String etat,
        String classe,
        boolean enVigueur,
        String accepteLe,
        String accepteIso,
        UUID depot,
        String numeroDepot,
        String auteur,
        String situation) {
    static VuePassage de(PassageAcquis passage) {
        PassageAcquis.Situation situation = passage.situation();
        return new VuePassage(
                passage.id(),
                TexteFrancais.lisible(passage.idTechnique()),
                passage.certification(),
                passage.certificateur().raisonSociale(),
                passage.emetteur().raisonSociale(),
                passage.version(),
                situation.etat().libelle(),
                switch (situation.etat()) {
                    case COURANT -> "badge-statut-succes";
                    case REMPLACE -> "badge-neutre";
                    case RETIRE -> "badge-statut-erreurs";
                },
                passage.estEnVigueur(),
                TexteFrancais.dateHeure(passage.origine().accepteLe()),
                passage.origine().accepteLe().toString(),
                passage.origine().depot(),
                Long.toString(passage.origine().numero()),
                passage.origine().auteur(),
                situation
                        .depuis()
                        .map(instant -> "le " + TexteFrancais.dateHeure(instant)
                                + situation
                                        .motif()
                                        .map(motif -> ", motif\u00a0: " + motif)
                                        .orElse("")
                                + situation
                                        .auteur()
                                        .map(auteur -> ", par " + auteur)
                                        .orElse(""))
                        .orElse(""));
    }
}
