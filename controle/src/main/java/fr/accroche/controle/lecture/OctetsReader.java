package fr.accroche.controle.lecture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fast reading path: UTF-8 straight on the bytes, one call for each leaf.
 *
 * <p>Design: this reader tells only what it is sure of. It steps from construct to construct (a tag, a text, a comment, a
 * CDATA section, a processing instruction); the first one that is malformed, hostile, too long for the window or merely
 * rare is left, untouched, to the standard path, which takes over at its first byte ({@link Reprise}). So a fault has one
 * diagnosis, whoever began the reading, and this class has no message at all. What makes it fast (measured in {@code
 * docs/performance.md}): names are compared with the one that came here last time instead of being looked up; indents are
 * skipped eight bytes at a time; a leaf's text is scanned once, for its end, its characters and its lines; nothing is
 * allocated for a tag without attribute.
 */
final class OctetsReader {
    private static final int PROFONDEUR_SIMPLE = 64;
    private static final int ATTRIBUTS_SIMPLES = 16;
    private static final int VALEUR_SIMPLE = 4096;
    private static final int MARQUE_UTF8 = 3;
    private static final byte[] FIN_COMMENTAIRE = octets("--");
    private static final byte[] OUVERTURE_COMMENTAIRE = octets("<!--");
    private static final byte[] OUVERTURE_CDATA = octets("<![CDATA[");
    private static final byte[] FIN_CDATA = octets("]]>");
    private static final byte[] OUVERTURE_DECLARATION = octets("<?xml");
    private static final byte[] FIN_INSTRUCTION = octets("?>");
    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml[ \\t\\r\\n]+version[ \\t\\r\\n]*=[ \\t\\r\\n]*(?:'1\\.0'|\"1\\.0\")"
                    + "(?:[ \\t\\r\\n]+encoding[ \\t\\r\\n]*=[ \\t\\r\\n]*(?:'[A-Za-z0-9._-]+'|\"[A-Za-z0-9._-]+\"))?"
                    + "(?:[ \\t\\r\\n]+standalone[ \\t\\r\\n]*=[ \\t\\r\\n]*(?:'(?:yes|no)'|\"(?:yes|no)\"))?"
                    + "[ \\t\\r\\n]*\\?>");
    private static final Pattern CIBLE =
            Pattern.compile("<\\?([A-Za-z_][A-Za-z0-9._-]*)(?:[ \\t\\r\\n].*)?", Pattern.DOTALL);

    private final FenetreOctets f;
    private final RecepteurXml recepteur;
    private final NomsLus noms = new NomsLus();
    private final EspacesOuverts espaces = new EspacesOuverts();
    private final BaliseOctets balise = new BaliseOctets(espaces);
    private final CurseurOctets curseur = new CurseurOctets();
    private final FeuilleReader feuilles;
    private final TexteOctets texte = new TexteOctets();
    private final @Nullable NomLu[] ouverts = new @Nullable NomLu[PROFONDEUR_SIMPLE];
    /** The namespace declarations of each open tag, as they are to be written again; null for none. */
    private final @Nullable String[] declarations = new @Nullable String[PROFONDEUR_SIMPLE];

    private int profondeur;
    /** Something was read, a byte-order mark set apart. */
    private boolean entame;

    private boolean racineLue;
    private boolean ignorerBlancs = true;
    private @Nullable NomLu precedent;
    private boolean apresFin;

    OctetsReader(InputStream source, int marque, RecepteurXml recepteur) {
        f = new FenetreOctets(source, marque);
        this.recepteur = recepteur;
        feuilles = new FeuilleReader(f, recepteur, espaces);
    }

    private static byte[] octets(String texte) {
        return texte.getBytes(StandardCharsets.US_ASCII);
    }

