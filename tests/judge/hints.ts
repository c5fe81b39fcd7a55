import { says, valuesIn } from './alike';
import { type Asked, hintIn } from './asks';
import { askOf, type Case, optionsOf, ownRow, type Row, type Tongue, tonguesOf } from './case';
import { answers, columnsLike, topicOf } from './columns';
import { hereOf, metersBetween } from './ground';
import { patternsOfThings } from './hintsOfThings';
import { measured } from './rules/compared';
import { isColumnOf, isThere } from './things';
import { centuryNamed, touches, type Years, yearOfDay, yearsIn } from './times';
import { plain, standsIn } from './words';

type Where = 'here' | 'there';
/** How one hint reads in both languages. */
export type Pattern = readonly [where: Where, topic: string, french: string, english: string];

const q = '[«“] ?(.+?) ?[»”]';
/** What is told behind a colon: in quotes as the file says it, or bare where its words are known. */
const v = '(?:[«“] ?)?(.+?)(?: ?[»”])?';

/** Every hint that players are given: the name of another place, where there is one, and what is told, mostly in this order. */
const patterns: readonly Pattern[] = [
  ...patternsOfThings,
  ['here', 'begun', 'ce lieu date (?:du|de) (.+?)', 'this place dates from (?:the )?(.+?)'],
  ['here', 'ended', 'les travaux ont pris fin (?:au|en) (.+?)', 'the works were finished in (?:the )?(.+?)'],
  ['here', 'planted', 'cet arbre a été planté (?:au|en) (.+?)', 'this tree was planted in (?:the )?(.+?)'],
  ['here', 'protected', 'ce lieu a été protégé (?:au|en) (.+?)', 'this place was protected in (?:the )?(.+?)'],
  ['here', 'girth', 'le tronc a (.+?) de tour', 'the trunk is (.+?) round'],
  ['here', 'height', '(.+?) de haut', '(.+?) tall'],
  ['here', 'kind', `les données parlent ici de ${q}`, `the data calls it ${q}`],
  ['here', 'protection', `ce lieu est protégé ainsi : ${v}`, `this place has this protection: ${v}`],
  ['here', 'species', `cet arbre est de l’espèce ${q}`, `this tree is of the species ${q}`],
  ['here', 'genus', `cet arbre est du genre botanique ${q}`, `this tree is of the genus ${q}`],
  ['here', 'material', 'ce lieu est en (.+?)', 'this place is made of (.+?)'],
  ['here', 'theme', `ce lieu a pour domaine ${q}`, `this place’s theme is ${q}`],
  ['there', 'fitting', `à ${q}, les données signalent (.+?)`, `at ${q}, the data lists (.+?)`],
  [
    'there',
    'lacking',
    `à ${q}, les données ne signalent pas ceci : (.+?)`,
    `at ${q}, the data does not list this: (.+?)`,
  ],
  ['here', 'conflict', `ce lieu se rapporte à cette guerre : ${v}`, `this place recalls this war: ${v}`],
  ['there', 'conflict', `la guerre à laquelle se rapporte ${q} : ${v}`, `the war that ${q} recalls: ${v}`],
  [
    'here',
    'born',
    'la personne que ce lieu rappelle est née en (.+?)',
    'the person whom this place recalls was born in (.+?)',
  ],
  [
    'here',
    'died',
    'la personne que ce lieu rappelle est morte en (.+?)',
    'the person whom this place recalls died in (.+?)',
  ],
  ['there', 'born', `la personne que rappelle ${q} est née en (.+?)`, `the person whom ${q} recalls was born in (.+?)`],
  ['there', 'died', `la personne que rappelle ${q} est morte en (.+?)`, `the person whom ${q} recalls died in (.+?)`],
  ['here', 'unveiled', 'le dévoilement a eu lieu ici en (.+?)', 'it was unveiled in (.+?)'],
  ['here', 'inaugurated', 'l’inauguration a eu lieu ici en (.+?)', 'it was inaugurated in (.+?)'],
  ['here', 'opened', 'ce lieu a ouvert en (.+?)', 'this place opened in (.+?)'],
  ['there', 'unveiled', `le dévoilement de ${q} a eu lieu en (.+?)`, `${q} was unveiled in (.+?)`],
  ['there', 'inaugurated', `l’inauguration de ${q} a eu lieu en (.+?)`, `${q} was inaugurated in (.+?)`],
  ['there', 'opened', `${q} a ouvert en (.+?)`, `${q} opened in (.+?)`],
  ['here', 'modes', `ce moyen de transport passe ici : ${v}`, `this means of transport stops here: ${v}`],
  ['here', 'author', 'ce lieu a pour auteur (.+?)', 'we owe this place to (.+?)'],
  ['here', 'author', 'ce lieu a pour architecte (.+?)', 'the architect of this place was (.+?)'],
  ['there', 'author', `${q} a pour architecte (.+?)`, `the architect of ${q} was (.+?)`],
  ['here', 'other', `les données disent de ce lieu : ${v}`, `the data says of this place: ${v}`],
  [
    'there',
    'ended',
    `les travaux de ${q} ont pris fin (?:au|en) (.+?)`,
    `the works on ${q} were finished in (?:the )?(.+?)`,
  ],
  ['there', 'planted', `l’arbre ${q} a été planté (?:au|en) (.+?)`, `the tree ${q} was planted in (?:the )?(.+?)`],
  ['there', 'protected', `la protection de ${q} date (?:du|de) (.+?)`, `${q} has been protected since (?:the )?(.+?)`],
  ['there', 'measure', `pour ${q}, c’est (.+?)`, `for ${q}, it is (.+?)`],
  ['there', 'kind', `les données rangent ${q} sous ${q}`, `the data lists ${q} as ${q}`],
  ['there', 'protection', `la protection de ${q} est ${q}`, `the protection of ${q} is ${q}`],
  ['there', 'species', `l’arbre ${q} est de l’espèce ${q}`, `the tree ${q} is of the species ${q}`],
  ['there', 'genus', `l’arbre ${q} est du genre botanique ${q}`, `the tree ${q} is of the genus ${q}`],
  ['there', 'material', `${q} est en (.+?)`, `${q} is made of (.+?)`],
  ['there', 'theme', `le domaine de ${q} est ${q}`, `the theme of ${q} is ${q}`],
  ['there', 'modes', `ce moyen de transport passe à ${q} : ${v}`, `this means of transport stops at ${q}: ${v}`],
  ['there', 'area', `les données situent ${q} ainsi : ${v}`, `the data places ${q} in ${q}`],
  ['there', 'author', `${q} a pour auteur (.+?)`, `we owe ${q} to (.+?)`],
  ['there', 'author', `${q} a pour auteur (.+?)`, `${q} is by (.+?)`],
  ['there', 'lines', `la ligne ${q} s’arrête à ${q}`, `line ${q} stops at ${q}`],
  ['there', 'other', `les données disent de ${q} : ${v}`, `the data says of ${q}: ${v}`],
  ['there', 'begun', `${q} date (?:du|de) (.+?)`, `${q} dates from (?:the )?(.+?)`],
];

