import { remembered } from '../../lib/remembered';
import { fold, wordsOf } from '../../lib/text';
import { kindNamed, kindsAlike } from './kinds';

/** The values of a cell that may list several: `a ; b`, `a | b`, `a + b`. */
export const listed = (raw: string): readonly string[] =>
  raw
    .split(/\s*[;|+]\s*/)
    .map((value) => value.trim())
    .filter((value) => value !== '');

/** What says only that no other word fits: it is neither right nor wrong of anything. */
const rest =
  /^(?:autres?|culturel(?:le)?s?|cultural|divers(?:es)?|others?|misc(?:ellaneous)?|mixtes?|mixed|multiples?|various|non classe|unclassified|general|sonstiges?|otros?|altro|yes|oui|no|non|true|false|ja|nein|nee|si|sim|nao|vrai|faux)$/;

/** What says that a place lacks something: of that nobody says that it is so `like this`. */
const lack =
  /^(?:(?:edifice|site|monument) )?(?:non|pas|not|nicht|no) (?:protege|classe|inscrit|list|protect|geschutzt|protegid|tutelat|vincolat)|^(?:aucune?|sans|no|ohne|keine?|sin|ninguna?|nessuna?) (?:protection|schutz|proteccion|protezione|tutela)|^(?:un(?:listed|protected)|ungeschutzt|aucune?|neant|none|sans objet|keine?r?|ningun[ao]?|nessun[ao]?)$/;

/** Whether a value of protection says that there is none. */
export const saysUnprotected = (value: string): boolean => lack.test(fold(value));

/** Whether a value says something of a place: it has a word, is no mere rest and no lack, no path, no list by commas and no tag that needs a key (`caravan_site`) unless its words are known, and is short enough for an option. */
export const isTelling = (value: string): boolean =>
  value.length <= 80 &&
  value.split(',').length <= 2 &&
  /\p{L}{2}/u.test(value) &&
  (!value.includes('_') || kindNamed(value) !== undefined) &&
  !/^https?:|^www\.|\/\S+\//i.test(value) &&
  !rest.test(fold(value)) &&
  !saysUnprotected(value);

const singular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '') : word);
const stems = remembered((value): readonly string[] => wordsOf(value).map(singular));

/** Whether all that one says is in what the other says: Toulouse, and its suburb. */
export const isPartOf = (a: string, b: string): boolean => {
  const [one, other] = [new Set(stems(a)), new Set(stems(b))];
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  return [...small].every((word) => large.has(word));
};

/** Words that two values may share and have nothing in common. */
const hollow = new Set([
  'avec',
  'sans',
  'dans',
  'pour',
  'site',
  'saint',
  'sainte',
  'grand',
  'grande',
  'petit',
  'petite',
  'titre',
]);
const tellingStems = (value: string): readonly string[] =>
  stems(value).filter((word) => word.length >= 4 && !hollow.has(word));

/** Whether one word is the other, or is made with it: an `écomusée` is a `musée`. */
const isMadeWith = (a: string, b: string): boolean =>
  a === b || (a.length >= 5 && b.endsWith(a)) || (b.length >= 5 && a.endsWith(b));

/** Words of which, in one line, no two surely exclude each other: a concert is a show, a guest house calls itself a hotel. */
const loose = [
  'concert musique music spectacle show theatre danse festival',
  'hotel hostel motel guest gite chalet apartment chambre',
  'ruine ruin archaeological archeologique',
  'pierre stone stein piedra pietra granit granite granito kersanton calcaire limestone kalkstein gres sandstone sandstein marbre marble marmor marmol marmo calcare caliza arenaria arenisca basalte basalt basalto travertin travertine travertino tuffeau schiste slate roche rock',
  'metal metall fer iron eisen acier steel stahl fonte gusseisen bronze laiton brass cuivre copper',
  'georgian georgien palladian palladien federal adamesque neoclassical classical classique neoclassique colonial',
].map((line) => new Set(line.split(' ')));
const areLoose = (a: string, b: string): boolean =>
  loose.some((words) => [a, b].every((value) => stems(value).some((word) => words.has(word))));

/** Whether two values may both be right of one place: a cathedral is a church, a "maison de maître" a "maison"; who shares a telling word may. */
export const mayBothBe = (a: string, b: string): boolean => {
  const [kindA, kindB] = [kindNamed(a), kindNamed(b)];
  if (kindA && kindB) return kindsAlike(kindA, kindB);
  return (
    isPartOf(a, b) ||
    areLoose(a, b) ||
    tellingStems(a).some((word) => tellingStems(b).some((other) => isMadeWith(word, other)))
  );
};

const oftenNamed = new Set(['ancien', 'ancienne', 'national', 'nationale', 'municipal', 'municipale', 'centre']);

/** The words of a house's name by which it is told from others: that both are palaces says nothing. */
const ownWords = (value: string): readonly string[] =>
  tellingStems(value).filter((word) => kindNamed(word) === undefined && !oftenNamed.has(word));

/** Whether a house or grounds are called so: by a name of their own, no mere kind of place, and no address. */
export const isVenueName = (value: string): boolean =>
  kindNamed(value) === undefined &&
  !/\d/.test(value) &&
  /\S[\s'’-]\p{Lu}\p{L}{2}/u.test(value) &&
  ownWords(value).length > 0;

/** Whether two names may be of one house: `La Monnaie de Paris`, and `Hôtel de la Monnaie`. */
export const mayBeOneVenue = (a: string, b: string): boolean =>
  isPartOf(a, b) || ownWords(a).some((word) => ownWords(b).includes(word));
