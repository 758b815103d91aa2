/** Passkeys: asks the browser to make or to use one, and tells the portal. Without script the pages offer codes. */
function octets(texte) {
  const base64 = texte.replace(/-/g, "+").replace(/_/g, "/");
  return Uint8Array.from(atob(base64), (lettre) => lettre.charCodeAt(0));
}

function texte(tampon) {
  const lettres = Array.from(new Uint8Array(tampon), (octet) => String.fromCharCode(octet)).join("");
  return btoa(lettres).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

async function envoyer(zone, adresse, corps) {
  const reponse = await fetch(adresse, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "Accept": "application/json",
      [zone.dataset.jetonEntete]: zone.dataset.jeton,
    },
    body: corps,
  });
  // A redirection leads to a page where the password is asked again.
  if (reponse.redirected) {
    window.location.assign(reponse.url);
    return new Promise(() => {});
  }
  const contenu = await reponse.json();
  if (!reponse.ok) {
    throw new Error(contenu.detail || "");
  }
  return contenu;
}

function descriptions(cles) {
  return (cles || []).map((cle) => ({ ...cle, id: octets(cle.id) }));
}

async function creer(zone) {
  const options = await envoyer(zone, zone.dataset.options, "{}");
  const cle = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: octets(options.challenge),
      user: { ...options.user, id: octets(options.user.id) },
      excludeCredentials: descriptions(options.excludeCredentials),
    },
  });
  return {
    credential: {
      id: cle.id,
      rawId: texte(cle.rawId),
      type: cle.type,
      authenticatorAttachment: cle.authenticatorAttachment,
      clientExtensionResults: cle.getClientExtensionResults(),
      response: {
        attestationObject: texte(cle.response.attestationObject),
        clientDataJSON: texte(cle.response.clientDataJSON),
        transports: cle.response.getTransports ? cle.response.getTransports() : [],
      },
    },
    label: zone.querySelector("[data-nom-cle]").value.trim() || "Clé d’accès",
  };
}

async function donner(zone) {
  const options = await envoyer(zone, zone.dataset.options, "{}");
  const cle = await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: octets(options.challenge),
      allowCredentials: descriptions(options.allowCredentials),
    },
  });
  return {
    id: cle.id,
    rawId: texte(cle.rawId),
    type: cle.type,
    authenticatorAttachment: cle.authenticatorAttachment,
    clientExtensionResults: cle.getClientExtensionResults(),
    response: {
      authenticatorData: texte(cle.response.authenticatorData),
      clientDataJSON: texte(cle.response.clientDataJSON),
      signature: texte(cle.response.signature),
      userHandle: cle.response.userHandle ? texte(cle.response.userHandle) : undefined,
    },
  };
}

function brancher(zone) {
  const bouton = zone.querySelector("[data-bouton-cle]");
  const erreur = zone.querySelector("[data-erreur-cle]");
  zone.hidden = false;
  bouton.addEventListener("click", async () => {
    erreur.hidden = true;
    bouton.disabled = true;
    try {
      const reponse = await (zone.dataset.cleAcces === "creer" ? creer(zone) : donner(zone));
      const suite = await envoyer(zone, zone.dataset.envoi, JSON.stringify(reponse));
      window.location.assign(suite.page);
    } catch (faute) {
      // What the browser says of a gesture that was cancelled is not in French.
      const propre = faute instanceof DOMException || !faute.message;
      erreur.textContent = propre ? "La clé d’accès n’a pas répondu. Réessayez, ou utilisez un code." : faute.message;
      erreur.hidden = false;
      bouton.disabled = false;
    }
  });
}

if (window.PublicKeyCredential) {
  document.querySelectorAll("[data-cle-acces]").forEach(brancher);
}
