"use strict";
// Filters the list of anomalies and turns its pages. Data: see docs/formats/rapport-controle.md.
// Text only ever enters the page by textContent: a value read in a file stays a text.
(() => {
  const PAGE = 200;
  const LOTS_PAR_TOUR = 10;
  const corps = document.querySelector("[data-lignes]");
  if (!corps) return;
  const etat = document.querySelector("[data-etat]");
  const formulaire = document.querySelector("[data-filtres]");
  const barre = document.querySelector("[data-pages]");
  const champs = Object.fromEntries(["code", "gravite", "texte", "passage"]
    .map((nom) => [nom, document.getElementById("filtre-" + nom)]));
  const titre = document.getElementById("titre-liste");
  const nombre = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, "\u202f");
  const accorde = (n, un, plusieurs) => nombre(n) + "\u00a0" + (n < 2 ? un : plusieurs);
  const nu = (texte) => texte.normalize("NFD").replace(/\p{M}/gu, "").replace(/[\u00a0\u202f]/g, " ").toLowerCase();

  const textes = [];
  const anomalies = [];
  let retenues = anomalies;
  let page = 0;

  // --- Data: each block continues the one before --------------------------------------------------------------------

  let chemin = "";
  let cle = null;

  function lireTexte(t) {
    if (typeof t === "number") return textes[t];
    const texte = { code: t[1], gravite: t[2], message: t[3], remede: t[4], cherche: nu(t[3]) };
    if (t[0]) textes.push(texte);
    return texte;
  }

  function lire([texte, ligne, colonne, commun, reste, passage, valeur]) {
    chemin = chemin.slice(0, commun) + reste;
    if (typeof passage === "string") cle = passage;
    return { texte: lireTexte(texte), ligne, colonne, chemin, passage: passage === 0 ? "" : cle, valeur };
  }

  async function charger() {
    const lots = [...document.querySelectorAll("script[data-lot]")];
    for (const [rang, lot] of lots.entries()) {
      for (const donnee of JSON.parse(lot.textContent)) anomalies.push(lire(donnee));
      lot.remove();
      if (rang % LOTS_PAR_TOUR === LOTS_PAR_TOUR - 1) {
        etat.textContent = "Chargement\u00a0: " + accorde(anomalies.length, "ligne", "lignes") + "…";
        await new Promise((suite) => setTimeout(suite));
      }
    }
  }

  // --- The list -----------------------------------------------------------------------------------------------------

  function element(nom, classe, texte) {
    const cree = document.createElement(nom);
    if (classe) cree.className = classe;
    if (texte !== undefined) cree.textContent = texte;
    return cree;
  }

  function cellule(classe) {
    const td = element("td", classe);
    td.setAttribute("role", "cell");
    return td;
  }

  function precision(classe, libelle, texte) {
    const p = element("p", classe, libelle);
    p.append(element("bdi", "", texte));
    return p;
  }

  function ligne(anomalie) {
    const tr = element("tr");
    tr.setAttribute("role", "row");
    const place = cellule("place");
    place.textContent = "ligne\u00a0" + nombre(anomalie.ligne) + ", colonne\u00a0" + nombre(anomalie.colonne);
    const passage = cellule("passage");
    if (anomalie.passage) passage.append(element("bdi", "", anomalie.passage));
    const dit = cellule();
    const cause = element("p");
    cause.append(element("span", anomalie.texte.gravite, anomalie.texte.gravite), " ", element("code", "", anomalie.texte.code));
    dit.append(cause, element("p", "", anomalie.texte.message));
    if (anomalie.valeur) dit.append(precision("valeur", "Valeur lue\u00a0: ", anomalie.valeur));
    dit.append(element("p", "remede", "→ " + anomalie.texte.remede));
    if (anomalie.chemin) dit.append(precision("chemin", "", anomalie.chemin));
    tr.append(place, passage, dit);
    return tr;
  }

  function filtrer() {
    const code = champs.code.value;
    const gravite = champs.gravite.value;
    const texte = nu(champs.texte.value.trim());
    const passage = nu(champs.passage.value.trim());
    retenues = !code && !gravite && !texte && !passage ? anomalies : anomalies.filter((a) =>
      (!code || a.texte.code === code)
      && (!gravite || a.texte.gravite === gravite)
      && (!passage || nu(a.passage).includes(passage))
      && (!texte || a.texte.cherche.includes(texte) || nu(a.chemin).includes(texte) || (a.valeur && nu(a.valeur).includes(texte))));
    page = 0;
    afficher();
  }

  function afficher() {
    const pages = Math.max(1, Math.ceil(retenues.length / PAGE));
    const debut = page * PAGE;
    const visibles = retenues.slice(debut, debut + PAGE);
    corps.replaceChildren(...visibles.map(ligne));
    etat.textContent = dire(pages, debut, visibles.length);
    barre.hidden = pages === 1;
    if (pages > 1) actualiserPages(pages);
  }

  function dire(pages, debut, visibles) {
    if (retenues.length === 0) return "Aucune ligne ne répond à ces filtres.";
    const combien = retenues.length === anomalies.length
      ? accorde(anomalies.length, "ligne", "lignes")
      : accorde(retenues.length, "ligne retenue", "lignes retenues") + " sur " + nombre(anomalies.length);
    return pages === 1 ? combien + "." : combien + "\u00a0; de la " + nombre(debut + 1) + " à la " + nombre(debut + visibles) + ".";
  }

  // --- Pages --------------------------------------------------------------------------------------------------------

  const boutons = [["Première", () => 0], ["Précédente", () => page - 1], ["Suivante", () => page + 1],
    ["Dernière", (pages) => pages - 1]].map(([nom, ou]) => {
    const bouton = element("button", "", nom);
    bouton.type = "button";
    bouton.addEventListener("click", () => {
      page = ou(Math.ceil(retenues.length / PAGE));
      afficher();
      titre.focus();
    });
    return bouton;
  });
  const rang = element("span");
  barre.append(boutons[0], boutons[1], rang, boutons[2], boutons[3]);

  function actualiserPages(pages) {
    rang.textContent = "Page " + nombre(page + 1) + " sur " + nombre(pages);
    boutons[0].disabled = boutons[1].disabled = page === 0;
    boutons[2].disabled = boutons[3].disabled = page === pages - 1;
  }

  // --- Filters ------------------------------------------------------------------------------------------------------

  let attente = 0;
  formulaire.addEventListener("submit", (evenement) => evenement.preventDefault());
  formulaire.addEventListener("reset", () => setTimeout(filtrer));
  formulaire.addEventListener("input", () => {
    clearTimeout(attente);
    attente = setTimeout(filtrer, 150);
  });
  for (const bouton of document.querySelectorAll("[data-cause]")) {
    bouton.addEventListener("click", () => {
      formulaire.reset();
      champs.code.value = bouton.dataset.cause;
      setTimeout(() => { filtrer(); titre.focus(); });
    });
  }

  charger().then(() => {
    formulaire.hidden = false;
    for (const bouton of document.querySelectorAll("[data-cause]")) bouton.hidden = false;
    filtrer();
  });
})();
