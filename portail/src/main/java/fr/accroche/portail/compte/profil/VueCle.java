package fr.accroche.portail.compte.profil;

import fr.accroche.portail.compte.lettre.QuandFrancais;
import fr.accroche.portail.compte.secondfacteur.ClesAcces.CleAcces;

/** A passkey as the page shows it. */
record VueCle(String id, String nom, String creee, String utilisee) {
    static VueCle de(CleAcces cle) {
        return new VueCle(
                cle.id(), cle.nom(), QuandFrancais.dateHeure(cle.creeeLe()), QuandFrancais.dateHeure(cle.utiliseeLe()));
    }
}
