package fr.accroche.portail.organisme.jdbc;

import fr.accroche.modele.Siret;
import fr.accroche.portail.organisme.Demande;
import fr.accroche.portail.organisme.DeposantDeclare;
import fr.accroche.portail.organisme.EtatDemande;
import fr.accroche.portail.organisme.FicheSiret;
import fr.accroche.portail.organisme.FiltreDemandes;
import fr.accroche.portail.organisme.NouvelleDemande;
import fr.accroche.portail.organisme.Referent;
import fr.accroche.portail.organisme.SituationDepot;
import fr.accroche.portail.organisme.Succession;
import fr.accroche.portail.socle.BaseWeb;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contact requests. Each change of one is made only if its version is the one that was read. */
@Repository
public class DemandeRepository {
    private final JdbcClient jdbc;
    private final Clock horloge;

    DemandeRepository(BaseWeb base, Clock horloge) {
        this.jdbc = base.jdbc();
        this.horloge = horloge;
    }

    /**
     * Adds a request with what the registers said of its SIRETs. Within a transaction.
     *
     * @param reseau print of the sender's network
     * @return false when it is there already
     */
    public boolean inserer(NouvelleDemande nouvelle, List<FicheSiret> fiches, byte @Nullable [] reseau) {
        Optional<Referent> referent = nouvelle.referent();
        Optional<DeposantDeclare> deposant = nouvelle.deposant();
        int ajoutees = jdbc.sql("""
                        insert into demande (id, origine, motif, situation, etat, recue_le, modifiee_le, raison_sociale,
                            referent_prenom, referent_nom, referent_mail, referent_telephone,
                            deposant_siret, deposant_raison_sociale, deposant_prenom, deposant_nom, deposant_mail,
                            deposant_telephone, ancien_siret, succession_le, message, suspecte, reseau)
                        values (:id, :origine, :motif, :situation, :etat, :quand, :quand, :raisonSociale,
                            :prenom, :nom, :mail, :telephone,
                            :dSiret, :dRaison, :dPrenom, :dNom, :dMail, :dTelephone,
                            :ancien, :succession::date, :message, :suspecte, :reseau)
                        on conflict (id) do nothing
                        """)
                .param("id", nouvelle.id())
                .param("origine", nouvelle.origine().name())
                .param("motif", nouvelle.motif().name())
                .param(
                        "situation",
                        nouvelle.situation().map(SituationDepot::name).orElse(null))
                .param("etat", (referent.isPresent() ? EtatDemande.RECUE : EtatDemande.A_COMPLETER).name())
                .param("quand", OffsetDateTime.now(horloge))
                .param("raisonSociale", nouvelle.raisonSociale())
                .param("prenom", texte(referent, Referent::prenom))
                .param("nom", texte(referent, Referent::nom))
                .param("mail", texte(referent, Referent::mail))
                .param("telephone", texte(referent, Referent::telephone))
                .param("dSiret", texte(deposant, declare -> declare.siret().valeur()))
                .param("dRaison", texte(deposant, DeposantDeclare::raisonSociale))
                .param("dPrenom", texte(deposant, declare -> declare.referent().prenom()))
                .param("dNom", texte(deposant, declare -> declare.referent().nom()))
                .param("dMail", texte(deposant, declare -> declare.referent().mail()))
                .param(
                        "dTelephone",
                        texte(deposant, declare -> declare.referent().telephone()))
                .param(
                        "ancien",
                        texte(
                                nouvelle.succession(),
                                succession -> succession.ancien().valeur()))
                .param(
                        "succession",
                        nouvelle.succession()
                                .flatMap(Succession::date)
                                .map(LocalDate::toString)
                                .orElse(null))
                .param("message", nouvelle.message())
                .param("suspecte", nouvelle.suspecte())
                .param("reseau", reseau)
                .update();
        for (int rang = 0; ajoutees == 1 && rang < fiches.size(); rang++) {
            jdbc.sql("insert into demande_siret (demande_id, rang, siret, verdict) values (?, ?, ?, ?)")
                    .params(
                            nouvelle.id(),
                            rang,
                            fiches.get(rang).siret().valeur(),
                            fiches.get(rang).verdict().name())
                    .update();
        }
        return ajoutees == 1;
    }

