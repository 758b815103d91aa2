package fr.accroche.nirisation.index.construction;

import fr.accroche.nirisation.index.Fiche;
import fr.accroche.nirisation.index.Signature;
import fr.accroche.nirisation.index.fichier.CasPrenom;
import fr.accroche.nirisation.index.fichier.ChiffreNirs;
import fr.accroche.nirisation.index.fichier.FicheSection;
import fr.accroche.nirisation.index.fichier.FormatComptes;
import fr.accroche.nirisation.index.fichier.FormatPersonne;
import fr.accroche.nirisation.index.fichier.Haches;
import fr.accroche.nirisation.index.fichier.Section;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Receives the persons in their definitive order and writes what is written once for each: record, signature, NIR, day,
 * keys, counts. For one thread.
 */
final class Emission implements Fusion.Destination, AutoCloseable {
    private static final int PAS_SUIVI = 1 << 16;

    private final Vocabulaire mots;
    private final long[] lignesEcartees;
    private final SuiviConstruction suivi;
    private final FormatPersonne format;
    private final FormatComptes formatComptes;
    private final int[] comptes;
    private final SectionWriter personnes;
    private final SectionWriter signatures;
    private final NirsWriter nirs;
    private final JoursWriter jours;
    private final ClesWriter clesAnnee;
    private final ClesWriter clesLieu;
    private final ClesWriter clesSquelettes;
    private final ComptesWriter comptesNoms;
    private final ComptesWriter comptesPrenoms;
    private final Fiche fiche = new Fiche();
    private final byte[] octetsPersonne;
    private int ordinal;

    /**
     * @param annees persons by year of birth, as far as is known
     * @param lignesEcartees lines to leave out, ascending
     * @param personnesParPart how many are taken back into memory at once
     */
    Emission(
            Vocabulaire mots,
            int[] annees,
            long[] lignesEcartees,
            Brouillons brouillons,
            int personnesParPart,
            Sections sections,
            ChiffreNirs chiffre,
            SuiviConstruction suivi)
            throws IOException {
        this.mots = mots;
        this.lignesEcartees = lignesEcartees;
        this.suivi = suivi;
        format = mots.format();
        octetsPersonne = new byte[format.octets()];
        formatComptes = new FormatComptes(mots.nombreZones(), mots.lieux().taille());
        comptes = new int[formatComptes.nombre()];
        personnes = sections.creer(Section.PERSONNES);
        signatures = sections.creer(Section.SIGNATURES);
        nirs = new NirsWriter(sections.creer(Section.NIRS), chiffre);
        jours = new JoursWriter();
        clesAnnee = new ClesWriter(brouillons, annees, personnesParPart);
        clesLieu = new ClesWriter(brouillons, mots.lieux().comptes(), personnesParPart);
        clesSquelettes = new ClesWriter(brouillons, annees, personnesParPart);
        comptesNoms =
                new ComptesWriter(brouillons, mots.noms().comptes(), personnesParPart, CasPrenom.BITS_ZONE, zone -> 0);
        comptesPrenoms = new ComptesWriter(
                brouillons,
                mots.prenoms().comptes(),
                personnesParPart,
                CasPrenom.BITS,
                CasPrenom::sansDecennie,
                CasPrenom::sansZone);
    }

    @Override
    public void recevoir(Rangee rangee) throws IOException {
        if (lignesEcartees.length > 0 && Arrays.binarySearch(lignesEcartees, rangee.ligne) >= 0) {
            return;
        }
        remplir(rangee);
        ecrire(rangee.nir);
        ecrireCles();
        compter();
        ordinal++;
        if (ordinal % PAS_SUIVI == 0) {
            suivi.avancement(ordinal);
        }
    }

    private void remplir(Rangee rangee) {
        fiche.nomNaissance = mots.noms().definitifs()[rangee.nomNaissance];
        fiche.nomUsage = mots.noms().definitifs()[rangee.nomUsage];
        fiche.prenom1 = mots.prenoms().definitifs()[rangee.prenom1];
        fiche.prenom2 = mots.prenoms().definitifs()[rangee.prenom2];
        fiche.prenom3 = mots.prenoms().definitifs()[rangee.prenom3];
        fiche.lieu = mots.lieux().definitifs()[rangee.lieu];
        fiche.deces = rangee.deces;
        fiche.naissance = rangee.naissance();
        fiche.sexe = rangee.sexe();
    }

