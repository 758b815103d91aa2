/** Folds the main menu behind its button; the style sheet shows the button on narrow screens only. */
function brancherMenu(page) {
  const bouton = page.querySelector("[data-menu]");
  if (!bouton) {
    return;
  }
  const montrer = (ouvert) => bouton.setAttribute("aria-expanded", String(ouvert));
  bouton.hidden = false;
  bouton.addEventListener("click", () => montrer(bouton.getAttribute("aria-expanded") === "false"));
  bouton.parentElement.addEventListener("keydown", (touche) => {
    if (touche.key === "Escape" && bouton.getAttribute("aria-expanded") === "true") {
      montrer(false);
      bouton.focus();
    }
  });
}

brancherMenu(document);