    /** How many came from this network since then. */
    public int nombreDuReseau(byte[] reseau, Instant depuis) {
        return jdbc.sql("select count(*)::int from demande where reseau = ? and recue_le >= ?")
                .params(reseau, depuis.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** How many name this address as their referent's since then. */
    public int nombrePourAdresse(String mail, Instant depuis) {
        return jdbc.sql("""
                        select count(*)::int from demande
                        where lower(referent_mail) = lower(?) and recue_le >= ? and origine = 'FORMULAIRE'
                        """)
                .params(mail, depuis.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    public Optional<Demande> trouver(UUID demande) {
        return jdbc.sql(DemandeMapper.LECTURE + " where d.id = ?")
                .param(demande)
                .query(DemandeMapper::demande)
                .optional();
    }

    public List<Demande> lister(FiltreDemandes filtre) {
        return jdbc.sql(DemandeMapper.LECTURE + """
                         where d.etat in (:etats)
                          and (:texte::text is null
                            or position(lower(:texte) in lower(d.raison_sociale)) > 0
                            or position(lower(:texte) in lower('C-' || lpad(d.numero::text, 6, '0'))) > 0
                            or exists (select 1 from demande_siret s where s.demande_id = d.id
                                and s.siret like replace(:texte, ' ', '') || '%'))
                        order by d.suspecte, d.recue_le, d.numero limit :limite
                        """)
                .param("etats", noms(filtre.etats()))
                .param("texte", filtre.texte().orElse(null))
                .param("limite", filtre.limite())
                .query(DemandeMapper::demande)
                .list();
    }

    /** Other open requests with one of these SIRETs. */
    public List<Demande> ouvertesAvec(List<Siret> sirets, UUID sauf) {
        return sirets.isEmpty()
                ? List.of()
                : jdbc.sql(DemandeMapper.LECTURE + """
                         where d.id <> :sauf and d.etat in ('RECUE', 'A_COMPLETER', 'IMMATRICULEE')
                          and exists (select 1 from demande_siret s where s.demande_id = d.id and s.siret in (:sirets))
                        order by d.recue_le
                        """)
                        .param("sauf", sauf)
                        .param("sirets", sirets.stream().map(Siret::valeur).toList())
                        .query(DemandeMapper::demande)
                        .list();
    }

    /** @return false when the request is no longer as it was seen, nor in one of these states */
    public boolean changerEtat(UUID demande, int version, Set<EtatDemande> depuis, EtatDemande etat, String note) {
        return jdbc.sql("""
                                update demande set etat = :etat, note = :note, version = version + 1, modifiee_le = :quand
                                where id = :id and version = :version and etat in (:depuis)
                                """)
                        .param("etat", etat.name())
                        .param("note", note)
                        .param("quand", OffsetDateTime.now(horloge))
                        .param("id", demande)
                        .param("version", version)
                        .param("depuis", noms(depuis))
                        .update()
                == 1;
    }

    public boolean prendre(UUID demande, int version, String agent) {
        return jdbc.sql("""
                                update demande set agent = :agent, version = version + 1, modifiee_le = :quand
                                where id = :id and version = :version and etat in ('RECUE', 'A_COMPLETER', 'IMMATRICULEE')
                                """)
                        .param("agent", agent)
                        .param("quand", OffsetDateTime.now(horloge))
                        .param("id", demande)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Corrects what was declared; a request that waited for it is ready again. */
    public boolean completer(
            UUID demande,
            int version,
            String raisonSociale,
            Optional<SituationDepot> situation,
            Referent referent,
            Optional<String> mailDeposant) {
        return jdbc.sql("""
                                update demande set raison_sociale = :raisonSociale,
                                    situation = coalesce(:situation, situation),
                                    referent_prenom = :prenom, referent_nom = :nom, referent_mail = :mail,
                                    referent_telephone = :telephone,
                                    deposant_mail = case when deposant_siret is null then null
                                        else coalesce(:mailDeposant, deposant_mail) end,
                                    etat = case when etat = 'A_COMPLETER' then 'RECUE' else etat end,
                                    version = version + 1, modifiee_le = :quand
                                where id = :id and version = :version and etat in ('RECUE', 'A_COMPLETER', 'IMMATRICULEE')
                                """)
                        .param("raisonSociale", raisonSociale)
                        .param("situation", situation.map(Enum::name).orElse(null))
                        .param("prenom", referent.prenom())
                        .param("nom", referent.nom())
                        .param("mail", referent.mail())
                        .param("telephone", referent.telephone())
                        .param("mailDeposant", mailDeposant.orElse(null))
                        .param("quand", OffsetDateTime.now(horloge))
                        .param("id", demande)
                        .param("version", version)
                        .update()
                == 1;
    }

    /**
     * Notes which organism was registered for a SIRET of a request.
     *
     * @param cree false when it was known before
     */
    public void rattacher(UUID demande, Siret siret, UUID organisme, boolean cree) {
        jdbc.sql("update demande_siret set organisme_id = ?, cree = ? where demande_id = ? and siret = ?")
                .params(organisme, cree, demande, siret.valeur())
                .update();
    }

    /**
     * Notes which organism is the déposant that a request declares.
     *
     * @param cree false when it was known before
     */
    public void rattacherDeposant(UUID demande, UUID organisme, boolean cree) {
        jdbc.sql("update demande set deposant_id = ?, deposant_cree = ? where id = ?")
                .params(organisme, cree, demande)
                .update();
    }

    /** Gives the organisms that a request made, and no others, the referents that it names now. */
    public void reporterReferents(UUID demande) {
        jdbc.sql("""
                        update organisme o set referent_prenom = d.referent_prenom, referent_nom = d.referent_nom,
                            referent_mail = d.referent_mail, referent_telephone = d.referent_telephone
                        from demande d join demande_siret s on s.demande_id = d.id
                        where d.id = ? and s.organisme_id = o.id and s.cree
                        """).param(demande).update();
        jdbc.sql("""
                        update organisme o set referent_mail = d.deposant_mail
                        from demande d where d.id = ? and d.deposant_id = o.id and d.deposant_cree
                        """).param(demande).update();
    }

    private static List<String> noms(Set<? extends Enum<?>> valeurs) {
        return valeurs.stream().map(Enum::name).toList();
    }

    private static <T> @Nullable String texte(Optional<T> valeur, Function<T, String> lecture) {
        return valeur.map(lecture).orElse(null);
    }
}
