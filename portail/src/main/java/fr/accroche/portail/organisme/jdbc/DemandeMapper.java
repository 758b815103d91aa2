package fr.accroche.portail.organisme.jdbc;

import fr.accroche.modele.Siret;
import fr.accroche.portail.organisme.Demande;
import fr.accroche.portail.organisme.DeposantDeclare;
import fr.accroche.portail.organisme.EtatDemande;
import fr.accroche.portail.organisme.MotifContact;
import fr.accroche.portail.organisme.OrigineDemande;
import fr.accroche.portail.organisme.Referent;
import fr.accroche.portail.organisme.SiretDeclare;
import fr.accroche.portail.organisme.SituationDepot;
import fr.accroche.portail.organisme.Succession;
import fr.accroche.portail.organisme.VerdictSiret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a request, with its SIRETs in three arrays of the same order. */
final class DemandeMapper {
    static final String LECTURE = """
            select d.*,
                   array(select s.siret from demande_siret s where s.demande_id = d.id order by s.rang) as sirets,
                   array(select s.verdict from demande_siret s where s.demande_id = d.id order by s.rang) as verdicts,
                   array(select s.organisme_id from demande_siret s where s.demande_id = d.id order by s.rang)
                       as organismes
            from demande d
            """;

    private DemandeMapper() {}

    static Demande demande(ResultSet ligne, int rang) throws SQLException {
        return new Demande(
                ligne.getObject("id", UUID.class),
                ligne.getLong("numero"),
                ligne.getInt("version"),
                OrigineDemande.valueOf(ligne.getString("origine")),
                MotifContact.valueOf(ligne.getString("motif")),
                Optional.ofNullable(ligne.getString("situation")).map(SituationDepot::valueOf),
                EtatDemande.valueOf(ligne.getString("etat")),
                ligne.getObject("recue_le", OffsetDateTime.class).toInstant(),
                ligne.getString("raison_sociale"),
                sirets(ligne),
                succession(ligne),
                referent(ligne, "referent_"),
                deposant(ligne),
                Optional.ofNullable(ligne.getObject("deposant_id", UUID.class)),
                ligne.getString("message"),
                ligne.getBoolean("suspecte"),
                Optional.ofNullable(ligne.getString("agent")),
                ligne.getString("note"));
    }

    private static List<SiretDeclare> sirets(ResultSet ligne) throws SQLException {
        String[] sirets = (String[]) ligne.getArray("sirets").getArray();
        String[] verdicts = (String[]) ligne.getArray("verdicts").getArray();
        @Nullable UUID[] organismes = (UUID[]) ligne.getArray("organismes").getArray();
        List<SiretDeclare> declares = new ArrayList<>();
        for (int i = 0; i < sirets.length; i++) {
            declares.add(new SiretDeclare(
                    new Siret(sirets[i]), VerdictSiret.valueOf(verdicts[i]), Optional.ofNullable(organismes[i])));
        }
        return declares;
    }

    private static Optional<Succession> succession(ResultSet ligne) throws SQLException {
        Optional<LocalDate> date = Optional.ofNullable(ligne.getObject("succession_le", LocalDate.class));
        return Optional.ofNullable(ligne.getString("ancien_siret"))
                .map(ancien -> new Succession(new Siret(ancien), date));
    }

    private static Optional<DeposantDeclare> deposant(ResultSet ligne) throws SQLException {
        String siret = ligne.getString("deposant_siret");
        Optional<Referent> referent = referent(ligne, "deposant_");
        if (siret == null || referent.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DeposantDeclare(new Siret(siret), ou(ligne, "deposant_raison_sociale"), referent.get()));
    }

    /** The person whose columns begin with this prefix, when there is one to write to. */
    static Optional<Referent> referent(ResultSet ligne, String prefixe) throws SQLException {
        String mail = ligne.getString(prefixe + "mail");
        return mail == null
                ? Optional.empty()
                : Optional.of(new Referent(
                        ou(ligne, prefixe + "prenom"),
                        ou(ligne, prefixe + "nom"),
                        mail,
                        ou(ligne, prefixe + "telephone")));
    }

    private static String ou(ResultSet ligne, String colonne) throws SQLException {
        return Objects.requireNonNullElse(ligne.getString(colonne), "");
    }
}