    /** Reads as far as it can: to the end (empty), or to what the standard path is to read. */
    Optional<Reprise> lire() throws IOException {
        f.garnir();
        boolean sure = declaration();
        entame = f.offset(f.ici) > MARQUE_UTF8;
        while (sure) {
            f.garnir();
            byte b = f.octets[f.ici];
            if (b == '<') {
                sure = balisage();
            } else if (f.estALaFin()) {
                sure = false;
                if (racineLue && profondeur == 0) {
                    return Optional.empty();
                }
            } else {
                sure = texte();
            }
            entame = entame || sure;
        }
        return Optional.of(reprise());
    }

    /** What follows the last byte that was read here, in memory. */
    InputStream reste() {
        return new ByteArrayInputStream(f.octets, f.ici, f.fin - f.ici);
    }

    private Reprise reprise() {
        StringBuilder prefixe = new StringBuilder();
        int debuts = profondeur;
        for (int i = 0; i < profondeur; i++) {
            NomLu nom = ouverts[i];
            String declares = declarations[i];
            if (nom != null) {
                prefixe.append('<').append(nom.qualifie());
            }
            prefixe.append(declares == null ? "" : declares).append('>');
        }
        boolean finie = racineLue && profondeur == 0;
        if (finie) {
            debuts = 1;
            prefixe.append("<a/>");
        } else if (profondeur == 0 && entame) {
            // An XML declaration is only one at the very beginning.
            prefixe.append("<!---->");
        }
        return new Reprise(prefixe.toString(), debuts, finie ? 1 : 0, f.offset(f.ici), f.ligne, f.colonne());
    }

    private boolean declaration() {
        if (!estEn(OUVERTURE_DECLARATION, f.ici)) {
            return true;
        }
        int fin = f.chercher(FIN_INSTRUCTION, f.ici);
        if (fin < 0) {
            return false;
        }
        String ecrite = new String(f.octets, f.ici, fin + 2 - f.ici, StandardCharsets.ISO_8859_1);
        if (DECLARATION.matcher(ecrite).matches()) {
            return f.avancer(fin + 2);
        }
        // A target that merely begins so is an instruction as any other.
        byte suivant = f.octets[f.ici + OUVERTURE_DECLARATION.length];
        return suivant == '-';
    }

    private boolean estEn(byte[] motif, int place) {
        return Arrays.equals(f.octets, place, place + motif.length, motif, 0, motif.length);
    }

    private boolean balisage() {
        byte b = f.octets[f.ici + 1];
        if (b == '/') {
            return fermante();
        }
        if (b == '!') {
            return estEn(OUVERTURE_COMMENTAIRE, f.ici) ? commentaire() : cdata();
        }
        return b == '?' ? instruction() : ouvrante();
    }

    private boolean commentaire() {
        int fin = f.chercher(FIN_COMMENTAIRE, f.ici + OUVERTURE_COMMENTAIRE.length);
        return fin >= 0 && f.octets[fin + 2] == '>' && f.avancer(fin + 3);
    }

    private boolean instruction() {
        int fin = f.chercher(FIN_INSTRUCTION, f.ici + 2);
        if (fin < 0) {
            return false;
        }
        String ecrite = new String(f.octets, f.ici, fin - f.ici, StandardCharsets.ISO_8859_1);
        Matcher cible = CIBLE.matcher(ecrite);
        return cible.matches() && !cible.group(1).toLowerCase(Locale.ROOT).equals("xml") && f.avancer(fin + 2);
    }

    private boolean cdata() {
        if (profondeur == 0 || !estEn(OUVERTURE_CDATA, f.ici)) {
            return false;
        }
        int debut = f.ici + OUVERTURE_CDATA.length;
        int fin = f.chercher(FIN_CDATA, debut);
        if (fin < 0) {
            return false;
        }
        curseur.placer(f.ligne, f.colonne(), f.offset(f.ici), 0);
        if (!f.avancer(fin + FIN_CDATA.length)) {
            return false;
        }
        texte.vider();
        texte.ajouter(f.octets, debut, fin);
        if (texte.nombre() > 0) {
            recepteur.texte(texte.caracteres(), 0, texte.nombre(), curseur);
        }
        return true;
    }

