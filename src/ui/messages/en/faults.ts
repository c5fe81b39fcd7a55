import type { Notation } from '../../../core/dataset/places/notations';
import type { DropReason } from '../../../core/prepare/questions/family';
import type { FaultSentences, FaultWords } from '../faults';
import { asFlown } from '../flight';
import { type Lack, lackingOf } from '../lack';

const kinds: { readonly [kind: string]: string } = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object { … }',
  array: 'a list [ … ]',
  null: 'null',
  undefined: 'nothing',
};

const kind = (name: string): string => kinds[name] ?? name;

/** A number already written, with its noun. */
const count = (n: string, one: string, many: string): string => `${n} ${n === '1' ? one : many}`;

const languageNames: { readonly [language: string]: string } = { fr: 'French', en: 'English' };

/** `in French, ` before what is wrong in one language alone. */
const inLanguage = (language: string): string => (language === '' ? '' : `in ${languageNames[language] ?? language}, `);

/** What a pattern asks, in words. */
const expected = (rule: string): string => {
  if (rule.includes('a-z0-9')) return 'small letters without accents, digits and hyphens';
  if (rule.includes('https')) return 'an address that starts with https://';
  return rule.includes('\\p{') ? 'at least one letter or digit' : rule;
};

const lacks: { readonly [lack in Lack]: (received: string, asked: string) => string } = {
  items: (received, least) =>
    `this list is ${received === '[]' ? 'empty' : 'too short'}; it needs at least ${count(least, 'item', 'items')}.`,
  fewerItems: (_, most) => `this list is too long; keep ${count(most, 'item', 'items')} at most.`,
  text: () => 'this text is empty; fill it in.',
  shorterText: (_, most) => `this text is too long; keep to ${count(most, 'character', 'characters')} at most.`,
  more: (received, least) => `“${received}” is too small; give at least ${least}.`,
  less: (received, most) => `“${received}” is too large; give ${most} at most.`,
  whole: (received) => `“${received}” is not a whole number; round it.`,
  listed: (received, list) => `“${received}” won’t do here; use one of these: ${list}.`,
  other: (received, rule) => `“${received}” won’t do here; what is expected: ${expected(rule)}.`,
};

const refused: { readonly [reason: string]: string } = {
  noProof: 'there is none',
  rule: 'its rule does not lead to this answer',
  words: 'the question does not say what the data says',
  place: 'it is about a place other than the stage’s',
  leaks: 'the answer can be read before the question',
  seal: 'the question was changed afterwards',
  told: 'another question of the hunt tells what it asks',
  variety: 'its column says too little of the places around',
  regular: 'the right answer is too often the longest, or at the same place',
  ambiguous: 'another place of the hunt bears the name that it asks about',
  ahead: 'it names the stage just before or just after',
  twin: 'the question before it is of the same family',
  share: 'its family asks more than three questions in ten',
};

/** Why a question would be composed otherwise now. */
const aged: { readonly [reason: string]: string } = {
  ...refused,
  rule: 'its rule asks for more by now',
  words: 'it would be worded otherwise',
};

const drawn = (found: string): string =>
  found === '0' ? 'no site fits the draw' : `only ${count(found, 'site fits', 'sites fit')} the draw`;

const dropped: { readonly [reason in DropReason]: string } & { readonly [reason: string]: string } = {
  noValue: 'the data is empty there',
  unreadable: 'the data cannot be read',
  tooFewWrong: 'too few believable wrong answers',
  leaks: 'the name of the place gives the answer away',
  tooLong: 'the answer is too long to take in at a glance',
  told: 'another question of the hunt tells it already',
  sparse: 'the column is nearly empty around there',
  uniform: 'the column says nearly the same everywhere around there',
  regular: 'the right answer would be the longest, or at the same place, too often',
  torn: 'the data puts the place at two places',
  hidden: 'the column is not declared as one that can be seen on the spot (`visible`)',
  foreign: 'its words are understood only in the language of the data',
};

/** What stands in the way of a varied hunt, and how to mend it. */
const stands: { readonly [lack: string]: string } = {
  sites: 'too few places lie within a walk; give it more time, or start elsewhere.',
  time: 'there is no time to go farther; give it more, or start where places lie closer together.',
  columns:
    'too few filled columns can be asked about there; complete the file (kind, date, material…), or choose other data.',
  words: 'the words of the data are understood in their own language alone; make the hunt in that language only.',
  tongue: 'the words of the data are in a language that nobody can play in; choose data in English or French.',
  names: 'too few places have a name that is theirs alone; add names to the file, or choose other data.',
  answers: 'the places around are too much alike; start elsewhere, or choose other places.',
};

