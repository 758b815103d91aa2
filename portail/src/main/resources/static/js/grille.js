const DELAI_CONTROLE_MS = 300;

/** Makes the form of KO passages a spreadsheet; without script it stays a plain form. */
function brancherGrille(page) {
  const formulaire = page.querySelector("[data-grille]");
  if (formulaire) {
    new Grille(formulaire, page).brancher();
  }
}

class Grille {
  constructor(formulaire, page) {
    this.formulaire = formulaire;
    this.page = page;
    this.annonce = page.querySelector("[data-annonce-grille]");
    this.bouton = formulaire.querySelector("[data-annuler-grille]");
    this.compte = page.querySelector("[data-modifies]");
    this.lignes = [...formulaire.querySelectorAll("[role=grid] tbody tr")].map((ligne) => [...ligne.querySelectorAll("input, select")]);
    this.champs = [...formulaire.querySelectorAll("[data-envoyee]")];
    this.faits = [];
    this.defaits = [];
    this.ancre = null;
    this.controles = new Map();
    this.enEnvoi = false;
  }

  brancher() {
    this.page.querySelector("[data-aide-grille]").hidden = false;
    this.bouton.hidden = false;
    this.bouton.addEventListener("click", () => this.annuler());
    for (const champ of this.champs) {
      champ.dataset.avant = champ.value;
    }
    // One stop of the tab key for the whole grid: its cells are reached by the arrows.
    this.lignes.flat().forEach((champ, rang) => { champ.tabIndex = rang === 0 ? 0 : -1; });
    for (const ligne of this.lignes) {
      for (const champ of ligne) {
        champ.addEventListener("keydown", (evenement) => this.touche(evenement, champ));
        champ.addEventListener("focus", () => this.entrer(champ));
        champ.addEventListener("paste", (evenement) => this.coller(evenement, champ));
        champ.addEventListener("copy", (evenement) => this.copier(evenement));
      }
    }
    for (const champ of this.champs) {
      champ.addEventListener("change", () => this.noter([champ]));
    }
    for (const bouton of this.formulaire.querySelectorAll("[data-valeurs]")) {
      bouton.addEventListener("click", (evenement) => { evenement.preventDefault(); this.appliquer(JSON.parse(bouton.dataset.valeurs)); });
    }
    this.formulaire.addEventListener("submit", () => { this.enEnvoi = true; this.alleger(); });
  }

  place(champ) {
    const ligne = this.lignes.findIndex((champs) => champs.includes(champ));
    return { ligne, colonne: this.lignes[ligne].indexOf(champ) };
  }

  entrer(champ) {
    for (const autre of this.lignes.flat()) {
      autre.tabIndex = autre === champ ? 0 : -1;
    }
    if (!this.etend) {
      this.ancre = champ;
      this.choisir(champ, champ);
    }
  }

  aller(ligne, colonne, etend = false) {
    const cible = this.lignes[Math.max(0, Math.min(ligne, this.lignes.length - 1))];
    const champ = cible[Math.max(0, Math.min(colonne, cible.length - 1))];
    this.etend = etend;
    champ.focus();
    champ.select?.();
    this.etend = false;
    if (etend) {
      this.choisir(this.ancre ?? champ, champ);
    }
  }

  touche(evenement, champ) {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = evenement;
    const { ligne, colonne } = this.place(champ);
    const commande = ctrlKey || metaKey;
    if (commande && key.toLowerCase() === "z") {
      return this.faire(evenement, () => (shiftKey ? this.retablir() : this.annuler()));
    }
    if (commande && key.toLowerCase() === "y") {
      return this.faire(evenement, () => this.retablir());
    }
    if (commande && key === "Home") {
      return this.faire(evenement, () => this.aller(0, 0));
    }
    if (commande && key === "End") {
      return this.faire(evenement, () => this.aller(this.lignes.length - 1, Infinity));
    }
    if (commande || altKey) {
      return undefined;
    }
    const estListe = champ.tagName === "SELECT";
    switch (key) {
      case "ArrowUp":
        return this.faire(evenement, () => this.aller(ligne - 1, colonne, shiftKey));
      case "ArrowDown":
        return this.faire(evenement, () => this.aller(ligne + 1, colonne, shiftKey));
      case "ArrowLeft":
        return estListe || this.auBord(champ, 0, shiftKey) ? this.faire(evenement, () => this.aller(ligne, colonne - 1, shiftKey)) : undefined;
      case "ArrowRight":
        return estListe || this.auBord(champ, champ.value.length, shiftKey) ? this.faire(evenement, () => this.aller(ligne, colonne + 1, shiftKey)) : undefined;
      case "Enter":
        return this.faire(evenement, () => this.aller(ligne + (shiftKey ? -1 : 1), colonne));
      case "Escape":
        return this.faire(evenement, () => { champ.value = champ.dataset.avant; champ.select?.(); });
      default:
        return undefined;
    }
  }

