import { headerWords } from '../../dataset/table/headerWords';
import { remembered } from '../../lib/remembered';
import { type Role, roleOf } from '../facts/roles';

/** What is inside, and nobody sees from the street. */
const ofInside =
  /\b(?:douches?|showers?|duschen?|duchas?|docce|vestiaires?|sanitaires?|changing|lockers?|toilettes?|toilets?|wc|bicycles?|bikes?|velos?|parkings?|car spaces?|wi ?fi|accessib\w*|pmr|handicap\w*)\b/;
/** What somebody thinks of a place. */
const ofRating = /\b(?:ratings?|scores?|ranks?|ranking|notes?|etoiles|stars|niveau|level|bewertung)\b/;

/** What is seen there: it costs nothing to ask. */
const seen: readonly (Role | undefined)[] = [
  ...(['kind', 'floors', 'material', 'begun', 'ended', 'species', 'genus', 'height', 'girth', 'span'] as const),
];
const ofForm =
  /\b(?:styles?|stijl|stile|estilo|stil|formes?|form|etages?|floors?|stor(?:ey|ie)s?|niveaux|couleurs?|colou?rs?)\b/;

/** How little of what a column tells can be seen or reckoned on the spot, from 0 to 5: its kind, its form and its date first, then persons, its use, its legal grade, what it is rated, and last what is inside. */
export const unseenIn = remembered((field): number => {
  const [role, words] = [roleOf(field), headerWords(field)];
  if (ofInside.test(words)) return 5;
  if (seen.includes(role) || ofForm.test(words)) return 0;
  if (ofRating.test(words)) return 4;
  if (role === 'protection') return 3;
  return role === 'author' || role === 'conflict' || role === 'description' ? 1 : 2;
}, 2000);