    private void ecrire(long nir) throws IOException {
        format.ecrire(fiche, octetsPersonne);
        personnes.octets(octetsPersonne);
        int[] noms = mots.squelettesNoms();
        int[] prenoms = mots.squelettesPrenoms();
        boolean surnom = mots.surnoms(fiche.nomNaissance).length + mots.surnoms(fiche.nomUsage).length > 0;
        signatures.entierLong(Signature.noms(
                Signature.cle(fiche.nomNaissance, noms[fiche.nomNaissance]),
                Signature.cle(fiche.nomUsage, noms[fiche.nomUsage]),
                fiche.lieu,
                surnom));
        signatures.entierLong(Signature.prenoms(
                Signature.cle(fiche.prenom1, prenoms[fiche.prenom1]),
                Signature.cle(fiche.prenom2, prenoms[fiche.prenom2]),
                Signature.cle(fiche.prenom3, prenoms[fiche.prenom3])));
        nirs.ecrire(nir);
        jours.noter(fiche.naissance, ordinal);
    }

    private void ecrireCles() throws IOException {
        if (fiche.prenom1 == 0) {
            return;
        }
        int annee = fiche.naissance / 10_000 - FormatPersonne.ANNEE_MINIMALE;
        int squelettePrenom = mots.squelettesPrenoms()[fiche.prenom1];
        int[] noms = mots.formes(fiche.nomNaissance, fiche.nomUsage);
        for (int rang = 0; rang < noms.length; rang++) {
            long hache = Haches.paire(noms[rang], fiche.prenom1);
            clesAnnee.ajouter(annee, hache, ordinal);
            if (fiche.lieu != 0) {
                clesLieu.ajouter(fiche.lieu, hache, ordinal);
            }
            int squelette = mots.squelettesNoms()[noms[rang]];
            if (squelette != 0 && squelettePrenom != 0 && estNouveau(squelette, noms, rang)) {
                clesSquelettes.ajouter(annee, Haches.paire(squelette, squelettePrenom), ordinal);
            }
        }
    }

    private boolean estNouveau(int squelette, int[] noms, int rang) {
        for (int avant = 0; avant < rang; avant++) {
            if (mots.squelettesNoms()[noms[avant]] == squelette) {
                return false;
            }
        }
        return true;
    }

    private void compter() throws IOException {
        int zone = mots.zones()[fiche.lieu];
        compter(0);
        if (zone != 0) {
            compter(zone);
        }
        comptes[formatComptes.rangLieu(fiche.lieu)]++;
        if (fiche.nomNaissance != 0) {
            comptesNoms.compter(fiche.nomNaissance, zone);
        }
        if (fiche.prenom1 != 0) {
            comptesPrenoms.compter(fiche.prenom1, CasPrenom.de(fiche.sexe, fiche.naissance / 100_000, zone));
        }
    }

    private void compter(int zone) {
        int decennie = fiche.naissance / 100_000;
        comptes[formatComptes.rangPopulation(0, 0, zone)]++;
        comptes[formatComptes.rangPopulation(fiche.sexe, 0, zone)]++;
        comptes[formatComptes.rangPopulation(0, decennie, zone)]++;
        comptes[formatComptes.rangPopulation(fiche.sexe, decennie, zone)]++;
        comptes[formatComptes.rangJour(fiche.naissance % 10_000, zone)]++;
    }

    int personnes() {
        return ordinal;
    }

    /** Ends what is written person by person, and writes the rest, several sections at once. */
    void clore(Sections sections, Ouvriers ouvriers) throws IOException {
        sections.noter(personnes.clore());
        sections.noter(signatures.clore());
        sections.noter(nirs.clore());
        for (ClesWriter cles : List.of(clesAnnee, clesLieu, clesSquelettes)) {
            cles.clore();
        }
        comptesNoms.clore();
        comptesPrenoms.clore();
        sections.ecrire(Section.JOURS, sortie -> jours.ecrire(sortie, ordinal));
        sections.ecrire(Section.COMPTES, this::ecrireComptes);
        sections.ecrire(Section.NOMS, sortie -> mots.noms().ecrire(sortie, mots.squelettesNoms()));
        sections.ecrire(Section.PRENOMS, sortie -> mots.prenoms().ecrire(sortie, mots.squelettesPrenoms()));
        sections.ecrire(Section.LIEUX, sortie -> mots.lieux().ecrire(sortie, mots.zones()));
        sections.ecrire(
                ouvriers,
                List.of(
                        new Sections.AEcrire(Section.CLES_ANNEE, clesAnnee::ecrire),
                        new Sections.AEcrire(Section.CLES_SQUELETTES, clesSquelettes::ecrire),
                        new Sections.AEcrire(Section.CLES_LIEU, clesLieu::ecrire),
                        new Sections.AEcrire(Section.COMPTES_NOMS, comptesNoms::ecrire),
                        new Sections.AEcrire(Section.COMPTES_PRENOMS, comptesPrenoms::ecrire)));
    }

    private FicheSection ecrireComptes(SectionWriter sortie) throws IOException {
        sortie.entier(formatComptes.zones());
        sortie.entier(formatComptes.lieux());
        sortie.entiers(comptes);
        return sortie.clore();
    }

    /** Gives the files back when the construction failed on the way. */
    @Override
    public void close() throws IOException {
        personnes.close();
        signatures.close();
        nirs.close();
    }
}