  /** The caret moves in a text before it leaves it, unless the whole text is selected. */
  auBord(champ, bord, etend) {
    const tout = champ.selectionStart === 0 && champ.selectionEnd === champ.value.length;
    return tout || (!etend && champ.selectionStart === bord && champ.selectionEnd === bord);
  }

  faire(evenement, acte) {
    evenement.preventDefault();
    acte();
  }

  choisir(de, vers) {
    const a = this.place(de);
    const b = this.place(vers);
    this.choisies = [];
    this.lignes.forEach((ligne, i) => {
      const rangee = ligne.filter((champ, j) => i >= Math.min(a.ligne, b.ligne) && i <= Math.max(a.ligne, b.ligne)
        && j >= Math.min(a.colonne, b.colonne) && j <= Math.max(a.colonne, b.colonne));
      if (rangee.length > 0) {
        this.choisies.push(rangee);
      }
    });
    const plusieurs = this.choisies.flat().length > 1;
    for (const champ of this.lignes.flat()) {
      champ.closest("td").classList.toggle("grille-choisie", plusieurs && this.choisies.some((rangee) => rangee.includes(champ)));
    }
    if (plusieurs) {
      this.dire(`${this.choisies.flat().length} cellules choisies.`);
    }
  }

  copier(evenement) {
    if (this.choisies && this.choisies.flat().length > 1) {
      evenement.preventDefault();
      evenement.clipboardData.setData("text/plain", this.choisies.map((rangee) => rangee.map((champ) => champ.value).join("\t")).join("\n"));
      this.dire(`${this.choisies.flat().length} cellules copiées.`);
    }
  }

  /** Cells of a spreadsheet come as rows of tabulated values. */
  coller(evenement, champ) {
    const texte = evenement.clipboardData.getData("text/plain").replace(/\r/g, "").replace(/\n$/, "");
    if (!/[\t\n]/.test(texte)) {
      return;
    }
    evenement.preventDefault();
    const depart = this.place(champ);
    const changes = [];
    texte.split("\n").forEach((rangee, i) => rangee.split("\t").forEach((valeur, j) => {
      const cible = this.lignes[depart.ligne + i]?.[depart.colonne + j];
      if (cible) {
        this.poser(cible, valeur.trim());
        changes.push(cible);
      }
    }));
    this.noter(changes);
    this.dire(`${changes.length} cellules collées.`);
  }

  poser(champ, valeur) {
    if (champ.tagName === "SELECT") {
      const option = [...champ.options].find((choix) => choix.value === valeur || choix.text.toLowerCase() === valeur.toLowerCase());
      if (option) {
        champ.value = option.value;
      }
    } else {
      champ.value = valeur;
    }
  }

  appliquer(valeurs) {
    const changes = [];
    for (const [nom, valeur] of Object.entries(valeurs)) {
      const champ = this.formulaire.elements[nom];
      if (champ) {
        this.poser(champ, valeur);
        changes.push(champ);
      } else {
        // The datum has no column here: it goes with the row.
        this.formulaire.append(Object.assign(this.page.createElement("input"), { type: "hidden", name: nom, value: valeur }));
      }
    }
    this.noter(changes);
    changes[0]?.focus();
    this.dire("Proposition appliquée : vérifiez-la. Ctrl+Z l’annule.");
  }

  /** Remembers what changed, as one step to undo. */
  noter(champs) {
    const pas = champs.filter((champ) => champ.value !== champ.dataset.avant)
      .map((champ) => ({ champ, avant: champ.dataset.avant, apres: champ.value }));
    if (pas.length > 0) {
      this.faits.push(pas);
      this.defaits = [];
      this.montrer(pas.map(({ champ }) => champ));
    }
  }

