package fr.accroche.controle.extrait;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Text of an XML document in an encoding: a character that it does not have becomes a character reference. */
final class Encodage {
    private Encodage() {}

    static byte[] encoder(String texte, Charset encodage) {
        CharsetEncoder encoder = encodage.newEncoder();
        if (encoder.canEncode(texte)) {
            return texte.getBytes(encodage);
        }
        ByteArrayOutputStream octets = new ByteArrayOutputStream(texte.length());
        texte.codePoints().forEach(point -> {
            String caractere = Character.toString(point);
            octets.writeBytes((encoder.canEncode(caractere) ? caractere : "&#" + point + ";").getBytes(encodage));
        });
        return octets.toByteArray();
    }
}
