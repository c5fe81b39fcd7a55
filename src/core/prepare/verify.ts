import { fault, type Problem, warning } from '../lib/checked';
import { canonicalJson } from '../lib/hash';
import type { Text } from '../lib/language';
import { placeFamilies } from '../scenario/schema';
import { namingBeside } from './ahead';
import { isTold } from './clues';
import { isGivenAway, isSeal, sealOf, wordingOf } from './compose';
import { saysWhatFollows } from './follows';
import type { Hunt, HuntChallenge, HuntStage, Proof } from './hunt';
import { ambiguous } from './meant';
import { familyNamed } from './questions';
import { whyDull } from './questions/variety';
import { areLopsided, type Glance, glanceAt, isTooRegular } from './regular';
import { unspread } from './spread';
import { claimsIn, factOfCell, factsTold, saidBy } from './told';
import { isSound, isUntrue } from './untrue';

/** Why a composed question is not proved. */
type Refusal =
  | ('noProof' | 'rule' | 'words' | 'place' | 'variety' | 'leaks' | 'seal')
  | ('told' | 'regular' | 'ambiguous' | 'ahead' | 'twin' | 'share');

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

const standsHere = (proof: Proof, stage: HuntStage): boolean =>
  [proof.subject, proof.right, ...proof.wrong, ...(proof.others ?? [])].every(isSound) &&
  same(proof.subject.position, stage.position);

/** Whether the column that is asked about says enough of the places around, where one is asked about. */
const isVaried = ({ rule, variety }: Proof): boolean =>
  placeFamilies.includes(rule) ? variety === undefined : variety !== undefined && whyDull(variety) === undefined;

/** All that leads to a stage, from wherever a circuit comes. */
const cluesOf = ({ clue, clues = [] }: HuntStage): readonly Text[] => [clue, ...clues.map((one) => one.clue)];

const refusal = (hunt: Hunt, stage: HuntStage, challenge: HuntChallenge): Refusal | null => {
  const { content, proof, family: name } = challenge;
  if (proof === undefined) return name === undefined && !isSeal(challenge.id) ? null : 'noProof';
  const family = familyNamed(proof.rule);
  if (family === undefined || proof.rule !== name || !family.holds(proof)) return 'rule';
  const wording = wordingOf(family, proof, hunt);
  if (wording === undefined || !saysWhatFollows(content, wording)) return 'words';
  if (!standsHere(proof, stage)) return 'place';
  if (!isVaried(proof)) return 'variety';
  const { title, found } = stage;
  const shown: Text[] = [hunt.title, title, ...cluesOf(stage), ...(found === undefined ? [] : [found])];
  if (isGivenAway(family, wording, shown)) return 'leaks';
  return challenge.id === sealOf(content, proof) ? null : 'seal';
};

/** The questions that ask what another, or a clue, tells before or after, or that claim again what another claims. */
const repeated = (hunt: Hunt): ReadonlySet<HuntChallenge> => {
  const told = new Set(
    hunt.stages.flatMap(({ tells }) => (tells ? [factOfCell(tells.dataset, tells.site, tells.column)] : [])),
  );
  const composed = hunt.stages.flatMap(({ challenges }) => challenges.filter(({ proof }) => proof !== undefined));
  return new Set(
    composed.filter(({ proof }) => {
      const facts = proof ? [...factsTold(proof), ...saidBy(proof)] : [];
      const again = facts.some((fact) => told.has(fact));
      for (const fact of facts) told.add(fact);
      return again;
    }),
  );
};

/** Whether what a clue tells is of its own place. */
const clueIsOwn = ({ tells, site }: HuntStage): boolean =>
  tells === undefined ||
  (isSound(tells) && tells.dataset === site?.dataset && tells.site === site.id && tells.row === site.row);

/** Whether each clue tells what its cell says. */
const cluesHold = ({ tells, ...stage }: HuntStage, hunt: Hunt): boolean =>
  tells === undefined || cluesOf(stage).every((clue) => isTold(clue, tells, hunt));

/** The questions whose right option is once more the longest, or at one place, where that is too often to be chance; and the claims that are once more true, or false. */
const regular = ({ stages, languages }: Hunt): ReadonlySet<HuntChallenge> => {
  let glances: readonly Glance[] = [];
  let claims: readonly boolean[] = [];
  const composed = stages.flatMap(({ challenges }) => challenges.filter(({ proof }) => proof !== undefined));
  return new Set(
    composed.filter(({ content, proof }) => {
      const claimed = proof ? claimsIn(proof) : [];
      claims = [...claims, ...claimed];
      if (claimed.length > 0 && areLopsided(claims)) return true;
      const glance = glanceAt(content, languages);
      if (glance === undefined) return false;
      glances = [...glances, glance];
      return isTooRegular(glances, languages);
    }),
  );
};

/** What is wrong with questions beside each other: those told by another, too regular, of one family too often where the hunt says they are spread, of a stage just before or after, or about a name that the place of another sound one bears. */
const besideOthers = (hunt: Hunt, sound: readonly HuntChallenge[]): ((challenge: HuntChallenge) => Refusal | null) => {
  const [again, alike, unclear, near] = [repeated(hunt), regular(hunt), ambiguous(sound), namingBeside(hunt)];
  const crowded = hunt.spread ? unspread(hunt.stages) : new Map<HuntChallenge, Refusal>();
  return (one) => {
    if (again.has(one)) return 'told';
    if (alike.has(one)) return 'regular';
    if (near.has(one)) return 'ahead';
    return unclear.has(one) ? 'ambiguous' : (crowded.get(one) ?? null);
  };
};

const clueProblems = (stage: HuntStage, path: string, hunt: Hunt): Problem[] => {
  if (!clueIsOwn(stage)) return [fault(path, 'sense.clueFails', { stage: stage.id })];
  return cluesHold(stage, hunt) ? [] : [warning(path, 'sense.clueAged', { stage: stage.id })];
};

/** Re-proves each composed question and clue of a hunt from the hunt alone; empty when all are proved. What is untrue stops; what was composed by other rules than those of now is told, and played all the same. */
export const verify = (hunt: Hunt): Problem[] => {
  const refused = new Map(
    hunt.stages.flatMap((stage) => stage.challenges.map((one) => [one, refusal(hunt, stage, one)])),
  );
  const beside = besideOthers(
    hunt,
    [...refused].flatMap(([one, reason]) => (reason === null ? [one] : [])),
  );
  return hunt.stages.flatMap((stage, i) => [
    ...clueProblems(stage, `$.stages[${i}].clue`, hunt),
    ...stage.challenges.flatMap((challenge, k) => {
      const reason = refused.get(challenge) ?? beside(challenge);
      if (reason === null) return [];
      const [path, values] = [`$.stages[${i}].challenges[${k}]`, { question: challenge.id, reason }];
      return [
        isUntrue(challenge, stage, hunt)
          ? fault(path, 'sense.proofFails', values)
          : warning(path, 'sense.proofAged', values),
      ];
    }),
  ]);
};
