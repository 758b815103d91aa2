package fr.accroche.portail.passage;

import fr.accroche.modele.ModalitesInscription;
import fr.accroche.modele.NiveauNumerique;
import fr.accroche.modele.Passage;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A passage as it is kept: every datum of the dictionary but the holder, who is in the vault. Absent data are left out;
 * dates as {@code AAAA-MM-JJ}.
 */
@Component
public class PassageJson {
    private final JsonMapper json;

    PassageJson(JsonMapper json) {
        this.json = json;
    }

    public String ecrire(Passage passage) {
        Champs champs = new Champs();
        champs.mettre("idTechnique", passage.idTechnique().valeur());
        champs.mettre("urlPreuve", passage.urlPreuve());
        champs.mettre("libelleOption", passage.libelleOption());
        champs.mettre("obtention", passage.obtention());
        champs.mettre("donneeCertifiee", passage.donneeCertifiee());
        champs.mettre("dateDebutExamen", passage.dateDebutExamen());
        champs.mettre("dateFinExamen", passage.dateFinExamen());
        champs.mettre("modalitePassageExamen", passage.modalitePassageExamen());
        champs.mettre("codePostalCentreExamen", passage.codePostalCentreExamen());
        champs.mettre("dateDebutValidite", passage.dateDebutValidite());
        champs.mettre("dateFinValidite", passage.dateFinValidite());
        champs.mettre("presenceNiveauLangue", passage.presenceNiveauLangue());
        champs.mettre("niveauLangue", passage.niveauLangue());
        champs.mettre("presenceNiveauNumerique", passage.presenceNiveauNumerique());
        champs.mettre("niveauNumerique", niveau(passage.niveauNumerique()));
        champs.mettre("scoring", passage.scoring());
        champs.mettre("mention", passage.mention());
        champs.mettre("modalitesInscription", modalites(passage.modalitesInscription()));
        champs.mettre("verbatim", passage.verbatim());
        return json.writeValueAsString(champs.valeurs);
    }

    private static @Nullable Object niveau(@Nullable NiveauNumerique niveau) {
        if (niveau == null) {
            return null;
        }
        Champs champs = new Champs();
        champs.mettre("scoreGeneral", niveau.scoreGeneral());
        champs.mettre(
                "resultats",
                niveau.resultats().stream().map(PassageJson::resultat).toList());
        return champs.valeurs;
    }

    private static Object resultat(NiveauNumerique.Resultat resultat) {
        Champs champs = new Champs();
        champs.mettre("niveau", resultat.niveau());
        champs.mettre("domaine", resultat.domaine());
        champs.mettre("competence", resultat.competence());
        return champs.valeurs;
    }

    private static Object modalites(ModalitesInscription modalites) {
        Champs champs = new Champs();
        champs.mettre("modaliteAcces", modalites.modaliteAcces());
        champs.mettre("voieAccesVae", modalites.voieAccesVae());
        champs.mettre("initiative", modalites.initiative());
        champs.mettre("dateInscription", modalites.dateInscription());
        return champs.valeurs;
    }

    /** Present data in order. */
    private static final class Champs {
        private final Map<String, Object> valeurs = new LinkedHashMap<>();

        void mettre(String nom, @Nullable Object valeur) {
            if (valeur instanceof LocalDate date) {
                valeurs.put(nom, date.toString());
            } else if (valeur instanceof String texte) {
                valeurs.put(nom, texte.replace('\0', '\ufffd'));
            } else if (valeur != null && !List.of().equals(valeur)) {
                valeurs.put(nom, valeur);
            }
        }
    }
}