const compiled = patterns.map(([where, topic, french, english]) => ({
  where,
  topic,
  fr: new RegExp(`^${french}\\.$`),
  en: new RegExp(`^${english}\\.$`),
}));

interface Hinted {
  readonly where: Where;
  readonly topic: string;
  readonly name: string;
  readonly told: string;
}

const readHint = (hint: string, tongue: Tongue): Hinted | undefined => {
  for (const { where, topic, ...all } of compiled) {
    const found = all[tongue].exec(hint);
    if (!found) continue;
    const [first = '', second = ''] = found.slice(1);
    const [name, told] = where === 'here' ? ['', first] : topic === 'lines' ? [second, first] : [first, second];
    return { where, topic, name, told };
  }
  return undefined;
};

const ofTime = ['begun', 'ended', 'planted', 'protected', 'unveiled', 'inaugurated', 'opened', 'born', 'died'];

/** Whether a cell says what is told, and nothing else of the kind. */
const isTrue = ({ topic, told }: Hinted, column: string, cell: string): boolean => {
  if (ofTime.includes(topic)) {
    const years = yearsIn(cell);
    if (/^\d{3,4}$/.test(told)) return yearOfDay(cell) === told;
    const century = centuryNamed(told) ?? 0;
    return years !== undefined && touches(century, years) && Math.ceil(years.from / 100) === Math.ceil(years.to / 100);
  }
  if (topic === 'fitting' || topic === 'lacking')
    return isColumnOf(told, column) && isThere(cell) === (topic === 'fitting');
  const size = measured(column, cell);
  if (['measure', 'girth', 'height'].includes(topic))
    return size?.value === Number(told.replace(',', '.').replace(/[^\d.]/g, ''));
  const values = valuesIn(topicOf(column), cell);
  if (topic === 'lines') return values.some((value) => plain(value) === plain(told));
  return values.length === 1 && values.every((value) => says(topicOf(column), told, value));
};