const whyThin = (at: (value: string) => string): string =>
  at('lack') === 'headers'
    ? `these filled columns are not understood: ${at('columns')}; give them a usual header (type, century, architect, material…).`
    : (stands[at('lack')] ?? at('lack'));

const tooLarge: { readonly [what: string]: (most: string) => string } = {
  rows: (most) => `this table has more than ${most} rows; keep only those of the places where you play.`,
  columns: (most) => `this table has more than ${most} columns; keep only those you need.`,
  cells: (most) =>
    `this table has more than ${most} cells, empty ones included; keep only the rows and columns you need.`,
  missing: (most) => `more than ${most} cells are missing from this table; keep only the columns you need.`,
  cell: (most) => `a cell is longer than ${most} characters; check the quotes, or shorten it.`,
  record: (most) => `a line is longer than ${most} characters; check that this file is a table, and its quotes.`,
};

const example = 'such as 47.2173 and -1.5534';

const notations: { readonly [notation in Notation]: string } & { readonly [notation: string]: string } = {
  projected: 'is a geometry in metres, and not in degrees; export the file as WGS84 (EPSG:4326)',
  geometry: 'is a geometry (WKT or GeoJSON); give “latitude” and “longitude” instead, in decimal degrees',
  sexagesimal: `is in degrees, minutes and seconds; write them in decimal degrees, ${example}`,
  meters: `seems to be in metres, but in no system that is sure; write its code in the headers, such as “x_2154”, or export them as WGS84 (EPSG:4326), in decimal degrees, ${example}`,
  beyond: 'is not on Earth; latitude goes from −90 to 90, longitude from −180 to 180, in decimal degrees',
  other: `is no pair of numbers; write them in decimal degrees, ${example}`,
};

