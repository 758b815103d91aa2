// Derives communes.csv and pays.csv from the packages that regenerer.sh has unpacked.
// usage: node lieux.js FOLDER_OF_PACKAGES PAYS.csv OUTPUT_FOLDER
'use strict'
const fs = require('fs')
const path = require('path')

const [travail, sourcePays, sortie] = process.argv.slice(2)
const lire = (...noms) => JSON.parse(fs.readFileSync(path.join(travail, ...noms), 'utf8'))

// code -> {periodes: [[start, end]], noms: [most recent last], liens: Set, codesPostaux, population}
const lieux = new Map()
const lieu = code => {
  if (!lieux.has(code)) lieux.set(code, {periodes: [], noms: [], liens: new Set(), codesPostaux: [], population: 0})
  return lieux.get(code)
}
const nommer = (l, nom) => {
  l.noms = l.noms.filter(n => n !== nom)
  l.noms.push(nom)
}
const codeDe = id => id.slice(id.indexOf('-') + 1, id.indexOf('@'))
const contenu = (code, pole) => { if (code !== pole) lieu(code).liens.add('<' + pole) }
const memes = (a, b) => { if (a !== b) { lieu(a).liens.add('=' + b); lieu(b).liens.add('=' + a) } }

// 1. History from 1943-01-01 to the COG of 2019. What begins on the first day is said to have no known beginning.
for (const h of lire('cog-0.7.0', 'data', 'historique-communes.json')) {
  if (h.type === 'COM') {
    lieu(h.code).periodes.push([h.dateDebut || '', h.dateFin || ''])
    nommer(lieu(h.code), h.nom)
  } else if (h.pole) {
    contenu(h.code, codeDe(h.pole))
  }
  if (h.type === 'COM' && h.successeur && h.successeur.startsWith('COM-')) memes(h.code, codeDe(h.successeur))
}

// 2. Later years, compared on the first of January. 2020 was never published: its changes are dated 2021.
const annees = {2021: '1.1.1', 2022: '2.3.1', 2023: '3.1.1', 2024: '4.1.0', 2025: '5.3.0', 2026: '6.0.0'}
const ouvert = l => l.periodes.some(p => p[1] === '')
for (const [annee, version] of Object.entries(annees)) {
  const jour = `${annee}-01-01`
  const communes = lire('cog-' + version, 'data', 'communes.json')
  const actuelles = new Map(communes.filter(c => c.type === 'commune-actuelle').map(c => [c.code, c]))
  for (const [code, l] of lieux) {
    if (ouvert(l) && !l.arrondissement && !l.outremer && !actuelles.has(code)) l.periodes.find(p => p[1] === '')[1] = jour
  }
  for (const [code, c] of actuelles) {
    const l = lieu(code)
    if (/^(975|977|978|98)/.test(code)) l.outremer = true
    if (!ouvert(l)) l.periodes.push([l.outremer ? '' : jour, ''])
    nommer(l, c.nom)
    for (const ancien of c.anciensCodes || []) {
      const departement = /^(97|98)/.test(code) ? 3 : 2
      const change = ancien.slice(0, departement) !== code.slice(0, departement) && lieux.has(ancien)
      const deja = change && [...lieu(ancien).liens].some(x => x.startsWith('='))
      if (!deja && lieux.has(ancien) && ancien !== code) contenu(ancien, code)
    }
  }
  for (const c of communes) {
    if (c.chefLieu && lieux.has(c.code)) contenu(c.code, c.chefLieu)
    if (c.type === 'arrondissement-municipal') {
      const l = lieu(c.code)
      l.arrondissement = true
      // The ninth of Lyon was made on 12 August 1964; the others are older than the history known here.
      if (l.periodes.length === 0) l.periodes.push([c.code === '69389' ? '1964-08-12' : '', ''])
      nommer(l, c.nom)
      contenu(c.code, c.commune)
    }
    if (version === '6.0.0' && lieux.has(c.code) && /^(commune-actuelle|arrondissement-municipal)$/.test(c.type)) {
      lieu(c.code).codesPostaux = c.codesPostaux || []
      lieu(c.code).population = c.population || 0
    }
  }
}

