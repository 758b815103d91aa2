package fr.accroche.traitement.transparence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ArbreMerkleTest {
    private static final int MAXIMUM = 1000;
    private static final List<Empreinte> FEUILLES = feuilles(MAXIMUM);

    private static List<Empreinte> feuilles(int nombre) {
        return IntStream.range(0, nombre)
                .mapToObj(n -> Empreinte.feuille(("entrée " + n).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static Tuilage tuilage(List<Empreinte> feuilles) {
        Tuilage tuilage = new Tuilage(new TuilesEnMemoire(), 0);
        feuilles.forEach(tuilage::ajouter);
        tuilage.terminer();
        return tuilage;
    }

    private static final Tuilage COMPLET = tuilage(FEUILLES);

    /** The vectors that the Certificate Transparency projects share. */
    @Test
    void hashesTheKnownLeavesAsRfc6962Does() {
        List<String> entrees = List.of(
                "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
        List<Empreinte> feuilles = entrees.stream()
                .map(HexFormat.of()::parseHex)
                .map(Empreinte::feuille)
                .toList();

        assertThat(hexadecimal(new ArbreMerkle(tuilage(feuilles), 8).racine()))
                .isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
        assertThat(hexadecimal(new ArbreMerkle(tuilage(feuilles), 1).racine()))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assertThat(hexadecimal(new ArbreMerkle(tuilage(feuilles), 3).racine()))
                .isEqualTo("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
        assertThat(hexadecimal(new ArbreMerkle(tuilage(List.of()), 0).racine()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static String hexadecimal(Empreinte empreinte) {
        return HexFormat.of().formatHex(empreinte.octets());
    }

    @Test
    void hasTheRootOfTheNaiveTreeAtEverySize() {
        Accumulateur accumulateur = new Accumulateur();
        for (int taille = 1; taille <= MAXIMUM; taille++) {
            accumulateur.ajouter(FEUILLES.get(taille - 1));
            Empreinte attendue = ArbreNaif.racine(FEUILLES.subList(0, taille));
            assertThat(new ArbreMerkle(COMPLET, taille).racine())
                    .as("%d", taille)
                    .isEqualTo(attendue);
            assertThat(accumulateur.racine()).as("%d", taille).isEqualTo(attendue);
        }
    }

    @Property(tries = 400, seed = "6962")
    void provesEachLeafAsTheNaiveTreeDoes(@ForAll @IntRange(min = 1, max = MAXIMUM) int taille, @ForAll Random hasard) {
        int indice = hasard.nextInt(taille);
        List<Empreinte> d = FEUILLES.subList(0, taille);
        List<Empreinte> chemin = new ArbreMerkle(COMPLET, taille).inclusion(indice);

        assertThat(chemin).isEqualTo(ArbreNaif.chemin(indice, d));
        assertThat(VerificationMerkle.racineParInclusion(d.get(indice), indice, taille, chemin))
                .contains(ArbreNaif.racine(d));
        assertThat(VerificationMerkle.racineParInclusion(FEUILLES.get((indice + 1) % MAXIMUM), indice, taille, chemin))
                .isNotEqualTo(Optional.of(ArbreNaif.racine(d)));
    }

    @Test
    void provesEveryLeafOfEverySmallTree() {
        for (int taille = 1; taille <= 70; taille++) {
            ArbreMerkle arbre = new ArbreMerkle(COMPLET, taille);
            for (int indice = 0; indice < taille; indice++) {
                assertThat(VerificationMerkle.racineParInclusion(
                                FEUILLES.get(indice), indice, taille, arbre.inclusion(indice)))
                        .as("%d of %d", indice, taille)
                        .contains(arbre.racine());
            }
        }
    }

    @Property(tries = 400, seed = "9162")
    void provesThatATreeBeginsWithAnOlderOne(
            @ForAll @IntRange(min = 1, max = MAXIMUM) int taille, @ForAll Random hasard) {
        int ancienne = 1 + hasard.nextInt(taille);
        List<Empreinte> d = FEUILLES.subList(0, taille);
        Empreinte ancienneRacine = ArbreNaif.racine(d.subList(0, ancienne));
        List<Empreinte> preuve = new ArbreMerkle(COMPLET, taille).coherence(ancienne);

        assertThat(preuve).isEqualTo(ArbreNaif.coherence(ancienne, d));
        assertThat(VerificationMerkle.estCoherent(ancienne, ancienneRacine, taille, ArbreNaif.racine(d), preuve))
                .isTrue();
        Empreinte autre = Empreinte.feuille(new byte[] {1});
        assertThat(VerificationMerkle.estCoherent(ancienne, autre, taille, ArbreNaif.racine(d), preuve))
                .isFalse();
        assertThat(VerificationMerkle.estCoherent(ancienne, ancienneRacine, taille, autre, preuve))
                .isFalse();
    }

    @Test
    void provesConsistencyBetweenAllSmallTreesAndNoOther() {
        for (int taille = 1; taille <= 40; taille++) {
            ArbreMerkle arbre = new ArbreMerkle(COMPLET, taille);
            for (int ancienne = 0; ancienne <= taille; ancienne++) {
                Empreinte racine = new ArbreMerkle(COMPLET, ancienne).racine();
                List<Empreinte> preuve = arbre.coherence(ancienne);
                assertThat(VerificationMerkle.estCoherent(ancienne, racine, taille, arbre.racine(), preuve))
                        .as("%d to %d", ancienne, taille)
                        .isTrue();
                assertThat(VerificationMerkle.estCoherent(
                                ancienne, racine, taille, arbre.racine(), avecUnDePlus(preuve)))
                        .as("%d to %d, one hash more", ancienne, taille)
                        .isFalse();
            }
        }
    }

    private static List<Empreinte> avecUnDePlus(List<Empreinte> preuve) {
        List<Empreinte> longue = new ArrayList<>(preuve);
        longue.add(FEUILLES.get(0));
        return longue;
    }

    @Property(tries = 300, seed = "2026")
    void provesLeavesThatFollowEachOther(@ForAll @IntRange(min = 1, max = MAXIMUM) int taille, @ForAll Random hasard) {
        int premier = hasard.nextInt(taille);
        int nombre = 1 + hasard.nextInt(taille - premier);
        ArbreMerkle arbre = new ArbreMerkle(COMPLET, taille);
        List<Empreinte> autour = arbre.plage(premier, nombre);
        List<Empreinte> plage = FEUILLES.subList(premier, premier + nombre);

        assertThat(VerificationMerkle.racineParPlage(plage, premier, taille, autour))
                .contains(arbre.racine());
        assertThat(VerificationMerkle.racineParPlage(plage, premier, taille, avecUnDePlus(autour)))
                .isEmpty();
        assertThat(COMPLET.feuilles(premier, nombre)).isEqualTo(plage);
    }

    @Test
    void growsByRoundsToTheSameTreeAsAtOnce() {
        Random hasard = new Random(7);
        TuilesEnMemoire magasin = new TuilesEnMemoire();
        int taille = 0;
        while (taille < MAXIMUM) {
            Tuilage tuilage = new Tuilage(magasin, taille);
            int apres = Math.min(MAXIMUM, taille + 1 + hasard.nextInt(90));
            FEUILLES.subList(taille, apres).forEach(tuilage::ajouter);
            tuilage.terminer();
            taille = apres;
            assertThat(new ArbreMerkle(tuilage, taille).racine())
                    .isEqualTo(ArbreNaif.racine(FEUILLES.subList(0, taille)));
        }
    }

    /** Three levels of tiles. */
    @Test
    void keepsAHundredThousandLeavesInAsManyTilesAsNeeded() {
        int nombre = 100_000;
        TuilesEnMemoire magasin = new TuilesEnMemoire();
        Tuilage tuilage = new Tuilage(magasin, 0);
        Accumulateur accumulateur = new Accumulateur();
        feuilles(nombre).forEach(feuille -> {
            tuilage.ajouter(feuille);
            accumulateur.ajouter(feuille);
        });
        tuilage.terminer();

        assertThat(magasin.ecritures).isEqualTo(391 + 2 + 1);
        ArbreMerkle arbre = new ArbreMerkle(tuilage, nombre);
        assertThat(arbre.racine()).isEqualTo(accumulateur.racine());
        assertThat(arbre.inclusion(77_777)).hasSize(17);
    }

    @Test
    void refusesToProveWhatTheTreeDoesNotHold() {
        ArbreMerkle arbre = new ArbreMerkle(COMPLET, 10);
        assertThatThrownBy(() -> arbre.inclusion(10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> arbre.coherence(11)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> arbre.plage(9, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
