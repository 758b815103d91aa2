#!/usr/bin/env bash
# Regenerates the tables of src/main/resources/fr/accroche/referentiels from npm packages, and the names of synthese.
# Needs Node 18+, npm and access to the npm registry. The Maven build needs none of them: the tables are kept under version control.
set -euo pipefail
ici="$(cd "$(dirname "$0")" && pwd)"
racine="$(cd "$ici/../.." && pwd)"
travail="$(mktemp -d)"
trap 'rm -rf "$travail"' EXIT

# One package version for each year of the Code officiel géographique; 0.7.0 also holds its history from 1943 to 2019.
for version in 0.7.0 1.1.1 2.3.1 3.1.1 4.1.0 5.3.0 6.0.0; do
  echo "@etalab/decoupage-administratif@$version" >&2
  (cd "$travail" && npm pack --silent "@etalab/decoupage-administratif@$version" >/dev/null)
  mkdir -p "$travail/cog-$version"
  tar xzf "$travail/etalab-decoupage-administratif-$version.tgz" -C "$travail/cog-$version" --strip-components=1
done
for paquet in french-ssn@4.1.0 @zxcvbn-ts/language-fr@4.1.2 @faker-js/faker@10.6.0 gender-detection-from-name@1.11.5; do
  echo "$paquet" >&2
  (cd "$travail" && npm pack --silent "$paquet" >/dev/null)
done
mkdir -p "$travail/french-ssn" "$travail/noms" "$travail/faker" "$travail/prenoms"
tar xzf "$travail/french-ssn-4.1.0.tgz" -C "$travail/french-ssn" --strip-components=1
tar xzf "$travail/zxcvbn-ts-language-fr-4.1.2.tgz" -C "$travail/noms" --strip-components=1
tar xzf "$travail/faker-js-faker-10.6.0.tgz" -C "$travail/faker" --strip-components=1
tar xzf "$travail/gender-detection-from-name-1.11.5.tgz" -C "$travail/prenoms" --strip-components=1

node "$ici/lieux.js" "$travail" "$ici/pays.csv" "$racine/referentiels/src/main/resources/fr/accroche/referentiels"
tables="$racine/synthese/src/main/resources/fr/accroche/synthese/noms"
node "$racine/synthese/donnees/noms.js" "$travail/noms" "$travail/faker" "$tables"
node "$racine/synthese/donnees/prenoms-rares.js" "$travail/prenoms" "$tables"
