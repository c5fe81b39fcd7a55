import type { Challenge } from '../challenge';
import type { Choice } from '../challenge/types/choice';
import { canonicalJson, hashText } from '../lib/hash';
import type { Text } from '../lib/language';
import { type Random, shuffled } from '../lib/random';
import type { Proof } from './hunt';
import { givesAway, partGivesAway } from './leaks';
import { families } from './questions';
import type { DropReason, Family, Listener, Subject, Wording } from './questions/family';

type FamilyName = keyof typeof families;

/** A composed question with its proof. */
export interface Composed {
  readonly id: string;
  readonly content: Challenge;
  readonly proof: Proof;
}

/** The family that a proof's rule names; undefined for none. */
export const familyNamed = (rule: string): Family | undefined =>
  Object.hasOwn(families, rule) ? families[rule as FamilyName] : undefined;

/** The id of a composed question: its rule, and a seal over its content and proof, so that neither changes unseen. */
export const sealOf = (content: Challenge, proof: Proof): string =>
  `${proof.rule}-${hashText(canonicalJson([content, proof])).slice(0, 12)}`;

/** Whether an id is one that `sealOf` gives. */
export const isSeal = (id: string): boolean => {
  const [, rule] = /^(\w+)-[0-9a-f]{12}$/.exec(id) ?? [];
  return rule !== undefined && familyNamed(rule) !== undefined;
};

/** Puts the options in a drawn order, and the wrong cells with them. */
const inOrder = (
  { ask, right, wrong }: Extract<Wording, { type: 'choice' }>,
  proof: Proof,
  random: Random,
): { readonly content: Choice; readonly proof: Proof } => {
  const answers = [{ text: right, cell: null }, ...wrong.map((text, i) => ({ text, cell: proof.wrong[i] ?? null }))];
  const order = shuffled(answers, random);
  const cells = order.flatMap(({ cell }) => (cell ? [cell] : []));
  const content: Choice = { type: 'choice', ask, options: order.map(({ text }) => text), answer: right };
  return { content, proof: { ...proof, wrong: cells } };
};

const answerOf = (wording: Wording): Text => (wording.type === 'choice' ? wording.right : String(wording.answer));

/** Whether the answer stands in the question itself or in what else the player reads before answering. */
export const isGivenAway = (family: Family, wording: Wording, shown: readonly Text[]): boolean => {
  const told = family.partsTell ? partGivesAway : givesAway;
  return told(shown, answerOf(wording)) || givesAway([wording.ask], answerOf(wording));
};

/** A question of this family on this subject, or why there is none; `shown` is what the player reads before it. */
export const composeQuestion = (
  name: FamilyName,
  subject: Omit<Subject, 'givenAway'>,
  listener: Listener,
  shown: readonly Text[],
): Composed | DropReason => {
  const family = families[name];
  const chosen = family.choose({ ...subject, givenAway: (answer) => givesAway(shown, answer) });
  if (typeof chosen === 'string') return chosen;
  const wording = family.holds(chosen) ? family.word(chosen, listener) : undefined;
  if (wording === undefined) return 'unreadable';
  if (isGivenAway(family, wording, shown)) return 'leaks';
  const { content, proof } =
    wording.type === 'choice' ? inOrder(wording, chosen, subject.random) : { content: wording, proof: chosen };
  return { id: sealOf(content, proof), content, proof };
};
