import type { FieldKind } from '../dataset';
import type { ColumnSample } from '../table/sample';
import {
  countWords,
  isAddress,
  isDate,
  isImage,
  isLink,
  isMeasure,
  isPhone,
  isPlace,
  isPostcode,
  isTruth,
  shareOf,
} from './looks';
import { periodsOf } from './periods';

/** All kinds, for those who name one in a descriptor. */
export const fieldKinds: readonly FieldKind[] = [
  'identifier',
  'name',
  'category',
  'categories',
  'period',
  'year',
  'date',
  'number',
  'boolean',
  'place',
  'address',
  'postcode',
  'text',
  'link',
  'image',
  'empty',
];

/** What the guesses look at: a header's words, how full a column is, and some of what fills it. */
export interface Sample extends ColumnSample {
  readonly words: string;
}

/** How much a column looks like a kind, 0…1; 0 where it doesn't. */
type Guess = (sample: Sample) => number;

const longestLook = 200;

/** Cells run to thousands of characters: their beginning tells the kind. */
const matches =
  (pattern: RegExp) =>
  (cell: string): boolean =>
    pattern.test(cell.slice(0, longestLook));

const most = (cells: readonly string[], holds: (cell: string) => boolean, least = 0.9): boolean =>
  cells.length === 0 || shareOf(cells, least, holds) > 0;

const nameWords =
  /^(?:.* )?(?:nom|name|titre|title|libelle|label|intitule|denomination|designation|appellation|tico|nombre|titulo|nome|titolo|titel|denominazione|bezeichnung|benennung|naam)(?: (?:officiel(?:le)?|usuel(?:le)?|courante?|usage|complet|long|francais|fr|en|du lieu|du site))?$|^(?:lb|lib|nm) (?:site|lieu|station|equipement|etablissement)$|^(?:chp)?tico$|^name |^nom (?:du |de la |de l )/;
/** `nom marche` is the name of markets where many have one of their own, `nom gestionnaire` of whoever runs them. */
const namedThings = /^(?:nom|name|libelle|intitule) \p{L}{3,}$/u;
const otherNames =
  /\b(?:types?|kind|categor(?:ie|y)|com|commune|ville|city|town|dep|departement|region|pays|country|county|district|distrito|borough|ward|parish|lsoa|msoa|quartier|barrio|comune|municip\w*|provincia|gemeinde|bezirk|stadtteil|ort|rue|voie|street|auteur|author|source|user|file|fichier|scientifique|latin|hist\w*|parent|zone|short|amenageur|operateur|exploitant|gestionnaire|proprietaire|enseigne|prenom|famille)\b/;
const manyNames = 30;
/** What stands over the door of a business, or in its papers: where many share one, it is that of a chain or of a mark of quality. */
export const signName =
  /^(?:label|enseignes?(?: (?:commerciale|etablissement|1))?|nom (?:commercial|enseigne|de l enseigne)|denomination commerciale|raison sociale|(?:business|trading|trade|shop|store|company) name|dba(?: name)?|doing business as(?: name)?|insegna|ragione sociale|rotulo|nombre comercial|razon social|firma|firmenname|handelsnaam)$/;
const mostlyOwn = 0.5;

/** Whether a column is the sites' name, by its header: what hardly any two rows share, and no list. */
const name: Guess = ({ words, cells, counts, counted }) => {
  if (shareOf(cells, 0.2, matches(/ [;|] /)) > 0) return 0;
  if (signName.test(words)) return counts.size > counted * mostlyOwn && most(cells, matches(/\p{L}{2}/u)) ? 0.9 : 0;
  if (otherNames.test(words) || most(cells, matches(/^[\d\s.,:-]+$/))) return 0;
  const own = counts.size / counted;
  if (nameWords.test(words))
    return own >= 0.1 || (counted < manyNames && counts.size > 1) || bareName.test(words) ? 0.9 : 0;
  return namedThings.test(words) && own > 0.25 ? 0.8 : 0;
};

/** Headers that say no more than that the sites are called so. */
export const bareName =
  /^(?:nom|name|titre|title|titel|titulo|titolo|libelle|nom officiel|tico|chptico|nombre|nome|denominazione|bezeichnung|naam)$/;

const centuryWords =
  /\b(?:siecles?|century|centuries|scle|chpscle|epoque|periode|period|siglos?|secol[oi]|seculos?|segles?|eeuw|jahrhundert|epoca|datierung|datazione|datacion|cronologia)\b/;
/** A century by its word or in Roman figures, or a year: not the ordinal of anything else. */
const speaksOfTime =
  /\bsi[eè]cles?\b|\bcentur|\bsiglos?\b|\bs[eé]c(?:ol[oi]|ulos?|c?\.)|\bsegles?\b|\beeuw\b|\bjahrh|\d\. ?Jh|\bs\. ?[IVX]|\b[IVX]{1,5}(?:er|e|è|ᵉ|ème|eme)(?![\p{L}])|\d s\.|(?<!\d)(?:1\d{3}|20\d\d)(?!\d)/iu;
const bareYear = /^-?\d{1,4}$/;
const periodCells = 300;

