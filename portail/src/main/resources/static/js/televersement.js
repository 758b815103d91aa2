const LIMITE_OCTETS = 209715200;
const nombres = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });

/** Ko and Mo as in the rest of the site: 1 Ko is 1 024 bytes. */
function taille(octets) {
  if (octets < 1024) {
    return `${octets} octets`;
  }
  return octets < 1024 * 1024 ? `${nombres.format(octets / 1024)}\u00a0Ko` : `${nombres.format(octets / 1024 / 1024)}\u00a0Mo`;
}

function duree(secondes) {
  return secondes < 60 ? `${Math.max(1, Math.round(secondes))}\u00a0s` : `${Math.round(secondes / 60)}\u00a0min`;
}

/** Sends the chosen file as the bare body of the request, with a true progress; without script the plain form does. */
function brancherTeleversement(page) {
  const formulaire = page.querySelector("[data-televersement]");
  if (formulaire) {
    new Televersement(formulaire).brancher();
  }
}

class Televersement {
  constructor(formulaire) {
    const partie = (nom) => formulaire.querySelector(`[data-${nom}]`);
    this.formulaire = formulaire;
    this.zone = partie("zone");
    this.champ = partie("fichier");
    this.choisi = partie("choisi");
    this.envoyer = partie("envoyer");
    this.annuler = partie("annuler");
    this.envoi = partie("envoi");
    this.barre = partie("barre");
    this.texte = partie("texte");
    this.annonce = partie("annonce");
    this.erreur = partie("erreur");
    this.requete = null;
  }

  brancher() {
    this.formulaire.addEventListener("submit", (evenement) => { evenement.preventDefault(); this.demarrer(); });
    this.champ.addEventListener("change", () => this.montrerChoix());
    this.annuler.addEventListener("click", () => this.requete?.abort());
    for (const nom of ["dragenter", "dragover"]) {
      this.zone.addEventListener(nom, (evenement) => { evenement.preventDefault(); this.zone.classList.add("depose-survol"); });
    }
    for (const nom of ["dragleave", "drop"]) {
      this.zone.addEventListener(nom, () => this.zone.classList.remove("depose-survol"));
    }
    this.zone.addEventListener("drop", (evenement) => {
      evenement.preventDefault();
      if (!this.requete && evenement.dataTransfer.files.length > 0) {
        this.champ.files = evenement.dataTransfer.files;
        this.montrerChoix();
      }
    });
    window.addEventListener("beforeunload", (evenement) => { if (this.requete) { evenement.preventDefault(); } });
  }

  montrerChoix() {
    if (this.requete) {
      return;
    }
    const fichier = this.champ.files[0];
    this.montrerErreur(fichier ? this.defaut(fichier) : "");
    this.choisi.textContent = fichier ? `Fichier choisi : ${fichier.name} (${taille(fichier.size)})` : "";
  }

  defaut(fichier) {
    return fichier.size > LIMITE_OCTETS
      ? `Ce fichier pèse ${taille(fichier.size)}. La limite est de 200\u00a0Mo : répartissez les passages dans plusieurs fichiers.`
      : "";
  }

  demarrer() {
    const fichier = this.champ.files[0];
    const defaut = fichier ? this.defaut(fichier) : "Choisissez d’abord le fichier XML à déposer.";
    if (this.requete || defaut) {
      this.montrerErreur(defaut);
      if (defaut) {
        this.champ.focus();
      }
      return;
    }
    this.montrerErreur("");
    this.envoyerFichier(fichier);
  }

  envoyerFichier(fichier) {
    const requete = new XMLHttpRequest();
    const debut = performance.now();
    let palier = -1;
    requete.open("POST", this.adresse());
    requete.setRequestHeader("Content-Type", "application/xml");
    requete.setRequestHeader("Accept", "application/json, application/problem+json");
    requete.setRequestHeader("Content-Disposition", `attachment; filename*=UTF-8''${encodeURIComponent(fichier.name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`);
    requete.setRequestHeader("X-CSRF-TOKEN", this.formulaire.elements._csrf.value);
    requete.upload.addEventListener("progress", ({ loaded, total }) => {
      const part = Math.floor((loaded / total) * 100);
      const reste = ((performance.now() - debut) / 1000) * (total - loaded) / Math.max(loaded, 1);
      this.barre.value = part;
      this.barre.textContent = `${part}\u00a0%`;
      this.texte.textContent = loaded < total
        ? `${part}\u00a0% envoyés : ${taille(loaded)} sur ${taille(total)}, encore ${duree(reste)} environ.`
        : "Fichier envoyé en entier. Le portail prépare l’accusé de réception…";
      // Said aloud by quarters only: a live region that speaks at each percent cannot be listened to.
      if (Math.floor(part / 25) > palier) {
        palier = Math.floor(part / 25);
        this.annonce.textContent = loaded < total ? `${part}\u00a0% envoyés.` : "Fichier envoyé en entier.";
      }
    });
    requete.addEventListener("load", () => this.recevoir(requete));
    requete.addEventListener("error", () => this.finir("L’envoi a été coupé : vérifiez votre connexion, puis déposez de nouveau le fichier. Rien n’a été enregistré."));
    requete.addEventListener("abort", () => this.finir("Envoi annulé. Rien n’a été enregistré."));
    this.requete = requete;
    this.basculer(true);
    requete.send(fichier);
  }

  /** A bare file cannot say in its body what it is deposited for. */
  adresse() {
    const choix = new URLSearchParams();
    for (const nom of ["mode", "motif"]) {
      if (this.formulaire.elements[nom]?.value) {
        choix.set(nom, this.formulaire.elements[nom].value);
      }
    }
    return `${this.formulaire.action}?${choix}`;
  }

  recevoir(requete) {
    const reponse = lireJson(requete.responseText);
    if (requete.status === 201 && reponse?.page) {
      this.requete = null;
      window.location.assign(reponse.page);
    } else if (requete.status === 401 || requete.status === 403 || requete.responseURL.includes("/connexion")) {
      this.finir("Votre session a pris fin. Reconnectez-vous, puis déposez de nouveau le fichier. Rien n’a été enregistré.");
    } else {
      this.finir(reponse?.detail ?? "Le portail n’a pas pu recevoir ce fichier. Réessayez dans quelques minutes.");
    }
  }

  finir(message) {
    this.requete = null;
    this.basculer(false);
    this.montrerErreur(message);
  }

  basculer(enCours) {
    this.envoi.hidden = !enCours;
    // Not « disabled », which would throw the focus away.
    this.envoyer.setAttribute("aria-disabled", String(enCours));
    this.barre.value = 0;
    this.texte.textContent = "";
  }

  montrerErreur(message) {
    this.erreur.textContent = message;
    this.erreur.parentElement.hidden = message === "";
  }
}

function lireJson(texte) {
  try {
    return JSON.parse(texte);
  } catch (illisible) {
    return null;
  }
}

brancherTeleversement(document);