const sentences: FaultSentences = {
  'file.empty': () => 'the file is empty; choose the complete file, or export it again.',
  'file.tooLarge': (at) =>
    `the file is larger than ${at('most') || at('megabytes')} MB; keep only the rows and columns you need.`,
  'file.notText': () =>
    'this file is not text; if it holds a table, open it in a spreadsheet and save it as CSV, encoded in UTF-8; if not, choose another one.',
  'file.outside': (at) =>
    `“${at('url')}” leads out of the scenario’s folder; put that file beside the scenario or in a folder below, and write its path from there.`,
  'file.unread': () =>
    'these files could not be read; check that they still exist and are not folders, then choose them again.',
  'file.several': (at) =>
    `you chose several hunts at once (${at('files')}); open them one after another, each with its CSV files.`,
  'file.archiveBroken': () =>
    'this archive is damaged or incomplete; download it again, or open it and choose the file inside.',
  'file.unpacksTooLarge': (at) =>
    `this archive unpacks to more than ${at('most')} MB; open it, and keep only the files, rows and columns you need.`,
  'file.archiveWithoutData': () =>
    'this archive holds neither CSV nor JSON; take the CSV or GeoJSON export on the portal, or choose the file itself.',
  'file.archiveSeveral': (at) =>
    `only “${at('file')}” was read of this archive, and not ${count(at('others'), 'other data file', 'other data files')}; to read another, open the archive and choose it.`,
  'file.archiveCrowded': (at) =>
    `this archive holds more than ${at('most')} files; open it and choose the one with the data.`,
  'table.tooLarge': (at) => tooLarge[at('what')]?.(at('most')) ?? '',
  'descriptor.reservedKey': (at) =>
    `the descriptor “datapackage.json” is left aside, because “${at('key')}” cannot be a name; rename it.`,
  'csv.noRows': () => 'there is a row of headers and no data; add at least one row.',
  'csv.noHeader': (at) =>
    `the file has no row of headers, and its ${at('columns')} columns are numbered; add a first row that names them.`,
  'csv.preamble': (at) =>
    `${count(at('rows'), 'line stands', 'lines stand')} above the headers and count for nothing; remove them if they are in the way.`,
  'csv.noPlaces': (at) =>
    `no column gives coordinates${at('columns') && ` (read: ${at('columns')})`}; add “latitude” and “longitude”, in decimal degrees.`,
  'csv.placesUnreadable': (at) =>
    `the coordinates of “${at('columns')}” can’t be read: “${at('value')}” ${notations[at('notation')] ?? notations.other}.`,
  'csv.placesAmbiguous': (at) =>
    at('systems').includes(',')
      ? `the coordinates of “${at('columns')}” are in metres, and several systems fit them (${at('systems')}); write the code of the right one in their headers, such as “x_27700”, or export them as WGS84 (EPSG:4326).`
      : at('titled') === 'yes'
        ? `going by the headers “${at('columns')}” these places lie at sea, and on land with the two coordinates swapped; look one of them up on a map, and swap the headers if they are the wrong way round.`
        : `nothing tells which of the two coordinates of “${at('columns')}” is the latitude; call these columns “latitude” and “longitude”.`,
  'csv.placesMislabeled': (at) =>
    `the header “${at('columns')}” says ${at('said')}, but these coordinates are in ${at('system')} and were read as such; correct it.`,
  'csv.placesSwapped': (at) =>
    `latitude and longitude are swapped in “${at('columns')}” and were put right; swap them in the file, or correct the header.`,
  'csv.rowWithoutPlace': () => 'this row has no coordinates and was left out; give it a latitude and a longitude.',
  'csv.rowUnreadable': (at) =>
    `these coordinates can’t be read (“${at('value')}”) and this row was left out; write them in decimal degrees, ${example}.`,
  'csv.rowOutOfRange': (at) =>
    `these coordinates are not on Earth${at('value') && ` (${at('value')})`}; latitude goes from −90 to 90, longitude from −180 to 180.`,
  'csv.rowPlaceholder': (at) =>
    `${at('value') ? `“${at('value')}” stands in for missing coordinates, and this row` : 'this row has no real coordinates and'} was left out; give it a latitude and a longitude.`,
  'csv.rowImprecise': () =>
    'this row has coordinates only in another column, which does not give the same place as this one, and was left out; fill in this one.',
  'csv.rowSwapped': (at) =>
    `latitude and longitude are swapped in this row (${at('value')}) and were put right; swap them in the file.`,
  'csv.rowFar': (at) =>
    `this place (${at('value')}) is hundreds of kilometres from all the others; check its coordinates.`,
  'csv.rowRagged': (at) =>
    `this row has ${count(at('cells'), 'cell', 'cells')} for ${count(at('headers'), 'header', 'headers')}; check its delimiters and quotation marks.`,
  'csv.quoteStray': (at) =>
    `a quotation mark opens this cell (${at('value')}) and nothing closes it; remove it, or close it at the end of the cell.`,
  'csv.rowRepeated': (at) =>
    `this row repeats the id “${at('id')}” of row ${at('first')}, and only the first counts; give it another id, or remove it.`,
  'csv.rowNearby': (at) =>
    `this row has the name “${at('name')}” a few metres from row ${at('first')}, and only the first counts; tell their names apart if they are two places.`,
  'csv.fieldUnnamed': (at) =>
    `column ${at('number')} has no header and is called “${at('name')}” here; name it in the first row.`,
  'outline.notCollection': () => 'this is no GeoJSON FeatureCollection; export the outlines as one.',
  'outline.unknown': () =>
    'this feature is left out of the drawing: it needs a point, a line or an area, a name and a kind that is drawn.',
  'url.refused': (at) =>
    `the server did not give ${at('url')}; check your connection, or download the file and open it here.`,
  'url.closed': (at) =>
    `the server of ${at('url')} answers, but allows no other page to read this file; download it, then open it here.`,
  'url.leadsOn': (at) =>
    `${at('url')} leads on to another address, of which nothing is asked; give the address where the map is.`,
  'url.notFound': (at) =>
    at('url') === ''
      ? 'this address is empty; write where the file is.'
      : `there is nothing at ${at('url')}; check the address, letter by letter.`,
  'url.notHttps': (at) => `the address ${at('url')} is not secure; use one that starts with https://.`,
  'url.partial': (at) =>
    `“${at('url')}” is not a whole address; copy all of it, from https:// to the name of the file.`,
  'url.webPage': (at) =>
    `the address ${at('url')} leads to a web page, not to a hunt or a CSV file; give the address of the file itself.`,
  'portal.noFile': (at) =>
    `the portal has no file that Jalon can read (CSV, GeoJSON, JSON, GTFS…) at ${at('url')}; open that page and give the address of one of its files.`,
  'map.notArchive': (at) => `the file ${at('url')} is no map archive; give a PMTiles file of version 3.`,
  'map.broken': (at) => `the map ${at('url')} is damaged or cut off; make it or download it once more.`,
  'map.packing': (at) =>
    `the map ${at('url')} is packed in a way that Jalon doesn’t unpack; pack it with gzip, or not at all.`,
  'map.kind': (at) =>
    `the map ${at('url')} is made of tiles that Jalon doesn’t draw; give a PMTiles archive of PNG, JPEG, WebP, AVIF or MVT tiles.`,
  'map.elsewhere': (at) => `the map ${at('url')} doesn’t show where this hunt is played; cut it out around its stages.`,
  'map.tooLarge': (at) =>
    `the map ${at('url')} is too heavy around this hunt (over ${at('megabytes')} MB); leave out its nearest levels.`,
  'open.failed': () => 'something was missing while opening; check your connection, reload this page and try again.',
  'play.damaged': () =>
    'this file of a game was damaged or changed: its checksums don’t match; save it again on the device that the game was played on.',
  'play.order': () =>
    'the events of this game don’t follow one another; save it again on the device that it was played on.',
  'play.otherHunt': () =>
    'this game was not played on the hunt that this file holds; save it again on the device that it was played on.',
  'play.impossible': () =>
    'this can’t happen in the hunt that this file holds; save the game again on the device that it was played on.',
  'play.openElsewhere': () => 'this game is open in another tab; close that tab, then open this file again.',
  'json.syntax': (at) =>
    at('found')
      ? `the JSON is not well formed: “${at('found')}” has no business here; look just before it for a comma, a quotation mark or a brace too many or too few.`
      : 'the JSON is not well formed; look just before this for a comma, a quotation mark or a brace too many or too few.',
  'json.tooDeep': (at) => `the JSON is nested more than ${count(at('most'), 'level', 'levels')} deep; simplify it.`,
  'json.tooLarge': (at) =>
    `this file is larger than ${at('most')} MB, far more than a hunt; choose a scenario or a hunt, or shorten it.`,
  'json.tooMany': (at) => `the JSON holds more than ${at('most')} values; shorten it.`,
  'json.reservedKey': (at) => `“${at('key')}” cannot be a name here; give another one, or take it out.`,
  'json.notText': () => 'this file is not text; choose a scenario or a hunt, in JSON.',
  'json.broken': () => 'this file looks like JSON but is not, or it was cut off; download it again.',
  'json.noRecords': () => 'this JSON holds no list of objects; export the records, or choose the CSV.',
  'xml.broken': () => 'this XML file is not well formed, or it was cut off; download it again.',
  'xml.webPage': () =>
    'this file is a web page, not data; on the portal, take the link of the export (CSV or GeoJSON).',
  'xml.noWaypoints': () => 'this GPX holds no waypoint, only a track; export its waypoints.',
  'xml.noRecords': () => 'this XML holds no list of elements; export the records, or choose the CSV.',
  'calendar.noEvents': () => 'this calendar holds no event; export it with its events.',
  'format.unknown': (at) =>
    at('found')
      ? `“${at('found')}” is not a format that Jalon reads; set “format” to “${at('wanted') || 'jalon-scenario/1'}”.`
      : `this is not a Jalon hunt; open a JSON file whose “format” is “${at('wanted') || 'jalon-scenario/1'}”.`,
  'format.newer': (at) =>
    `this file has the format “${at('found')}”, newer than this Jalon; update Jalon (in a browser, reload the page).`,
  'shape.missing': (at) => `“${at('key')}” is missing; add it here.`,
  'shape.type': (at) => `${kind(at('expected'))} belongs here, not ${kind(at('received'))}; replace this value.`,
  'shape.unknownKey': (at) =>
    at('nearest')
      ? `there is no “${at('key')}” here; did you mean “${at('nearest')}”?`
      : `there is no “${at('key')}” here; remove it, or use one of these: ${at('known')}.`,
  'shape.value': (at) => {
    const { lack, asked } = lackingOf(at('received'), at('expected'), at('of'));
    return lacks[lack](at('received'), asked);
  },
  'sense.doubledId': (at) => `the id “${at('id')}” is used twice; give one of the two stages another.`,
  'sense.noStages': () => 'the hunt has no stage; add at least one to “stages”.',
  'sense.unknownStage': (at) => `no stage is called “${at('stage')}”; use one of these: ${at('known')}.`,
  'sense.unknownChallenge': (at) =>
    `the stage “${at('stage')}” has no handwritten challenge number ${at('number')} that is answered like this; give the place of one in its list, counted from 1, with options if you name one.`,
  'sense.unknownItem': (at) =>
    at('known')
      ? `no stage gives the item “${at('item')}”; use one of these: ${at('known')}.`
      : `no stage gives the item “${at('item')}”; have one give it, with “gives”.`,
  'sense.pointsOutOfReach': (at) =>
    `this takes ${at('points')} points, and the other stages give no more than ${at('most')}; ask for fewer.`,
  'sense.waitsForItself': (at) =>
    `the stage “${at('stage')}” waits, one thing after another, for itself; remove one of these conditions.`,
  'sense.secretOpen': (at) => `the stage “${at('stage')}” is secret but always open; say in “opens” what opens it.`,
  'sense.rightOfOpen': (at) =>
    `nothing is right or wrong in challenge number ${at('number')} of “${at('stage')}”; name an option (“option”) instead of “right”.`,
  'sense.optionOfRight': (at) =>
    `challenge number ${at('number')} of “${at('stage')}” has a right answer, and whoever is wrong tries again; say “right”, or ask for an opinion (“opinion”).`,
  'sense.afterTheEnd': (at) =>
    `“${at('stage')}” waits, one thing after another, for the stage that ends the hunt; remove this condition, or “final”.`,
  'sense.finalWaits': (at) =>
    `in this mode “${at('stage')}” opens as soon as a team wants to go home; remove its “opens”.`,
  'sense.severalFinals': (at) =>
    `the hunt already ends at another stage; remove “final” from “${at('stage')}”, or from the other.`,
  'sense.nothingOpen': () =>
    'every stage waits for another, and nobody can begin; remove “opens” from one of them at least.',
  'sense.circuitsOpening': (at) =>
    `“${at('stage')}” opens in its own time, while each team comes in another order; remove “circuits”, or the conditions of the stages.`,
  'sense.hoursNever': (at) =>
    `hours that begin and end at ${at('from')} never open; give “to” another hour (24:00 for midnight).`,
  'sense.noEvent': (at) =>
    `“${at('stage')}” opens with an event, but comes from no dataset; give it a “site”, or hours.`,
  'sense.noEventDates': (at) =>
    `“${at('dataset')}” does not say when the event of “${at('stage')}” takes place; choose another, or give hours.`,
  'sense.unknownRepeat': (at) =>
    `the event of “${at('stage')}” repeats in a way that Jalon does not read (${at('rule')}): only its first date counts; give hours instead.`,
  'sense.eventOver': (at) =>
    `the event of “${at('stage')}” was over when the data was made (${at('date')}): everybody will play this stage outside its hours; take newer data.`,
  'sense.endAtHours': (at) =>
    `the end, “${at('stage')}”, hangs on the hours of “${at('needed')}”: who comes at another time has to open it by hand; better an end that waits for no hour.`,
  'sense.hoursTimed': (at) =>
    `“${at('stage')}” waits for its hours while time counts (“${at('rule')}”): a team may lose it before a closed door; remove the hours, or “${at('rule')}”.`,
  'sense.pauseUntimed': () =>
    'nothing is timed here, so there is nothing to pause; remove “pause”, or set a time with “minutes”.',
  'sense.noBell': () => 'this kind of hunt ends with a bell; say in “rules.minutes” after how many minutes it rings.',
  'sense.noHurry': () => 'this hunt is for people who can’t hurry; remove “speed”, or change the audience or the pace.',
  'sense.noBonus': (at) =>
    `the bonus is whole up to ${at('full')} min, and gone at ${at('none')} min already; give “zeroAtMinutes” more minutes.`,
  'sense.searchFar': (at) =>
    `what is to be found is ${at('meters')} m from the stage; put it within ${at('most')} m, or make it a stage.`,
  'sense.ruleUnheard': (at) =>
    `“${at('rule')}” does nothing in the mode “${at('mode')}”; remove this rule, or change the mode.`,
  'sense.unknownDataset': (at) =>
    `the dataset “${at('dataset')}” is not declared; add it to “datasets”${at('known') && `, or use one of these: ${at('known')}`}.`,
  'sense.unknownSite': (at) =>
    `the site “${at('site')}” is not in “${at('dataset')}”; copy its id as it stands in the CSV.`,
  'sense.unknownField': (at) => `“${at('dataset')}” has no column “${at('field')}”; use one of these: ${at('known')}.`,
  'sense.noMap': (at) =>
    `“${at('dataset')}” is no drawn map; name a GeoJSON whose outlines have a \`kind\`: water, island, bridge.`,
  'sense.noBanks': (at) =>
    `no bank of “${at('dataset')}” has a bridge over it; draw the bridges (\`kind\`: bridge) from one side to the other.`,
  'sense.banksTooFine': (at) =>
    `the banks of “${at('dataset')}” are drawn too finely; keep to eight lines of sixty points, with sixteen bridges over each at most.`,
  'sense.barriersElsewhere': (at) =>
    `${at('dataset') === '' ? 'the barriers of this walk lie' : `the map “${at('dataset')}” lies`} in another town, ${at('kilometers')} km away from the nearest stage, and ${at('dataset') === '' ? 'bar' : 'bars'} no way here; give the barriers of this town, or take them out.`,
  'sense.answerNotAnOption': (at) =>
    `${inLanguage(at('language'))}the answer “${at('answer')}” is not among the options; write it exactly like one of them, in every language.`,
  'sense.optionsAlike': (at) =>
    `${inLanguage(at('language'))}the options “${at('option')}” and “${at('other')}” are too alike; change one of them.`,
  'sense.nothingBetween': (at) =>
    `nothing is earned from an error of ${at('none')} on, though the answer is right up to ${at('full')}; give a larger error.`,
  'sense.shownUnlike': (at) =>
    `this order must name each of the ${at('count')} entries once, from 0 to ${at('last')}; correct it, or take it out: Jalon will draw one.`,
  'sense.gapsUnequal': (at) =>
    `${inLanguage(at('language'))}the text has ${at('found')} gaps for ${at('wanted')} answers; mark each gap by “___”.`,
  'sense.onePicture': () => 'one picture is uncovered; give either “drawing” or “picture”.',
  'sense.pictureUnfit': (at) =>
    `this is no PNG, JPEG or WebP image of at most ${at('most')} pixels a side; make it smaller, and write it whole as a “data:” address.`,
  'sense.allFree': (at) =>
    `${at('free')} of ${at('count')} pieces earn all, so that nothing is won by uncovering fewer; let fewer be free.`,
  'sense.fewTurns': (at) =>
    `${at('pairs')} pairs can’t be found in ${at('turns')} turns; allow as many turns as pairs at least.`,
  'sense.languageMissing': (at) =>
    `this text is missing in ${languageNames[at('language')] ?? at('language')}; add it, or take the language out of “languages”.`,
  'sense.tooFar': (at) =>
    `“${at('stage')}” is ${at('kilometers')} km away from the rest of the hunt; check its coordinates, latitude then longitude.`,
  'sense.cutOff': (at) =>
    `no way leads from “${at('from')}” to “${at('stage')}”: a barrier lies between; add a place to cross it to its \`crossings\`, or move the stage.`,
  'sense.tooNear': (at) =>
    `“${at('stage')}” and “${at('other')}” are ${at('meters')} m apart; move them at least ${at('least')} m apart, or make their radii smaller.`,
  'sense.zoneCrossed': (at) =>
    `the border of the zone of “${at('stage')}” crosses or touches itself; give its corners in order, going round.`,
  'sense.zoneElsewhere': (at) =>
    `“${at('stage')}” is ${at('meters')} m from its zone; put the stage inside it, or draw the zone around it.`,
  'sense.zoneNarrow': (at) =>
    `the zone of “${at('stage')}” is so small or narrow that a phone often misses it; draw it wider, or give it a \`radiusMeters\` too.`,
  'sense.zonesOverlap': (at) =>
    `“${at('stage')}” and “${at('other')}” share ground: whoever stands there is at both at once; draw their zones apart, or move one of them.`,
  'sense.zoneWide': (at) =>
    `the zone of “${at('stage')}” reaches up to ${at('meters')} m from the stage: from so far nobody sees what the questions are about; make it tighter.`,
  'sense.timeTooShort': (at) =>
    `${at('minutes')} min is too short, it takes about ${at('needed')}; give more time, or make the route shorter.`,
  'sense.crowded': (at) =>
    `${at('teams')} teams can’t be kept to ${at('together')} at a stage: at best there are up to ${at('found')} at one; write that number, add stages, or count on fewer teams.`,
  'sense.unequalCircuits': (at) =>
    `${at('teams')} teams could be kept to ${at('together')} at a stage only on unequal circuits, of ${at('shortest')} to ${at('longest')} km, so there are up to ${at('found')} at one; let the walk end where it starts (\`walk.end\`), start it nearer the middle of the stages, or drop a stage that lies apart.`,
  'sense.longCircuits': (at) =>
    `so that no more than ${count(at('together'), 'team', 'teams')} meet at a stage, circuits are up to ${at('longest')} km long, instead of ${at('own')} km in one order for all; allow more teams at a stage to make them shorter.`,
  'sense.circuitsFree': () =>
    'circuits only count in a “trail”: in “free”, each team chooses its own way; change the mode, or leave them out.',
  'sense.circuitsPrepared': (at) =>
    `this hunt is prepared already, for ${count(at('teams'), 'team', 'teams')}: its questions hold in that order alone; for other teams, open the scenario that it was made from.`,
  'sense.circuitClues': (at) =>
    `teams don’t all come from the same stage: read the clues written by hand again (${at('stages')}), each must lead there from anywhere.`,
  'sense.drawTooFew': (at) =>
    `${drawn(at('found'))}, and ${at('count')} ${at('count') === '1' ? 'is' : 'are'} needed; widen “around” or “where”, or ask for fewer stages.`,
  'sense.questionDropped': (at) =>
    `the question “${at('family')}” of “${at('stage')}” is left out${at('reason') && ` (${dropped[at('reason')] ?? at('reason')})`}; choose another column or another family.`,
  'sense.poorHunt': (at) =>
    `${count(at('stages'), 'stage', 'stages')}, ${count(at('families'), 'kind of question', 'kinds of questions')}${Number(at('bare')) > 0 ? `, ${count(at('bare'), 'stage without a question', 'stages without a question')}` : ''}: this is less varied than it should be, for ${whyThin(at)}`,
  'sense.blandHunt': (at) =>
    `${at('places')} of ${at('questions')} questions are about distances and directions, for ${whyThin(at)}`,
  'sense.longWalk': (at) =>
    `of ${at('minutes')} min, ${at('walking')} are spent walking (${asFlown('en', `${at('kilometers')} km`, at('around') !== '')}, and up to ${at('longest')} m from one stage to the next), for the places lie far apart; start where they lie closer together, or think of bicycles.`,
  'sense.noQuestion': (at) =>
    `a question “${at('family')}” is composed from a site of the data, and this stage has none; give it a “site”, or write the question.`,
  'sense.notAskedAs': (at) =>
    `a question “${at('family')}” is not asked as “${at('as')}”; ${at('known') ? `put “${at('known')}” there, or leave “as” out` : 'leave “as” out'}.`,
  'sense.proofFails': (at) =>
    `the proof of the question${at('question') && ` “${at('question')}”`} does not hold${at('reason') && ` (${refused[at('reason')] ?? at('reason')})`}; prepare the hunt again from its data.`,
  'sense.clueFails': (at) =>
    `the clue to “${at('stage')}” does not follow from the cell that it rests on; prepare the hunt again from its data.`,
  'sense.proofAged': (at) =>
    `the question${at('question') && ` “${at('question')}”`} would not be composed like this any more${at('reason') && ` (${aged[at('reason')] ?? at('reason')})`}; it is played as it was made. To have another, prepare the hunt again from its data.`,
  'sense.clueAged': (at) =>
    `the clue to “${at('stage')}” would not be worded like this any more; it is played as it was made. To have another, prepare the hunt again from its data.`,
};

/** The sentences for all that can be wrong. Each begins small: the place is written before it. */
export const faults: FaultWords = {
  sentences,
  dropped,
  line: (line, column) => `line ${line}, character ${column}`,
  row: (row) => `row ${row}`,
  column: (column) => `column “${column}”`,
  placed: (place, sentence) => `${place}: ${sentence}`,
};