const isWithin = (a: Years, b: Years): boolean => a.from >= b.from && a.to <= b.to;

/** Years in which one work may be begun and finished: what is dated so near is one. */
const oneWork = 30;

const isNear = (a: Years, b: Years): boolean => Math.max(a.to, b.to) - Math.min(a.from, b.from) <= oneWork;

/** Whether all columns of a row that tell its time tell one. */
const isOfOneTime = ({ cells }: Row, column: string): boolean => {
  const years = columnsLike(column, cells).flatMap((one) => (cells[one] ? [yearsIn(cells[one] ?? '')] : []));
  return years.every((a) => years.every((b) => a && b && (isWithin(a, b) || isWithin(b, a) || isNear(a, b))));
};

const isOfOneAuthor = ({ cells }: Row): boolean =>
  Object.keys(cells)
    .filter((column) => topicOf(column) === 'author' && cells[column])
    .every((column) => valuesIn('author', cells[column] ?? '').length === 1);

const isListed = (cell: string): boolean => /[;|]/.test(cell);

/** Of who made a place, and when, one may tell of the other only where there is one of each. */
const isOfOneMaking = (row: Row): boolean => {
  const times = Object.keys(row.cells).filter((column) => ['begun', 'later'].includes(topicOf(column)));
  return isOfOneAuthor(row) && times.every((column) => !isListed(row.cells[column] ?? '') && isOfOneTime(row, column));
};

const ofMaking = ['begun', 'later', 'author'];
const comparing: readonly Asked['how'][] = ['first', 'order', 'match', 'odd', 'most'];
const ofValues: readonly Asked['how'][] = ['value', 'century', 'year', 'author'];

/** Whether so few options are left that the hint does the work: fewer than two of three. */
const areFew = (left: readonly string[], all: readonly string[]): boolean => 3 * left.length < 2 * all.length;

/** The options that a time of the place leaves, where years are asked. */
const leftBy = ({ topic, told }: Hinted, all: readonly string[]): readonly string[] => {
  const century = centuryNamed(told);
  const areYears = all.every((option) => /^\d{3,4}$/.test(option));
  if (!ofTime.includes(topic) || century === undefined || !areYears) return all;
  return all.filter((option) => Math.ceil(Number(option) / 100) === century);
};

/** What is wrong with telling another fact of the place itself. */
const faultsHere = (one: Case, hinted: Hinted, column: string, tongue: Tongue): readonly string[] => {
  const { topic } = hinted;
  const { all } = optionsOf(one, tongue);
  const row = ownRow(one);
  const asked = one.challenge.proof?.right.column ?? '';
  const isMaking = [topic, topicOf(asked)].every((what) => ofMaking.includes(what)) && topic !== topicOf(asked);
  return [
    ...(column === asked ? ['the hint tells what is asked'] : []),
    ...(row && isMaking && !isOfOneMaking(row) ? ['the hint may be of another work'] : []),
    ...(areFew(leftBy(hinted, all), all) ? ['the hint leaves too few options'] : []),
  ];
};

