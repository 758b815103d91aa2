package fr.accroche.traitement.accuse;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * The accusé de traitement: what became of a file and of each passage (guide 4.4). Every form but PDF is written
 * streamed, in bounded memory.
 */
public final class AccuseTraitement {
    /** The hour that depositors read. */
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final Pattern INTERDITS = Pattern.compile("[\\p{Cntrl}/\\\\]");

    private final EnteteAccuse entete;
    private final ContenuAccuse contenu;

    /** An accusé of these contents, which are asked again at each writing. */
    public AccuseTraitement(EnteteAccuse entete, ContenuAccuse contenu) {
        this.entete = entete;
        this.contenu = contenu;
    }

    /** The file name that readers expect, as {@code Accusé de traitement_flux.xml_20261123.xml}. */
    public String nomFichier(FormatAccuse format) {
        return "Accusé de traitement_" + INTERDITS.matcher(entete.nomFichier()).replaceAll("_") + "_"
                + JOUR.format(entete.emisLe().atZone(PARIS)) + "." + format.extension();
    }

    /** Writes one form in UTF-8 (PDF: bytes), unsigned. The stream is flushed and not closed. */
    public void ecrire(FormatAccuse format, OutputStream sortie) throws IOException {
        switch (format) {
            case XML -> AccuseTraitementXml.ecrire(entete, contenu, sortie);
            case JSON -> AccuseTraitementJson.ecrire(entete, contenu, sortie);
            case CSV -> AccuseTraitementCsv.ecrire(entete, contenu, sortie);
            case PDF -> AccuseTraitementPdf.ecrire(entete, contenu, sortie);
        }
    }
}
