package fr.accroche.construction.tableur;

import fr.accroche.construction.TableurRefuseException;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An XLSX workbook (ECMA-376). What all sheets share is read once; a sheet is read straight from the file, row by row.
 * Immutable.
 */
final class ClasseurXlsx implements Classeur {
    private final Source source;
    /** Path of the part by name of the sheet, in the order of the workbook. */
    private final Map<String, String> parties;

    private final CalendrierTableur calendrier;
    private final TextesPartages textes;
    private final FormatsCellule formats;

    private ClasseurXlsx(Source source, Sommaire sommaire) {
        this.source = source;
        parties = sommaire.parties();
        calendrier = sommaire.depuis1904 ? CalendrierTableur.DE_1904 : CalendrierTableur.DE_1900;
        textes = sommaire.textes;
        formats = sommaire.formats;
    }

    static ClasseurXlsx ouvrir(Source source) throws IOException, TableurRefuseException {
        Sommaire sommaire = new Sommaire();
        try (Archive archive = new Archive(source.ouvrir())) {
            while (archive.suivante()) {
                sommaire.lire(archive);
            }
        }
        if (sommaire.feuilles.isEmpty()) {
            throw new TableurRefuseException(
                    "Ce fichier compressé n’est pas un classeur XLSX. Donnez le classeur lui-même, enregistré au format"
                            + " « Classeur Excel (.xlsx) », ou la feuille en CSV.");
        }
        return new ClasseurXlsx(source, sommaire);
    }

    @Override
    public List<String> feuilles() {
        return List.copyOf(parties.keySet());
    }

    @Override
    public CalendrierTableur calendrier() {
        return calendrier;
    }

    @Override
    public String description() {
        return "classeur XLSX";
    }

    @Override
    public LignesReader lire(String feuille) throws IOException, TableurRefuseException {
        String partie = parties.get(feuille);
        if (partie == null) {
            throw new IllegalArgumentException("Expected one of the sheets of the workbook, found another name");
        }
        Archive archive = new Archive(source.ouvrir());
        boolean trouvee = false;
        try {
            while (!trouvee && archive.suivante()) {
                trouvee = archive.nom().equals(partie);
            }
            if (!trouvee) {
                throw new TableurRefuseException(
                        "La feuille « " + feuille + " » manque dans le classeur. Enregistrez-le à nouveau en XLSX.");
            }
            return new FeuilleXlsxReader(archive, new FeuilleXlsxReader.Communs(calendrier, textes, formats));
        } finally {
            if (!trouvee) {
                archive.close();
            }
        }
    }

    /** What all sheets share, gathered in one pass whatever the order of the parts. */
    private static final class Sommaire {
        private static final String RELATIONS = "workbook.xml.rels";

        private final Map<String, String> feuilles = new LinkedHashMap<>();
        private final Map<String, String> cibles = new HashMap<>();
        private boolean depuis1904;
        private TextesPartages textes = new TextesPartages();
        private FormatsCellule formats = new FormatsCellule();

        void lire(Archive archive) throws IOException, TableurRefuseException {
            String nom =
                    archive.nom().substring(archive.nom().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            switch (nom) {
                case "workbook.xml" -> classeur(new PartieXml(archive.contenu()));
                case RELATIONS -> relations(new PartieXml(archive.contenu()));
                case "sharedstrings.xml" -> textes = TextesPartages.lire(new PartieXml(archive.contenu()));
                case "styles.xml" -> formats = FormatsCellule.lire(new PartieXml(archive.contenu()));
                default -> {
                    // Sheets are read when they are asked for; the rest is of no use.
                }
            }
        }

        private void classeur(PartieXml xml) throws IOException, TableurRefuseException {
            while (xml.suivante()) {
                if (xml.ouvre("workbookPr")) {
                    String base = xml.attribut("date1904");
                    depuis1904 = "1".equals(base) || "true".equals(base);
                } else if (xml.ouvre("sheet")) {
                    String nom = xml.attribut("name");
                    String relation = xml.attribut("id");
                    if (nom != null && relation != null && feuilles.size() < LimitesTableur.PARTIES) {
                        feuilles.put(nom, relation);
                    }
                }
            }
        }

        private void relations(PartieXml xml) throws IOException, TableurRefuseException {
            while (xml.suivante()) {
                if (xml.ouvre("Relationship")) {
                    String id = xml.attribut("Id");
                    String cible = xml.attribut("Target");
                    if (id != null && cible != null && cibles.size() < LimitesTableur.PARTIES) {
                        cibles.put(id, cible.startsWith("/") ? cible.substring(1) : "xl/" + cible);
                    }
                }
            }
        }

        Map<String, String> parties() {
            Map<String, String> parties = new LinkedHashMap<>();
            feuilles.forEach((nom, relation) -> parties.put(nom, cibles.getOrDefault(relation, "")));
            return parties;
        }
    }
}
