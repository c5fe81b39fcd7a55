import { kindsNamed } from './alike';
import type { Asked } from './asks';
import { askOf, type Case, optionsOf, ownRow, said, type Tongue, tongues } from './case';
import { plain, standsIn, stems } from './words';

/** How many posts a hunt has is said of no place: “7 posts” tells of no line 7. */
const postsCounted = /\b\d+ (?:jalons|posts)\b/g;

/** What is read before the question is answered, in one language. */
const readBefore = ({ hunt, stage }: Case, tongue: Tongue): readonly string[] =>
  [hunt.title, hunt.intro, stage.title, stage.clue, stage.found ?? ''].map((text) =>
    said(text, tongue).replace(postsCounted, ''),
  );

/** The kinds that a text names anywhere, by any spelling. */
const kindsTold = (text: string): ReadonlySet<string> => {
  const words = stems(text);
  const runs = words.flatMap((_, i) => [1, 2, 3].map((long) => words.slice(i, i + long).join(' ')));
  return new Set(runs.flatMap((run) => kindsNamed(run)));
};

const tellsKind = (answer: string, texts: readonly string[]): boolean =>
  kindsNamed(answer).some((kind) => texts.some((text) => kindsTold(text).has(kind)));

/** What must not be read before, in one language. */
const secretsOf = (one: Case, { how, parts }: Asked, tongue: Tongue): readonly string[] => {
  const { content } = one.challenge;
  if (how === 'true') return parts.slice(0, 1);
  if (how === 'nearer' || how === 'match' || how === 'order' || how === 'nearToFar') return [];
  if (content.type === 'year' || content.type === 'number') return [String(content.answer)];
  return [optionsOf(one, tongue).right];
};

/** Ways of asking whose answer is told by the kind of the place, whatever word names it. */
const ofKinds = ['value', 'true'];

const previousOf = ({ hunt, stage }: Case) => hunt.stages[hunt.stages.findIndex(({ id }) => id === stage.id) - 1];

/** The clue says how far and which way the stage before lies: it must not be asked. */
const toldByClue = (one: Case, { how, parts }: Asked): readonly string[] => {
  const before = previousOf(one);
  if (before === undefined || (how !== 'direction' && how !== 'distance')) return [];
  const title = tongues.map((tongue) => plain(said(before.title, tongue)));
  return parts.some((name) => title.includes(plain(name))) ? ['the clue that led here tells it'] : [];
};

/** The right answer, where it is told before it is asked for. */
export const leaks = (one: Case, asked: Readonly<Record<Tongue, Asked>>): readonly string[] => {
  const found = tongues.flatMap((tongue) => {
    const { how, topic } = asked[tongue];
    const texts = readBefore(one, tongue);
    const ask = how === 'true' ? [] : [askOf(one, tongue)];
    return secretsOf(one, asked[tongue], tongue).flatMap((secret) => {
      const isTold = [...texts, ...ask].some((text) => standsIn(secret, text));
      const isKindTold = ofKinds.includes(how) && topic === 'kind' && tellsKind(secret, texts);
      return isTold || isKindTold ? [`“${secret}” is told before`] : [];
    });
  });
  const isNamed = asked.fr.how === 'described' && plain(optionsOf(one, 'fr').right) === plain(ownRow(one)?.name ?? '');
  return [...new Set([...found, ...toldByClue(one, asked.fr), ...(isNamed ? ['the place itself is described'] : [])])];
};
