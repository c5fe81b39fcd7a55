import type { FieldKind } from './dataset';

/** All kinds, for those who name one in a descriptor. */
export const fieldKinds: readonly FieldKind[] = [
  'identifier',
  'name',
  'category',
  'categories',
  'century',
  'year',
  'number',
  'text',
  'link',
  'empty',
];

/** What the guesses look at: a header's words, how full a column is, and some of what fills it. */
export interface Sample {
  readonly words: string;
  readonly filled: number;
  readonly distinct: number;
  /** Filled cells, spread over the column. */
  readonly cells: readonly string[];
}

type Guess = (sample: Sample) => boolean;

const most = (cells: readonly string[], test: (cell: string) => boolean, share = 0.9): boolean =>
  cells.filter(test).length >= cells.length * share;

const matches =
  (pattern: RegExp) =>
  (cell: string): boolean =>
    pattern.test(cell.slice(0, longestLook));
/** Cells run to thousands of characters: their beginning tells the kind. */
const longestLook = 200;

const isLink: Guess = ({ cells }) => most(cells, matches(/^(?:https?:\/\/|www\.)\S+$/i));

const nameWords =
  /^(?:.* )?(?:nom|name|titre|title|libelle|label|intitule|denomination|designation|appellation|tico)(?: (?:officiel(?:le)?|usuel(?:le)?|usage|francais|fr|en|du lieu|du site))?$|^(?:chp)?tico$|^name |^nom (?:du |de la |de l )/;
const otherNames =
  /\b(?:commune|ville|city|town|departement|region|pays|country|rue|voie|street|auteur|author|source|user|file|fichier|scientifique|latin|hist\w*|parent|zone|short)\b/;

/** Whether a column is the sites' name, by its header. */
const isName: Guess = ({ words, cells }) =>
  nameWords.test(words) && !otherNames.test(words) && !most(cells, matches(/^[\d\s.,:-]+$/));

const romanCentury =
  /^(?:(?:debut|fin|milieu|\d(?:er|e) (?:quart|moitie|tiers)|limite|vers)\s+)*(?:du\s+)?[IVX]{1,5}(?:er|e|è|ème|ᵉ)?\b/iu;
const romanOrdinal = /\b[IVX]{1,5}(?:er|e|ᵉ|ème|eme)(?=$|[^\p{L}])/u;
const namedCentury =
  /(?:\b(?:[IVX]{1,5}|\d{1,2})\s?(?:er|e|è|ème|eme|ᵉ|st|nd|rd|th)?\s*(?:si[eè]cles?|centur(?:y|ies)|s\.)(?=$|[^\p{L}]))/iu;
const centuryWords = /\b(?:siecles?|century|centuries|scle|chpscle|epoque|periode|period)\b/;

const isCentury: Guess = ({ words, cells }) => {
  const hinted = centuryWords.test(words);
  const speaksOfCenturies = (cell: string): boolean =>
    romanOrdinal.test(cell) ||
    namedCentury.test(cell) ||
    (hinted && (romanCentury.test(cell) || /^\d{1,2}(?:er|e|th|st|nd|rd)?$/.test(cell)));
  return most(cells, (cell) => cell.length <= longestLook && speaksOfCenturies(cell), hinted ? 0.5 : 0.8);
};

const yearWords = /\b(?:annees?|years?|an|millesime|built|construit|construction)\b/;
const countWords =
  /\b(?:code|id|uic|num|numero|nb|nombre|number|count|capacite|capacity|altitude|hauteur|longueur|largeur|surface|aire|distance|prix|price|population|places|metres?|meters?|m2?|km)\b/;

const isYear: Guess = ({ words, cells }) =>
  yearWords.test(words)
    ? most(cells, matches(/^-?\d{1,4}$/)) && most(cells, (cell) => Number(cell) <= 2100)
    : !countWords.test(words) && most(cells, matches(/^(?:1\d{3}|20\d\d)$/), 1);

const codeWords =
  /\b(?:id|ids|identifiants?|identifiers?|uid|uuid|guid|gid|fid|objectid|recordid|code|cle|key|ref|reference|insee|siret|siren|uic|postal|postcode|cp|zip|idbase)\b|^id/;
const code = /^[\p{L}\p{N}:._/#-]{1,80}$/u;
const hasDigit = /\d/;

/** Headers that mean the row itself: the same value twice is the same site twice. */
export const ownId = /^(?:id|identifiant|identifier|uid|uuid|guid|record ?id|(?:code )?uic)$/;

const isIdentifier: Guess = ({ words, cells, filled, distinct }) => {
  if (ownId.test(words)) return most(cells, (cell) => cell.length <= 80);
  if (!most(cells, matches(code))) return false;
  const digits = most(cells, matches(hasDigit));
  if (codeWords.test(words)) return digits || distinct > filled / 2;
  if (most(cells, matches(/^\d+$/))) return cells.some((cell) => /^0\d/.test(cell));
  return filled > 2 && distinct === filled && digits && most(cells, matches(/\p{L}/u));
};

const isNumber: Guess = ({ cells }) => most(cells, matches(/^[+\-−]?\d+(?:[.,]\d+)?(?:e[+-]?\d{1,3})?$/i), 0.95);

const separators = [';', '|', ',', ' / '] as const;

/** Lists whose few parts make many different cells; addresses and prose have commas too, but more parts than cells. */
const isCategories: Guess = ({ cells }) =>
  separators.some((separator) => {
    const lists = cells.map((cell) => cell.slice(0, 400).split(separator));
    if (lists.filter((parts) => parts.length > 1).length < Math.max(2, cells.length * 0.2)) return false;
    const parts = lists.flat().map((part) => part.trim());
    return most(parts, (part) => part.length <= 60) && new Set(parts).size < new Set(cells).size;
  });

const categoryWords =
  /\b(?:type|types|kind|nature|categorie|category|classe|class|commune|ville|town|city|protection|statut|status|mode|quartier|departement|region|pays|country|style|theme|domaine)\b/;
const mostCategories = 200;

const isCategory: Guess = ({ words, cells, filled, distinct }) => {
  if (distinct > mostCategories || !most(cells, (cell) => cell.length <= 80, 0.95)) return false;
  const repeats = filled - distinct;
  return repeats >= filled * (categoryWords.test(words) ? 0.1 : 0.35) && (repeats > 0 || filled === 1);
};

/** What a column may hold, in the order in which it is tried; text is what is left. */
const guesses: readonly (readonly [FieldKind, Guess])[] = [
  ['empty', ({ filled }) => filled === 0],
  ['link', isLink],
  ['name', isName],
  ['century', isCentury],
  ['year', isYear],
  ['identifier', isIdentifier],
  ['number', isNumber],
  ['categories', isCategories],
  ['category', isCategory],
];

/** What a column holds, guessed from its header and its values. */
export const guessKind = (sample: Sample): FieldKind => guesses.find(([, holds]) => holds(sample))?.[0] ?? 'text';
