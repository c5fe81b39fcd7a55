import type { Problem } from '../../lib/checked';
import type { Text } from '../../lib/language';
import type { FoundAgain } from './other';

/** What newer data changes of a hunt. */
export type ChangeKind =
  /** A stage's site is no longer there, under its id or another. */
  | 'gone'
  /** A stage's site is there under another id. */
  | 'renumbered'
  | 'moved'
  | 'renamed'
  /** The story, composed of the stages, is told of others. */
  | 'story'
  /** A draw gives other sites. */
  | 'drawn'
  /** A question has another right answer. */
  | 'answer'
  /** Another question of the same family is asked. */
  | 'asked'
  /** A question can't be proved any more. */
  | 'lost'
  /** What the data says of a stage has changed, where an author wrote questions or words by hand. */
  | 'byHand'
  /** Whose data it is: title, publisher, licence, date, address or notice. */
  | 'credit';

/** How the file is mended: `value` is put at a JSON path in the stead of what is there; without one what is there is taken out. */
export interface Mend {
  readonly path: string;
  readonly value?: unknown;
}

/** One thing that newer data changes, and how the file is mended; null where the hunt follows the data by itself, or a person has to read it. */
export interface Change {
  readonly kind: ChangeKind;
  /** The JSON path in the file. */
  readonly path: string;
  /** The title of the stage; '' for what concerns the whole hunt. */
  readonly stage: Text;
  /** What the change is of: a question, a column, a property of the credit; '' where the kind says all. */
  readonly of: Text;
  readonly was: Text;
  readonly is: Text;
  /** How far a site has moved, or its successor lies from it, rounded to 0.1. */
  readonly meters?: number;
  /** Why a question can't be proved. */
  readonly reason?: string;
  readonly mend: Mend | null;
}

/** What newer data changes of a file, and what is wrong with the hunt when all is mended. */
export interface Drift {
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
  /** Where it is other data, and no newer version: what was found again, and no changes. */
  readonly other?: FoundAgain;
}

type Json = unknown;
type Step = string | number;

/** The keys of a JSON path as `within` writes it. */
const stepsOf = (path: string): readonly Step[] =>
  [...path.matchAll(/\.([A-Za-z_$][\w$]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g)].map(
    ([, key, index, quoted]) => key ?? (index === undefined ? (JSON.parse(quoted ?? '""') as string) : Number(index)),
  );

const withOne = (json: Json, steps: readonly Step[], value: unknown): Json => {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(json)) {
    if (rest.length === 0 && value === undefined) return json.filter((_, i) => i !== step);
    return json.map((item, i) => (i === step ? withOne(item, rest, value) : item));
  }
  const entries = Object.entries(json as Readonly<Record<string, Json>>);
  const kept = rest.length === 0 && value === undefined ? entries.filter(([key]) => key !== step) : entries;
  const isNew = value !== undefined && entries.every(([key]) => key !== step);
  return Object.fromEntries([
    ...kept.map(([key, item]) => [key, key === step ? withOne(item, rest, value) : item]),
    ...(isNew ? [[step, withOne({}, rest, value)]] : []),
  ]);
};

/** The same JSON with these mends made: what is taken out goes last and from behind, so that no path is lost. */
export const mended = (json: Json, mends: readonly Mend[]): Json => {
  const replaced = mends.filter(({ value }) => value !== undefined);
  const removed = mends.filter(({ value }) => value === undefined).map(({ path }) => stepsOf(path));
  const behind = (a: readonly Step[], b: readonly Step[]): number => {
    const at = a.findIndex((step, i) => step !== b[i]);
    if (at < 0 || b[at] === undefined) return b.length - a.length;
    return Number(b[at]) - Number(a[at]);
  };
  const first = replaced.reduce((whole, { path, value }) => withOne(whole, stepsOf(path), value), json);
  return [...removed].sort(behind).reduce((whole, steps) => withOne(whole, steps, undefined), first);
};