// 3. Overseas codes that changed without being in the history above.
const change = (ancien, nouveau, jour) => {
  const cible = lieux.get(nouveau)
  if (!cible) throw new Error('unknown overseas code ' + nouveau)
  const l = lieu(ancien)
  l.periodes = [['', jour]]
  l.noms = [...cible.noms]
  memes(ancien, nouveau)
  // INSEE codes older births by either: the new code keeps no known beginning.
  cible.periodes = [['', '']]
}
change('97123', '97701', '2007-07-15')
change('97127', '97801', '2007-07-15')
for (let i = 1; i <= 17; i++) change('985' + String(i).padStart(2, '0'), '976' + String(i).padStart(2, '0'), '2011-03-31')

// 4. Birth codes of the departments of Algeria and of the protectorates: department, then the country's three digits.
const disparu = (code, nom, pays, jour) => {
  if (lieux.has(code)) throw new Error(code + ' is a commune')
  lieu(code).periodes.push(['', jour])
  nommer(lieu(code), nom)
  contenu(code, pays)
}
disparu('91352', 'Alger', '99352', '1962-07-03')
disparu('92352', 'Oran', '99352', '1962-07-03')
disparu('93352', 'Constantine', '99352', '1962-07-03')
disparu('94352', 'Territoires du Sud (Algérie)', '99352', '1962-07-03')
disparu('95350', 'Maroc', '99350', '1964-01-01')
disparu('96351', 'Tunisie', '99351', '1964-01-01')

// The former codes of a place that only changed department have its inhabitants: births are drawn by them.
for (const [, l] of lieux) {
  if (l.population > 0) continue
  for (const lien of l.liens) if (lien[0] === '=') l.population = Math.max(l.population, lieu(lien.slice(1)).population)
}

// Periods that touch are one: a change of name does not end a code.
const fusionner = periodes => {
  const triees = [...periodes].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] === '' ? 1 : b[1] === '' ? -1 : a[1] < b[1] ? -1 : 1))
  const faites = []
  for (const [debut, fin] of triees) {
    const derniere = faites[faites.length - 1]
    if (derniere && (derniere[1] === '' || debut <= derniere[1])) {
      if (derniere[1] !== '' && (fin === '' || fin > derniere[1])) derniere[1] = fin
    } else faites.push([debut, fin])
  }
  return faites.map(p => p.join('/')).join(' ')
}
const pays = fs.readFileSync(sourcePays, 'utf8').split('\n').filter(l => l && !l.startsWith('#') && !l.startsWith('code;'))
const codesPays = new Set(pays.map(l => l.split(';')[0]))
for (const [code] of Object.entries(lire('french-ssn', 'dist', 'data', 'countries.json'))) {
  if (code !== '100' && !codesPays.has('99' + code)) throw new Error('pays.csv lacks 99' + code)
}
const lignes = [...lieux.entries()].filter(([, l]) => l.periodes.length > 0).sort((a, b) => (a[0] < b[0] ? -1 : 1))
const connus = new Set([...lignes.map(([code]) => code), ...codesPays])
const texte = lignes.map(([code, l]) => [
  code, fusionner(l.periodes), [...l.noms].reverse().join('|'),
  [...l.liens].filter(x => connus.has(x.slice(1))).sort().join(' '), l.codesPostaux.join(' '), l.population || ''
].join(';'))
fs.mkdirSync(sortie, {recursive: true})
fs.writeFileSync(path.join(sortie, 'communes.csv'), 'code;periodes;noms;liens;codes_postaux;population\n' + texte.join('\n') + '\n')
fs.writeFileSync(path.join(sortie, 'pays.csv'), 'code;periodes;noms;liens\n' + pays.sort().join('\n') + '\n')
console.error(`${texte.length} communes, ${pays.length} countries`)