    private boolean texte() {
        if (!entame) {
            // White space before everything: the standard path tells a blank file from a cut one.
            return false;
        }
        int debut = f.ici;
        int ligne = f.ligne;
        long origine = f.origine();
        int colonne = f.colonne();
        f.passerBlancs();
        boolean blanc = f.octets[f.ici] == '<';
        if (blanc && (ignorerBlancs || profondeur == 0)) {
            return true;
        }
        if (f.estALaFin() && profondeur == 0) {
            return true;
        }
        curseur.placer(ligne, colonne, f.offset(debut), 0);
        curseur.placerNonBlanc(f.ligne, f.colonne());
        f.aller(debut, ligne, origine);
        if (profondeur > 0 && texteEntier()) {
            recepteur.texte(texte.caracteres(), 0, texte.nombre(), curseur);
            return true;
        }
        f.aller(debut, ligne, origine);
        return false;
    }

    /** Reads the text up to the next markup; false when it is not plain. */
    private boolean texteEntier() {
        byte[] o = f.octets;
        texte.vider();
        int debut = f.ici;
        int p = debut;
        while (o[p] != '<') {
            if (o[p] == '&') {
                if (!f.avancer(p)) {
                    return false;
                }
                texte.ajouter(o, debut, p);
                p = texte.reference(o, p);
                if (p < 0) {
                    return false;
                }
                debut = p;
            } else if (p >= f.fin || (o[p] == ']' && o[p + 1] == ']' && o[p + 2] == '>')) {
                return false;
            } else {
                p++;
            }
        }
        if (!f.avancer(p)) {
            return false;
        }
        texte.ajouter(o, debut, p);
        return true;
    }

    private boolean fermante() {
        NomLu nom = profondeur == 0 ? null : ouverts[profondeur - 1];
        if (nom == null || !nom.estEn(f.octets, f.ici + 2)) {
            return false;
        }
        int apres = f.ici + 2 + nom.brut.length;
        boolean serree = f.octets[apres] == '>';
        while (estBlanc(f.octets[apres])) {
            apres++;
        }
        if (f.octets[apres] != '>') {
            return false;
        }
        curseur.placer(f.ligne, f.colonne(), f.offset(f.ici), f.offset(apres + 1));
        if (serree) {
            f.ici = apres + 1;
        } else {
            f.avancer(apres + 1);
        }
        fermer(nom);
        return true;
    }

    private void fermer(NomLu nom) {
        feuilles.oublierLaDerniere();
        recepteur.fin(curseur);
        if (!apresFin) {
            nom.conteneur = false;
        }
        profondeur--;
        if (declarations[profondeur] != null) {
            declarations[profondeur] = null;
            espaces.fermer(profondeur);
        }
        precedent = nom;
        apresFin = true;
        ignorerBlancs = recepteur.ignoreLesBlancs();
    }

    private static boolean estBlanc(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r';
    }

    private boolean ouvrante() {
        NomLu nom = nom(f.ici + 1);
        if (nom == null || profondeur == PROFONDEUR_SIMPLE || (racineLue && profondeur == 0)) {
            return false;
        }
        int apres = f.ici + 1 + nom.brut.length;
        if (f.octets[apres] != '>') {
            return avecAttributs(nom, apres);
        }
        String espace = espaces.espace(nom);
        if (espace == null) {
            return false;
        }
        if (profondeur > 0 && feuilles.estPossible(nom)) {
            NomLu derniere = feuilles.lire(nom, espace, apres + 1, ignorerBlancs);
            if (derniere != null) {
                marquerConteneur();
                precedent = derniere;
                apresFin = true;
                return true;
            }
        }
        balise.ouvrir(nom, espace);
        curseur.placer(f.ligne, f.colonne(), f.offset(f.ici), f.offset(apres + 1));
        f.ici = apres + 1;
        ouvrir(nom);
        return true;
    }

    private void marquerConteneur() {
        NomLu parent = profondeur == 0 ? null : ouverts[profondeur - 1];
        if (parent != null) {
            parent.conteneur = true;
        }
    }

