import { withoutLanguage } from '../dataset/language/tags';
import { languages, say } from '../lib/language';
import { fold } from '../lib/text';
import { placeFamilies } from '../scenario/schema';
import { allRoles, roleOf } from './facts/roles';
import { spanOf, timeOf } from './facts/times';
import type { Cell, Proof } from './hunt';
import { familyNamed } from './questions';
import { worded } from './questions/form';
import { hintSaid } from './questions/hint';

/** What a column is about: a century and a year of the same works are one thing, and so are a postcode and the district that it is of. */
const topicOf = (column: string): string => {
  const role = roleOf(column);
  if (role === 'postcode') return 'district';
  return role === undefined ? `column ${withoutLanguage(column)}` : (timeOf(column) ?? role);
};

/** A text about a site may tell whatever is known of it. */
const factsInText = ({ dataset, site, column }: Cell): readonly string[] =>
  [...allRoles, topicOf(column)].map((topic) => JSON.stringify([dataset, site, topic]));

/** One thing known of a site, as it is told or asked: its dataset, its id, and what the column is about. */
export const factOfCell = (dataset: string, site: string, column: string): string =>
  JSON.stringify([dataset, site, topicOf(column)]);

/** What a cell tells: a time is one of the place, whatever its column is called. */
const factsOfCell = ({ dataset, site, column, raw }: Cell): readonly string[] => {
  const time = roleOf(column) === undefined && spanOf(raw) !== undefined ? timeOf(column) : undefined;
  return [factOfCell(dataset, site, column), ...(time ? [JSON.stringify([dataset, site, time])] : [])];
};

/** Two places, the one seen from the other. */
export const pairOfSites = (dataset: string, a: string, b: string): string =>
  JSON.stringify([dataset, ...[a, b].sort()]);

/** All that a question tells once it is answered: no other question of a hunt is about any of it. */
export const factsTold = (proof: Proof): readonly string[] => {
  const { rule, subject, right, wrong, others = [], hint } = proof;
  const cells = [right, ...others];
  if (placeFamilies.includes(rule))
    return [...cells, ...wrong].map((cell) => pairOfSites(cell.dataset, subject.site, cell.site));
  if (rule === 'description') return factsInText(right);
  const said = [...cells, ...(familyNamed(rule)?.tellsOfWrong ? wrong : []), ...(hint ? [hint] : [])];
  return said.flatMap(factsOfCell);
};

/** Families whose question claims or names something, which is said once in a hunt; the others differ by their options. */
const claiming: readonly string[] = ['trueFalse', 'odd', 'description', 'nearer', 'direction', 'distance', 'pin'];

/** What a question says that no other of the hunt says again, in each language: its claim, and its hint. */
export const saidBy = (proof: Proof): readonly string[] => {
  const listener = { languages, audience: 'adult' as const };
  const family = claiming.includes(proof.rule) ? familyNamed(proof.rule) : undefined;
  const wording = family?.holds(proof) ? worded(family, proof, listener) : undefined;
  const hint = hintSaid(proof, listener);
  const texts = [...(wording ? [wording.ask] : []), ...(hint ? [hint] : [])];
  return texts.flatMap((text) => languages.map((language) => `${language} ${fold(say(text, language))}`));
};

/** Whether what a question claims is true; nothing of one that claims nothing. */
export const claimsIn = (proof: Proof): readonly boolean[] => {
  const { isTrue } = familyNamed(proof.rule) ?? {};
  return isTrue ? [isTrue(proof)] : [];
};
