import { areKin, kindsNamed, valuesIn } from './alike';
import type { Asked } from './asks';
import { askOf, type Case, namedRows, optionsOf, ownRow, type Row, said, type Tongue, tongues } from './case';
import { topicOf } from './columns';
import { arrangedIn } from './rules/arranged';
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
  kindsNamed(answer).some((kind) => texts.some((text) => [...kindsTold(text)].some((told) => areKin(told, kind))));

/** What must not be read before, in one language. */
const secretsOf = (one: Case, { how, parts }: Asked, tongue: Tongue): readonly string[] => {
  const { content } = one.challenge;
  if (how === 'true') return parts.slice(0, 1);
  const own = arrangedIn(one, tongue)?.others.slice(0, 1);
  if (how === 'match' && own) return own;
  if (how === 'nearer' || how === 'match' || how === 'order' || how === 'nearToFar') return [];
  if (content.type === 'year' || content.type === 'number' || content.type === 'estimate')
    return [String(content.answer)];
  if (content.type === 'direction') return [];
  if (how === 'pin') return parts.slice(0, 1);
  return [optionsOf(one, tongue).right];
};

/** Ways of asking whose answer is told by the kind of the place, whatever word names it. */
const ofKinds = ['value', 'true', 'match'];

/** Articles and the like, by which a value begins and is no kind yet. */
const lesser =
  /^(?:\w{1,2}|les|des|une|the|and|der|die|das|los|las|del|saint|sainte|grand|grande|petit|petite|avec|sans|pour|dans|sous|non)$/;

const beginning = (value: string): string => stems(value).find((word) => !lesser.test(word)) ?? '';

const beginnings = new WeakMap<object, Map<string, ReadonlySet<string>>>();

/** By which words the values of a column begin, anywhere in the file. */
const beginningsIn = ({ table }: Case, column: string): ReadonlySet<string> => {
  const known = beginnings.get(table) ?? new Map<string, ReadonlySet<string>>();
  beginnings.set(table, known);
  const cells = known.has(column) ? [] : [...new Set(table.rows.map(({ cells }) => cells[column] ?? ''))];
  const found = known.get(column) ?? new Set(cells.flatMap((cell) => valuesIn(topicOf(column), cell)).map(beginning));
  known.set(column, found);
  return found;
};

/** Fields of knowledge and sorts of shows are no kinds of places: a place of history may be anything. */
const fields =
  /^(?:digging|decoration|peoples|fineArts|past|technics|modernArt|naturalSciences|farAway|photographs|pureSciences|classical|worldMusic|crafts|exhibition|meetings|youngAudience|activities|culture|concert|show)$/;

const asksKinds = ['value', 'true', 'odd', 'match'];

/** A place whose own name says, or seems to say, what kind it is: “Cascade de Tazenat, a quarry?” */
const namedByKind = (one: Case, { how, topic }: Asked): readonly string[] => {
  const { proof } = one.challenge;
  if (proof === undefined || topic !== 'kind' || !asksKinds.includes(how)) return [];
  const rows = how === 'odd' || how === 'match' ? namedRows(one) : [ownRow(one)];
  const tells = ({ name }: Row): boolean =>
    [...kindsTold(name)].some((kind) => !fields.test(kind)) ||
    beginningsIn(one, proof.right.column).has(stems(name)[0] ?? '-');
  return rows.filter((row) => row !== undefined && tells(row)).map((row) => `the name tells a kind: ${row?.name}`);
};

const previousOf = ({ hunt, stage }: Case) => hunt.stages[hunt.stages.findIndex(({ id }) => id === stage.id) - 1];

/** The clue says how far and which way the stage before lies: it must not be asked. */
const toldByClue = (one: Case, { how, parts }: Asked): readonly string[] => {
  const before = previousOf(one);
  if (before === undefined || !['direction', 'distance', 'pin'].includes(how)) return [];
  const title = tongues.map((tongue) => plain(said(before.title, tongue)));
  return parts.some((name) => title.includes(plain(name))) ? ['the clue that led here tells it'] : [];
};

/** The right answer, where it is told before it is asked for. */
export const leaks = (one: Case, asked: Readonly<Record<Tongue, Asked>>): readonly string[] => {
  const found = tongues.flatMap((tongue) => {
    const { how, topic } = asked[tongue];
    const texts = readBefore(one, tongue);
    const ask = how === 'true' || how === 'pin' ? [] : [askOf(one, tongue)];
    return secretsOf(one, asked[tongue], tongue).flatMap((secret) => {
      const isTold = [...texts, ...ask].some((text) => standsIn(secret, text));
      const isKindTold = ofKinds.includes(how) && topic === 'kind' && tellsKind(secret, texts);
      return isTold || isKindTold ? [`“${secret}” is told before`] : [];
    });
  });
  const isNamed = asked.fr.how === 'described' && plain(optionsOf(one, 'fr').right) === plain(ownRow(one)?.name ?? '');
  return [
    ...new Set([
      ...found,
      ...toldByClue(one, asked.fr),
      ...namedByKind(one, asked.fr),
      ...(isNamed ? ['the place itself is described'] : []),
    ]),
  ];
};