    private void ouvrir(NomLu nom) {
        racineLue = true;
        feuilles.oublierLaDerniere();
        marquerConteneur();
        ouverts[profondeur] = nom;
        profondeur++;
        precedent = nom;
        apresFin = false;
        recepteur.debut(balise, curseur);
        ignorerBlancs = recepteur.ignoreLesBlancs();
    }

    /** The name that begins there, or null when it is not plain. */
    private @Nullable NomLu nom(int place) {
        NomLu avant = precedent;
        NomLu prevu = avant == null ? null : apresFin ? avant.apresFin : avant.apresDebut;
        if (prevu != null && prevu.estEn(f.octets, place) && f.octets[place + prevu.brut.length] == '>') {
            return prevu;
        }
        int fin = NomsLus.fin(f.octets, place);
        NomLu nom = fin < 0 ? null : noms.lire(f.octets, place, fin);
        if (avant != null && apresFin) {
            avant.apresFin = nom;
        } else if (avant != null) {
            avant.apresDebut = nom;
        }
        return nom;
    }

    private boolean avecAttributs(NomLu nom, int place) {
        SuiteDeBalise connue = nom.suite;
        if (connue != null && connue.estEn(f.octets, place, espaces.generation())) {
            String espace = espaces.espace(nom);
            if (espace == null) {
                return false;
            }
            balise.ouvrir(nom, espace);
            balise.garnir(connue.attributs);
            int apres = place + connue.longueur();
            curseur.placer(f.ligne, f.colonne(), f.offset(f.ici), f.offset(apres));
            f.ici = apres;
            ouvrirPuisFermer(nom, connue.vide);
            return true;
        }
        return avecAttributsNouveaux(nom, place);
    }

    private void ouvrirPuisFermer(NomLu nom, boolean vide) {
        ouvrir(nom);
        if (vide) {
            fermer(nom);
        }
    }

    private boolean avecAttributsNouveaux(NomLu nom, int place) {
        AttributsOctets attributs = new AttributsOctets(f.octets, ATTRIBUTS_SIMPLES, VALEUR_SIMPLE);
        int apres = attributs.lire(place);
        if (apres < 0) {
            return false;
        }
        attributs.declarer(espaces, profondeur + 1);
        String espace = espaces.espace(nom);
        List<BaliseOctets.Attribut> resolus = resoudre(attributs);
        int ligne = f.ligne;
        int colonne = f.colonne();
        long debut = f.offset(f.ici);
        if (espace == null || resolus == null || !f.avancer(apres)) {
            espaces.fermer(profondeur);
            return false;
        }
        balise.ouvrir(nom, espace);
        balise.garnir(resolus);
        curseur.placer(ligne, colonne, debut, f.offset(apres));
        declarations[profondeur] = attributs.declarations();
        if (declarations[profondeur] == null && SuiteDeBalise.estRetenable(f.octets, place, apres)) {
            nom.suite = SuiteDeBalise.de(f.octets, place, apres, resolus, attributs.estVide(), espaces.generation());
        }
        ouvrirPuisFermer(nom, attributs.estVide());
        return true;
    }

    /** The attributes with their namespaces, or null when a prefix is unknown or an attribute comes twice. */
    private @Nullable List<BaliseOctets.Attribut> resoudre(AttributsOctets attributs) {
        List<BaliseOctets.Attribut> resolus = new ArrayList<>(attributs.lus().size());
        for (AttributsOctets.Lu lu : attributs.lus()) {
            String espace = lu.prefixe().isEmpty() ? "" : espaces.espace(lu.prefixe());
            if (espace == null || contient(resolus, espace, lu.local())) {
                return null;
            }
            resolus.add(new BaliseOctets.Attribut(espace, lu.local(), lu.valeur()));
        }
        return resolus;
    }

    private static boolean contient(List<BaliseOctets.Attribut> attributs, String espace, String local) {
        for (BaliseOctets.Attribut attribut : attributs) {
            if (attribut.local().equals(local) && attribut.espace().equals(espace)) {
                return true;
            }
        }
        return false;
    }
}
