package fr.accroche.controle.moteur;

import fr.accroche.controle.anomalie.AnomaliesXml;
import fr.accroche.controle.anomalie.AnomaliesXsd;
import fr.accroche.controle.anomalie.Parametres;
import fr.accroche.controle.lecture.Balise;
import fr.accroche.controle.lecture.Curseur;
import fr.accroche.controle.lecture.FauteXml;
import fr.accroche.controle.lecture.Feuille;
import fr.accroche.controle.lecture.RecepteurXml;
import fr.accroche.controle.regle.ValeurLue;
import fr.accroche.controle.schema.Blanc;
import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.controle.schema.ModeleContenu;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.controle.schema.TypeComplexe;
import fr.accroche.controle.schema.TypeSimple;
import fr.accroche.modele.Position;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Follows the schema through one document. One fault gives one anomaly: a child that has no place is told once and its
 * whole subtree stepped over, unless its name is so near to one that is awaited that it is read as that one; a wrong
 * namespace is told once and the rest is judged as if it were right.
 */
final class AutomateControle implements RecepteurXml {
    /** Characters kept of a text that has no place: more than a report shows, white space that is stripped included. */
    private static final int TEXTE_MONTRE = 400;
    /** Bytes of a free text that is likely to come back: a code. */
    private static final int TEXTE_COURT = 8;

    private final Collecteur collecteur;
    private final SuiviFlux suivi;
    private final VerificateurAttributs attributs;
    private final VerificateurValeur valeurs;
    private final VerificateurStructure structure;
    private final ValeursVues valeursVues = new ValeursVues();
    /** The innermost open element that is followed; null outside the root. */
    private @Nullable Cadre courant;

    private final StringBuilder horsPlace = new StringBuilder();
    private @Nullable Position lieuHorsPlace;
    private int ignores;
    private boolean espaceSignale;

    AutomateControle(SchemaFlux schema, Collecteur collecteur, SuiviFlux suivi) {
        this.collecteur = collecteur;
        this.suivi = suivi;
        attributs = new VerificateurAttributs(schema, collecteur);
        valeurs = new VerificateurValeur(collecteur);
        structure = new VerificateurStructure(schema, collecteur);
    }

    @Override
    public void debut(Balise balise, Curseur curseur) {
        conclureTexteHorsPlace();
        if (ignores > 0) {
            ignores++;
            return;
        }
        Position position = curseur.position();
        Cadre parent = courant;
        ElementDeclare element = parent == null ? racine(balise, position) : enfant(parent, balise, position);
        if (element == null) {
            ignores = 1;
            return;
        }
        collecteur.lacher();
        Role role = (parent == null ? Role.DOCUMENT : parent.role).enfant(element.balise());
        if (role == Role.PASSAGE) {
            suivi.ouvrirPassage(curseur);
            structure.ouvrirPassage();
        }
        int indice = parent == null ? 0 : parent.rencontrer(parent.rangEnfant, element);
        verifierEspace(element, balise, position, parent, indice);
        VerificateurAttributs.Lecture lecture = balise.nombreAttributs() == 0
                ? new VerificateurAttributs.Lecture(element.type(), false, false)
                : attributs.lire(balise, element, position, () -> chemin(parent, element, indice));
        Cadre cadre = new Cadre(
                element,
                lecture.type(),
                role,
                position,
                balise.prefixe(),
                parent,
                indice,
                lecture.nil(),
                lecture.videTolere());
        courant = cadre;
        suivi.debut(parent, cadre);
    }

    private static String chemin(@Nullable Cadre parent, ElementDeclare element, int indice) {
        return (parent == null ? "" : parent.chemin())
                + "/"
                + element.balise()
                + (indice == 0 ? "" : "[" + indice + "]");
    }