const period: Guess = ({ words, cells: all }) => {
  const step = Math.ceil(all.length / periodCells);
  const cells = all.filter((_, i) => i % step === 0);
  if (centuryWords.test(words) || yearWords.test(words))
    return shareOf(cells, 0.5, (cell) => periodsOf(cell) !== undefined || /^\d{1,2}$/.test(cell));
  const numbers = cells.filter(matches(bareYear));
  if (numbers.length > cells.length * 0.98 || !most(numbers, isRecent, 0.8)) return 0;
  if (!most(cells, matches(speaksOfTime), 0.8)) return 0;
  return shareOf(cells, 0.8, (cell) => periodsOf(cell) !== undefined);
};

const yearWords = /\b(?:annees?|years?|an|millesime|built|construit|construction|baujahr|bauzeit|jahr|ano|anno)\b/;
const isRecent = (cell: string): boolean => Number(cell) >= 1500 && Number(cell) < 2050;

/** Under a header that speaks of years any small number is one; under another only those of the last centuries. */
const year: Guess = ({ words, cells, counted }) => {
  if (yearWords.test(words)) return shareOf(cells, 0.9, (cell) => bareYear.test(cell) && Number(cell) <= 2100);
  const isYears = !countWords.test(words) && most(cells, matches(/^(?:1\d{3}|20\d\d)$/), 1);
  return isYears && counted > 2 ? 0.7 * shareOf(cells, 0.8, isRecent) : 0;
};

const codeWords =
  /\b(?:id|ids|identifiants?|identifiers?|identificador|identificativo|kennung|uid|uuid|guid|gid|fid|objectid|recordid|code|cod|codigo|codice|kennziffer|cle|key|ref|reference|insee|siret|siren|uic|postal|postcode|cp|zip|idbase|pk)\b|^id|(?<!haus|huis|hus)nummer$/;