  annuler() {
    this.rejouer(this.faits, this.defaits, "avant", "Annulé.");
  }

  retablir() {
    this.rejouer(this.defaits, this.faits, "apres", "Rétabli.");
  }

  rejouer(depuis, vers, cote, phrase) {
    const actif = this.page.activeElement;
    if (actif?.dataset?.avant !== undefined && actif.value !== actif.dataset.avant) {
      this.noter([actif]);
    }
    const pas = depuis.pop();
    if (!pas) {
      return;
    }
    for (const { champ, [cote]: valeur } of pas) {
      champ.value = valeur;
    }
    vers.push(pas);
    this.montrer(pas.map(({ champ }) => champ));
    pas[0].champ.focus();
    this.dire(phrase);
  }

  montrer(champs) {
    const lignes = new Set();
    for (const champ of champs) {
      champ.dataset.avant = champ.value;
      champ.closest("td").classList.toggle("grille-changee", champ.value !== champ.dataset.envoyee);
      const ligne = champ.closest("tr[data-ordinal]");
      if (ligne) {
        lignes.add(ligne);
      }
    }
    this.bouton.setAttribute("aria-disabled", String(this.faits.length === 0));
    for (const ligne of lignes) {
      const modifiee = [...ligne.querySelectorAll("[data-envoyee]")].some((champ) => champ.value !== champ.dataset.envoyee);
      if (modifiee !== ligne.classList.contains("grille-modifiee")) {
        ligne.classList.toggle("grille-modifiee", modifiee);
        this.compte.textContent = String(Number(this.compte.textContent) + (modifiee ? 1 : -1));
      }
      clearTimeout(this.controles.get(ligne));
      this.controles.set(ligne, setTimeout(() => this.controler(ligne), DELAI_CONTROLE_MS));
    }
  }

  /** The row is kept and judged by the server, by the rules that will judge the deposit. */
  async controler(ligne) {
    const corps = new URLSearchParams({ ordinal: ligne.dataset.ordinal });
    for (const champ of this.formulaire.querySelectorAll(`[name^="c.${ligne.dataset.ordinal}."]`)) {
      corps.set(champ.name, champ.value);
    }
    try {
      const reponse = await fetch(this.formulaire.dataset.controle, {
        method: "POST", body: corps, credentials: "same-origin",
        headers: { Accept: "application/json", "X-CSRF-TOKEN": this.formulaire.elements._csrf.value },
      });
      if (!reponse.ok || reponse.redirected) {
        throw new Error(String(reponse.status));
      }
      this.direConstats(ligne, await reponse.json());
    } catch (panne) {
      if (!this.enEnvoi) {
        this.dire("Le contrôle n’a pas répondu : vos saisies restent à l’écran. Gardez-les avec le bouton « Garder et contrôler ».");
      }
    }
  }

  direConstats(ligne, constats) {
    const montres = new Set();
    for (const champ of ligne.querySelectorAll("[data-envoyee]")) {
      const siens = constats.filter(({ nom }) => nom === champ.name).sort((a, b) => Number(b.erreur) - Number(a.erreur));
      const dit = champ.closest("td").querySelector("[data-dit]");
      const erreur = siens.length > 0 && siens[0].erreur;
      dit.textContent = erreur && champ.value === "" ? "Donnée obligatoire." : siens[0]?.message ?? "";
      dit.classList.toggle("grille-erreur", erreur);
      if (erreur) {
        champ.setAttribute("aria-invalid", "true");
      } else {
        champ.removeAttribute("aria-invalid");
      }
      siens.forEach((constat) => montres.add(constat));
    }
    const erreurs = constats.filter(({ erreur }) => erreur);
    ligne.querySelector("[data-faute]").textContent = erreurs.find((constat) => !montres.has(constat))?.message ?? "";
    this.dire(erreurs.length > 0 ? `Passage ${ligne.dataset.ordinal} : ${erreurs[0].message}` : `Passage ${ligne.dataset.ordinal} gardé, rien à signaler.`);
  }

  /** What was never changed needs not be sent. */
  alleger() {
    for (const champ of this.champs) {
      if (champ.value === champ.dataset.envoyee && champ.defaultValue === champ.value && champ.tagName === "INPUT") {
        champ.disabled = true;
      }
    }
  }

  dire(phrase) {
    this.annonce.textContent = phrase;
  }
}

brancherGrille(document);
