// Derives prenoms-rares.csv, first names without frequencies by sex, from gender-detection-from-name 1.11.5 (MIT).
// usage: node prenoms-rares.js FOLDER_OF_PACKAGE OUTPUT_FOLDER
'use strict'
const fs = require('fs')
const path = require('path')

const [paquet, sortie] = process.argv.slice(2)
const source = fs.readFileSync(path.join(paquet, 'names', 'fr.js'), 'utf8')
const sexes = {male: new Set(), female: new Set()}
for (const [, nom, sexe] of source.matchAll(/\['([a-z-]{3,20})', '(male|female)'\]/g)) {
  if (/^[a-z]{3,}(-[a-z]{3,})*$/.test(nom) && /[aeiouy]/.test(nom)) sexes[sexe].add(nom.toUpperCase())
}
const lignes = ['sexe;prenoms', `M;${[...sexes.male].sort().join(' ')}`, `F;${[...sexes.female].sort().join(' ')}`]
fs.writeFileSync(path.join(sortie, 'prenoms-rares.csv'), lignes.join('\n') + '\n')
console.error(`${sexes.male.size} first names of men, ${sexes.female.size} of women`)
