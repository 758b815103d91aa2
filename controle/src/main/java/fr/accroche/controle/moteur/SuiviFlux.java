package fr.accroche.controle.moteur;

import fr.accroche.controle.CertificationLue;
import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.EnteteFlux;
import fr.accroche.controle.PassageLu;
import fr.accroche.controle.anomalie.AnomaliesXml;
import fr.accroche.controle.anomalie.Parametres;
import fr.accroche.controle.lecture.Curseur;
import fr.accroche.controle.lecture.Feuille;
import fr.accroche.controle.lecture.Limites;
import fr.accroche.controle.regle.DonneesPassage;
import fr.accroche.controle.regle.PassageAssembleur;
import fr.accroche.controle.regle.ReglesCertification;
import fr.accroche.controle.regle.ValeurLue;
import fr.accroche.controle.reserve.EnsembleEmpreintes;
import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeCertification;
import fr.accroche.modele.IdClient;
import fr.accroche.modele.Passage;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows what the document is about: its header, its certifications, its passages, and what the rules say of them. */
final class SuiviFlux {
    private static final String ID_TECHNIQUE = "idTechnique";

    private final Optional<Jury> jury;
    /** Somebody looks at the data of a passage. */
    private final boolean gardeDonnees;

    private final Collecteur collecteur;
    private final EcouteurControle ecouteur;
    /** Passages read before the type and code of their certification. */
    private final Attente<Delivrance> attenteCode;
    /** Certifications read before the name of their certificateur. */
    private final Attente<CertificationEnAttente> attenteCertificateur;

    private final DonneesPassage donnees = new DonneesPassage();
    private final EnteteEnCours entete = new EnteteEnCours();
    private final EnsembleEmpreintes clesVues;
    private long passages;
    private int certifications;
    private long debutPassage;
    private int elements;
    private @Nullable String idTechnique;
    private @Nullable String type;
    private @Nullable String code;
    private Optional<CodeCertification> reconnue = Optional.empty();
    /** The same, unless its certificateur does not deliver it. */
    private Optional<CodeCertification> acceptee = Optional.empty();

    private CertificationEnAttente.@Nullable Lieu lieuAJuger;

    /**
     * @param jury empty when the schema alone is controlled
     * @param attenteCode where passages wait for their certification; closed by the caller
     * @param attenteCertificateur where certifications wait for their certificateur; closed by the caller
     * @param clesVues the keys of the passages met; closed by the caller
     */
    SuiviFlux(
            Optional<Jury> jury,
            Attente<Delivrance> attenteCode,
            Attente<CertificationEnAttente> attenteCertificateur,
            EnsembleEmpreintes clesVues,
            Collecteur collecteur,
            EcouteurControle ecouteur) {
        this.jury = jury;
        this.attenteCode = attenteCode;
        this.attenteCertificateur = attenteCertificateur;
        this.clesVues = clesVues;
        this.collecteur = collecteur;
        this.ecouteur = ecouteur;
        gardeDonnees = jury.isPresent() || ecouteur.attendLesPassages();
    }

    long passages() {
        return passages;
    }

    EnteteFlux entete() {
        return entete.entete();
    }

    /** Before anything is told of a passage. */
    void ouvrirPassage(Curseur curseur) {
        passages++;
        elements = 0;
        idTechnique = null;
        debutPassage = curseur.octetDebut();
        collecteur.ouvrirPassage();
    }

    /** An element is open. */
    void debut(@Nullable Cadre parent, Cadre cadre) {
        switch (cadre.role) {
            case CERTIFICATION -> {
                certifications++;
                type = null;
                code = null;
                reconnue = Optional.empty();
                acceptee = Optional.empty();
                lieuAJuger = null;
            }
            case CERTIFICATEUR -> jury.ifPresent(Jury::oublierCertificateur);
            case PASSAGE -> {
                if (gardeDonnees) {
                    donnees.ouvrir(cadre.declaration, cadre.position, cadre::chemin);
                    cadre.rangee = DonneesPassage.RACINE;
                }
            }
            case DANS_PASSAGE -> ajouter(Objects.requireNonNull(parent), cadre);
            default -> {
                // nothing to gather here
            }
        }
    }

    /** True when the data of a passage are kept until its end. */
    boolean gardeDonnees() {
        return gardeDonnees;
    }

    /** True when one more leaf of a passage may be told by {@link #feuille}. */
    boolean attendFeuille() {
        return elements < Limites.ELEMENTS_PASSAGE;
    }

    /**
     * A right datum of a passage, begun and ended.
     *
     * @param rang in the content model of its parent
     * @param indice among those of its name, 0 when it does not repeat
     * @param valeur its text when it was made already
     */
    void feuille(Cadre parent, int rang, int indice, Feuille feuille, @Nullable ValeurLue valeur) {
        elements++;
        ElementDeclare element = Objects.requireNonNull(parent.modele).enfant(rang);
        boolean cle = element.balise().equals(ID_TECHNIQUE);
        if (parent.rangee != Cadre.SANS_RANGEE) {
            donnees.ajouterFeuille(parent.rangee, rang, indice, feuille, valeur);
        }
        if (cle) {
            nommer(valeur == null ? feuille.texte() : valeur.texte());
        }
    }

    private void nommer(String cle) {
        idTechnique = cle;
        collecteur.nommerPassage(cle);
    }

