import { remembered } from '../../lib/remembered';
import { wordsOf } from '../../lib/text';
import { daily } from './spellings/daily';
import { sights } from './spellings/sights';
import { terms } from './spellings/terms';

const kinds = { ...sights, ...daily };

/** A kind of place whose words each language knows. */
export type Kind = keyof typeof kinds;

/** A value that is no kind of place and whose words each language knows. */
export type Term = keyof typeof terms;

/** The key of each spelling in a table of them, spellings parted by commas. */
export const spelled = <K extends string>(table: Readonly<Record<K, string>>): ReadonlyMap<string, K> =>
  new Map(
    (Object.keys(table) as K[]).flatMap((key) => table[key].split(', ').map((spelling) => [spelling, key] as const)),
  );

const kindBySpelling = spelled(
  Object.fromEntries(Object.entries(kinds).map(([key, [spellings]]) => [key, spellings])) as Record<Kind, string>,
);
const termBySpelling = spelled<Term>(terms);

const plain = (raw: string): string => wordsOf(raw).join(' ');

/** What English calls so is no `collège`, which French writes with its accent, or in capitals. */
const falseFriend = /^[Cc]ollege$/;

/** The kind a cell names, or undefined when its words are not known: `Mill.` is short for something else. */
export const kindNamed = remembered((raw): Kind | undefined =>
  raw.endsWith('.') || falseFriend.test(raw) ? undefined : kindBySpelling.get(plain(raw)),
);

const groups = new Map(
  (Object.keys(kinds) as Kind[]).map((kind) => [kind, kinds[kind][1].split(' ').filter((group) => group !== '')]),
);
const groupsOf = (kind: Kind): readonly string[] => groups.get(kind) ?? [];

/** All that the kind which a value names is called, and those which go by its names: a hostel may be listed as a hotel, a footbridge is a bridge. None where its words are not known. */
export const spellingsOfKind = remembered((raw): readonly string[] => {
  const kind = kindNamed(raw);
  if (kind === undefined) return [];
  const shared = groupsOf(kind).filter((group) => group.startsWith('='));
  const isNamedSo = (one: Kind): boolean => one === kind || groupsOf(one).some((group) => shared.includes(group));
  return (Object.keys(kinds) as Kind[]).filter(isNamedSo).flatMap((one) => kinds[one][0].split(', '));
});

/** The term a cell names, or undefined when its words are not known. */
export const termNamed = remembered((raw): Term | undefined => termBySpelling.get(plain(raw)));

/** All that the term which a value names is called; none where its words are not known. */
export const spellingsOfTerm = (raw: string): readonly string[] => {
  const term = termNamed(raw);
  return term === undefined ? [] : terms[term].split(', ');
};

/** Whether one kind may pass for the other: a cathedral is a church too. */
export const kindsAlike = (a: Kind, b: Kind): boolean =>
  a === b ||
  groupsOf(a).includes(`in:${b}`) ||
  groupsOf(b).some((group) => (groupsOf(a).includes(group) && !group.startsWith('in:')) || group === `in:${a}`);

/** Whether a kind tells nobody what to look for: any place that is worth a visit is a sight. */
export const saysNothing = (kind: Kind): boolean => kind === 'attraction';
