package fr.accroche.controle.moteur;

import fr.accroche.controle.anomalie.AnomaliesXsd;
import fr.accroche.controle.anomalie.Parametres;
import fr.accroche.controle.lecture.Balise;
import fr.accroche.controle.lecture.Curseur;
import fr.accroche.controle.lecture.FauteXml;
import fr.accroche.controle.lecture.RecepteurXml;
import fr.accroche.controle.schema.Blanc;
import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.controle.schema.ModeleContenu;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.controle.schema.TypeComplexe;
import fr.accroche.controle.schema.TypeSimple;
import fr.accroche.modele.Position;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Follows the schema through one document. One fault gives one anomaly: a child that has no place is told once and its
 * whole subtree stepped over, unless its name is so near to one that is awaited that it is read as that one; a wrong
 * namespace is told once and the rest is judged as if it were right.
 */
final class AutomateControle implements RecepteurXml {
    private final Collecteur collecteur;
    private final SuiviFlux suivi;
    private final VerificateurAttributs attributs;
    private final VerificateurValeur valeurs;
    private final VerificateurStructure structure;
    private final Deque<Cadre> pile = new ArrayDeque<>();
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
        if (ignores > 0) {
            ignores++;
            return;
        }
        Position position = curseur.position();
        Cadre parent = pile.peek();
        ElementDeclare element = parent == null ? structure.racine(balise, position) : enfant(parent, balise, position);
        if (element == null) {
            ignores = 1;
            return;
        }
        String chemin = parent == null ? "/" + element.balise() : parent.cheminEnfant(element);
        Role role = (parent == null ? Role.DOCUMENT : parent.role).enfant(element.balise());
        if (role == Role.PASSAGE) {
            suivi.ouvrirPassage(curseur);
            structure.ouvrirPassage();
        }
        verifierEspace(element, balise, position, chemin);
        VerificateurAttributs.Lecture lecture = attributs.lire(balise, element, position, chemin);
        Cadre cadre = new Cadre(
                element, lecture.type(), role, position, balise.prefixe(), chemin, lecture.nil(), lecture.videTolere());
        pile.push(cadre);
        suivi.debut(parent, cadre);
    }

    private void verifierEspace(ElementDeclare element, Balise balise, Position position, String chemin) {
        if (espaceSignale || balise.espace().equals(element.nom().espace())) {
            return;
        }
        espaceSignale = true;
        collecteur.relever(
                AnomaliesXsd.ESPACE_DE_NOMS,
                position,
                chemin,
                balise.espace().isEmpty() ? null : balise.espace(),
                Parametres.de("balise", element.balise())
                        .et("espace", element.nom().espace()));
    }

    /** The child to follow, or null when it is to be stepped over; the fault is told. */
    private @Nullable ElementDeclare enfant(Cadre parent, Balise balise, Position position) {
        parent.texteSignale = false;
        parent.contenu = true;
        if (parent.nil) {
            return null;
        }
        if (!(parent.type instanceof TypeComplexe complexe)) {
            enfantInterdit(parent, balise, position);
            return null;
        }
        ModeleContenu contenu = complexe.contenu();
        ElementDeclare exact = contenu.enfant(balise.local());
        if (exact == null) {
            return structure.inconnu(parent, contenu, balise.local(), position).orElse(null);
        }
        long suivant = contenu.suivant(parent.etat, exact);
        if (suivant == ModeleContenu.REFUS) {
            structure.enTrop(parent, contenu, exact, position);
            return null;
        }
        parent.etat = suivant;
        return exact;
    }

    private void enfantInterdit(Cadre parent, Balise balise, Position position) {
        if (!parent.enfantSignale) {
            parent.enfantSignale = true;
            collecteur.relever(
                    AnomaliesXsd.ENFANT_INTERDIT,
                    position,
                    parent.chemin,
                    balise.local(),
                    Parametres.de("balise", parent.balise()));
        }
    }

    @Override
    public void texte(char[] tampon, int debut, int longueur, Curseur curseur) {
        Cadre cadre = pile.peek();
        if (ignores > 0 || cadre == null || longueur == 0) {
            return;
        }
        if (cadre.type instanceof TypeSimple || cadre.nil) {
            cadre.ajouterTexte(tampon, debut, longueur);
        } else if (!cadre.texteSignale && !blanc(tampon, debut, longueur)) {
            cadre.texteSignale = true;
            collecteur.relever(
                    AnomaliesXsd.TEXTE_INATTENDU,
                    curseur.positionNonBlanche(),
                    cadre.chemin,
                    new String(tampon, debut, longueur).strip(),
                    Parametres.de("parent", cadre.balise()));
        }
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
        if (ignores > 0) {
            ignores--;
            return;
        }
        Cadre cadre = pile.pop();
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

    private void verifierNil(Cadre cadre) {
        if (cadre.contenu) {
            collecteur.relever(
                    AnomaliesXsd.NIL_NON_VIDE,
                    cadre.position,
                    cadre.chemin,
                    cadre.texte().isEmpty() ? null : cadre.texte(),
                    Parametres.de("balise", cadre.balise()).et("ligne", Conseil.ligneNil(cadre)));
        }
    }

    @Override
    public void rupture(FauteXml faute) {
        Cadre cadre = pile.peek();
        collecteur.relever(
                faute.definition(), faute.position(), cadre == null ? "" : cadre.chemin, null, faute.parametres());
        collecteur.rompre();
    }
}
