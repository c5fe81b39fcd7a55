import { fold } from '../../lib/text';
import { parseDegrees } from '../places/coordinates';
import { readNumber, readPair } from '../places/written';

/** The share of cells for which something holds, where it is at least so much, else 0: not looked for where it can't be. */
export const shareOf = (cells: readonly string[], least: number, holds: (cell: string) => boolean): number => {
  if (isFarBelow(cells, least, holds)) return 0;
  let held = cells.length;
  for (const cell of cells) {
    if (holds(cell)) continue;
    held -= 1;
    if (held / cells.length < least) return 0;
  }
  return cells.length === 0 ? 0 : held / cells.length;
};

/** So many cells, spread as the golden ratio spreads them, which no rhythm of a table meets, and how far below the share theirs may be. */
const [fewCells, farBelow, goldenRatio] = [40, 0.3, 0.618_033_988_75];

const isFarBelow = (cells: readonly string[], least: number, holds: (cell: string) => boolean): boolean => {
  if (cells.length < 10 * fewCells) return false;
  let held = 0;
  for (let i = 0; i < fewCells; i += 1)
    if (holds(cells[Math.floor(((i * goldenRatio) % 1) * cells.length)] as string)) held += 1;
  return held / fewCells < least - farBelow;
};

const geometry = /^(?:SRID=\d+;)?\s?(?:MULTI)?(?:POINT|LINESTRING|POLYGON)\s?Z?\s?\(|^\{\s*"(?:type|coordinates)"\s*:/i;
const placeWords =
  /\b(?:lat|latitude|lon|lng|long|longitude|breite|lange|latitud|longitud|latitudine|longitudine|geom|geometry|geo ?[xy]|wkt|wgs ?84|l93|lambert ?93)\b|^(?:[xy]|coord\w* ?[xy])\b/;
/** How columns of meters are called, so that those which the place was not read from are no measures. */
const projectedWords =
  /\b(?:eastings?|northings?|rechtswert|hochwert|ostwert|nordwert|(?:utm|itm|os|lv ?95) ?(?:east|north|[en]))\b|(?:\bcoord\w*|utm|\bgis|\blamb\w*|l93|\bcc\d\d|etrs ?89|\bep[sg]{2} \d+) ?[xy]\b|\b[xy] ?(?:coord\w*|utm\w*|lamb\w*|cc ?\d\d|etrs ?89|sp|rd)\b/;
const fineDegrees = /^[+\-−]?\d{1,3}[.,]\d{5,}$/;
const projected = /^\d{5,7}(?:[.,]\d+)? ?[;,] ?\d{5,7}(?:[.,]\d+)?$/;
const fine = /[.,]\d{3}|[°º]/;

const isPlaceCell = (cell: string): boolean =>
  geometry.test(cell.slice(0, 60)) ||
  (cell.length <= 100 &&
    (projected.test(cell) || (fine.test(cell) && parseDegrees(cell) === undefined && readPair(cell) !== undefined)));

/** Coordinates in one cell, geometries, or one of two coordinates: by its header, or by decimals that measure meters, which no share of 1 is. */
export const isPlace = (words: string, cells: readonly string[]): number => {
  const whole = shareOf(cells, 0.8, isPlaceCell);
  if (whole > 0) return whole;
  if (placeWords.test(words)) return shareOf(cells, 0.8, (cell) => readNumber(cell) !== undefined);
  if (projectedWords.test(words)) return shareOf(cells, 0.8, (cell) => Math.abs(parseDegrees(cell) ?? 0) >= 1000);
  if (cells.every((cell) => Math.abs(parseDegrees(cell) ?? 0) <= 1)) return 0;
  return 0.6 * shareOf(cells, 0.8, (cell) => fineDegrees.test(cell) && Math.abs(parseDegrees(cell) ?? 999) <= 180);
};

const address = String.raw`(?:https?:\/\/\S+|(?:[\p{L}\d-]{1,63}\.){1,6}[a-z]{2,10}(?:[:/?#]\S*)?)`;
const links = new RegExp(String.raw`^${address}(?:\s{0,2}[;,|\s]\s{0,2}${address}){0,5}\s?[;,]?$`, 'iu');
const domain = /^(?:[\p{Ll}\d-]{1,63}\.){1,6}[a-z]{2,6}(?:[/?#:;,\s]|$)|^(?:https?:|www\.)/iu;

/** One web address or several, with or without their scheme. */
export const isLink = (cell: string): boolean => {
  const text = cell.slice(0, 500);
  return domain.test(text) && !/@[^/]*$/.test(text.slice(0, 100)) && links.test(text);
};

const imageFile = /^[^\s;]{1,400}\.(?:jpe?g|png|gif|webp|svg|tiff?|avif)(?:[?#]\S{0,100})?$/i;
const imageWords = /\b(?:photos?|images?|vignette|illustration|picture|thumbnail|logo)\b/;

/** Files of images, or links under a header that promises them. */
export const isImage = (words: string, cells: readonly string[]): number => {
  const files = shareOf(cells, 0.8, (cell) => imageFile.test(cell.slice(0, 500)));
  if (files > 0 || !imageWords.test(words)) return files;
  return 0.8 * shareOf(cells, 0.8, isLink);
};

/** What a header says of figures that count or measure something. */
export const countWords =
  /\b(?:code|cod|codigo|codice|identifica\w*|id|uic|num|numero|nb|nbre|nombre|number|count|capacite|capacity|altitude|hauteur|longueur|largeur|surface|aire|distance|prix|price|population|places|metres?|meters?|m2?|km)\b/;

const truths = ['oui non', 'yes no', 'true false', 'vrai faux', 'o n', 'y n', 't f', '0 1', 'ja nein', 'si no'].map(
  (pair) => new Set(pair.split(' ')),
);
const asks =
  /^(?:est|is|has|avec|with|can|peut|acces\w*|access\w*|pmr|gratuit|free|ouvert|open|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\b/;

const tick = /^(?:x|✓|✔|☑)$/;
const fewestTruths = 10;

/**
 * Two opposite words, or one where it is a whole word; 0 and 1 under a header that asks, or in many rows under one that
 * counts nothing; a mark that is the only one.
 */
export const isTruth = (words: string, counts: ReadonlyMap<string, number>, counted: number): number => {
  if (counts.size > 6) return 0;
  const said = [...new Set([...counts.keys()].map((cell) => fold(cell.slice(0, 20)).replace(/[\s,;.]+$/, '')))];
  if (said.length === 1 && counted > 2 && tick.test(said[0] ?? '')) return 0.7;
  const pair = truths.find((known) => said.every((word) => known.has(word)));
  if (pair === undefined) return 0;
  if (pair.has('0')) {
    if (asks.test(words)) return 0.8;
    return said.length === 2 && counted >= fewestTruths && !countWords.test(words) ? 0.6 : 0;
  }
  return said.length === 2 ? 1 : (said[0] ?? '').length > 1 ? 0.9 : 0;
};

const monthNames =
  'janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec|jan|feb|mar|apr|may|jun|jul|aug|sep|okt|dez|ene|abr|ago|dic|gen|mag|giu|lug|set|ott';
const [day, month, named] = [
  '(?:0?[1-9]|[12]\\d|3[01])',
  '(?:0?[1-9]|1[0-2])',
  String.raw`(?:${monthNames})[a-z]{0,7}\.?`,
];
/** A year first or last, the month first where Americans write it, months by name: in each of the languages that people publish in. */
const writtenDates = [
  String.raw`\d{4}([-/.])${month}\1${day}`,
  String.raw`${day}([-/.])${month}\2\d{4}`,
  String.raw`${month}([-/])${day}\3\d{4}`,
  String.raw`${day}([/.])${month}\4\d{2}`,
  String.raw`\d{1,2}(?:er|\.)? (?:de )?${named} (?:de )?\d{4}`,
  String.raw`${named} \d{1,2}(?:st|nd|rd|th)?,? \d{4}`,
];
const weekdays = 'lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|mie|jue|vie|sab|dom|gio';
const time = String.raw`[t ,]{1,2}(?:a |at )?\d[\d:.hz+\- ]*(?:[ap]\.?m\.?)?(?: ?[+-]\d{4})?`;
const dates = new RegExp(String.raw`^(?:(?:${weekdays})[a-z]{0,9}\.?,? )?(?:${writtenDates.join('|')})(?:${time})?$`);
/** A month, which without a header might be a season. */
const monthDate = /^\d{4}-(?:0[1-9]|1[0-2])$/;

const compactDate = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const dateWords = /\b(?:date|day|jour|datum|fecha|month|mois|monat|mes|mese)\b/;
const fewestCompact = 10;

const isDateCell = (cell: string): boolean => cell.length <= 40 && dates.test(fold(cell));

/** Milliseconds since 1970, as services of maps write days: from 1900 to 2100, before 1970 with a sign. */
const epochMilliseconds = /^-?\d{11,13}(?:\.0)?$/;
const isMoment = (cell: string): boolean =>
  epochMilliseconds.test(cell) && Number(cell) > -2.21e12 && Number(cell) < 4.11e12;

/** Days of the calendar, with or without a time; figures alone (`20150213`) where all are such days, and many or so called. */
export const isDate = (words: string, cells: readonly string[]): number => {
  if (cells.length >= fewestCompact || dateWords.test(words)) {
    const compact = shareOf(cells, 1, (cell) => compactDate.test(cell));
    if (compact > 0) return compact;
  }
  if (/date\b/.test(words)) {
    const moments = shareOf(cells, 0.8, isMoment);
    if (moments > 0) return moments;
  }
  if (dateWords.test(words)) {
    const dated = shareOf(cells, 0.8, (cell) => isDateCell(cell) || monthDate.test(cell));
    if (dated > 0) return dated;
  }
  return shareOf(cells, 0.8, isDateCell);
};

const phoneWords =
  /\b(?:tel|tele?phones?|telefono?|fax|telefax|phones?|mobile|portable|gsm|rufnummer)\d?(?: |$)|^tele?phone/;
const phone = /^(?:\+|00)?[\d\s().\-/]{6,24}$/;
/** As they are written in France, in North America, and with the code of a country. */
const plainPhone = /^(?:0[1-9](?:[ .-]?\d\d){4}|\(\d{3}\) ?\d{3}-\d{4}|\+\d{1,3}(?:[ .()-]*\d){7,12})$/;
const fewestPhones = 3;

/** Numbers that are dialed: under a header that says so, or all written as such numbers are. They are no measure, and identify nothing. */
export const isPhone = (words: string, cells: readonly string[]): number => {
  if (phoneWords.test(words))
    return 0.9 * shareOf(cells, 0.6, (cell) => cell.length <= 24 && phone.test(cell) && /\d{2}.*\d{2}.*\d/.test(cell));
  if (cells.length < fewestPhones) return 0;
  return 0.8 * shareOf(cells, 0.97, (cell) => cell.length <= 24 && plainPhone.test(cell));
};

/** Of France (`2A004` too), with the country's letters or a space, of Britain, and of others that have a dash, letters or a space. */
const postcode =
  /^(?:(?:[A-Z]{1,2}[- ])?(?:\d{4,5}|\d{2,3} \d{2,3}|\d[\dAB]\d{3})|[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}|\d{4} ?[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{4})$/i;
const frenchPostcode = /^(?:0[1-9]|[1-8]\d|9[0-578]|2[AB])\d{3}$/;
/** What a header calls a postcode, or the code of a commune. */
export const postWords =
  /\b(?:postal\w*|postleitzahl|postnr|postnummer|postinumero|postcode|post code|cp|zip|plz|cap)\b|insee/;
const fewestPostcodes = 5;

/** Postcodes, or the codes that INSEE gives communes: they look alike. Without a header, only where some repeat. */
export const isPostcode = (words: string, cells: readonly string[], repeats: number): number => {
  if (postWords.test(words)) return shareOf(cells, 0.8, (cell) => postcode.test(cell));
  if (cells.length < fewestPostcodes || repeats < 0.1) return 0;
  return 0.8 * shareOf(cells, 0.97, (cell) => frenchPostcode.test(cell));
};

const addressWords =
  /\b(?:adress?e?s?|address|adrs|adr|indirizzo|direccion|domicilio|morada|anschrift|strasse|straat|voie|rue|street)\b|adrs$/;
const otherAddresses =
  /\b(?:mail|email|courriel|e mail|web|url|ip|complement|code|id|type|tipo|clase|nature|source|precision|description|descriptif|observations?|commentaires?|comments?|remarques?|notes?|histoire|historique|history|locality|localite|city|town|district|region|country|pays)\b/;
/** A way before its name, or behind it as in English: alone it says what kind of way, or no way at all (`in place`). */
const street =
  /(?:^|[^\p{L}])(?:rue|avenue|av|bd|bld|boulevard|place|pl|allees?|chemin|impasse|quai|route|rte|square|cours|passage|faubourg|esplanade|via|calle|plaza|hameau|lotissement|lieu-dit)(?:\.|(?![\p{L}]))[^\p{L}\d]{0,3}[\p{L}\d]|[\p{L}\d][ -](?:street|road|lane|avenue|square|boulevard|strasse)(?![\p{L}])/u;
const numbered = /^\d{1,4} ?(?:bis|ter|[a-d])?,? +\p{L}{2}/u;
const longestAddress = 150;

const isAddressCell = (cell: string): boolean => {
  if (cell.length > longestAddress) return false;
  const text = fold(cell);
  return street.test(text) || (numbered.test(text) && !/^\d{1,4} (?:places?|m|km|chambres?)\b/.test(text));
};

/** Streets, by name or number. */
export const isAddress = (words: string, cells: readonly string[]): number => {
  if (otherAddresses.test(words)) return 0;
  if (addressWords.test(words)) return cells.some((cell) => /\p{L}/u.test(cell)) ? 0.9 : 0;
  const streets = shareOf(cells, 0.5, (cell) => street.test(fold(cell.slice(0, longestAddress))));
  return streets > 0 ? shareOf(cells, 0.5, isAddressCell) * 0.9 : 0;
};

const measure =
  /^(?:[<>≈~±$£€]? ?)[+\-−]?(?:\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:([.,])\d{3}(?:\1\d{3})+)|(?:\d{1,3}(?:[ \u00a0\u202f']\d{3})+|\d+)(?:[.,]\d+)?)(?:e[+-]?\d{1,3})?(?:[ \u00a0\u202f]?(?:%|€|\$|£|°C?|[munck]?m[²³23]?|ha|a|kg|g|t|l|h|min|s|kw|mw|db)|[ \u00a0\u202f](?!bis|ter|quater|rue)\p{L}{2,12}\.?)?$/iu;

/** A number, with or without its unit. */
export const isMeasure = (cell: string): boolean => cell.length <= 40 && measure.test(cell);
