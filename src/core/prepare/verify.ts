import type { Challenge } from '../challenge';
import type { Choice } from '../challenge/types/choice';
import { fault, type Problem } from '../lib/checked';
import { canonicalJson } from '../lib/hash';
import type { Text } from '../lib/language';
import { familyNamed, isGivenAway, isSeal, sealOf } from './compose';
import type { Cell, Hunt, HuntChallenge, HuntStage, Proof } from './hunt';
import type { Wording } from './questions/family';

/** Why a composed question is not proved. */
type Refusal = 'noProof' | 'rule' | 'words' | 'place' | 'leaks' | 'seal';

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

const sameOptions = (content: Choice, wording: Extract<Wording, { type: 'choice' }>): boolean => {
  const at = content.options.findIndex((option) => same(option, wording.right));
  const wrong = content.options.filter((_, i) => i !== at);
  const distinct = new Set(content.options.map((option) => canonicalJson(option))).size === content.options.length;
  return at >= 0 && distinct && same(wrong, wording.wrong) && same(content.answer, wording.right);
};

/** Whether a question says what follows from its proof, and no more than one option is right. */
const saysWhatFollows = (content: Challenge, wording: Wording): boolean => {
  if (wording.type === 'year') return same(content, wording);
  return content.type === 'choice' && same(content.ask, wording.ask) && sameOptions(content, wording);
};

const isSound = ({ dataset, site, row }: Cell): boolean =>
  dataset !== '' && site !== '' && Number.isInteger(row) && row >= 1;

const standsHere = (proof: Proof, stage: HuntStage): boolean =>
  [proof.subject, proof.right, ...proof.wrong].every(isSound) && same(proof.subject.position, stage.position);

const refusal = (hunt: Hunt, stage: HuntStage, challenge: HuntChallenge): Refusal | null => {
  const { content, proof, family: name } = challenge;
  if (proof === undefined) return name === undefined && !isSeal(challenge.id) ? null : 'noProof';
  const family = familyNamed(proof.rule);
  if (family === undefined || proof.rule !== name || !family.holds(proof)) return 'rule';
  const wording = family.word(proof, hunt);
  if (wording === undefined || !saysWhatFollows(content, wording)) return 'words';
  if (!standsHere(proof, stage)) return 'place';
  const shown: Text[] = [stage.title, stage.clue, ...(stage.found === undefined ? [] : [stage.found])];
  if (isGivenAway(family, wording, shown)) return 'leaks';
  return challenge.id === sealOf(content, proof) ? null : 'seal';
};

/** Re-proves each composed question of a hunt from the hunt alone; empty when all are proved. */
export const verify = (hunt: Hunt): Problem[] =>
  hunt.stages.flatMap((stage, i) =>
    stage.challenges.flatMap((challenge, k) => {
      const reason = refusal(hunt, stage, challenge);
      const path = `$.stages[${i}].challenges[${k}]`;
      return reason === null ? [] : [fault(path, 'sense.proofFails', { question: challenge.id, reason })];
    }),
  );
