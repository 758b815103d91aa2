// Derives noms.csv, the surnames of synthetic people, from @zxcvbn-ts/language-fr 4.1.2 (MIT).
// In that package firstnames.json holds the surnames and lastnames.json the first names of men.
// usage: node noms.js FOLDER_OF_PACKAGE OUTPUT_FOLDER
'use strict'
const fs = require('fs')
const path = require('path')

const [paquet, sortie] = process.argv.slice(2)
const noms = JSON.parse(fs.readFileSync(path.join(paquet, 'src', 'firstnames.json'), 'utf8'))
  .filter(nom => /^[a-zà-ÿœ' -]{3,25}$/.test(nom))
  .map(nom => nom.toUpperCase())
fs.mkdirSync(sortie, {recursive: true})
fs.writeFileSync(path.join(sortie, 'noms.csv'), [...new Set(noms)].join('\n') + '\n')
console.error(`${noms.length} surnames`)
