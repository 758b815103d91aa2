package fr.accroche.portail.transparence.jdbc;

import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.portail.socle.jdbc.Copie;
import fr.accroche.portail.transparence.EntreeInscrite;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is to be written in the log, and its writing. */
@Repository
@SiRole(RoleNoeud.TRAITEMENT)
public class InscriptionJournalRepository {
    private static final long VERROU = 4242019;
    private static final String COPIE =
            "copy transparence_entree (indice, passage_id, nature, sel, engagement) from stdin";

    private final BaseTraitement base;
    private final JdbcClient jdbc;

    InscriptionJournalRepository(BaseTraitement base) {
        this.base = base;
        this.jdbc = base.jdbc();
    }

    public boolean enTransaction(Supplier<Boolean> travail) {
        return Boolean.TRUE.equals(base.transaction().execute(etat -> travail.get()));
    }

    /** Holds the pen of the log to the end of the transaction; false when another node has it. */
    public boolean verrouiller() {
        return jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(VERROU)
                .query(Boolean.class)
                .single();
    }

    /** Takes the first of the queue out of it; it is there again when the transaction fails. */
    public Optional<Attente> prochaine() {
        return jdbc.sql("""
                        delete from transparence_attente where rang = (select min(rang) from transparence_attente)
                        returning depot_id, passage_id
                        """)
                .query((ligne, rang) -> new Attente(
                        Optional.ofNullable(ligne.getObject("depot_id", UUID.class)),
                        Optional.ofNullable(ligne.getObject("passage_id", UUID.class))))
                .optional();
    }

    public void inscrire(List<EntreeInscrite> entrees) {
        Copie copie = new Copie(COPIE);
        for (EntreeInscrite entree : entrees) {
            copie.valeur(entree.indice())
                    .valeur(entree.passage())
                    .valeur(entree.nature().name())
                    .valeur(entree.sel().orElse(null))
                    .valeur(entree.engagement().orElse(null))
                    .finDeLigne();
        }
        copie.envoyer(base.source());
    }

    /**
     * Something to write: one of the two.
     *
     * @param depot whose passages were accepted
     * @param passage that was withdrawn
     */
    public record Attente(Optional<UUID> depot, Optional<UUID> passage) {}
}
