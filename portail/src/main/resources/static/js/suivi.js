const PREMIER_DELAI_MS = 1000;
const DELAI_MAX_MS = 8000;

/** Keeps a deposit's page up to date until its processing has ended: only what changed is replaced. */
function brancherSuivi(page) {
  const suivi = page.querySelector("[data-suivi]");
  if (!suivi || suivi.dataset.termine === "true") {
    return;
  }
  const annonce = page.querySelector("[data-suivi-annonce]");
  let delai = PREMIER_DELAI_MS;

  async function actualiser() {
    if (!page.hidden) {
      try {
        const reponse = await fetch(suivi.dataset.suivi, { headers: { Accept: "text/html" }, credentials: "same-origin" });
        if (reponse.redirected || reponse.status === 401 || reponse.status === 403) {
          annonce.textContent = "Votre session a pris fin. Reconnectez-vous pour suivre ce dépôt.";
          return;
        }
        if (reponse.ok && remplacer(await reponse.text())) {
          return;
        }
      } catch (panne) {
        annonce.textContent = "Le portail ne répond pas. L’actualisation reprendra dès que possible.";
      }
    }
    delai = Math.min(delai * 1.3, DELAI_MAX_MS);
    setTimeout(actualiser, delai);
  }

  /**
   * Puts the new state in place; true when nothing more is to come. What holds the focus is never replaced: the change is
   * told, and shown as soon as the focus has left.
   */
  function remplacer(texte) {
    const recu = new DOMParser().parseFromString(texte, "text/html").querySelector("[data-suivi]");
    if (!recu) {
      return false;
    }
    if (recu.dataset.phrase !== suivi.dataset.phrase) {
      annonce.textContent = recu.dataset.phrase;
      suivi.dataset.phrase = recu.dataset.phrase;
      delai = PREMIER_DELAI_MS;
    }
    if (suivi.contains(page.activeElement)) {
      return false;
    }
    if (recu.innerHTML !== suivi.innerHTML) {
      suivi.replaceChildren(...recu.childNodes);
    }
    return recu.dataset.termine === "true";
  }

  setTimeout(actualiser, delai);
}

brancherSuivi(document);
