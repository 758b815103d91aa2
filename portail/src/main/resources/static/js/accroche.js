// Everything here only eases pages that work without it.
import { brancherMotsDePasse } from "./mot-de-passe.js";
import { brancherSuivi } from "./suivi.js";
import { brancherTeleversement } from "./televersement.js";

brancherMotsDePasse(document);
brancherTeleversement(document);
brancherSuivi(document);

// The error summary takes the focus once, so that it is read first.
document.querySelector("[data-resume-erreurs]")?.focus();
