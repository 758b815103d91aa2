#!/usr/bin/env bash
# Regenerates the list of refused passwords from its npm package. Needs Node 18+, npm and access to the npm registry.
set -euo pipefail
ici="$(cd "$(dirname "$0")" && pwd)"
travail="$(mktemp -d)"
trap 'rm -rf "$travail"' EXIT
(cd "$travail" && npm pack --silent @zxcvbn-ts/language-common@4.1.3 >/dev/null && tar xzf zxcvbn-ts-language-common-4.1.3.tgz)
node "$ici/mots-de-passe.js" "$travail/package" "$ici/mots-du-metier.txt" \
  "$ici/../src/main/resources/fr/accroche/portail/compte/motdepasse/interdits.txt"
