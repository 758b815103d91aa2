package fr.accroche.portail.transparence;

import fr.accroche.portail.transparence.jdbc.ArbreRepository;
import fr.accroche.portail.transparence.jdbc.EntreesRepository;
import fr.accroche.portail.transparence.jdbc.EntreesRepository.Plage;
import fr.accroche.traitement.transparence.ArbreMerkle;
import fr.accroche.traitement.transparence.Empreinte;
import fr.accroche.traitement.transparence.Preuve;
import fr.accroche.traitement.transparence.Tuilage;
import fr.accroche.traitement.transparence.Tuile;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads tiles: a proof costs a few rows of the database, whatever the size of the log. */
@Component
class JournalTransparencePortail implements JournalTransparence {
    private final ArbreRepository arbre;
    private final EntreesRepository entrees;
    private final EntreeJson json;

    JournalTransparencePortail(ArbreRepository arbre, EntreesRepository entrees, EntreeJson json) {
        this.arbre = arbre;
        this.entrees = entrees;
        this.json = json;
    }

    @Override
    public Optional<PointSigne> dernierPoint() {
        return arbre.dernier();
    }

    @Override
    public Optional<PointSigne> point(long taille) {
        return arbre.point(taille);
    }

    @Override
    public Optional<List<Empreinte>> inclusion(long indice, long taille) {
        return arbre(taille).filter(a -> indice >= 0 && indice < taille).map(a -> a.inclusion(indice));
    }

    @Override
    public Optional<List<Empreinte>> coherence(long ancienne, long taille) {
        return arbre(taille).filter(a -> ancienne >= 0 && ancienne <= taille).map(a -> a.coherence(ancienne));
    }

    /** Of a size that a checkpoint has reached: leaves after it are not committed to. */
    private Optional<ArbreMerkle> arbre(long taille) {
        return arbre.dernier()
                .filter(point -> taille >= 0 && taille <= point.taille())
                .map(point -> new ArbreMerkle(new Tuilage(arbre, 0), taille));
    }

    @Override
    public Optional<Tuile> tuile(int niveau, long rang) {
        return arbre.lire(niveau, rang);
    }

    @Override
    public ReponsePreuve preuve(UUID depot, long ordinal) {
        Optional<PassageInscrit> passage = entrees.passage(depot, ordinal);
        if (passage.isEmpty()) {
            return new ReponsePreuve.Inconnue();
        }
        return entrees.acceptation(passage.get().id())
                .flatMap(feuille -> preuve(passage.get(), feuille))
                .<ReponsePreuve>map(preuve -> new ReponsePreuve.Prete(preuve, passage.get()))
                .orElseGet(ReponsePreuve.EnAttente::new);
    }

    private Optional<Preuve> preuve(PassageInscrit passage, EntreeInscrite feuille) {
        return arbre.dernier()
                .filter(point -> feuille.indice() < point.taille())
                .flatMap(point -> feuille.sel().map(sel -> {
                    ArbreMerkle arbreEntier = new ArbreMerkle(new Tuilage(arbre, 0), point.taille());
                    return new Preuve(
                            json.acceptation(passage, sel, feuille.engagement()),
                            feuille.indice(),
                            arbreEntier.inclusion(feuille.indice()),
                            point.note());
                }));
    }

    @Override
    public SuiviInscription depot(UUID depot) {
        return entrees.plage(depot)
                .flatMap(plage -> arbre.premierDepuis(plage.premier() + plage.nombre())
                        .<SuiviInscription>map(point -> inscrite(plage, point)))
                .orElseGet(SuiviInscription.Absente::new);
    }

    private SuiviInscription inscrite(Plage plage, PointSigne point) {
        ArbreMerkle arbreEntier = new ArbreMerkle(new Tuilage(arbre, 0), point.taille());
        return new SuiviInscription.Inscrite(
                plage.premier(), plage.nombre(), point, arbreEntier.plage(plage.premier(), plage.nombre()));
    }

    @Override
    public List<PassageDuDepot> passages(UUID depot, long apresOrdinal, int limite) {
        return entrees.duDepot(depot, apresOrdinal, limite);
    }

    @Override
    public List<Empreinte> feuilles(long premier, int nombre) {
        return new Tuilage(arbre, 0).feuilles(premier, nombre);
    }
}
