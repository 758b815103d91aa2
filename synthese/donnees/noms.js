// Derives the tables of names of synthetic people:
//   noms.csv: surnames by group, a group being a part of France (its departments: terroirs.csv) or an origin;
//   prenoms-origines.csv: first names of people of another origin.
// From @zxcvbn-ts/language-fr 4.1.2 (in that package firstnames.json holds the surnames) and @faker-js/faker 10.6.0, both MIT.
// No frequency is known: the heads of the lists are ours (noms-frequents.csv, origines.csv).
// usage: node noms.js FOLDER_OF_ZXCVBN FOLDER_OF_FAKER OUTPUT_FOLDER
'use strict'
const fs = require('fs')
const path = require('path')

const [zxcvbn, faker, sortie] = process.argv.slice(2)

const LETTRES = {Ł: 'L', Đ: 'D', Ø: 'O', Œ: 'OE', Æ: 'AE', ß: 'SS', ı: 'I', Ə: 'E'}
const etatCivil = nom => nom.replace(/[ŁĐØŒÆßıƏłđøœæə]/g, c => LETTRES[c] || LETTRES[c.toUpperCase()] || c)
  .toUpperCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʻ]/g, "'")
const LISIBLE = /^[A-Z][A-Z' -]{1,24}$/
const liste = valeurs => [...new Set(valeurs.map(etatCivil).filter(nom => LISIBLE.test(nom)))]
const valeurs = champ => !champ ? [] : Array.isArray(champ) ? champ : Object.values(champ).flat()

// Which lists of faker stand for which group.
const LOCALES = {
  PORTUGAL: ['pt_PT', 'pt_BR'], ESPAGNE: ['es', 'es_MX'], ITALIE: ['it'], POLOGNE: ['pl'], ALLEMAGNE: ['de'], TURQUIE: ['tr'],
  VIETNAM: ['vi'], SAHEL: ['fr_SN'], GUINEE: ['en_GH', 'yo_NG', 'en_NG'], ROUMANIE: ['ro', 'ro_MD'], BALKANS: ['sr_RS_latin', 'hr'],
  INDE: ['en_IN'], ANGLAIS: ['en'], BELGIQUE: ['nl_BE', 'nl']
}

// Surnames of France: the first rule that matches says where they are mostly borne.
const ORIGINES = [
  ['MAGHREB', /AOUI$|OUCHE$|DJ|KH|EDDINE|ALLAH|^ABD|^AIT |^EL |^BEN |HADD|HAMM[AOE]|HAMD|^MOH|^AHM|^MESSA|^RAH|^LAH|ZIAN|OUDI$|OUFI$|OUANI$|^ZE[GNR][HRO]|^YAH|^BEN(A(?!R|Z)|H|M|S|Y|CH[EI]|D[AJ]|N[AO]|T[A])|^BOU(A|Z|K|MA|ME|HA|HL|DJ|DI|DR|CHA?[IO]U?[CKR]|T[AE]L|SSA)|^BEL[GHKM][AEO]|(?<![TLRN])[AI](D|SS|MM|HR|BR)[AI]$|SLIM|SAID|^CHER[GI]F?/],
  ['PORTUGAL', /^D[AEO]S? (?!CLERCQ|MEYER|LUCA|BOIS|HARO)|EIRA$|EIRO$|INHO$|^GONCALV|^FERNANDES$|^RODRIGUES$|^LOPES$|^GOMES$|^ALVES$|^PIRES$|^NUNES$|^SOARES$|ARAES$/],
  ['ESPAGNE', /(?<!Q)U?[EA]Z$(?<!VASSEZ|AGEZ|ELEZ|CHEZ|LEZ)|^GARCIA$|^MARTINEZ$|^SANCHEZ$|ERO$|ILLA$/],
  ['POLOGNE', /SKI$|SKA$|CZ|IAK$|WSK/],
  ['TURQUIE', /^(YIL|OZ|KARA|DEMIR|CELI|SAHIN|ASLAN|KOC|AKT|AKS|AKK|KILIC|BOZK|CETIN|DOGAN)/],
  ['SAHEL', /^(DIA|DIO|NDI|NDO|TRAOR|COULI|KONE|KEITA|SISSO|CAMARA|SYLLA|TOURE|CISSE|BARRY|BAH$|SOW$|FALL$|GUEY|MBA|FOFA|DIAK|KAN[TE]|DEMB|TOUNK|NIAK|DRAM|SOUMA|OUATT|BAMBA)/],
  ['VIETNAM', /^(NGUYEN|TRAN|PHAM|HUYNH|VO|PHAN|TRUONG|BUI|DANG|HOANG|DUONG|LY|NGO)$/],
  ['BALKANS', /OVIC$|EVIC$/]
]
const TERROIRS = [
  ['ANTILLES', /^(JEAN|MARIE|PIERRE|SAINTE|CHARLES|LOUIS|JOSEPH|ROSE|GUY)-|^(PHILOMENE|CELESTINE|HIPPOLYTE|ZAMOR|NELSON|CLEMENCE|CONSTANT|EUSTACHE|ALCINDOR|BABEL|BELLANCE|LOUISON|ROMULUS|SEPHO|PLACIDE|THELE|VALCIN|NUMA|TACITE|HAMILCARO)/],
  ['REUNION', /^(HOARAU|PAYET|GRONDIN|HOAREAU|FONTAINE|BOYER|MAILLOT|RIVIERE|ROBERT|TECHER|TURPIN|VITRY|NATIVEL|DIJOUX|LEBON|K.BIDI|BARRET|LAURET|ETHEVE|FERRERE|GONTHIER|SAUTRON|VELLAYOUDOM|MOUTOUSSAMY)/],
  ['BRETAGNE', /^LE [A-Z]|^KER|^TRE[MGVH]|^PEN[NCDGH]|^GUE[GNZ]|^CAR[IA]OU|^PLO[UE]|^QUE[MN]|^TANGUY|^GLOAG|^GOUR[IML]|^MADEC|^JEGO|[^TU]EC$|[NDRVZ]IC$|IOU$|GUEN$|GALL$|^MORVAN|^CORRE$|^CLOAREC|^HAMON|^RIOU|^ABG/],
  ['BASQUE', /ETCHE|ELISSA|HARR[IA]|IRIGO|GOYEN$|BERRY$|TEGUY$|GARAY|IRIA|ITURR|BIDE|DUHAL|OSPITAL|ITHU|URRU/],
  ['ALSACE', /MANN$|WALD$|INGER$|^SCH|HEIM$|MEYER$|^MULLER$|^KLEIN|BACH$|[^E]LER$|[TK]Z$|^WEB|^WAG|^FISCH|HOF+$|HOLTZ|STEIN|BERGER$|^KE[LM]|^ZI[MN]|HARDT$|^KRA|^HERR?M|^W[AEIO]|KER$/],
  ['FLANDRE', /^VAN[ D]|^VER[HMSB]|AERT|QU[IE]N?[TZ]$|^DE(LA[BCHPRV]|L[BCEFHMPR][OAEU]|S[CMPR]|B[REA]|C[LRO]|F[OR]|H[AEO]|K|V[OU]|W)|[BCDFGLMPRT]EZ$|CK|^LE[CFMP][LRE]|ART$|^CARP|^HERB|OUCQ$/],
  ['NORMANDIE', /VILLE$|^LE[MBGRTV][AEOU][^UB]|^AUB|^ANQ|^LAN[GF][LR]|^HEB|[TRV]EL$|^TOU[TQ]|^VAU[TQ]/],
  ['CORSE', /[AO]NI$|INI$|ELLI$|ETTI$|ACCI$|UCCI$|IANI$|^CASAN|^COLONN|^POGG|^SANT[OUI]|^OTTAV|^PIE[RT][IR]/],
  ['CATALOGNE', /^(PUIG|SERRA|VIDAL|ROCA|BOSCH|COSTA|FONT|SOLER|RIBES?|PARES|MAS|COMES|BATLLE|CASA|OLIV[AE]|PLANAS|PRATS?|SALA|VILA)/],
  ['OCCITANIE', /AC$|ERGUES?$|[EG]OU$|PUECH|FABRE|^CAZ|^CAST[AE]|^LA[CBFPG][AOR]|^BAR[TR][HE]|ALRIC|[AE]LH|ALS?$|^SOUL|^ROQU|^BOUSQ|^DEL[MPC]A|ADE$|UZ[ET]/],
  ['GASCOGNE', /^LA[BRST][ATOR]|^DU[BPFC][OAE]|^CAS[TS]|^CAPD|^LAF|ERES$|OS$|AN[SX]$|^BER[DGN]|^SAR[RT]|[CG]AY$|^CAM[BP]|^POUY|^TAU/],
  ['PROVENCE', /AUD$|^GI[RN]AU|^AUDI|IN[IO]$|ERO$|^BLANC|^REYN|^MOUR|^AR[NL]|IER[IO]|^ROU[BM]|[OA]LI$|^MAR[RT]I?N?EL|ENC$/],
  ['SAVOIE', /[AO]Z$|OD$|OUD$|AX$|EX$|^BLAN|^CHAP|^BOU[VC]|^PERR|^GUI[LF]|ET$(?<=[LNV]ET)|^DURA|^COL[LO]/],
  ['AUVERGNE', /^CHA[RSZ]|^FAY|^ROUCH|^MAG|^BESS|OUX$|^CHAST|^FOUR|^VAL[ALE]|^DELA|^MON[TD]|^ROCH|AT$|^TIX|ANGE$|AS$/],
  ['BOURGOGNE', /OT$|^JAC[OQ]|^GUI[LNY]|OTTE$|IOT$|EY$|^COUR|^PRO|^VERN|ERET$|IGN[YE]|ENET$/],
  ['LORRAINE', /EL$|^GER|^HUS|^COL[AI]|QUIN$|^THIR|^MAN[GS]|IN$(?<=[RQTL]IN)|^HEN|^DID|NY$/],
  ['OUEST', /EAU$|EAUD?$|ARD$|IERE$|[CGT]HE$|AIS$|[AU]LT$|^BOU[RT]|^GAU|^RO[BU]|ERIE$|ONNEAU|AUX$/],
  ['CENTRE', /ON$|OIS$|IER$|IN$|AULT$|ENT$|ERT$/]
]
const classe = (nom, regles) => (regles.find(([, regle]) => regle.test(nom)) || [])[0]

const deFrance = liste(JSON.parse(fs.readFileSync(path.join(zxcvbn, 'src', 'firstnames.json'), 'utf8')))
const groupes = new Map([['FRANCE', []], ...TERROIRS.map(([nom]) => [nom, []])])
for (const nom of deFrance) {
  const groupe = classe(nom, ORIGINES) || classe(nom, TERROIRS) || 'FRANCE'
  if (!groupes.has(groupe)) groupes.set(groupe, [])
  groupes.get(groupe).push(nom)
}
async function ecrire () {
  const {allLocales} = await import(path.resolve(faker, 'dist', 'index.js'))
  const prenoms = ['groupe;prenoms_m;prenoms_f']
  for (const [groupe, locales] of Object.entries(LOCALES)) {
    const personnes = locales.map(locale => allLocales[locale].person)
    groupes.set(groupe, liste([...groupes.get(groupe) || [], ...personnes.flatMap(p => valeurs(p.last_name))]))
    const sexe = cle => liste(personnes.flatMap(p => (p.first_name || {})[cle] || [])).join('|')
    prenoms.push([groupe, sexe('male'), sexe('female')].join(';'))
  }
  fs.mkdirSync(sortie, {recursive: true})
  fs.writeFileSync(path.join(sortie, 'noms.csv'),
    ['groupe;noms', ...[...groupes].map(([groupe, noms]) => `${groupe};${noms.join('|')}`)].join('\n') + '\n')
  fs.writeFileSync(path.join(sortie, 'prenoms-origines.csv'), prenoms.join('\n') + '\n')
  for (const [groupe, noms] of groupes) console.error(groupe, noms.length, noms.slice(0, 400).filter((n, i) => i % 25 === 0).join(' '))
}

ecrire()
