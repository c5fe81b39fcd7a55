import { type Challenge, challengeProblems, shuffle } from '../challenge';
import type { Choice } from '../challenge/types/choice';
import { stops } from '../lib/checked';
import { canonicalJson, hashText } from '../lib/hash';
import { languages, say, type Text } from '../lib/language';
import { type Random, shuffled } from '../lib/random';
import { fold } from '../lib/text';
import type { Proof } from './hunt';
import { givesAway, partGivesAway } from './leaks';
import { families, familyNamed } from './questions';
import {
  type ChoiceWording,
  type DropReason,
  type Family,
  isTorn,
  type Listener,
  type Option,
  type Subject,
  type Wording,
} from './questions/family';
import { worded } from './questions/form';
import { hintSaid } from './questions/hint';
import { hintsFor } from './questions/hints';
import { varietyAround, whyDull } from './questions/variety';
import { composeWith, isForeignWord } from './words';

type FamilyName = keyof typeof families;

/** A composed question with its proof. */
export interface Composed {
  readonly id: string;
  readonly content: Challenge;
  readonly proof: Proof;
}

/** The id of a composed question: its rule, and a seal over its content and proof, so that neither changes unseen. */
export const sealOf = (content: Challenge, proof: Proof): string =>
  `${proof.rule}-${hashText(canonicalJson([content, proof])).slice(0, 12)}`;

/** Whether an id is one that `sealOf` gives. */
export const isSeal = (id: string): boolean => {
  const [, rule] = /^(\w+)-[0-9a-f]{12}$/.exec(id) ?? [];
  return rule !== undefined && familyNamed(rule) !== undefined;
};

/** The options in their own order, else shuffled with the right one at the place that is given. */
const optionsOf = (
  { right, wrong, arrange }: ChoiceWording,
  placeAmong: (options: number) => number,
  random: Random,
): readonly Option[] => {
  if (arrange) return [right, ...wrong].sort(arrange);
  const others = shuffled(wrong, random);
  const at = placeAmong(others.length + 1);
  return [...others.slice(0, at), right, ...others.slice(at)];
};

const contentOf = (wording: Wording, placeAmong: (options: number) => number, random: Random): Challenge => {
  if (wording.type !== 'choice') return shuffle(wording, random);
  const options = optionsOf(wording, placeAmong, random).map(({ text }) => text);
  const content: Choice = { type: 'choice', ask: wording.ask, options, answer: wording.right.text };
  return content;
};

/** What gives a question away when it is read before: of pairs that of the place itself, of a place on the map its name; nothing gives away an order or a direction. */
const secretsOf = (wording: Wording): readonly Text[] => {
  if (wording.type === 'choice') return wording.secrets ?? [wording.right.text];
  if (wording.type === 'match') return wording.pairs.slice(0, 1).map(({ other }) => other);
  if (wording.type === 'pin') return wording.name === undefined ? [] : [wording.name];
  return 'answer' in wording && wording.type !== 'direction' ? [String(wording.answer)] : [];
};

/** Whether the question itself may tell its answer: what it names or claims it says on purpose. */
const mayTell = (wording: Wording): boolean =>
  wording.type === 'choice' ? wording.secrets === undefined : wording.type !== 'match' && wording.type !== 'pin';

/** Whether the answer stands in the question itself or in what else the player reads before answering. */
export const isGivenAway = (family: Family, wording: Wording, shown: readonly Text[]): boolean => {
  const told = family.partsTell || wording.type === 'match' ? partGivesAway : givesAway;
  const secrets = secretsOf(wording);
  return (
    secrets.some((secret) => told(shown, secret)) ||
    (mayTell(wording) && secrets.some((secret) => givesAway([wording.ask], secret)))
  );
};

/** The question as it follows from a proof that holds, with its hint; undefined where it doesn't follow, or where the hint tells the answer. */
export const wordingOf = (family: Family, proof: Proof, listener: Listener): Wording | undefined => {
  const wording = family.holds(proof) ? worded(family, proof, listener) : undefined;
  const { hint } = proof;
  if (wording === undefined || hint === undefined) return wording;
  const said = hintSaid(proof, listener);
  if (said === undefined || isGivenAway(family, wording, [said])) return undefined;
  const ask = composeWith(listener.languages, [wording.ask, said], (_, question, more) => `${question} ${more}`);
  return { ...wording, ask };
};

/** The same proof with the first hint that is not said elsewhere, nor by what the player has read, and doesn't give the answer away; without one where there is none. */
const withHint = (
  family: Family,
  proof: Proof,
  subject: Omit<Subject, 'givenAway'>,
  listener: Listener,
  shown: readonly Text[],
): Proof => {
  const hint = hintsFor(proof, subject).find((cell) => {
    const isOwn = cell.site === proof.subject.site && cell.column !== proof.right.column;
    if (isOwn && (partGivesAway(shown, cell.raw) || isForeignWord(cell, cell.raw, listener))) return false;
    const hinted = { ...proof, hint: cell };
    return wordingOf(family, hinted, listener) !== undefined && !subject.isSaid(hinted);
  });
  return hint ? { ...proof, hint } : proof;
};

/** Whether options are alike in a language: of two that read the same none is right. */
const areAlike = ({ right, wrong }: ChoiceWording): boolean =>
  languages.some((language) => {
    const said = [right, ...wrong].map(({ text }) => fold(say(text, language)));
    return new Set(said).size < said.length;
  });

/** The same proof with how much its column tells around; or why that is too little. */
const withVariety = (family: Family, proof: Proof, subject: Omit<Subject, 'givenAway'>): Proof | DropReason => {
  if (subject.field < 0) return proof;
  const variety = varietyAround(subject, family);
  return whyDull(variety) ?? { ...proof, variety };
};

/** A question of this family on this subject, or why there is none; `shown` is what the player reads before it, `placeAmong` tells where the right of so many options comes. */
export const composeQuestion = (
  name: FamilyName,
  subject: Omit<Subject, 'givenAway'>,
  listener: Listener,
  shown: readonly Text[],
  placeAmong: (options: number) => number,
): Composed | DropReason => {
  const family = families[name];
  if (subject.field < 0 && isTorn(subject.dataset, subject.site)) return 'torn';
  const chosen = family.choose({ ...subject, givenAway: (answer) => givesAway(shown, answer) });
  if (typeof chosen === 'string') return chosen;
  const varied = withVariety(family, chosen, subject);
  if (typeof varied === 'string') return varied;
  const proof = withHint(family, varied, subject, listener, shown);
  const wording = wordingOf(family, proof, listener);
  if (wording === undefined) return 'unreadable';
  if (wording.type === 'choice' && areAlike(wording)) return 'tooFewWrong';
  if (isGivenAway(family, wording, shown)) return 'leaks';
  const content = contentOf(wording, placeAmong, subject.random);
  if (stops(challengeProblems(content, '$'))) return 'tooFewWrong';
  return { id: sealOf(content, proof), content, proof };
};