const code = /^[\p{L}\p{N}:._/#-]{1,80}$/u;
const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
const hasDigit = /\d/;

/** Headers that mean the row itself: the same value twice is the same site twice. */
export const ownId =
  /^(?:id|identifiant|identifier|identificador|identificativo|uid|uuid|guid|record ?id|(?:code )?uic)$/;

const identifier: Guess = ({ words, cells, counts, counted }) => {
  if (ownId.test(words)) return shareOf(cells, 0.9, (cell) => cell.length <= 80);
  if (most(cells, matches(uuid))) return 1;
  if (!most(cells, matches(code))) return 0;
  const digits = most(cells, matches(hasDigit));
  const isUnique = counts.size === counted && counted > 2;
  if (codeWords.test(words)) return digits || counts.size > counted / 2 ? 0.9 : 0;
  if (most(cells, matches(/^\d+$/))) return isNumbered(cells, counts, isUnique) ? 0.7 : 0;
  if (!isUnique) return 0;
  if (digits && most(cells, matches(/\p{L}/u))) return 0.8;
  return cells.length >= shortestSeries && (most(cells, matches(/:/)) || isAbbreviated(cells)) ? 0.7 : 0;
};

const shortestSeries = 10;
/** So many different figures of four digits are no measure: two of them would be alike. */
const longSeries = 100;

/** Figures that count nothing: they begin with 0, are all as long and different, or number the rows. */
const isNumbered = (cells: readonly string[], counts: ReadonlyMap<string, number>, isUnique: boolean): boolean => {
  const [{ length } = ''] = cells;
  const isCode =
    isUnique && ((cells.length >= shortestSeries && length >= 5) || (cells.length >= longSeries && length === 4));
  return (
    cells.some((cell) => /^0\d/.test(cell)) ||
    isSeries(counts) ||
    (isCode && most(cells, (cell) => cell.length === length, 1))
  );
};

/** Capitals, as many in each. */
const isAbbreviated = (cells: readonly string[]): boolean =>
  most(cells, matches(/^[\p{Lu}\d]+$/u)) && most(cells, ({ length }) => length === cells[0]?.length);

/** Whole numbers, each once and few left out: rows that were counted. */
const isSeries = (counts: ReadonlyMap<string, number>): boolean => {
  if (counts.size < shortestSeries) return false;
  let [least, greatest] = [Number.POSITIVE_INFINITY, 0];
  for (const [value, count] of counts) {
    if (count > 1) return false;
    [least, greatest] = [Math.min(least, Number(value)), Math.max(greatest, Number(value))];
  }
  return greatest - least < counts.size * 1.2;
};

const separators = [';', '|', ',', ' / '] as const;

/** Lists whose few parts make many different cells; addresses and prose have commas too, but more parts than cells. */
const categories: Guess = ({ cells }) => {
  const shares = separators.map((separator) => {
    const lists = cells.map((cell) => cell.slice(0, 400).split(separator));
    const several = lists.filter((parts) => parts.length > 1).length;
    if (several < Math.max(2, cells.length * 0.2)) return 0;
    const parts = lists.flat().map((part) => part.trim());
    const different = new Set(cells);
    const isFew =
      new Set(parts).size < different.size || (/[;|]/.test(separator) && sharesParts([...different], separator));
    return isFew && most(parts, (part) => part.length <= 60) ? 0.6 + (0.4 * several) / cells.length : 0;
  });
  return Math.max(...shares);
};

const mostLists = 200;

/** Whether different lists hold the same part, and no figures: what separates them is rarely written in prose. */
const sharesParts = (different: readonly string[], separator: string): boolean => {
  if (different.length > mostLists || different.some((cell) => /\d/.test(cell))) return false;
  const parts = different.flatMap((cell) => [...new Set(cell.split(separator).map((part) => part.trim()))]);
  return new Set(parts).size < parts.length;
};

const categoryWords =
  /\b(?:type|types|kind|nature|categorie|category|classe|class|commune|ville|town|city|protection|statut|status|mode|quartier|arrondissement|departement|region|pays|country|style|theme|domaine|typ|tipo|tipologia|categoria|kategorie|clase|gattung|district|distrito|borough|ward|barrio|zona|bezirk|stadtteil|gemeinde|municip\w*|comune|provincia|quartiere)\b/;
const mostCategories = 200;
/** Of many rows a category may have more values. */
const categoryShare = 0.1;

const category: Guess = ({ words, cells, counts, counted }) => {
  const isHinted = categoryWords.test(words);
  if (!isHinted && counts.size > Math.max(mostCategories, counted * categoryShare)) return 0;
  if (!most(cells, (cell) => cell.length <= 80, 0.95)) return 0;
  const repeats = counted - counts.size;
  const enough = repeats >= counted * (isHinted ? 0.1 : 0.35) && (repeats > 0 || counted === 1);
  return enough ? (isHinted ? 0.7 : 0.5) + (0.3 * repeats) / counted : 0;
};

const unitOf = (cell: string): string =>
  /\p{L}*[^\p{L}]*$/u.exec(cell.slice(-20))?.[0].replace(/s?[^\p{L}]*$/u, '') ?? '';

/** Numbers, with one unit if they have any: some of `3 keys` and `3 stars` is two scales. */
const number: Guess = ({ cells }) => {
  const numbers = shareOf(cells, 0.9, isMeasure);
  if (numbers === 0) return 0;
  const units = new Map<string, number>();
  for (const unit of cells.map(unitOf)) if (unit !== '') units.set(unit, (units.get(unit) ?? 0) + 1);
  const all = [...units.values()];
  const isOne = Math.max(0, ...all) >= all.reduce((sum, count) => sum + count, 0) * 0.8;
  return isOne ? numbers * (cells.length > 2 ? 1 : 0.8) : 0;
};

/** Whole numbers that are called a category, or are all the same, count nothing. */
const numberedCategory: Guess = (sample) => {
  if (!most(sample.cells, matches(/^(?:\d{1,6}(?:\.0)?|2[AB])$/), 0.95)) return 0;
  const isConstant = sample.counts.size === 1 && sample.counted > 2;
  return isConstant || categoryWords.test(sample.words) || isNomenclature(sample) ? category(sample) : 0;
};

/** Figures as long as each other, few and often the same, hardly any round: the codes of a nomenclature, `100301`. */
const isNomenclature = ({ cells, counts, counted }: Sample): boolean => {
  const [{ length } = ''] = cells;
  const round = [...counts.keys()].filter((cell) => cell.endsWith('0')).length;
  return (
    length >= 4 &&
    counted >= 30 &&
    counts.size <= counted * 0.1 &&
    most(cells, (cell) => cell.length === length, 1) &&
    round <= counts.size / 4
  );
};

/** What a column may hold, in the order in which it is tried; text is what is left. */
const guesses: readonly (readonly [FieldKind, Guess])[] = [
  ['place', ({ words, cells }) => isPlace(words, cells)],
  ['image', ({ words, cells }) => isImage(words, cells)],
  ['link', ({ cells }) => shareOf(cells, 0.8, isLink)],
  ['boolean', ({ words, counts, counted }) => isTruth(words, counts, counted)],
  ['text', ({ words, cells }) => isPhone(words, cells)],
  ['date', ({ words, cells }) => isDate(words, cells)],
  ['name', name],
  ['year', year],
  ['period', period],
  ['postcode', ({ words, cells, counts, counted }) => isPostcode(words, cells, 1 - counts.size / counted)],
  ['identifier', identifier],
  ['address', ({ words, cells }) => isAddress(words, cells)],
  ['category', numberedCategory],
  ['number', number],
  ['categories', categories],
  ['category', category],
];

const longText = 60;

/** What a column holds, guessed from its values and its header, and how sure that is. */
export const guessKind = (sample: Sample): { readonly kind: FieldKind; readonly sure: number } => {
  if (sample.filled === 0) return { kind: 'empty', sure: 1 };
  for (const [kind, guess] of guesses) {
    const sure = guess(sample);
    if (sure > 0) return { kind, sure: Math.round(sure * 100) / 100 };
  }
  const length = sample.cells.reduce((sum, cell) => sum + cell.length, 0) / sample.cells.length;
  return { kind: 'text', sure: length > longText ? 0.9 : 0.5 };
};
