import { periodsOf } from '../../dataset/fields/periods';
import { headerWords } from '../../dataset/table/headerWords';
import { remembered } from '../../lib/remembered';
import { isNamed, type Role, roleOf } from './roles';

/** What a year or a century may be the time of: each has its own verbs. */
const times = [
  'begun',
  'ended',
  'planted',
  'protectedIn',
  'unveiled',
  'inaugurated',
  'opened',
  'born',
  'died',
] as const satisfies readonly Role[];

/** What a year or a century is the time of. */
export type Time = (typeof times)[number];

/** Years from the first to the last that something is said to be of, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A day of the calendar in figures, with its year before or behind, and a time or not. */
const day = /^(?:(?:\d{1,2}[/.-]){2}(\d{4})|(\d{4})[/-]\d{1,2}[/-]\d{1,2})(?:[T ][\d:.]+(?:Z|[+-][\d:]+)?)?$/;

/** A day whose month is in words: `5 May 1818`, `1er mai 1818`, `May 5, 1818`. */
const dayInWords =
  /^(?:(?:le )?\d{1,2}(?:er|st|nd|rd|th|\.)? \p{L}{3,}\.?|\p{L}{3,}\.? \d{1,2}(?:st|nd|rd|th)?,) (\d{4})$/iu;

/** The last hours of a year, as clocks elsewhere tell them: where they were written down it may be the next. */
const lastEvening = /-12-31T2[1-3]:/;

/** The year that a cell is, or that of its day, and nothing else; undefined for any other cell. */
export const yearIn = (raw: string): number | undefined => {
  const [, behind, before] = (!lastEvening.test(raw) && day.exec(raw.trim())) || [];
  const [, inWords] = dayInWords.exec(raw.trim()) ?? [];
  const year = /^\d{3,4}$/.test(raw.trim()) ? Number(raw) : Number(behind ?? before ?? inWords ?? Number.NaN);
  return year >= 100 && year <= 2200 ? year : undefined;
};

/** The years that a cell speaks of, from its first to its last; undefined where it isn't fully understood or doubts itself. */
export const spanOf = remembered((raw): Span | undefined => {
  const year = yearIn(raw);
  if (year !== undefined) return { from: year, to: year };
  const periods = periodsOf(raw);
  if (periods === undefined || periods.some(({ about }) => about)) return undefined;
  return { from: Math.min(...periods.map(({ from }) => from)), to: Math.max(...periods.map(({ to }) => to)) };
});

/** Years between two works, so that nobody can say which came first. */
const clearYears = 10;

/** Whether one is over clearly before the other begins. */
export const isBefore = (a: Span, b: Span): boolean => a.to + clearYears <= b.from;

/** Words of what happens when a place comes to be, in several languages. */
const ofBeginning =
  /inception|constr|costru|konstru|\bbuil[dt]|batis?\b|erig|erect|erricht|erbau|\bbau|edific|foundation|fondation|fondat|fonde|\bfounded|fundacion|grundung|gegrundet|established|inaugur|eroffn|enthull|entsteh|unveil|ouvertur|opened|opening|apertura|installat|instalac|installiert|aufstell|realis|realiz|creation|creacion|creazione|created|\bcree\b|origin|chantier|campagne|travaux|\b(?:made|dated|pose|(?:first )?lit|allumage)\b/;

/** A word of time, or one that may stand beside such: a header of no others tells when a place came to be. */
const ofTimeAlone =
  /^(?:annees?|years?|jahr\w*|siecles?|centur\w+|siglos?|secol\w+|secul\w+|epoques?|epochs?|epoche|epocas?|period\w*|datation|datier\w*|datazion\w*|c?h?ronolog\w*|an|dates?|data|datum|fecha|ages?|alter|era|ano|anno|any|jaar|eeuw|zeit\w*|time|from|to|von|bis|de|du|des|d|l|la|le|les|of|the|in|en|et|and|und|debut|start|begin\w*|anfang|low|high|min\w*|max\w*|main|principale?s?|approx\w*|environ|estime\w*|estimated|circa|ca|num\w*|texte?|label|libelle|site|lieu|place|building|batiment|edifices?|monuments?|oeuvre|work|\d+)$/;

/** Words of another time than that at which a place came to be: of a person, of what happens there, of its papers, of later works. */
const ofOthers =
  /denominat|\bnamed\b|naming|nommee?\b|benenn|benannt|bautism|intitol|vernoem|naamgeving|naissance|deces|\bmort(?:s|el|uary)?\b|\bnee?\b|birth|\bborn|death|\bdied|geburt|geboren|todes|\btod\b|gestorben|sterbe|verstorben|nacimiento|nacid|muerte|fallec|defunc|nascita|\bnat[oa]\b|\bmort[eo]\b|decess|obit|inhum|burial|buried|vie\b|lifetime|regne|reign|event|evenement|evento|veranstalt|manifestation|festival|tournage|filming|dreh(?:arbeit|zeit|datum|jahr)|rodaje|ripres[ae]|visit|besuch|passage|maj\b|mise a jour|updat|modif|aktualis|actualiz|aggiorn|edit|edition|permi[st]|permes|autoris|genehmig|licen|mesure|measure|messung|medicion|misur|releve|survey|inspect|controle|kontroll|inspec|ispez|diagnost|audit|mandat|contrat|contract|concession|valid|expir|echeance|saisie|enquete|census|recens|inventa|observ|photo|foto|prise de vue|acquisi|achat|purchase|erwerb|dona[tz]?ion|\bdons?\b|legs|depot|publica|publie|signature|arrete|classement|inscription|listed|label|restaur|renov|rehab|refurb|sanier|umbau|modernis|demol|destruct|ferme|clos|abriss|removal|deinstall|relocat|deplac|automat|activ|decommission|electri|abandon|retire|discontinu|transform|extension|agrandi|enlarge|erweiter|repar|repair|rebuil|reconstr|wiederaufbau|upgrad|\b(?:last|dernier\w*|letzt\w*|ultim\w*|end|ended|fin)\b/;

const saysBeginning = remembered((header): boolean => {
  const words = headerWords(header);
  if (!isNamed(header)) return true;
  if (ofOthers.test(words)) return false;
  return ofBeginning.test(words) || words.split(' ').every((word) => ofTimeAlone.test(word));
}, 2000);

/** What a column is the time of: one without a role when the place was begun, if its header speaks of time or of building, or is no name; undefined for what is no time of the place. */
export const timeOf = (header: string): Time | undefined => {
  const role = roleOf(header);
  if (role === undefined) return saysBeginning(header) ? 'begun' : undefined;
  return role === 'begun' && ofOthers.test(headerWords(header)) ? undefined : times.find((time) => time === role);
};

/** The year that a cell tells of the place, where that is sure: the day of a bare `date`, or of a beginning, may be that of an event. */
export const yearToldIn = (header: string, raw: string): number | undefined => {
  const isDay = !/^\d{3,4}$/.test(raw.trim());
  const isBare = timeOf(header) === 'begun' && !ofBeginning.test(headerWords(header));
  return isDay && isBare ? undefined : yearIn(raw);
};

/** Whether a header is known to speak of time, whatever of. */
export const isOfTime = (header: string): boolean =>
  isNamed(header) && (timeOf(header) !== undefined || roleOf(header) === 'later');
