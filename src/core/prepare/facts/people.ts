import { fold, wordsOf } from '../../lib/text';
import { withoutCapitals } from './capitals';
import { givenNames } from './givenNames';

/** What stands in brackets behind a name. */
const aside = /\s*[([]([^)\]]*)[)\]]/gu;
/** Years of a life, which are no part of a name. */
const years = /,?\s+\d{4}\s*[-–]\s*\d{4}/gu;
/** Trades, and parts in a work, as words of brackets begin: what else stands there tells one from another, uncle from nephew. */
const trades =
  /^(?:archi?t\w*|arkitekt\w*|arquitect\w*|entrepren\w*|sculpt\w*|s?es?cultor\w*|scultor\w*|bildhauer\w*|beeldhouwer\w*|ingen\w*|engineer\w*|peintr\w*|paint\w*|maler\w*|pintor\w*|pittor\w*|macon\w*|mason\w*|ceramist\w*|fond(?:eur|erie)\w*|found(?:er|ry)\w*|verrier\w*|tailleur\w*|ferronn\w*|charpent\w*|menuis\w*|serrur\w*|maitre|master|facteur\w*|orfevr\w*|faienc\w*|mosai\w*|fabri\w*|marbri\w*|commandit\w*|urban\w*|paysag\w*|landscape|fontain\w*|geometr\w*|grav\w*|engrav\w*|illustrat\w*|dessin\w*|design\w*|decorat\w*|agence|studio|atelier\w*|office|buro|bureau|attribu\w*|zugeschr\w*|artist\w*|kunstler\w*|aut(?:eu|o)r\w*|photogr\w*|restaur\w*|builder\w*|contractor\w*|developer\w*|clocher|nef|choeur|facade|vitrail|vitraux|plans?|projet|probabl\w*|presume\w*)$/;
/** A time, as of a life: in figures or Roman numerals. */
const timed = /\d|^[ivx]+e?(?:me)?$/;

/** A firm is called by the family names of its partners: `Carrère & Hastings` is one. */
const isFirm = (names: readonly string[]): boolean => names.length > 1 && names.every((name) => !/\s/.test(name));

/** What stands for a name where nobody knows it, or where there are several. */
const nobody =
  /^(?:anonym(?:es?|ous)?|anon|anonim[oa]s?|inconnue?s?|unknown|unidentified|unbekannte?r?|onbekend\w*|undetermined|(?:in)?determinee?s?|determined|identifiee?s?|known|bekannt|tbd|desconocid[oa]s?|sconosciut[oa]|ignot[oa]|various|vari[oae]?s?|divers(?:es?|os)?|verschiedene?r?|mehrere|multiples?|several|plusieurs|collecti(?:fs?|ve)|kollektiv|colectivo|collettivo|aa ?vv|etc)$/;
/** What such a word may stand beside: trades, and words that join. */
const trade =
  /^(?:artist\w*|aut(?:h?or|eur|ori|ore)\w*|archit\w*|sculpt\w*|es?cultor\w*|scultor\w*|arquitecto\w*|kunstler\w*|bildhauer\w*|painters?|peintres?|makers?|createurs?|d|de|des|by|et|and|not|non|nicht|niet|to|be)$/;

/** Whether a name is nobody's: `Various artists`, `Auteur inconnu`. */
const isNobody = (name: string): boolean => {
  const words = wordsOf(name);
  return words.some((word) => nobody.test(word)) && words.every((word) => nobody.test(word) || trade.test(word));
};

/** The parts of a cell that stand for somebody each. */
const partsOf = (raw: string): readonly string[] =>
  raw.split(/\s*(?:[;|\n]|\s\/\s)\s*/u).flatMap((part) => {
    const names = part.trim().split(/\s+(?:et|and|&)\s+/u);
    return isFirm(names) ? [part.trim()] : names;
  });

