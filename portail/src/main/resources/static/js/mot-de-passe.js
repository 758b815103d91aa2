/** Gives each password field its show button, hidden without script. */
function brancherMotsDePasse(page) {
  for (const bouton of page.querySelectorAll("[data-afficher-mot-de-passe]")) {
    const champ = page.getElementById(bouton.dataset.afficherMotDePasse);
    bouton.hidden = false;
    bouton.addEventListener("click", () => {
      const montrer = champ.type === "password";
      champ.type = montrer ? "text" : "password";
      bouton.textContent = montrer ? "Masquer" : "Afficher";
      bouton.setAttribute("aria-label", montrer ? "Masquer le mot de passe" : "Afficher le mot de passe");
    });
    // A password must never be sent, or kept by the browser, as plain text.
    champ.form.addEventListener("submit", () => { champ.type = "password"; });
  }
}

brancherMotsDePasse(document);