    private void verifierEspace(
            ElementDeclare element, Balise balise, Position position, @Nullable Cadre parent, int indice) {
        if (espaceSignale || balise.espace().equals(element.nom().espace())) {
            return;
        }
        espaceSignale = true;
        collecteur.relever(
                AnomaliesXsd.ESPACE_DE_NOMS,
                position,
                chemin(parent, element, indice),
                balise.espace().isEmpty() ? null : balise.espace(),
                Parametres.de("balise", element.balise())
                        .et("espace", element.nom().espace()));
    }

    /** The root to follow, or null when it is to be stepped over; the fault is told. */
    private @Nullable ElementDeclare racine(Balise balise, Position position) {
        collecteur.garder();
        return structure.racine(balise, position);
    }

    /** The child to follow, or null when it is to be stepped over; the fault is told. */
    private @Nullable ElementDeclare enfant(Cadre parent, Balise balise, Position position) {
        parent.texteSignale = false;
        parent.contenu = true;
        collecteur.garder();
        if (parent.nil) {
            return null;
        }
        if (!(parent.type instanceof TypeComplexe complexe)) {
            enfantInterdit(parent, balise, position);
            return null;
        }
        ModeleContenu contenu = complexe.contenu();
        int rang = rang(contenu, balise);
        if (rang < 0) {
            ElementDeclare voulu =
                    structure.inconnu(parent, contenu, balise.local(), position).orElse(null);
            parent.rangEnfant = voulu == null ? rang : contenu.rang(voulu.balise());
            return voulu;
        }
        ElementDeclare exact = contenu.enfant(rang);
        long suivant = contenu.suivant(parent.etat, rang);
        if (suivant == ModeleContenu.REFUS) {
            structure.enTrop(parent, contenu, exact, position);
            return null;
        }
        parent.etat = suivant;
        parent.rangEnfant = rang;
        return exact;
    }

    private static int rang(ModeleContenu contenu, Balise balise) {
        int rang = balise.rangRetenu(contenu);
        if (rang < 0) {
            rang = contenu.rang(balise.local());
            balise.retenir(contenu, rang);
        }
        return rang;
    }

    private void enfantInterdit(Cadre parent, Balise balise, Position position) {
        if (!parent.enfantSignale) {
            parent.enfantSignale = true;
            collecteur.relever(
                    AnomaliesXsd.ENFANT_INTERDIT,
                    position,
                    parent.chemin(),
                    balise.local(),
                    Parametres.de("balise", parent.balise()));
        }
    }

    @Override
    public void texte(char[] tampon, int debut, int longueur, Curseur curseur) {
        Cadre cadre = courant;
        if (ignores > 0 || cadre == null || longueur == 0) {
            return;
        }
        if (cadre.type instanceof TypeSimple || cadre.nil) {
            cadre.ajouterTexte(tampon, debut, longueur);
        } else if (lieuHorsPlace != null) {
            ajouterHorsPlace(tampon, debut, longueur);
        } else if (!cadre.texteSignale && !blanc(tampon, debut, longueur)) {
            cadre.texteSignale = true;
            lieuHorsPlace = curseur.positionNonBlanche();
            ajouterHorsPlace(tampon, debut, longueur);
        }
    }

    /** A reader may cut a text where it likes: what is shown of it must not depend on that. */
    private void ajouterHorsPlace(char[] tampon, int debut, int longueur) {
        horsPlace.append(tampon, debut, Math.min(longueur, TEXTE_MONTRE - horsPlace.length()));
        if (horsPlace.toString().isBlank()) {
            horsPlace.setLength(0);
        }
    }

    private void conclureTexteHorsPlace() {
        Position lieu = lieuHorsPlace;
        Cadre cadre = courant;
        if (lieu != null && cadre != null) {
            lieuHorsPlace = null;
            collecteur.relever(
                    AnomaliesXsd.TEXTE_INATTENDU,
                    lieu,
                    cadre.chemin(),
                    horsPlace.toString().strip(),
                    Parametres.de("parent", cadre.balise()));
            horsPlace.setLength(0);
        }
    }

