package fr.accroche.controle.reserve;

import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeAnomalie;
import fr.accroche.modele.Gravite;
import fr.accroche.modele.Portee;
import fr.accroche.modele.Position;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link AnomalieEncoder} wrote. */
final class AnomalieDecoder {
    private final InputStream entree;
    private final List<TexteAnomalie> textes = new ArrayList<>();
    private int ligne;
    private String chemin = "";
    private @Nullable String cle;

    AnomalieDecoder(InputStream entree) {
        this.entree = entree;
    }

    Anomalie lire() throws IOException {
        TexteAnomalie texte = texte();
        int ecart = entier();
        ligne += (ecart >>> 1) ^ -(ecart & 1);
        int colonne = entier();
        chemin = chemin.substring(0, entier()) + chaine();
        int presence = octet();
        if ((presence & AnomalieEncoder.CLE_NOUVELLE) != 0) {
            cle = chaine();
        }
        boolean sansCle = (presence & ~AnomalieEncoder.AVEC_VALEUR) == AnomalieEncoder.CLE_ABSENTE;
        String valeur = (presence & AnomalieEncoder.AVEC_VALEUR) != 0 ? chaine() : null;
        return new Anomalie(
                texte.code(),
                texte.gravite(),
                texte.portee(),
                new Position(ligne, colonne),
                chemin,
                sansCle ? null : cle,
                valeur,
                texte.message(),
                texte.remede());
    }

    private TexteAnomalie texte() throws IOException {
        int rang = entier();
        if (rang >= AnomalieEncoder.PREMIER_RANG) {
            return textes.get(rang - AnomalieEncoder.PREMIER_RANG);
        }
        TexteAnomalie texte = new TexteAnomalie(
                new CodeAnomalie(chaine()), Gravite.valueOf(chaine()), Portee.valueOf(chaine()), chaine(), chaine());
        if (rang == AnomalieEncoder.TEXTE_RETENU) {
            textes.add(texte);
        }
        return texte;
    }

    private String chaine() throws IOException {
        int entete = entier();
        char[] unites = new char[entete >>> 1];
        boolean large = (entete & 1) != 0;
        for (int i = 0; i < unites.length; i++) {
            unites[i] = (char) (large ? (octet() << 8) | octet() : octet());
        }
        return new String(unites);
    }

    private int entier() throws IOException {
        int valeur = 0;
        int decalage = 0;
        int octet;
        do {
            octet = octet();
            valeur |= (octet & 0x7F) << decalage;
            decalage += 7;
        } while (octet > 0x7F);
        return valeur;
    }

    private int octet() throws IOException {
        int octet = entree.read();
        if (octet < 0) {
            throw new EOFException("Expected an anomaly that was set aside, found the end");
        }
        return octet;
    }
}