/** Two hours of walking: of a place so far away nobody on foot has heard. */
const farMeters = 6000;

/** What is wrong with telling of another place what is asked. */
const faultsThere = (
  one: Case,
  asked: Asked,
  { name, told, topic }: Hinted,
  row: Row,
  tongue: Tongue,
): readonly string[] => {
  const { content, proof } = one.challenge;
  const column = proof?.right.column ?? '';
  const { all } = optionsOf(one, tongue);
  const isAway = content.type === 'choice' && ofValues.includes(asked.how);
  const number = Number(told.replace(',', '.').replace(/[^\d.]/g, ''));
  const isClose =
    (content.type === 'number' || content.type === 'year' || content.type === 'estimate') &&
    Math.abs(number - content.answer) <= (content.within ?? 0);
  const pair = plain(`${name} ${told}`);
  const fitting = all.filter((option) => option.split(' · ').some((said) => plain(said) === pair));
  const away = row.spot ? metersBetween(hereOf(one), row.spot) - row.spot.reach : 0;
  return [
    ...(away > farMeters ? [`the hint names ${name}, ${Math.round(away / 1000)} km away`] : []),
    ...(plain(name) === plain(row.name) ? [] : [`the hint names ${name}, its cell ${row.name}`]),
    ...(row.number === proof?.subject.row && !comparing.includes(asked.how) ? ['the hint is of the place itself'] : []),
    ...(isAway ? ['the hint is about an option'] : []),
    ...(isClose ? ['the yardstick passes for the answer'] : []),
    ...(asked.how === 'match' && areFew(fitting, all) ? ['one pair tells nearly all'] : []),
    ...(topic === 'begun' && !isOfOneTime(row, column) ? [`not all of the time of ${row.name}`] : []),
  ];
};

const faultsIn = (one: Case, asked: Asked, hint: string, tongue: Tongue): readonly string[] => {
  const cell = one.challenge.proof?.hint;
  const hinted = readHint(hint, tongue);
  if (cell === undefined) return ['a hint from nowhere'];
  if (hinted === undefined) return [`nobody can tell what is hinted: ${hint}`];
  const row = one.table.rowNumbered(cell.row);
  if (row === undefined) return ['the hint is of no row'];
  const isAbout = hinted.topic === 'measure' || answers(hinted.topic, cell.column);
  const isHere = hinted.where === 'here';
  const answer = optionsOf(one, tongue).right;
  return [
    ...(isAbout ? [] : [`“${cell.column}” does not tell the ${hinted.topic}`]),
    ...(isTrue(hinted, cell.column, row.cells[cell.column] ?? '') ? [] : [`the hint is not so: ${hint}`]),
    ...(isHere === (cell.row === one.challenge.proof?.subject.row && cell.column !== one.challenge.proof.right.column)
      ? []
      : ['the hint is of another place']),
    ...(isHere ? faultsHere(one, hinted, cell.column, tongue) : faultsThere(one, asked, hinted, row, tongue)),
    ...(asked.how !== 'true' && answer !== '' && standsIn(answer, hint) ? ['the hint tells the answer'] : []),
  ];
};

/** What the judge has to say against the hint of a question. */
export const hints = (one: Case, asked: Asked): readonly string[] => {
  const all = tonguesOf(one).map((tongue) => ({ tongue, hint: hintIn(askOf(one, tongue)) }));
  const isSaid = all.some(({ hint }) => hint !== '');
  if (!isSaid) return one.challenge.proof?.hint ? ['the hint is not said'] : [];
  return [...new Set(all.flatMap(({ tongue, hint }) => faultsIn(one, asked, hint, tongue)))];
};
