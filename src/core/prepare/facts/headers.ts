import { headerWords } from '../../dataset/table/headerWords';
import { remembered } from '../../lib/remembered';

/** Words of a time, of building, and those that may stand beside them. */
const ofYear = /^(?:years?|yr|dates?|annees?|jahr|jaar|anno|ano|fecha|data|datum)$/;
const ofWork =
  /^(?:bldg|build(?:ing)?|built|construct(?:ed|ion)|construite?|construido|construccion|construcao|costruzione|costruito|edification|edificacion|erect(?:ed|ion)|bau|bauens|erbaut|gebaut|errichtet|errichtung|bouw|gebouwd)$/;
const beside =
  /^(?:was|of|in|the|original|main|approx\w*|estimated|estimee?|circa|ca|de|du|la|le|l|d|en|des|der|di|della|del|van|het|initiale?|principale?)$/;

/** Whether a header says in its words, folded, when a place was built, and nothing else: `BLDG_YEAR`, `Construction year`. */
export const isOfBuilding = (words: string): boolean => {
  const all = words.split(' ');
  const isKnown = all.every((word) => [ofYear, ofWork, beside].some((some) => some.test(word)));
  return isKnown && all.some((word) => ofWork.test(word)) && all.some((word) => ofYear.test(word));
};

/** Words of a rank or a state that offices give to a place, of whom it belongs to, and of how sure its data is. */
const ofPapers =
  /\b(?:ratings?|scores?|notation|niveau|levels?|class|signif\w*|precision|accuracy|source|quality|qualite|statut|status|stato|estado|owner\w*|proprietaires?|proprietes?|legal\w*|juridiques?|gestion|gestionnaires?)\b|\bprop type\b/;

/** Whether a header, folded, is of what offices say of a place: nobody could know, see or reckon it there. */
export const isOfPapers = (words: string): boolean => ofPapers.test(words);

/** Words that stand in a header for longer ones. */
const short =
  /^(?:accu|acc|aps|archt?|bldg|cat|categ|cond|constr|dens|dept?|desc\w{0,2}|dpt|equip|exp|inst|lib|loc|mat|nat|nr|num|orig|pred|prop|qual|ref|resp|scl?e?|signif|src|stat|surf|util)$/;

/** Letters without a vowel, but for what everybody knows. */
const isSign = (word: string): boolean => /^[b-df-hj-np-tv-xz]{2,}$/.test(word) && !/^(?:nbr?e?|pmr|tv|wc)$/.test(word);

/** Whether a header is cut short, so that nobody reads it in a sentence. */
export const isCutShort = remembered((header): boolean => {
  if (headerNamed(header) !== undefined) return false;
  return headerWords(header)
    .split(' ')
    .some((word) => short.test(word) || isSign(word));
}, 2000);

/** Headers that are said in full words of ours, however they are written. */
const named = {
  style:
    /^(?:(?:archt?|architectural|building|main) ?)?styles?(?: (?:architectural|principal|name))?$|^(?:bouw)?stijl$|^(?:bau)?stil$|^stile(?: architettonico)?$|^estilo(?: arquitectonico)?$/,
} as const satisfies Readonly<Record<string, RegExp>>;

/** A header that is said in words of ours. */
export type NamedHeader = keyof typeof named;

/** The words of ours in which a header is said; undefined for one that is said as it is written. */
export const headerNamed = remembered((header): NamedHeader | undefined => {
  const words = headerWords(header);
  return (Object.keys(named) as NamedHeader[]).find((one) => named[one].test(words));
}, 2000);
