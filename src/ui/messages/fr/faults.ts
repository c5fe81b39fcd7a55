import type { FaultSentences, FaultWords } from '../faults';
import { typeset } from '../typeset';

const kinds: { readonly [kind: string]: string } = {
  string: 'un texte',
  text: 'un texte, ou un objet avec un texte par langue',
  number: 'un nombre',
  boolean: 'true ou false',
  object: 'un objet { … }',
  array: 'une liste [ … ]',
  null: 'null',
  undefined: 'rien',
};

const kind = (name: string): string => kinds[name] ?? name;

/** What a pattern asks, in words; any other expectation is in numbers and signs already. */
const expected = (rule: string): string => {
  if (rule.includes('a-z0-9')) return 'des minuscules sans accent, des chiffres et des tirets';
  return rule.includes('https') ? 'une adresse qui commence par https://' : rule;
};

const dropped: { readonly [reason: string]: string } = {
  noValue: 'la donnée est vide à cet endroit',
  unreadable: 'la donnée n’est pas lisible',
  tooFewWrong: 'trop peu de réponses fausses crédibles',
  leaks: 'le nom du lieu donne la réponse',
  tooLong: 'la réponse est trop longue pour être lue d’un coup d’œil',
};

const sentences: FaultSentences = {
  'file.empty': () => 'le fichier est vide ; choisissez le fichier complet, ou exportez-le de nouveau.',
  'file.tooLarge': (at) =>
    `le fichier dépasse ${at('most') || at('megabytes')} Mo ; gardez seulement les lignes et les colonnes utiles.`,
  'file.notText': () =>
    'ce fichier n’est pas du texte ; ouvrez-le dans un tableur et enregistrez-le en CSV, encodé en UTF-8.',
  'csv.noRows': () => 'il y a une ligne de titres et aucune donnée ; ajoutez au moins une ligne.',
  'csv.noPlaces': (at) =>
    `aucune colonne ne donne de coordonnées${at('columns') && ` (lues : ${at('columns')})`} ; ajoutez « latitude » et « longitude », en degrés décimaux.`,
  'csv.rowWithoutPlace': () =>
    'cette ligne n’a pas de coordonnées et a été laissée de côté ; donnez-lui une latitude et une longitude.',
  'csv.rowOutOfRange': (at) =>
    `ces coordonnées ne sont pas sur Terre${at('value') && ` (${at('value')})`} ; la latitude va de −90 à 90, la longitude de −180 à 180.`,
  'csv.rowRagged': (at) =>
    `cette ligne a ${at('cells')} cellules pour ${at('headers')} titres ; vérifiez ses séparateurs et ses guillemets.`,
  'csv.rowRepeated': (at) =>
    `cette ligne reprend l’identifiant « ${at('id')} » de la ligne ${at('first')}, et seule la première compte ; donnez-lui un autre identifiant, ou retirez-la.`,
  'csv.fieldUnnamed': (at) =>
    `la colonne ${at('number')} n’a pas de titre et s’appelle ici « ${at('name')} » ; donnez-lui un nom dans la première ligne.`,
  'url.refused': (at) =>
    `le serveur n’a pas donné ${at('url')} ; vérifiez votre connexion, ou téléchargez le fichier et ouvrez-le ici.`,
  'url.notFound': (at) => `rien à l’adresse ${at('url')} ; vérifiez-la, lettre par lettre.`,
  'url.notHttps': (at) => `l’adresse ${at('url')} n’est pas sûre ; utilisez une adresse qui commence par https://.`,
  'json.syntax': (at) =>
    at('found')
      ? `le JSON n’est pas bien formé : « ${at('found')} » n’a rien à faire ici ; cherchez une virgule, un guillemet ou une accolade de trop ou en moins, juste avant.`
      : 'le JSON n’est pas bien formé ; cherchez une virgule, un guillemet ou une accolade de trop ou en moins, juste avant.',
  'json.tooDeep': (at) => `le JSON s’emboîte sur plus de ${at('most')} niveaux ; mettez-le plus à plat.`,
  'format.unknown': (at) =>
    at('found')
      ? `« ${at('found')} » n’est pas un format que Jalon lit ; écrivez "format": "${at('wanted') || 'jalon-scenario/1'}".`
      : `ce n’est pas une chasse Jalon ; ouvrez un fichier JSON où se lit "format": "${at('wanted') || 'jalon-scenario/1'}".`,
  'format.newer': (at) =>
    `ce fichier est au format « ${at('found')} », plus récent que ce Jalon ; mettez Jalon à jour en rechargeant la page.`,
  'shape.missing': (at) => `il manque « ${at('key')} » ; ajoutez-le ici.`,
  'shape.type': (at) =>
    `il faut ${kind(at('expected'))} ici, et il y a ${kind(at('received'))} ; remplacez cette valeur.`,
  'shape.unknownKey': (at) =>
    at('nearest')
      ? `« ${at('key')} » n’existe pas ici ; vouliez-vous dire « ${at('nearest')} » ?`
      : `« ${at('key')} » n’existe pas ici ; retirez-le, ou prenez l’un de ceux-ci : ${at('known')}.`,
  'shape.value': (at) =>
    `« ${at('received')} » ne convient pas ici ; ce qui est attendu : ${expected(at('expected'))}.`,
  'sense.doubledId': (at) => `l’identifiant « ${at('id')} » sert deux fois ; donnez un autre nom à l’une des étapes.`,
  'sense.noStages': () => 'la chasse n’a aucun jalon ; ajoutez au moins une étape à "stages".',
  'sense.unknownDataset': (at) =>
    `le jeu de données « ${at('dataset')} » n’est pas déclaré ; ajoutez-le à "datasets"${at('known') && `, ou prenez l’un de ceux-ci : ${at('known')}`}.`,
  'sense.unknownSite': (at) =>
    `le lieu « ${at('site')} » n’est pas dans « ${at('dataset')} » ; recopiez son identifiant tel qu’il est dans le CSV.`,
  'sense.unknownField': (at) =>
    `« ${at('dataset')} » n’a pas de colonne « ${at('field')} » ; prenez l’une de celles-ci : ${at('known')}.`,
  'sense.answerNotAnOption': (at) =>
    `la réponse « ${at('answer')} » n’est pas dans les options ; écrivez-la exactement comme l’une d’elles.`,
  'sense.optionsAlike': (at) =>
    `les options « ${at('option')} » et « ${at('other')} » se ressemblent trop ; changez l’une des deux.`,
  'sense.languageMissing': (at) =>
    `ce texte n’existe pas en ${{ fr: 'français', en: 'anglais' }[at('language')] ?? at('language')} ; ajoutez-le, ou retirez cette langue de "languages".`,
  'sense.tooFar': (at) =>
    `« ${at('stage')} » est à ${at('kilometers')} km du reste de la chasse ; vérifiez ses coordonnées, latitude puis longitude.`,
  'sense.tooNear': (at) =>
    `« ${at('stage')} » et « ${at('other')} » sont à ${at('meters')} m l’un de l’autre ; éloignez-les d’au moins ${at('least')} m, ou réduisez leurs rayons.`,
  'sense.timeTooShort': (at) =>
    `${at('minutes')} minutes ne suffisent pas, il en faut à peu près ${at('needed')} ; allongez le temps, ou raccourcissez le parcours.`,
  'sense.drawTooFew': (at) =>
    `seulement ${at('found')} lieux conviennent au tirage, et il en faut ${at('count')} ; élargissez "around" ou "where", ou demandez moins d’étapes.`,
  'sense.questionDropped': (at) =>
    `la question « ${at('family')} » de « ${at('stage')} » est laissée de côté${at('reason') && ` (${dropped[at('reason')] ?? at('reason')})`} ; choisissez une autre colonne ou une autre famille.`,
  'sense.noQuestion': (at) =>
    `une question « ${at('family')} » se compose à partir d’un lieu des données, et cette étape n’en a pas ; donnez-lui un "site", ou écrivez la question.`,
  'sense.noPlace': (at) =>
    `${at('stage') ? `« ${at('stage')} »` : 'cette étape'} n’a pas de lieu ; donnez-lui "at" avec lat et lng, ou le "site" d’un jeu de données.`,
  'sense.hashChanged': () =>
    'cette chasse a changé depuis le début de la partie ; ouvrez la chasse d’origine, ou commencez une nouvelle partie.',
  'sense.proofFails': (at) =>
    `la preuve de la question${at('question') && ` « ${at('question')} »`} ne tient pas${at('reason') && ` (${at('reason')})`} ; préparez de nouveau la chasse à partir de ses données.`,
  'play.otherHunt': () => 'cette partie est celle d’une autre chasse ; ouvrez-la avec la chasse dont elle vient.',
  'play.broken': () =>
    'cette partie est abîmée et ne peut pas être relue ; ouvrez une autre copie, ou commencez une nouvelle partie.',
};

/** The sentences for all that can be wrong. Each begins small: the place is written before it. */
export const faults: FaultWords = {
  sentences: typeset(sentences),
  ...typeset({
    line: (line: string, column: string) => `ligne ${line}, caractère ${column}`,
    row: (row: string) => `ligne de données ${row}`,
    column: (column: string) => `colonne « ${column} »`,
    placed: (place: string, sentence: string) => `${place} : ${sentence}`,
  }),
};
