import { fold } from '../../lib/text';
import { inReadWords } from './tongues';

const century = String.raw`(?:\d{1,2}|[ivx]{1,5}) ?(?:er|ere|e|eme)? ?(?:siecles?|s\.?)?(?!\p{L})`;
const unit = '(?:quarts?|moities?|tiers)';
const ordinal = String.raw`(\d) ?(?:ere|er|re|eme|e|nde|nd)?`;

/** Other usual ways of writing what the words of periods say, and how it is written to be read. */
const ways: readonly (readonly [RegExp, string])[] = [
  [/\b(?:entre|between)\b([^;|,]{0,60}?) (?:et|and) /g, '$1 to '],
  [/(\d{4})\/(?=\d{4}(?!\d))/g, '$1-'],
  [/(\d(?:er|e|eme|st|nd|rd|th)|(?<!\p{L})[ivx]{1,5}(?:er|e|eme))\/(?=[\divx])/gu, '$1-'],
  [/(?<![\d\-/.])(\d{1,2}) ?- ?(?=\d{1,2} ?(?:eme|e|st|nd|rd|th)(?!\p{L}))/gu, '$1e-'],
  [/(?<!\p{L})c(?=\d{1,2}(?!\d))(\d{1,2})/gu, '$1th century'],
  [/(\d(?:st|nd|rd|th)) c(?:ent)?(?:\.|(?!\p{L}))/gu, '$1 century'],
  [new RegExp(`${ordinal} (?:et|and|&) ${ordinal} (${unit}) ((?:du |de )?${century})`, 'gu'), '$1e $3 $4;$2e $3 $4'],
  [new RegExp(String.raw`(${century}) ?\(((?:debut|milieu|fin)|${ordinal} ${unit})\)`, 'gu'), '$2 $1'],
];

/** A cell in small letters without accents, its periods written as they are read: `XXième`, `16th/17th century`, `C18`, `XVe siècle (fin)`, `siglo XVIII`. */
export const spelled = (cell: string): string => {
  const plain = cell.normalize('NFKC').replace(/(?<=[IVX])i[eè]mes?(?!\p{L})|(?<=[IVX\d])°/gu, 'e');
  return ways.reduce((text, [written, read]) => text.replace(written, read), inReadWords(fold(plain)));
};
