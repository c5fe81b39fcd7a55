import type { FaultSentences, FaultWords } from '../faults';

const kinds: { readonly [kind: string]: string } = {
  string: 'a text',
  text: 'a text, or an object with a text for each language',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object { … }',
  array: 'a list [ … ]',
  null: 'null',
  undefined: 'nothing',
};

const kind = (name: string): string => kinds[name] ?? name;

/** What a pattern asks, in words; any other expectation is in numbers and signs already. */
const expected = (rule: string): string => {
  if (rule.includes('a-z0-9')) return 'small letters without accents, digits and hyphens';
  return rule.includes('https') ? 'an address that starts with https://' : rule;
};

const dropped: { readonly [reason: string]: string } = {
  noValue: 'the data is empty there',
  unreadable: 'the data cannot be read',
  tooFewWrong: 'too few believable wrong answers',
  leaks: 'the name of the place gives the answer away',
  tooLong: 'the answer is too long to take in at a glance',
};

const sentences: FaultSentences = {
  'file.empty': () => 'the file is empty; choose the complete file, or export it again.',
  'file.tooLarge': (at) =>
    `the file is larger than ${at('most') || at('megabytes')} MB; keep only the rows and columns you need.`,
  'file.notText': () => 'this file is not text; open it in a spreadsheet and save it as CSV, encoded in UTF-8.',
  'csv.noRows': () => 'there is a row of headers and no data; add at least one row.',
  'csv.noPlaces': (at) =>
    `no column gives coordinates${at('columns') && ` (read: ${at('columns')})`}; add “latitude” and “longitude”, in decimal degrees.`,
  'csv.rowWithoutPlace': () => 'this row has no coordinates and was left out; give it a latitude and a longitude.',
  'csv.rowOutOfRange': (at) =>
    `these coordinates are not on Earth${at('value') && ` (${at('value')})`}; latitude goes from −90 to 90, longitude from −180 to 180.`,
  'csv.rowRagged': (at) =>
    `this row has ${at('cells')} cells for ${at('headers')} headers; check its delimiters and quotation marks.`,
  'csv.rowRepeated': (at) =>
    `this row repeats the id “${at('id')}” of row ${at('first')}, and only the first counts; give it another id, or remove it.`,
  'csv.fieldUnnamed': (at) =>
    `column ${at('number')} has no header and is called “${at('name')}” here; name it in the first row.`,
  'url.refused': (at) =>
    `the server did not give ${at('url')}; check your connection, or download the file and open it here.`,
  'url.notFound': (at) => `there is nothing at ${at('url')}; check the address, letter by letter.`,
  'url.notHttps': (at) => `the address ${at('url')} is not secure; use one that starts with https://.`,
  'json.syntax': (at) =>
    at('found')
      ? `the JSON is not well formed: “${at('found')}” has no business here; look just before it for a comma, a quotation mark or a brace too many or too few.`
      : 'the JSON is not well formed; look just before this for a comma, a quotation mark or a brace too many or too few.',
  'json.tooDeep': (at) => `the JSON is nested more than ${at('most')} levels deep; make it flatter.`,
  'format.unknown': (at) =>
    at('found')
      ? `“${at('found')}” is not a format that Jalon reads; write "format": "${at('wanted') || 'jalon-scenario/1'}".`
      : `this is no Jalon hunt; open a JSON file that says "format": "${at('wanted') || 'jalon-scenario/1'}".`,
  'format.newer': (at) =>
    `this file has the format “${at('found')}”, newer than this Jalon; update Jalon by reloading the page.`,
  'shape.missing': (at) => `“${at('key')}” is missing; add it here.`,
  'shape.type': (at) => `${kind(at('expected'))} belongs here, not ${kind(at('received'))}; replace this value.`,
  'shape.unknownKey': (at) =>
    at('nearest')
      ? `there is no “${at('key')}” here; did you mean “${at('nearest')}”?`
      : `there is no “${at('key')}” here; remove it, or take one of these: ${at('known')}.`,
  'shape.value': (at) => `“${at('received')}” won’t do here; what is expected: ${expected(at('expected'))}.`,
  'sense.doubledId': (at) => `the id “${at('id')}” is used twice; give one of the two stages another name.`,
  'sense.noStages': () => 'the hunt has no stage; add at least one to "stages".',
  'sense.unknownDataset': (at) =>
    `the dataset “${at('dataset')}” is not declared; add it to "datasets"${at('known') && `, or take one of these: ${at('known')}`}.`,
  'sense.unknownSite': (at) =>
    `the site “${at('site')}” is not in “${at('dataset')}”; copy its id as it stands in the CSV.`,
  'sense.unknownField': (at) => `“${at('dataset')}” has no column “${at('field')}”; take one of these: ${at('known')}.`,
  'sense.answerNotAnOption': (at) =>
    `the answer “${at('answer')}” is not among the options; write it exactly like one of them.`,
  'sense.optionsAlike': (at) => `the options “${at('option')}” and “${at('other')}” are too much alike; change one.`,
  'sense.languageMissing': (at) =>
    `this text is missing in ${{ fr: 'French', en: 'English' }[at('language')] ?? at('language')}; add it, or take the language out of "languages".`,
  'sense.tooFar': (at) =>
    `“${at('stage')}” is ${at('kilometers')} km away from the rest of the hunt; check its coordinates, latitude then longitude.`,
  'sense.tooNear': (at) =>
    `“${at('stage')}” and “${at('other')}” are ${at('meters')} m apart; move them at least ${at('least')} m apart, or make their radii smaller.`,
  'sense.timeTooShort': (at) =>
    `${at('minutes')} minutes are too few, it takes about ${at('needed')}; give more time, or make the way shorter.`,
  'sense.drawTooFew': (at) =>
    `only ${at('found')} sites fit the draw, and ${at('count')} are needed; widen "around" or "where", or ask for fewer stages.`,
  'sense.questionDropped': (at) =>
    `the question “${at('family')}” of “${at('stage')}” is left out${at('reason') && ` (${dropped[at('reason')] ?? at('reason')})`}; choose another column or another family.`,
  'sense.noQuestion': (at) =>
    `a question “${at('family')}” is composed from a site of the data, and this stage has none; give it a "site", or write the question.`,
  'sense.noPlace': (at) =>
    `${at('stage') ? `“${at('stage')}”` : 'this stage'} has no place; give it "at" with lat and lng, or the "site" of a dataset.`,
  'sense.hashChanged': () => 'this hunt has changed since the play began; open the original hunt, or start a new play.',
  'sense.proofFails': (at) =>
    `the proof of the question${at('question') && ` “${at('question')}”`} does not hold${at('reason') && ` (${at('reason')})`}; prepare the hunt again from its data.`,
  'play.otherHunt': () => 'this play belongs to another hunt; open it with the hunt it comes from.',
  'play.broken': () => 'this play is damaged and cannot be read; open another copy, or start a new play.',
};

/** The sentences for all that can be wrong. Each begins small: the place is written before it. */
export const faults: FaultWords = {
  sentences,
  line: (line, column) => `line ${line}, character ${column}`,
  row: (row) => `data row ${row}`,
  column: (column) => `column “${column}”`,
  placed: (place, sentence) => `${place}: ${sentence}`,
};
