package fr.accroche.nirisation.registre;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Nir;
import fr.accroche.modele.Sexe;
import fr.accroche.nirisation.Identite;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person as a run of bytes, about 80 for a French birth: a million persons as objects would take ten times as much.
 * Order: NIR, birth name, usage name, number of first names, first names, sex (true: M), year, month, day, commune code, postal
 * code, commune name, country code, country name, day of death as days since 1970 ({@code Integer.MIN_VALUE}: none).
 * Texts as {@link DataOutputStream#writeUTF}, an empty one for an unknown one.
 */
final class IdentiteCodec {
    private static final int VIVANT = Integer.MIN_VALUE;

    private IdentiteCodec() {}

    static byte[] coder(Identite identite) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(128);
        try (DataOutputStream sortie = new DataOutputStream(octets)) {
            sortie.writeUTF(identite.nir().valeur());
            sortie.writeUTF(identite.nomNaissance());
            ecrire(sortie, identite.nomUsage());
            sortie.writeByte(identite.prenoms().size());
            for (String prenom : identite.prenoms()) {
                sortie.writeUTF(prenom);
            }
            sortie.writeBoolean(identite.sexe() == Sexe.M);
            ecrire(sortie, identite.dateNaissance());
            ecrire(sortie, identite.lieuNaissance());
            sortie.writeInt(identite.dateDeces()
                    .map(jour -> Math.toIntExact(jour.toEpochDay()))
                    .orElse(VIVANT));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Expected to write in memory, found a failure", impossible);
        }
        return octets.toByteArray();
    }

    static Identite decoder(byte[] page, int debut) {
        try (DataInputStream entree = new DataInputStream(new ByteArrayInputStream(page, debut, page.length - debut))) {
            return new Identite(
                    new Nir(entree.readUTF()),
                    entree.readUTF(),
                    lire(entree),
                    lirePrenoms(entree),
                    entree.readBoolean() ? Sexe.M : Sexe.F,
                    new DateNaissance(entree.readShort(), entree.readByte(), entree.readByte()),
                    new LieuNaissance(lire(entree), lire(entree), lire(entree), lire(entree), lire(entree)),
                    lireDeces(entree));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Expected a whole person in memory, found a part", impossible);
        }
    }

    private static void ecrire(DataOutputStream sortie, DateNaissance date) throws IOException {
        sortie.writeShort(date.annee());
        sortie.writeByte(date.mois());
        sortie.writeByte(date.jour());
    }

    private static void ecrire(DataOutputStream sortie, LieuNaissance lieu) throws IOException {
        ecrire(sortie, lieu.codeInsee());
        ecrire(sortie, lieu.codePostal());
        ecrire(sortie, lieu.libelleCommune());
        ecrire(sortie, lieu.codePays());
        ecrire(sortie, lieu.libellePays());
    }

    private static void ecrire(DataOutputStream sortie, @Nullable String texte) throws IOException {
        sortie.writeUTF(texte == null ? "" : texte);
    }

    private static @Nullable String lire(DataInputStream entree) throws IOException {
        String texte = entree.readUTF();
        return texte.isEmpty() ? null : texte;
    }

    private static List<String> lirePrenoms(DataInputStream entree) throws IOException {
        int nombre = entree.readByte();
        List<String> prenoms = new ArrayList<>(nombre);
        for (int i = 0; i < nombre; i++) {
            prenoms.add(entree.readUTF());
        }
        return prenoms;
    }

    private static Optional<LocalDate> lireDeces(DataInputStream entree) throws IOException {
        int jour = entree.readInt();
        return jour == VIVANT ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(jour));
    }
}
