import { markOf, replyLines, solutionOf } from '../../challenge';
import { type Dataset, factOf, findSite, siteAt } from '../../dataset';
import type { Credit } from '../../dataset/dataset';
import { isSameText, say, type Text } from '../../lib/language';
import { wordingOf } from '../compose';
import type { Cell, Hunt, HuntChallenge, HuntStage, Proof } from '../hunt';
import { familyNamed } from '../questions';
import type { Wording } from '../questions/family';
import type { Change, Drift } from './change';
import { asOther } from './other';
import { creditChanges, type Known, sameSite, siteChanges } from './sites';

/** The newer data, and the ids that sites of stages have there. */
interface Newer {
  readonly dataset: Dataset;
  readonly ids: ReadonlyMap<string, string>;
}

/** A cell as newer data has it; undefined where its site or column is gone. */
const cellNow = (cell: Cell, { dataset: newer, ids }: Newer): Cell | undefined => {
  const index = findSite(newer, ids.get(cell.site) ?? cell.site);
  if (index < 0 || !newer.fields.some(({ key }) => key === cell.column)) return undefined;
  const { name, row, position } = siteAt(newer, index);
  return { ...cell, name, row, raw: factOf(newer, index, cell.column), ...(cell.position && { position }) };
};

/** A proof with its cells as newer data has them, but for the hint, which proves nothing. */
const proofNow = ({ hint: _, ...proof }: Proof, newer: Newer): Proof | undefined => {
  const [subject, right] = [cellNow(proof.subject, newer), cellNow(proof.right, newer)];
  const wrong = proof.wrong.map((cell) => cellNow(cell, newer));
  const others = proof.others?.map((cell) => cellNow(cell, newer));
  const all = [...wrong, ...(others ?? [])];
  if (!subject || !right || all.some((cell) => cell === undefined)) return undefined;
  return { ...proof, subject, right, wrong: wrong as Cell[], ...(others && { others: others as Cell[] }) };
};

/** What is right by a wording, in words; of a place on the map where that is. */
const rightIn = (wording: Wording | undefined): Text => {
  if (wording === undefined) return '';
  if (wording.type === 'choice') return wording.right.text;
  if (wording.type === 'year' || wording.type === 'number' || wording.type === 'estimate')
    return String(wording.answer);
  return wording.type === 'pin' ? (replyLines(wording, wording.at)[0] ?? '') : solutionOf(wording).text;
};

/** Whether two wordings have one right answer: a place and a direction may shift as far as it is forgiven. */
const haveOneAnswer = (before: Wording | undefined, now: Wording): boolean => {
  const isOfPlace = before?.type === 'direction' || before?.type === 'pin';
  if (isOfPlace && now.type === before.type) return markOf(before, solutionOf(now).reply) === 1;
  return isSameText(rightIn(before), rightIn(now));
};

const questionChange = (
  { content, proof }: HuntChallenge,
  { path, stage }: Pick<Change, 'path' | 'stage'>,
  hunt: Hunt,
  newer: Newer,
): Change | undefined => {
  const family = proof && familyNamed(proof.rule);
  if (proof === undefined || family === undefined || content.type === 'find') return undefined;
  const change = { path, stage, of: content.ask, was: solutionOf(content).text, mend: null };
  const now = proofNow(proof, newer);
  const wording = now && wordingOf(family, now, hunt);
  if (wording === undefined) return { ...change, kind: 'lost', is: '', reason: 'unproved' };
  const is = rightIn(wording);
  return haveOneAnswer(wordingOf(family, proof, hunt), wording) ? undefined : { ...change, kind: 'answer', is };
};

/** The name of a site as the proofs of its stage tell it; '' where none does. */
const nameIn = ({ challenges }: HuntStage, id: string): string =>
  challenges.map(({ proof }) => proof?.subject).find((cell) => cell?.site === id)?.name ?? '';

/** A stage's site as the hunt knows it. */
const knownAt = (stage: HuntStage, id: string): Known => ({
  id,
  name: nameIn(stage, id) || say(stage.title, 'fr'),
  position: stage.position,
});

const idsNow = (hunt: Hunt, name: string, newer: Dataset): Newer['ids'] =>
  new Map(
    hunt.stages.flatMap((stage) => {
      const id = stage.site?.dataset === name ? stage.site.id : undefined;
      const now = id === undefined ? undefined : sameSite(newer, knownAt(stage, id));
      return id !== undefined && now ? [[id, now.id] as const] : [];
    }),
  );

const stageChanges = (hunt: Hunt, name: string, dataset: Dataset): readonly Change[] => {
  const newer = { dataset, ids: idsNow(hunt, name, dataset) };
  return hunt.stages.flatMap((stage, i): readonly Change[] => {
    const { site, title } = stage;
    const path = `$.stages[${i}]`;
    const isHere = site?.dataset === name;
    const where = { path: `${path}.site`, stage: title, isTitled: site ? nameIn(stage, site.id) === '' : true };
    const onSite = isHere ? siteChanges(dataset, knownAt(stage, site.id), where) : [];
    if (onSite.some(({ kind }) => kind === 'gone')) return onSite;
    const asked = stage.challenges.map((one, at) =>
      one.proof?.subject.dataset === name
        ? questionChange(one, { path: `${path}.challenges[${at}]`, stage: title }, hunt, newer)
        : undefined,
    );
    return [...onSite, ...asked.filter((one) => one !== undefined)];
  });
};

/** Whose data it is, as the first stage tells that stands on it. */
const creditIn = (
  { stages, credits }: Hunt,
  name: string,
): { readonly credit: Credit; readonly at: number } | undefined => {
  const [at = -1] = stages.find(({ site }) => site?.dataset === name)?.credits ?? [];
  const credit = credits[at];
  return credit && { credit, at };
};

/** What newer data changes of a prepared hunt, from its own cells: its scenario is what can be mended. */
export const driftOfHunt = (hunt: Hunt, name: string, newer: Dataset): Drift => {
  const { credit, at } = creditIn(hunt, name) ?? {};
  const known = hunt.stages.flatMap((stage) => (stage.site?.dataset === name ? knownAt(stage, stage.site.id) : []));
  const other = asOther(newer, known);
  if (other) return { changes: [], problems: [], other };
  const changes = [
    ...stageChanges(hunt, name, newer),
    ...(credit ? creditChanges(credit, newer.credit, `$.credits[${at}]`) : []),
  ];
  return { changes: changes.map((one) => ({ ...one, mend: null })), problems: [] };
};
