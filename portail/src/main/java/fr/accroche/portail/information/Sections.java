package fr.accroche.portail.information;

import fr.accroche.portail.information.recherche.Extrait;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Cuts a text at its titles, with the anchors that {@link RenduMarkdown} gives them. Used once. */
final class Sections extends AbstractVisitor {
    private final String chemin;
    private final String page;
    private final boolean ancrable;
    private final IdGenerator ancres = IdGenerator.builder().build();
    private final List<Extrait> extraits = new ArrayList<>();
    private final StringBuilder texte = new StringBuilder();
    private String ancre = "";
    private String titre;

    private Sections(String chemin, String page) {
        this.chemin = chemin;
        this.page = page;
        this.ancrable = chemin.indexOf('#') < 0;
        this.titre = page;
    }

    /**
     * @param chemin address of the page; when it has an anchor, the whole text is one part
     * @param resume said before the text
     */
    static List<Extrait> de(String chemin, String page, String resume, Node lu) {
        Sections sections = new Sections(chemin, page);
        sections.texte.append(resume).append(' ');
        lu.accept(sections);
        sections.finir();
        return sections.extraits;
    }

    @Override
    public void visit(Heading entete) {
        String dit = seul(entete);
        if (ancrable) {
            finir();
            ancre = "#" + ancres.generateId(dit);
            titre = dit;
        } else {
            texte.append(dit).append(". ");
        }
    }

    @Override
    public void visit(Text mot) {
        texte.append(mot.getLiteral());
        if (mot.getNext() == null) {
            texte.append(' ');
        }
    }

    @Override
    public void visit(Code code) {
        texte.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock bloc) {
        texte.append(bloc.getLiteral()).append(' ');
    }

    @Override
    public void visit(SoftLineBreak fin) {
        texte.append(' ');
    }

    @Override
    public void visit(HardLineBreak fin) {
        texte.append(' ');
    }

    private void finir() {
        String dit = texte.toString().replaceAll("\\s+", " ").strip();
        if (!dit.isEmpty()) {
            extraits.add(new Extrait(chemin + ancre, page, titre, dit));
        }
        texte.setLength(0);
    }

    private static String seul(Heading entete) {
        StringBuilder dit = new StringBuilder();
        entete.accept(new AbstractVisitor() {
            @Override
            public void visit(Text mot) {
                dit.append(mot.getLiteral());
            }

            @Override
            public void visit(Code code) {
                dit.append(code.getLiteral());
            }
        });
        return dit.toString();
    }
}
