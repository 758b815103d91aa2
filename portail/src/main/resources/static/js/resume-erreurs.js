// The error summary takes the focus once, so that it is read first.
document.querySelector("[data-resume-erreurs]")?.focus();
