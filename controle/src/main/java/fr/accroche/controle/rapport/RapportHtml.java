package fr.accroche.controle.rapport;

import fr.accroche.controle.BilanControle;
import fr.accroche.controle.BilanControle.Groupe;
import fr.accroche.controle.rapport.Verdicts.Verdict;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.Gravite;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The report of one file as one page that needs nothing else: no server, no network, no other file. Streamed: the first
 * {@link #LIGNES_SANS_SCRIPT} anomalies stand in the page as they are, all of them as data for its script, which filters
 * and turns the pages. Deterministic. Safe to share between threads.
 */
public final class RapportHtml {
    /** What is shown where scripts do not run. */
    static final int LIGNES_SANS_SCRIPT = 1_000;

    private final Integre style = Integre.lire("rapport.css");
    private final Integre script = Integre.lire("rapport.js");
    private final String bandeau;

    public RapportHtml() {
        this("");
    }

    /** @param bandeau said on top of the page, as {@code ESSAI — sans valeur}; empty for nothing */
    public RapportHtml(String bandeau) {
        this.bandeau = bandeau;
    }

    /** What the page asks of a {@code Content-Security-Policy}: its own style and script, nothing else. */
    public String politiqueContenu() {
        return "default-src 'none'; style-src " + style.empreinte() + "; script-src " + script.empreinte()
                + "; base-uri 'none'; form-action 'none'";
    }

    /**
     * Writes the page; the stream is flushed, not closed.
     *
     * @param fichier base name of the file, or {@code -}
     * @throws IOException when the stream fails
     */
    public void ecrire(String fichier, BilanControle bilan, JournalAnomalies anomalies, OutputStream sortie)
            throws IOException {
        Writer page = new BufferedWriter(new OutputStreamWriter(sortie, StandardCharsets.UTF_8));
        HtmlWriter html = new HtmlWriter(page);
        tete(fichier, bilan, html);
        entete(fichier, bilan, html);
        html.brut("<main>\n");
        verdicts(bilan, html);
        causes(bilan, anomalies, html);
        liste(bilan, anomalies, html);
        html.brut("</main>\n");
        pied(bilan, html);
        new DonneesHtml(page).ecrire(anomalies);
        html.brut("<script>").brut(script.contenu()).brut("</script>\n</body>\n</html>\n");
        page.flush();
    }

    private void tete(String fichier, BilanControle bilan, HtmlWriter html) throws IOException {
        html.brut("""
                <!DOCTYPE html>
                <html lang="fr">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="%s">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="referrer" content="no-referrer">
                <meta name="robots" content="noindex">
                """.formatted(politiqueContenu()));
        html.brut("<title>").texte(verdict(bilan) + " – contrôle de " + Phrases.nomFichier(fichier) + " – Accroche");
        html.brut("</title>\n<style>").brut(style.contenu()).brut("</style>\n</head>\n");
    }

    private void entete(String fichier, BilanControle bilan, HtmlWriter html) throws IOException {
        html.brut("<body>\n<a class=\"evitement\" href=\"#liste\">Aller à la liste des anomalies</a>\n<header>\n");
        html.brut("<p class=\"marque\">Accroche – rapport de contrôle</p>\n");
        if (!bandeau.isEmpty()) {
            html.brut("<p class=\"conclusion\" role=\"note\"><span><b>")
                    .texte(bandeau)
                    .brut("</b></span></p>\n");
        }
        html.brut("<h1>");
        html.duFichier(Phrases.nomFichier(fichier)).brut("</h1>\n<p class=\"conclusion ");
        html.brut(bilan.estOk() ? "ok" : "ko").brut("\"><strong>").texte(verdict(bilan));
        html.brut("</strong> <span>").texte(Phrases.nombres(bilan)).brut(" ");
        html.texte(Phrases.consequence(bilan)).brut("</span></p>\n</header>\n");
    }

    private static void verdicts(BilanControle bilan, HtmlWriter html) throws IOException {
        html.brut("<section aria-labelledby=\"titre-verdicts\">\n<h2 id=\"titre-verdicts\">Les quatre verdicts</h2>\n");
        html.brut("<dl class=\"verdicts\">\n");
        for (Verdict verdict : Verdicts.de(bilan)) {
            html.brut("<div class=\"" + verdict.reponse() + "\"><dt>")
                    .texte(verdict.nom())
                    .brut("</dt><dd><b>");
            html.texte(verdict.reponse()).brut("</b> ").texte(verdict.sens()).brut("</dd></div>\n");
        }
        html.brut("</dl>\n</section>\n");
    }

    private static void causes(BilanControle bilan, JournalAnomalies anomalies, HtmlWriter html) throws IOException {
        html.brut("<section aria-labelledby=\"titre-causes\">\n<h2 id=\"titre-causes\">Par cause</h2>\n");
        if (bilan.groupes().isEmpty()) {
            html.brut("<p>").texte(Phrases.nombres(bilan)).brut("</p>\n");
        } else {
            html.brut("""
                    <table role="table" class="causes">
                    <caption>Les erreurs, puis les avertissements, de la cause la plus fréquente à la plus rare</caption>
                    <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Nombre</th>\
                    <th role="columnheader" scope="col">Cause</th><th role="columnheader" scope="col">Premières places\
                    </th><th role="columnheader" scope="col">Remède</th></tr></thead>
                    <tbody role="rowgroup">
                    """);
            for (Groupe groupe : Phrases.causes(bilan, anomalies)) {
                cause(groupe, anomalies.premieres(groupe.code()), html);
            }
            html.brut("</tbody>\n</table>\n");
        }
        if (!bilan.reglesNonEvaluees().isEmpty()) {
            html.brut("<p class=\"note\">").texte("Règles non évaluées, faute de données de référence : ");
            html.texte(Phrases.reglesNonEvaluees(bilan.reglesNonEvaluees())).brut(".</p>\n");
        }
        html.brut("</section>\n");
    }

    private static void cause(Groupe groupe, List<Anomalie> premieres, HtmlWriter html) throws IOException {
        Gravite gravite = Phrases.gravite(premieres);
        html.brut("<tr role=\"row\"><td role=\"cell\" class=\"nombre\">").texte(Typographie.nombre(groupe.nombre()));
        html.brut("</td><td role=\"cell\">");
        etiquette(gravite, groupe.code().valeur(), html);
        html.brut(" <span class=\"libelle\">").texte(groupe.libelle()).brut("</span>");
        html.brut(" <button type=\"button\" hidden data-cause=\"" + groupe.code() + "\">");
        html.texte("Les voir")
                .brut("<span class=\"lu\"> : ")
                .texte(groupe.libelle())
                .brut("</span></button></td>");
        html.brut("<td role=\"cell\"><ul class=\"places\">");
        for (Anomalie premiere : premieres) {
            placeNommee(premiere, html);
        }
        html.brut("</ul></td><td role=\"cell\">");
        for (String remede : Phrases.remedes(premieres)) {
            html.brut("<p>").texte(remede).brut("</p>");
        }
        html.brut("</td></tr>\n");
    }

    /** With the datum and the passage: who works in a spreadsheet knows those, not the line. */
    private static void placeNommee(Anomalie premiere, HtmlWriter html) throws IOException {
        html.brut("<li>").texte(Phrases.place(premiere));
        html.precision("detail", "", Phrases.donnee(premiere));
        html.precision("detail", "passage : ", premiere.idTechnique()).brut("</li>");
    }

    private static void liste(BilanControle bilan, JournalAnomalies anomalies, HtmlWriter html) throws IOException {
        html.brut("<section id=\"liste\" aria-labelledby=\"titre-liste\">\n");
        html.brut("<h2 id=\"titre-liste\" tabindex=\"-1\">Liste des anomalies</h2>\n");
        if (anomalies.nombre() == 0) {
            html.brut("<p>").texte("Rien à corriger.").brut("</p>\n</section>\n");
            return;
        }
        filtres(bilan, html);
        html.brut("<p data-etat role=\"status\">")
                .texte(etatSansScript(anomalies.nombre()))
                .brut("</p>\n");
        html.brut("""
                <table role="table" class="anomalies">
                <caption>Les anomalies, dans l’ordre du fichier</caption>
                <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Place</th>\
                <th role="columnheader" scope="col">Passage</th>\
                <th role="columnheader" scope="col">Anomalie et remède</th></tr></thead>
                <tbody role="rowgroup" data-lignes>
                """);
        int rang = 0;
        for (Anomalie anomalie : anomalies) {
            if (rang++ == LIGNES_SANS_SCRIPT) {
                break;
            }
            ligne(anomalie, html);
        }
        html.brut("</tbody>\n</table>\n");
        html.brut("<nav data-pages hidden aria-label=\"Pages de la liste\"></nav>\n</section>\n");
    }

    private static String etatSansScript(long nombre) {
        if (nombre <= LIGNES_SANS_SCRIPT) {
            return "La liste est complète.";
        }
        return "Sans script, cette page montre les " + Typographie.nombre(LIGNES_SANS_SCRIPT) + " premières lignes sur "
                + Typographie.nombre(nombre) + ". Pour les avoir toutes : « accroche controler » avec --format texte"
                + " ou --format json.";
    }

    private static void filtres(BilanControle bilan, HtmlWriter html) throws IOException {
        html.brut("""
                <form data-filtres hidden role="search" aria-label="Filtrer les anomalies">
                <p><label for="filtre-code">Cause</label> <select id="filtre-code"><option value="">Toutes</option>
                """);
        for (Groupe groupe : bilan.groupes()) {
            html.brut("<option value=\"" + groupe.code() + "\">").texte(groupe.code() + " : " + groupe.libelle());
            html.brut("</option>\n");
        }
        html.brut("""
                </select></p>
                <p><label for="filtre-gravite">Gravité</label> <select id="filtre-gravite">\
                <option value="">Toutes</option><option value="erreur">Erreurs</option>\
                <option value="avertissement">Avertissements</option></select></p>
                <p><label for="filtre-texte">Message, chemin ou valeur</label> \
                <input id="filtre-texte" type="search" autocomplete="off" spellcheck="false"></p>
                <p><label for="filtre-passage">Passage (idTechnique)</label> \
                <input id="filtre-passage" type="search" autocomplete="off" spellcheck="false"></p>
                <p><button type="reset">Tout afficher</button></p>
                </form>
                """);
    }

    private static void ligne(Anomalie anomalie, HtmlWriter html) throws IOException {
        html.brut("<tr role=\"row\"><td role=\"cell\" class=\"place\">").texte(Phrases.place(anomalie));
        html.brut("</td><td role=\"cell\" class=\"passage\">");
        if (anomalie.idTechnique() != null) {
            html.duFichier(anomalie.idTechnique());
        }
        html.brut("</td><td role=\"cell\"><p>");
        etiquette(anomalie.gravite(), anomalie.code().valeur(), html);
        html.brut("</p><p>").texte(anomalie.message()).brut("</p>");
        html.precision("valeur", "Valeur lue : ", anomalie.valeur());
        html.brut("<p class=\"remede\">").texte("→ " + anomalie.remede()).brut("</p>");
        html.precision("chemin", "", anomalie.chemin()).brut("</td></tr>\n");
    }

    private static void etiquette(Gravite gravite, String code, HtmlWriter html) throws IOException {
        String nom = Phrases.gravite(gravite);
        html.brut("<span class=\"" + nom + "\">").texte(nom).brut("</span> <code>" + code + "</code>");
    }

    private static void pied(BilanControle bilan, HtmlWriter html) throws IOException {
        html.brut("<footer>\n<h2>Ce qui a été contrôlé, et comment</h2>\n<dl>\n");
        terme("Taille", Typographie.compte(bilan.octets(), "octet", "octets"), html);
        terme("SHA-256", bilan.sha256(), html);
        terme("Passages", Typographie.nombre(bilan.nombrePassages()), html);
        terme("Schéma", bilan.versionSchema(), html);
        terme("Règles", bilan.regles().id() + " (SHA-256 : " + bilan.regles().sha256() + ")", html);
        terme("Date de référence", Phrases.jour(bilan.dateReference()), html);
        html.brut("</dl>\n<p>")
                .texte("Ce rapport peut contenir des données personnelles lues dans le fichier : ne le"
                        + " transmettez qu’à qui doit les connaître.");
        html.brut("</p>\n</footer>\n");
    }

    private static void terme(String nom, String valeur, HtmlWriter html) throws IOException {
        html.brut("<div><dt>").texte(nom).brut("</dt><dd>").texte(valeur).brut("</dd></div>\n");
    }

    private static String verdict(BilanControle bilan) {
        return bilan.estOk() ? "OK" : "KO";
    }
}
