package fr.accroche.referentiels;

import fr.accroche.modele.ReferentielLieux;
import fr.accroche.modele.VersionReferentiel;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The communes, boroughs and countries of births through time, by the Code officiel géographique of INSEE (COG 2026, with
 * its history from 1943; postal codes of La Poste). Immutable and safe to share between threads.
 *
 * <p>Not known here: anything before 1943 (what was in force then has no known beginning), the exact day of the changes of
 * 2020 (dated 2021-01-01), communes of Algeria before 1962 (only the birth codes of its four departments), beginnings of
 * countries. So {@link #existe} errs on the side of « yes ».
 *
 * <p>Design: a control asks for the codes of a few communes, over and over; the matching asks for names and links. So a
 * code is searched in the table where it stands and remembered; what costs more is made when it is first asked
 * ({@link LieuxLies}).
 */
public final class LieuxFrancais implements ReferentielLieux {
    private static final String NOM = "cog-2026";
    private static final List<String> TABLES = List.of("communes.csv", "pays.csv");

    private final VersionReferentiel version;
    private final List<TableTriee> tables;
    /** Those that were asked for; only codes that are there, so that no file can make it grow. */
    private final Map<String, Lieu> connus = new ConcurrentHashMap<>();

    private volatile @Nullable LieuxLies lies;

    private LieuxFrancais(List<byte[]> octets) {
        tables = octets.stream().map(TableTriee::new).toList();
        version = new VersionReferentiel(NOM, Tables.sha256(octets.toArray(byte[][]::new)));
    }

    /** Reads the tables of the class path: a few milliseconds; the first question on a name or a link takes 170 more. */
    public static LieuxFrancais charger() {
        return new LieuxFrancais(TABLES.stream().map(Tables::lire).toList());
    }

    private LieuxLies lies() {
        LieuxLies faits = lies;
        if (faits == null) {
            synchronized (connus) {
                faits = lies == null ? new LieuxLies(tables) : lies;
                lies = faits;
            }
        }
        return faits;
    }

    /** All communes, boroughs and countries, in force or not, in the order of their codes. */
    public Collection<Lieu> lieux() {
        return lies().lieux();
    }

    /** The place of this code, in force or not. */
    public Optional<Lieu> lieu(String codeInsee) {
        return Optional.ofNullable(chercher(codeInsee));
    }

    private @Nullable Lieu chercher(String codeInsee) {
        Lieu connu = connus.get(codeInsee);
        if (connu != null) {
            return connu;
        }
        for (TableTriee table : tables) {
            Optional<String> ligne = table.ligne(codeInsee);
            if (ligne.isPresent()) {
                Lieu lieu = LieuxReader.lire(ligne.get()).lieu();
                connus.put(codeInsee, lieu);
                return lieu;
            }
        }
        return null;
    }

    @Override
    public VersionReferentiel version() {
        return version;
    }

    @Override
    public boolean existe(String codeInsee, LocalDate jour) {
        Lieu lieu = chercher(codeInsee);
        return lieu != null && lieu.existe(jour);
    }

    @Override
    public boolean aExiste(String codeInsee) {
        return chercher(codeInsee) != null;
    }

    @Override
    public boolean estCodePostal(String codePostal) {
        return lies().estCodePostal(codePostal);
    }

    @Override
    public Optional<String> libelle(String codeInsee) {
        return lieu(codeInsee).map(Lieu::libelle);
    }

    @Override
    public Set<String> memesLieux(String codeInsee) {
        return lies().memesLieux(codeInsee);
    }

    @Override
    public Set<String> communesDuCodePostal(String codePostal) {
        return lies().communesDuCodePostal(codePostal);
    }

    @Override
    public Set<String> lieuxDeNom(String libelle) {
        return lies().lieuxDeNom(libelle);
    }
}
