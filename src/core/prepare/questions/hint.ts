import { canonicalJson } from '../../lib/hash';
import type { Text } from '../../lib/language';
import { kindNamed, saysNothing } from '../facts/kinds';
import { measuredIn } from '../facts/measures';
import { areas, propertyOf, sharedAs } from '../facts/property';
import { type Role, roleIn, roleOf } from '../facts/roles';
import { spanOf, timeOf, yearIn, yearToldIn } from '../facts/times';
import { listed } from '../facts/values';
import { kindIn } from '../facts/vocabulary';
import type { Cell, Proof } from '../hunt';
import { composeWith, nameOf, valueSaid } from '../words';
import type { Words } from '../words/words';
import { forgivenBy } from './estimate';
import type { Listener } from './family';
import { sharedIn } from './odd';
import { areNamed } from './peers';
import { forgivenIn } from './year';

/** What a column is about, for a hint. */
export const aspectOf = ({ column, raw }: Pick<Cell, 'column' | 'raw'>): Role | undefined =>
  roleIn(column, raw) ?? (propertyOf(column, raw).name === 'century' ? 'begun' : undefined);

/** Which other facts of a place help with a question about one, the most telling first. */
const helps: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  author: ['begun'],
  begun: ['author', 'begun'],
  ended: ['author'],
  planted: ['girth', 'height', 'species'],
  protectedIn: ['begun'],
  unveiled: ['author'],
  inaugurated: ['author'],
  opened: ['author'],
  born: ['died'],
  died: ['born'],
  kind: ['begun', 'author', 'material'],
  material: ['kind'],
  species: ['girth', 'height'],
  genus: ['girth', 'height'],
  height: ['kind', 'species'],
  girth: ['planted', 'height', 'species'],
  seats: ['kind'],
  floors: ['begun', 'kind'],
  capacity: ['kind'],
  surface: ['kind'],
  conflict: ['begun', 'unveiled', 'inaugurated'],
  span: ['kind'],
};

/** Families that ask about the place itself: another fact of it may help. */
const ofPlace: readonly string[] = ['author', 'dated', 'year', 'century', 'estimate', 'category', 'trueFalse', 'match'];
/** Families where a number is typed: that of another place is a yardstick. */
const ofNumbers: readonly string[] = ['year', 'estimate'];

/** What is read off a sign or a map. */
const posted: readonly Role[] = [...areas, 'lines', 'modes'];

/** Whether the answer can be seen or found out where it is asked: such a question needs no hint. */
const isFoundThere = ({ rule, right: { column, raw } }: Proof): boolean => {
  const role = roleIn(column, raw);
  const isSeen = role === 'kind' && listed(raw).every((kind) => kindNamed(kind) !== undefined);
  return (rule === 'category' || rule === 'trueFalse') && (isSeen || (role !== undefined && posted.includes(role)));
};

/** The other facts that help with a question about the place itself, the most telling first. */
export const helpsWith = (proof: Proof): readonly Role[] => {
  const aspect = aspectOf(proof.right);
  return ofPlace.includes(proof.rule) && aspect !== undefined && !isFoundThere(proof) ? (helps[aspect] ?? []) : [];
};

/** The cells of a proof of which one may be told: none is the answer, nor is an option denied. No pair is told either, which would leave two of four pairings. */
export const tellableIn = ({ rule, wrong, others = [] }: Proof): readonly Cell[] => {
  if (rule === 'first' || rule === 'most') return wrong;
  if (rule === 'odd') return others;
  return rule === 'order' ? others.slice(0, 1) : [];
};

/** The only value of a cell, of lines the one that three share; undefined where there is no such, or none is understood. */
const valueIn = (proof: Proof, { column, raw }: Cell): string | undefined => {
  const property = propertyOf(column, raw);
  const [value, ...more] = property.valuesOf(raw);
  if (property.name === 'line' && proof.rule === 'odd') return sharedIn(proof);
  return more.length === 0 ? value : undefined;
};

const isOwn = ({ subject }: Proof, { dataset, site, row }: Cell): boolean =>
  dataset === subject.dataset && site === subject.site && row === subject.row;