    private void ajouter(Cadre parent, Cadre cadre) {
        elements++;
        if (elements == Limites.ELEMENTS_PASSAGE + 1) {
            collecteur.relever(
                    AnomaliesXml.LIMITE_PASSAGE,
                    cadre.position,
                    cadre.chemin(),
                    null,
                    Parametres.de("limite", Integer.toString(Limites.ELEMENTS_PASSAGE)));
        }
        if (elements <= Limites.ELEMENTS_PASSAGE && parent.rangee != Cadre.SANS_RANGEE) {
            cadre.rangee = donnees.ajouter(parent.rangee, parent.rangEnfant, cadre.position, cadre.indice);
        }
    }

    /** An element has ended, with its text when that is valid. */
    void fin(Cadre cadre, @Nullable String valeur, Curseur curseur) {
        switch (cadre.role) {
            case PASSAGE -> finPassage(cadre, curseur);
            case DANS_PASSAGE -> finDonnee(cadre, valeur);
            case TYPE, CODE -> finTypeOuCode(cadre, valeur);
            case CERTIFICATION -> finCertification();
            case CERTIFICATEUR -> attenteCertificateur.rendre(attendue -> ecouteur.certification(attendue.lue()));
            default -> finEntete(cadre, valeur);
        }
    }

    private void finDonnee(Cadre cadre, @Nullable String valeur) {
        boolean gardee = cadre.rangee != Cadre.SANS_RANGEE;
        if (gardee && valeur != null) {
            donnees.conclure(cadre.rangee, valeur);
        } else if (gardee && (!cadre.nil || cadre.contenu)) {
            donnees.refuser(cadre.rangee);
        }
        if (valeur != null
                && elements <= Limites.ELEMENTS_PASSAGE
                && cadre.declaration.balise().equals(ID_TECHNIQUE)) {
            nommer(valeur);
        }
    }

    private void finEntete(Cadre cadre, @Nullable String valeur) {
        if (valeur != null) {
            entete.lire(cadre.role, valeur);
            jury.ifPresent(juges -> juges.entete(cadre, valeur));
        }
        if (cadre.role == Role.ID_CERTIFICATEUR) {
            jury.ifPresent(juges -> finCertificateur(juges, entete.entete().certificateur()));
        }
    }

    /** The certificateur is named: the certifications that stand before its name can be judged. */
    private void finCertificateur(Jury juges, Optional<IdClient> certificateur) {
        certificateur.ifPresent(juges::nommerCertificateur);
        attenteCertificateur.rendre(attendue -> ecouteur.certification(juges.certificateurTardif(attendue)));
    }

    private void finTypeOuCode(Cadre cadre, @Nullable String valeur) {
        if (cadre.role == Role.TYPE) {
            type = valeur;
        } else {
            code = valeur;
        }
        if (type == null || code == null || valeur == null) {
            return;
        }
        boolean convient = jury.isEmpty() || jury.get().certification(type, code, cadre, valeur);
        reconnue = convient ? ReglesCertification.lire(type, code) : Optional.empty();
        acceptee = reconnue;
        if (jury.isPresent() && reconnue.isPresent()) {
            juger(jury.get(), reconnue.get(), CertificationEnAttente.Lieu.de(cadre, valeur));
        }
        attenteCode.abandonner();
    }

    /** Type and code name a certification: judges what waited for it, and who delivers it when that is known. */
    private void juger(Jury juges, CodeCertification connue, CertificationEnAttente.Lieu lieu) {
        attenteCode.rendre(passage -> juges.delivranceTardive(connue, passage));
        if (juges.attendLeCertificateur()) {
            lieuAJuger = lieu;
            attenteCertificateur.ouvrir();
        } else if (!juges.certificateur(connue, lieu)) {
            acceptee = Optional.empty();
        }
    }

    private void finCertification() {
        attenteCode.abandonner();
        CertificationLue lue = new CertificationLue(certifications, type, code, acceptee);
        if (attenteCertificateur.estOuverte()) {
            attenteCertificateur.retenir(new CertificationEnAttente(lue, lieuAJuger));
        } else {
            ecouteur.certification(lue);
        }
    }

    private void finPassage(Cadre cadre, Curseur curseur) {
        boolean gardees = cadre.rangee != Cadre.SANS_RANGEE;
        if (jury.isPresent() && gardees) {
            examiner(jury.get());
        }
        int erreurs = collecteur.erreursDuPassage();
        Optional<Anomalie> premiereErreur = collecteur.fermerPassage();
        Optional<Passage> passage = erreurs == 0 && gardees && ecouteur.attendLesPassages()
                ? PassageAssembleur.assembler(donnees.racine())
                : Optional.empty();
        ecouteur.passage(new PassageLu(
                passages,
                certifications,
                idTechnique,
                debutPassage,
                curseur.octetFin(),
                erreurs,
                premiereErreur,
                passage));
    }

    private void examiner(Jury juges) {
        boolean dejaVu = idTechnique != null && !clesVues.ajouter(idTechnique);
        juges.passage(donnees, dejaVu);
        if (juges.attendLaCertification()) {
            delivrance(juges, Delivrance.de(donnees.racine(), passages, idTechnique));
        }
    }

    /** Judged now when the certification is known, later when it is not yet. */
    private void delivrance(Jury juges, @Nullable Delivrance delivrance) {
        if (type == null || code == null) {
            if (delivrance != null) {
                attenteCode.retenir(delivrance);
            }
            return;
        }
        reconnue.ifPresent(connue -> juges.delivrance(connue, delivrance));
    }
}
