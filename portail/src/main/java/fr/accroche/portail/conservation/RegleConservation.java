package fr.accroche.portail.conservation;

/** Everything the portal keeps, in the order in which it is told; texts are French. */
public enum RegleConservation {
    PASSAGES(
            "Passages acquis et toutes leurs versions",
            "L’obligation de transmettre (article L. 6113-8 du code du travail). La base refuse de les modifier ou de les effacer."),
    TITULAIRES(
            "Lien entre un passage acquis et son titulaire",
            "Il alimente le passeport du titulaire ; il est chiffré, hors de portée des pages du portail."),
    DEPOTS(
            "Dépôts : date, empreinte, statut, compteurs, raison de chaque KO, place et texte de chaque erreur",
            "La preuve de ce qui a été envoyé et répondu. Aucune valeur lue dans le fichier n’y reste."),
    ACCUSES("Accusés", "La preuve donnée au déposant ; les clés qui les vérifient restent publiées."),
    JOURNAL("Journal des actes", "La preuve de qui a fait quoi ; on ne fait qu’y ajouter."),
    FICHIERS(
            "Fichiers déposés, et valeurs lues que les erreurs montrent",
            "Le temps de corriger et de déposer de nouveau. La clé du fichier est effacée avec lui."),
    IDEMPOTENCE(
            "Clés d’idempotence de l’API", "Le temps qu’un logiciel répète un envoi dont il n’a pas eu la réponse."),
    RESTES(
            "Résultats intermédiaires d’un traitement interrompu",
            "Ils ne servent à rien : le traitement recommence du début."),
    COURRIELS(
            "Courriels partis : destinataire et objet",
            "Le temps de répondre à « je n’ai rien reçu ». Leur texte est effacé dès l’envoi."),
    LIENS("Liens envoyés par courriel, après leur fin", "Le temps d’expliquer qu’un lien est mort."),
    TENTATIVES("Échecs de connexion", "Le temps de ralentir qui essaie des mots de passe."),
    SESSIONS("Sessions ouvertes", "30 minutes sans activité, 12 heures au plus."),
    ESSAIS("Fichiers essayés et documents vérifiés sans compte", "Rien ne survit à la réponse."),
    RAPPORTS("Rapports de purge", "Le temps de montrer que la purge a lieu.");

    private final String objet;
    private final String raison;

    RegleConservation(String objet, String raison) {
        this.objet = objet;
        this.raison = raison;
    }

    /** What is kept. */
    public String objet() {
        return objet;
    }

    /** Why so long, or what else is to know. */
    public String raison() {
        return raison;
    }
}