const isCapital = (word: string): boolean => /^[\p{Lu}'’-]{2,}$/u.test(word);
const isGiven = (word: string): boolean =>
  fold(word)
    .split('-')
    .some((part) => givenNames.has(part));
const particles = ['de', 'du', 'des', 'd', 'von', 'van', 'zu'];

/** One or two initials of given names: `A`, `J.-B.`, `J.B`; alone and without a dot `V` may number a king. */
const initials = /^(?![IVX]$)\p{Lu}\.?(?:[ -]?\p{Lu}\.?)?$/u;
/** What begins the name of a firm, or the way to address somebody: an initial behind it is no given name. */
const calls =
  /^(?:ateliers?|studio|groupe?|group|collectif|collective|agence|cabinet|bureau|societe|compagnie|atelier|team|mr|mrs|ms|miss|mme|mlle|dr|sir|lady|saint|sainte|pape|roi|king|pope)$/;

/** Initials as they are written before a family name: `J-B` is `J.-B.` */
const withDots = (written: string): string => written.replace(/(\p{Lu})\.?/gu, '$1.');

/** A name that is filed by the family with initials behind it, `Laffon A`, turned round; undefined for any other, and where what comes first may be a given name. */
const initialsFirst = (words: readonly string[]): string | undefined => {
  const [family, given = ''] = [words.slice(0, -1), words.at(-1)];
  const isFamily = family.every((word) => /^\p{Lu}/u.test(word) || particles.includes(word.toLowerCase()));
  const isFiled = initials.test(given) && family.some((word) => /\p{L}{3}/u.test(word)) && family.length <= 3;
  if (!isFiled || !isFamily || family.some((word) => isGiven(word) || calls.test(fold(word)))) return undefined;
  return `${withDots(given)} ${family.map(familyAsSaid).join(' ')}`;
};

/** How many of the words stand before the given names, where a name is filed by the family: all in capitals, or one that is no given name before nothing but those. */
const familyWords = (words: readonly string[]): number => {
  const small = words.findIndex((word) => !isCapital(word));
  if (small > 0) return words.slice(small).every((word) => /^\p{Lu}\p{Ll}/u.test(word)) ? small : 0;
  const [first = '', ...given] = words;
  return given.length > 0 && !isGiven(first) && given.every(isGiven) ? 1 : 0;
};

/** A name without a comma, turned round where it is filed by the family: `PERRIN Jean`, `Cavé Charles`, `Saget Joseph-Marie de`. */
const turnedRound = (name: string): string => {
  const words = name.split(/\s+/u);
  const initialed = initialsFirst(words);
  if (initialed !== undefined) return initialed;
  const isLoose = words.length > 2 && particles.includes(words.at(-1) ?? '');
  const [full, particle] = isLoose ? [words.slice(0, -1), words.slice(-1)] : [words, []];
  const family = familyWords(full);
  if (family === 0) return name;
  return [...full.slice(family), ...particle, ...full.slice(0, family).map(familyAsSaid)].join(' ');
};

const familyAsSaid = (word: string): string =>
  particles.includes(word.toLowerCase()) || /^L[AE]S?$/.test(word) ? word.toLowerCase() : withoutCapitals(word);

/** A name as it is said: filed by the family name, `Hoffmann, Ludwig`, it is turned round; undefined where the comma may part two people. */
const saidName = (name: string): string | undefined => {
  const [first = '', second, ...more] = name.split(/\s*,\s*/);
  if (second === undefined) return turnedRound(name);
  if (more.length === 0 && initials.test(second)) return turnedRound(`${first} ${second}`);
  if (more.length > 0 || /\s/.test(first) || !/^\p{Lu}\p{L}+[.\s\p{L}-]*$/u.test(second)) return undefined;
  return `${second} ${first}`;
};

/** What a name is without the brackets that are none of it; given names in brackets come first. */
const withoutAsides = (raw: string): string =>
  raw.replace(years, '').replace(aside, (whole, inside: string) => {
    const words = wordsOf(inside);
    const isNone = words.length === 0 || words.some((word) => trades.test(word) || timed.test(word));
    return isNone ? '' : whole;
  });

/** A name with what its brackets tell behind it: given names stand before it. */
const withAside = (name: string): string | undefined => {
  const [, bare = name, inside] = /^(.+?)\s*[([]([^)\]]*)[)\]]$/u.exec(name) ?? [];
  if (inside === undefined) return saidName(name);
  if (inside.split(/\s+/u).every(isGiven)) return saidName(`${inside} ${bare}`);
  const said = saidName(bare);
  return said && `${said} (${inside})`;
};

/** The people that a cell names, in its order: `Perrin (architecte) ; Louis Liberge` are two. None where any of them isn't sure. */
export const peopleIn = (raw: string): readonly string[] => {
  const names = partsOf(withoutAsides(raw))
    .map((name) => name.replace(/[\s,.:]+$/u, '').trim())
    .filter((name) => /\p{L}{3}/u.test(name));
  const said = names.flatMap((name) => (name.length <= 60 && !isNobody(name) ? (withAside(name) ?? []) : []));
  return said.length === names.length ? said : [];
};

/** Words that several people's names hold. */
const common = new Set([
  'van',
  'von',
  'der',
  'den',
  'del',
  'des',
  'fils',
  'pere',
  'aine',
  'jeune',
  'freres',
  'frere',
  'saint',
  'and',
  'les',
]);

const tellingWords = (name: string): readonly string[] =>
  wordsOf(name).filter((word) => word.length > 2 && !common.has(word));

/** Whether two names may be of one person, or of one family: they share a telling word. */
export const maySamePerson = (a: string, b: string): boolean => {
  const other = new Set(tellingWords(b));
  return tellingWords(a).some((word) => other.has(word)) || wordsOf(a).join(' ') === wordsOf(b).join(' ');
};
