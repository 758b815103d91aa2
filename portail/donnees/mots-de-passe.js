// Writes the list of passwords that everybody tries first: see PROVENANCE.md.
// node mots-de-passe.js <unpacked @zxcvbn-ts/language-common> <mots-du-metier.txt> <output>
const fs = require("fs");
const [, , paquet, metier, sortie] = process.argv;
const PREMIERS = 10000;
const LONGUEUR_ADMISE = 12;
const tous = JSON.parse(fs.readFileSync(`${paquet}/src/passwords.json`, "utf8"));
const retenus = tous.filter((mot, rang) => mot.length >= 4 && (rang < PREMIERS || mot.length >= LONGUEUR_ADMISE));
const lignes = fs.readFileSync(metier, "utf8").split("\n").filter((l) => l && !l.startsWith("#"));
const mots = new Set([...retenus, ...lignes].map((mot) => mot.toLowerCase()));
fs.writeFileSync(sortie, [...mots].sort().join("\n") + "\n");