    @Override
    public boolean ignoreLesBlancs() {
        Cadre cadre = courant;
        return ignores > 0 || cadre == null || (cadre.modele != null && !cadre.nil);
    }

    /** Takes a leaf that is right and where it may be; all others are for the three calls that can say what is wrong. */
    @Override
    public boolean feuille(Feuille feuille) {
        if (ignores > 0) {
            return true;
        }
        Cadre parent = courant;
        if (parent == null
                || parent.modele == null
                || !parent.attendFeuilles
                || lieuHorsPlace != null
                || !suivi.attendFeuille()) {
            return false;
        }
        int rang = feuille.rangRetenu(parent.modele);
        if (rang < 0) {
            rang = parent.modele.rang(feuille.local());
            feuille.retenir(parent.modele, rang);
        }
        return rang >= 0 && feuilleConnue(parent, parent.modele, rang, feuille);
    }

    private boolean feuilleConnue(Cadre parent, ModeleContenu modele, int rang, Feuille feuille) {
        ElementDeclare element = modele.enfant(rang);
        long suivant = modele.suivant(parent.etat, rang);
        if (suivant == ModeleContenu.REFUS
                || !(element.type() instanceof TypeSimple type)
                || !(espaceSignale || feuille.espace().equals(element.nom().espace()))) {
            return false;
        }
        ValeurLue valeur = null;
        if (!type.estLibre() || (suivi.gardeDonnees() && feuille.fin() - feuille.debut() <= TEXTE_COURT)) {
            valeur = valeursVues.accepter(type, feuille);
            if (valeur == null) {
                return false;
            }
        } else if (!type.accepteLongueur(feuille.points())) {
            return false;
        }
        parent.texteSignale = false;
        parent.contenu = true;
        parent.etat = suivant;
        suivi.feuille(parent, rang, parent.rencontrer(rang, element), feuille, valeur);
        return true;
    }

    private static boolean blanc(char[] tampon, int debut, int longueur) {
        for (int i = debut; i < debut + longueur; i++) {
            if (!Blanc.est(tampon[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void fin(Curseur curseur) {
        conclureTexteHorsPlace();
        if (ignores > 0) {
            finIgnoree();
            return;
        }
        Cadre cadre = Objects.requireNonNull(courant);
        courant = cadre.parent;
        String valeur = null;
        if (cadre.nil) {
            verifierNil(cadre);
        } else if (cadre.type instanceof TypeSimple simple) {
            valeur = cadre.enfantSignale ? null : valeurs.verifier(cadre, simple);
        } else {
            structure.manques(cadre, (TypeComplexe) cadre.type, curseur);
        }
        if (cadre.role == Role.PASSAGE) {
            structure.fermerPassage();
        }
        suivi.fin(cadre, valeur, curseur);
    }

    private void finIgnoree() {
        ignores--;
        if (ignores == 0) {
            collecteur.lacher();
        }
    }

    private void verifierNil(Cadre cadre) {
        if (cadre.contenu) {
            collecteur.relever(
                    AnomaliesXsd.NIL_NON_VIDE,
                    cadre.position,
                    cadre.chemin(),
                    cadre.texte().isEmpty() ? null : cadre.texte(),
                    Parametres.de("balise", cadre.balise()).et("ligne", Conseil.ligneNil(cadre)));
        }
    }

    @Override
    public void rupture(FauteXml faute) {
        // A text that this fault has cut is not told: how much of it came depends on the reader.
        lieuHorsPlace = null;
        if (ignores > 0 && faute.definition().equals(AnomaliesXml.LIMITE_PROFONDEUR)) {
            // What is too deep has no place at all: that it begins with an element without a place is the same fault.
            collecteur.oublier();
        } else {
            collecteur.lacher();
        }
        Cadre cadre = courant;
        collecteur.relever(
                faute.definition(), faute.position(), cadre == null ? "" : cadre.chemin(), null, faute.parametres());
        collecteur.rompre();
    }
}
