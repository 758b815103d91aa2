const LIMITE_OCTETS = 209715200;
const OCTETS_MORCEAU = 8 * 1024 * 1024;
const PAUSE_MAXIMALE = 30;
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

/** Sends the chosen files piece by piece, each taken up where it was cut off; without script the plain form does. */
function brancherTeleversement(page) {
  const formulaire = page.querySelector("[data-televersement]");
  if (formulaire) {
    new Televersement(formulaire).brancher();
  }
}

/** What this browser remembers of uploads that were cut off: address by name, size and date of the file. */
class Reprises {
  static cle(fichier) {
    return `envoi ${fichier.size} ${fichier.lastModified} ${fichier.name}`;
  }

  static lire(fichier) {
    try { return localStorage.getItem(Reprises.cle(fichier)); } catch (interdit) { return null; }
  }

  static garder(fichier, adresse) {
    try { localStorage.setItem(Reprises.cle(fichier), adresse); } catch (interdit) { /* it is only convenience */ }
  }

  static oublier(fichier) {
    try { localStorage.removeItem(Reprises.cle(fichier)); } catch (interdit) { /* it is only convenience */ }
  }

  /** Names of the files whose upload was cut off. */
  static noms() {
    try {
      return Object.keys(localStorage).filter((cle) => cle.startsWith("envoi ")).map((cle) => cle.split(" ").slice(3).join(" "));
    } catch (interdit) {
      return [];
    }
  }
}

class Refus extends Error {}
class Annulation extends Error {}

/** The upload of one file. */
class Envoi {
  constructor(fichier, formulaire, suivre) {
    this.fichier = fichier;
    this.formulaire = formulaire;
    this.suivre = suivre;
    this.requete = null;
    this.reveil = null;
    this.annule = false;
    this.adresse = null;
  }

  /** Answers the page of the deposit. */
  async envoyer() {
    this.adresse = Reprises.lire(this.fichier);
    let etat = this.adresse ? await this.insister(() => this.situer()) : null;
    if (!etat) {
      this.adresse = await this.ouvrir();
      if (!this.adresse) {
        return this.envoyerEntier();
      }
      Reprises.garder(this.fichier, this.adresse);
      etat = { recus: 0, page: null };
    } else {
      this.suivre(etat.recus, true);
    }
    while (!etat.page) {
      const depuis = etat.recus;
      etat = await this.insister(() => this.morceau(depuis), () => this.situer());
      if (!etat) {
        Reprises.oublier(this.fichier);
        throw new Refus("Cet envoi n’est plus connu du portail. Déposez de nouveau le fichier : rien n’a été enregistré.");
      }
    }
    Reprises.oublier(this.fichier);
    return etat.page;
  }

  annuler() {
    this.annule = true;
    this.requete?.abort();
    this.reveil?.();
    Reprises.oublier(this.fichier);
    if (this.adresse) {
      this.demander("DELETE", this.adresse).catch(() => {});
    }
  }

  /** Tries again, for as long as the network is away, from where the upload then stands. */
  async insister(essai, ensuite = essai) {
    for (let pause = 1, tentative = essai; ; pause = Math.min(2 * pause, PAUSE_MAXIMALE), tentative = ensuite) {
      if (this.annule) {
        throw new Annulation();
      }
      try {
        return await tentative();
      } catch (echec) {
        if (echec instanceof Refus || this.annule) {
          throw this.annule ? new Annulation() : echec;
        }
        this.suivre(null, false, pause);
        await new Promise((fin) => { this.reveil = fin; setTimeout(fin, 1000 * pause); });
      }
    }
  }

  async ouvrir() {
    const champs = new FormData(this.formulaire);
    const metadonnees = [["filename", this.fichier.name], ["mode", champs.get("mode")], ["motif", champs.get("motif")]]
      .filter(([, valeur]) => valeur)
      .map(([cle, valeur]) => `${cle} ${base64(valeur)}`)
      .join(",");
    const reponse = await this.insister(() => this.demander("POST", "/espace/envois", { "Upload-Length": String(this.fichier.size), "Upload-Metadata": metadonnees }));
    if (reponse.status === 404 || reponse.status === 405) {
      return null;
    }
    this.exiger(reponse, 201);
    return new URL(reponse.getResponseHeader("Location"), window.location.href).pathname;
  }

  /** Where the upload stands; null when it is no longer known. */
  async situer() {
    const reponse = await this.demander("HEAD", this.adresse);
    return reponse.status === 404 ? null : this.lireEtat(reponse, 200);
  }

  async morceau(depuis) {
    const corps = this.fichier.slice(depuis, depuis + OCTETS_MORCEAU);
    const reponse = await this.demander("PATCH", this.adresse, { "Upload-Offset": String(depuis), "Content-Type": "application/offset+octet-stream" }, corps, (envoyes) => this.suivre(depuis + envoyes, false));
    if (reponse.status === 409 || reponse.status === 423 || reponse.status === 507) {
      throw new Error("elsewhere, or later");
    }
    return reponse.status === 404 ? null : this.lireEtat(reponse, 204);
  }