/** What a cell tells as a hint, in words; undefined where it has several values, isn't understood, or says nothing without its header. */
const sentenceOf = (proof: Proof, hint: Cell, listener: Listener): Text | undefined => {
  const { column, raw } = hint;
  const where = isOwn(proof, hint) && hint.column !== proof.right.column ? 'here' : 'there';
  const name = nameOf(hint, listener);
  const sentence = (parts: readonly Text[], words: (words: Words, ...said: string[]) => string): Text =>
    composeWith(listener.languages, parts, words, hint.as);
  const measured = measuredIn(column, raw);
  if (measured)
    return sentence([name], ({ ask, tell }, said) =>
      ask.hint[where].measure(tell.amount(measured.value, measured.unit), said, measured.measure),
    );
  const [time, year] = [timeOf(column), yearToldIn(column, raw)];
  if (year !== undefined)
    return time && sentence([name], ({ ask }, said) => ask.hint[where].year[time](String(year), said));
  const [property, value] = [propertyOf(column, raw), valueIn(proof, hint)];
  if (value === undefined) return undefined;
  const [label, shared] = [valueSaid(property, value, hint, listener), sharedAs(column, raw)];
  const kind = kindIn(column, value);
  if (shared === 'column' || (kind !== undefined && saysNothing(kind))) return undefined;
  if (shared !== 'century')
    return sentence([label, name], ({ ask }, what, said) => ask.hint[where].value[shared](what, said));
  return time && sentence([label, name], ({ ask }, when, said) => ask.hint[where].century[time](when, said));
};

/** Years that a time may leave open, so that it is no answer. */
const openYears = 50;

/** A hint alone leaves so many of the options at least. */
const leastLeft = 2 / 3;

/** Whether one time of the place may be told where another is asked: it leaves it open, and with it most options. */
const isCoarse = ({ rule, right, wrong }: Proof, hint: Cell): boolean => {
  const [own, span] = [spanOf(right.raw), spanOf(hint.raw)];
  if (own === undefined || span === undefined || span.to - span.from < openYears) return false;
  const holds = ({ raw }: Pick<Cell, 'raw'>): boolean => {
    const year = yearIn(raw);
    return year !== undefined && year >= span.from && year <= span.to;
  };
  const left = [right, ...wrong].filter(holds).length;
  return holds(right) && (rule === 'year' || (rule === 'dated' && left >= leastLeft * (wrong.length + 1)));
};

const ofMaking: readonly (Role | undefined)[] = ['author', 'begun', 'ended'];

/** Whether what is asked of the place has one value, where a hint of who made it, or when, might be of another. */
const isOfOne = ({ right }: Proof, hint: Cell): boolean => {
  const isMaking = [right, hint].every((cell) => ofMaking.includes(aspectOf(cell)));
  return (
    !isMaking || yearIn(right.raw) !== undefined || propertyOf(right.column, right.raw).valuesOf(right.raw).length === 1
  );
};

const mayHelp = (proof: Proof, hint: Cell): boolean => {
  const [asked, telling] = [aspectOf(proof.right), roleOf(hint.column)];
  if (telling === undefined || hint.column === proof.right.column || !helpsWith(proof).includes(telling)) return false;
  return isOfOne(proof, hint) && (asked !== telling || isCoarse(proof, hint));
};

/** Years, and times, that a yardstick may be away from what it is laid to. */
const longestYears = 200;
const mostTimes = 5;

/** Whether the number of another place can be compared with what is asked, and doesn't pass for it. */
const isYardstick = (proof: Proof, hint: Cell, audience: Listener['audience']): boolean => {
  const { rule, right } = proof;
  if (rule === 'year') {
    const [year, other] = [yearIn(right.raw), yearIn(hint.raw)];
    const away = year !== undefined && other !== undefined ? Math.abs(year - other) : 0;
    return away > forgivenIn(proof, audience) && away <= longestYears;
  }
  const [own, other] = [measuredIn(right.column, right.raw), measuredIn(hint.column, hint.raw)];
  if (own === undefined || other?.unit !== own.unit) return false;
  const times = Math.max(own.value / other.value, other.value / own.value);
  return Math.abs(own.value - other.value) > forgivenBy(own.value, audience) && times <= mostTimes;
};

const standsIn = (cells: readonly Cell[], hint: Cell): boolean =>
  cells.some((cell) => canonicalJson(cell) === canonicalJson(hint));

/** Whether a hint may stand beside a question: another fact of the place, what is asked of a place that is not the answer, or a yardstick. */
const mayHint = (proof: Proof, hint: Cell, { audience }: Listener): boolean => {
  const { rule, subject, right } = proof;
  if (hint.dataset !== subject.dataset) return false;
  if (isOwn(proof, hint) && hint.column !== right.column) return mayHelp(proof, hint);
  if (!areNamed([hint]) || hint.column !== right.column) return false;
  if (standsIn(tellableIn(proof), hint)) return true;
  return ofNumbers.includes(rule) && hint.site !== subject.site && isYardstick(proof, hint, audience);
};

/** What the hint of a proof says; undefined where it may not stand there, or can't be said. */
export const hintSaid = (proof: Proof, listener: Listener): Text | undefined => {
  const { hint } = proof;
  const said = hint && mayHint(proof, hint, listener) ? sentenceOf(proof, hint, listener) : undefined;
  if (said === undefined) return undefined;
  return composeWith(listener.languages, [said], ({ ask }, sentence) => ask.hint.said(sentence));
};