  lireEtat(reponse, attendu) {
    this.exiger(reponse, attendu);
    const etat = { recus: Number(reponse.getResponseHeader("Upload-Offset")), page: reponse.getResponseHeader("Depot-Page") };
    this.suivre(etat.recus, false);
    return etat;
  }

  /** The whole file in one request. */
  async envoyerEntier() {
    const champs = new FormData(this.formulaire);
    const adresse = new URL(this.formulaire.action);
    adresse.search = new URLSearchParams({ mode: champs.get("mode") ?? "creation", motif: champs.get("motif") ?? "" });
    const reponse = await this.demander("POST", adresse, { "Content-Type": "application/xml", "Accept": "application/json, application/problem+json", "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(this.fichier.name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}` }, this.fichier, (envoyes) => this.suivre(envoyes, false))
      .catch(() => { throw this.annule ? new Annulation() : new Refus("L’envoi a été coupé : vérifiez votre connexion, puis déposez de nouveau le fichier. Rien n’a été enregistré."); });
    this.exiger(reponse, 201);
    return lireJson(reponse.responseText).page;
  }

  exiger(reponse, attendu) {
    if (reponse.status === attendu) {
      return;
    }
    if (reponse.status === 401 || reponse.status === 403 || reponse.responseURL.includes("/connexion")) {
      throw new Refus("Votre session a pris fin. Reconnectez-vous, puis choisissez de nouveau ce fichier : l’envoi reprendra où il s’est arrêté.");
    }
    throw new Refus(lireJson(reponse.responseText)?.detail ?? "Le portail n’a pas pu recevoir ce fichier. Réessayez dans quelques minutes.");
  }

  /** Fails only when the network does. */
  demander(methode, adresse, entetes = {}, corps = null, progres = null) {
    return new Promise((reussir, echouer) => {
      const requete = new XMLHttpRequest();
      requete.open(methode, adresse);
      requete.setRequestHeader("Tus-Resumable", "1.0.0");
      requete.setRequestHeader("X-CSRF-TOKEN", this.formulaire.elements._csrf.value);
      Object.entries(entetes).forEach(([nom, valeur]) => requete.setRequestHeader(nom, valeur));
      if (progres) {
        requete.upload.addEventListener("progress", ({ loaded }) => progres(loaded));
      }
      requete.addEventListener("load", () => (requete.status >= 502 && requete.status <= 504 ? echouer(new Error("gateway")) : reussir(requete)));
      requete.addEventListener("error", () => echouer(new Error("network")));
      requete.addEventListener("abort", () => echouer(new Error("aborted")));
      if (methode !== "DELETE") {
        this.requete = requete;
      }
      requete.send(corps);
    });
  }
}

/** The form: one file leads to its deposit, several are sent one after the other and listed. */
class Televersement {
  constructor(formulaire) {
    const partie = (nom) => formulaire.querySelector(`[data-${nom}]`);
    this.formulaire = formulaire;
    this.zone = partie("zone");
    this.champ = partie("fichier");
    this.choisi = partie("choisi");
    this.envoyer = partie("envoyer");
    this.annuler = partie("annuler");
    this.zoneEnvoi = partie("envoi");
    this.barre = partie("barre");
    this.texte = partie("texte");
    this.annonce = partie("annonce");
    this.erreur = partie("erreur");
    this.liste = partie("liste");
    this.envoi = null;
  }

  brancher() {
    this.champ.multiple = true;
    this.formulaire.addEventListener("submit", (evenement) => { evenement.preventDefault(); this.demarrer(); });
    this.champ.addEventListener("change", () => this.montrerChoix());
    this.annuler.addEventListener("click", () => this.envoi?.annuler());
    for (const nom of ["dragenter", "dragover"]) {
      this.zone.addEventListener(nom, (evenement) => { evenement.preventDefault(); this.zone.classList.add("depose-survol"); });
    }
    for (const nom of ["dragleave", "drop"]) {
      this.zone.addEventListener(nom, () => this.zone.classList.remove("depose-survol"));
    }
    this.zone.addEventListener("drop", (evenement) => {
      evenement.preventDefault();
      if (!this.envoi && evenement.dataTransfer.files.length > 0) {
        this.champ.files = evenement.dataTransfer.files;
        this.montrerChoix();
      }
    });
    window.addEventListener("beforeunload", (evenement) => { if (this.envoi) { evenement.preventDefault(); } });
    const noms = Reprises.noms();
    if (noms.length > 0) {
      this.choisi.textContent = `Un envoi a été interrompu. Choisissez de nouveau « ${noms.join(" », « ")} » : il reprendra où il s’est arrêté.`;
    }
  }

  montrerChoix() {
    if (this.envoi) {
      return;
    }
    const fichiers = [...this.champ.files];
    this.montrerErreur(fichiers.map((fichier) => this.defaut(fichier)).find((defaut) => defaut) ?? "");
    const decrits = fichiers.map((fichier) => `${fichier.name} (${taille(fichier.size)}${Reprises.lire(fichier) ? ", envoi à reprendre" : ""})`);
    this.choisi.textContent = fichiers.length === 0 ? "" : `${fichiers.length === 1 ? "Fichier choisi" : `${fichiers.length} fichiers choisis`} : ${decrits.join(", ")}`;
  }

  defaut(fichier) {
    return fichier.size > LIMITE_OCTETS
      ? `${this.champ.files.length > 1 ? `Le fichier ${fichier.name}` : "Ce fichier"} pèse ${taille(fichier.size)}. La limite est de 200\u00a0Mo : répartissez les passages dans plusieurs fichiers.`
      : "";
  }

  async demarrer() {
    const fichiers = [...this.champ.files];
    const defaut = fichiers.length === 0 ? "Choisissez d’abord le fichier XML à déposer." : fichiers.map((fichier) => this.defaut(fichier)).find((trouve) => trouve);
    if (this.envoi || defaut) {
      this.montrerErreur(defaut ?? "");
      if (defaut) {
        this.champ.focus();
      }
      return;
    }
    this.montrerErreur("");
    this.liste.replaceChildren();
    for (const fichier of fichiers) {
      const page = await this.envoyerFichier(fichier, fichiers.length > 1);
      if (page && fichiers.length === 1) {
        window.location.assign(page);
      }
    }
    if (fichiers.length > 1) {
      this.annonce.textContent = "Envois terminés.";
    }
  }

  async envoyerFichier(fichier, plusieurs) {
    const debut = performance.now();
    let palier = -1;
    let partis = null;
    this.envoi = new Envoi(fichier, this.formulaire, (recus, reprise, pause) => {
      if (pause) {
        this.texte.textContent = `Connexion perdue. L’envoi reprendra de lui-même dans ${duree(pause)}\u00a0; ce qui est arrivé est gardé.`;
        this.annonce.textContent = "Connexion perdue, l’envoi reprendra de lui-même.";
        return;
      }
      partis = partis ?? recus;
      const part = fichier.size === 0 ? 100 : Math.floor((recus / fichier.size) * 100);
      const reste = ((performance.now() - debut) / 1000) * (fichier.size - recus) / Math.max(recus - partis, 1);
      this.barre.value = part;
      this.barre.textContent = `${part}\u00a0%`;
      const nom = plusieurs ? `${fichier.name} : ` : "";
      this.texte.textContent = recus < fichier.size
        ? `${nom}${part}\u00a0% envoyés : ${taille(recus)} sur ${taille(fichier.size)}${recus > partis ? `, encore ${duree(reste)} environ` : ""}.`
        : `${nom}Fichier envoyé en entier. Le portail prépare l’accusé de réception…`;
      if (reprise) {
        this.annonce.textContent = `Envoi repris à ${part}\u00a0%.`;
      }
      // Said aloud by quarters only: a live region that speaks at each percent cannot be listened to.
      if (Math.floor(part / 25) > palier) {
        palier = Math.floor(part / 25);
        this.annonce.textContent = recus < fichier.size ? `${nom}${part}\u00a0% envoyés.` : `${nom}Fichier envoyé en entier.`;
      }
    });
    this.basculer(true);
    try {
      const page = await this.envoi.envoyer();
      this.finir("");
      if (plusieurs) {
        this.lister(fichier, page, "");
      }
      return page;
    } catch (echec) {
      const message = echec instanceof Refus ? echec.message
        : echec instanceof Annulation ? "Envoi annulé. Rien n’a été enregistré."
        : "Le portail n’a pas pu recevoir ce fichier. Réessayez dans quelques minutes.";
      this.finir(plusieurs ? "" : message);
      if (plusieurs) {
        this.lister(fichier, null, message);
      }
      return null;
    }
  }

  lister(fichier, page, message) {
    const ligne = document.createElement("li");
    ligne.append(`${fichier.name} : `);
    if (page) {
      const lien = document.createElement("a");
      lien.href = page;
      lien.textContent = "déposé, voir le dépôt";
      ligne.append(lien);
    } else {
      ligne.append(message);
    }
    this.liste.append(ligne);
  }

  finir(message) {
    this.envoi = null;
    this.basculer(false);
    this.montrerErreur(message);
  }

  basculer(enCours) {
    this.zoneEnvoi.hidden = !enCours;
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

function base64(texte) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(texte)));
}

function lireJson(texte) {
  try {
    return JSON.parse(texte);
  } catch (illisible) {
    return null;
  }
}

brancherTeleversement(document);
