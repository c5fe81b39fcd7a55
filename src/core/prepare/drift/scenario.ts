import { solutionOf } from '../../challenge';
import { type Dataset, factOf, findSite, siteAt } from '../../dataset';
import { type Problem, stops } from '../../lib/checked';
import { within } from '../../lib/json';
import { isSameText, type Text } from '../../lib/language';
import { type Scenario, type ScenarioStage, scenarioSchema } from '../../scenario/schema';
import { type Datasets, isComposed } from '../../scenario/sense';
import { checkShape } from '../../scenario/shape';
import { wordingOf } from '../compose';
import type { Hunt, HuntChallenge, Proof } from '../hunt';
import { droppedIn } from '../make/draft';
import { handWritten } from '../make/shape';
import { prepare } from '../prepare';
import { familyNamed } from '../questions';
import { type Change, type Drift, type Mend, mended } from './change';
import { asOther } from './other';
import { creditChanges, sameSite, siteChanges } from './sites';
import { storyChanges } from './story';

/** One of a scenario's datasets, as it was and as it is. */
interface Pair {
  readonly name: string;
  readonly older: Dataset;
  readonly newer: Dataset;
}

const siteOf = (stage: ScenarioStage, { name, older }: Pair): number =>
  'site' in stage && stage.site.dataset === name ? findSite(older, stage.site.id) : -1;

const titleOf = (stage: ScenarioStage, { older }: Pair, index: number) =>
  ('title' in stage ? stage.title : undefined) ?? siteAt(older, index).name;

const stageChanges = (scenario: Scenario, pair: Pair): readonly Change[] =>
  scenario.stages.flatMap((stage, i) => {
    const index = siteOf(stage, pair);
    if (index < 0) return [];
    const { id, name, position } = siteAt(pair.older, index);
    const isTitled = 'title' in stage && stage.title !== undefined;
    const where = { path: `$.stages[${i}].site`, stage: titleOf(stage, pair, index), isTitled };
    return siteChanges(pair.newer, { id, name, position }, where);
  });

/** What a stage's row says now, where a person wrote about it. */
const handChanges = (scenario: Scenario, pair: Pair): readonly Change[] =>
  scenario.stages.flatMap((stage, i): readonly Change[] => {
    const index = siteOf(stage, pair);
    const site = index < 0 || handWritten(stage) === 0 ? undefined : sameSite(pair.newer, siteAt(pair.older, index));
    const now = site === undefined ? -1 : findSite(pair.newer, site.id);
    if (now < 0) return [];
    const { older, newer } = pair;
    return older.fields.flatMap(({ key }) => {
      const [was, is] = [factOf(older, index, key), factOf(newer, now, key)];
      const change = { path: `$.stages[${i}]`, stage: titleOf(stage, pair, index), of: key, was, is, mend: null };
      return was === is ? [] : [{ ...change, kind: 'byHand' as const }];
    });
  });

/** A scenario, the hunt that it gives, and what was told meanwhile. */
interface Prepared {
  readonly scenario: Scenario;
  readonly hunt: Hunt;
  readonly problems: readonly Problem[];
}

type Asked = { readonly found: HuntChallenge } | { readonly reason: string };

/** What became of one challenge of a stage: the one in the hunt, or why there is none. */
const askedAt = ({ scenario, hunt, problems }: Prepared, id: string, at: number): Asked => {
  const stage = scenario.stages.findIndex((one) => 'id' in one && one.id === id);
  const fallen = droppedIn(problems).filter((one) => one.stage === stage);
  const own = fallen.find(({ challenge }) => challenge === at);
  const before = fallen.filter(({ challenge }) => challenge < at).length;
  const found = hunt.stages.find((one) => one.id === id)?.challenges[at - before];
  return own || found === undefined ? { reason: own?.reason ?? 'told' } : { found };
};

/** The question without its hint, which may change as the data does. */
const askOf = ({ content, proof }: HuntChallenge, hunt: Hunt): Text => {
  const family = proof && familyNamed(proof.rule);
  const { hint: _, ...bare } = proof ?? {};
  const wording = family && wordingOf(family, bare as Proof, hunt);
  return wording?.ask ?? ('ask' in content ? content.ask : '');
};
const answerOf = ({ content }: HuntChallenge): Text => (content.type === 'find' ? '' : solutionOf(content).text);

const questionChange = (
  was: HuntChallenge,
  is: Asked,
  where: Pick<Change, 'path' | 'stage'>,
  [before, after]: readonly [Prepared, Prepared],
): readonly Change[] => {
  const asked = askOf(was, before.hunt);
  const change = { ...where, of: asked, was: answerOf(was), mend: null };
  if ('reason' in is) return [{ ...change, kind: 'lost', is: '', reason: is.reason, mend: { path: where.path } }];
  const now = askOf(is.found, after.hunt);
  if (!isSameText(asked, now)) return [{ ...change, kind: 'asked', of: '', was: asked, is: now }];
  return isSameText(answerOf(was), answerOf(is.found)) ? [] : [{ ...change, kind: 'answer', is: answerOf(is.found) }];
};

const questionChanges = (before: Prepared, after: Prepared): readonly Change[] =>
  before.scenario.stages.flatMap((stage, i) => {
    const id = 'id' in stage ? stage.id : undefined;
    const old = before.hunt.stages.find((one) => one.id === id);
    if (id === undefined || old === undefined || !after.hunt.stages.some((one) => one.id === id)) return [];
    return (stage.challenges ?? []).flatMap((challenge, at): readonly Change[] => {
      const was = isComposed(challenge) ? askedAt(before, id, at) : undefined;
      if (was === undefined || 'reason' in was) return [];
      const where = { path: `$.stages[${i}].challenges[${at}]`, stage: old.title };
      return questionChange(was.found, askedAt(after, id, at), where, [before, after]);
    });
  });

/** The sites of a hunt that no stage of its scenario names. */
const drawnIn = ({ scenario, hunt }: Prepared): readonly string[] =>
  hunt.stages
    .filter(({ id }) => !scenario.stages.some((one) => 'id' in one && one.id === id))
    .map(({ site }) => site?.id ?? '');

const drawChanges = (before: Prepared, after: Prepared): readonly Change[] => {
  const at = before.scenario.stages.findIndex((stage) => 'draw' in stage);
  const [was, is] = [drawnIn(before), drawnIn(after)];
  if (at < 0 || was.join() === is.join()) return [];
  const without = (ids: readonly string[], others: readonly string[]) =>
    ids.filter((id) => !others.includes(id)).join(', ');
  const change = { path: `$.stages[${at}].draw`, stage: '', of: '', mend: null } as const;
  return [{ ...change, kind: 'drawn', was: without(was, is), is: without(is, was) }];
};

type Outcome = Prepared | { readonly problems: readonly Problem[] };

const prepared = (json: unknown, datasets: Datasets): Outcome => {
  const { value: scenario, problems } = checkShape<Scenario>(scenarioSchema, json);
  if (scenario === null || stops(problems)) return { problems };
  const made = prepare(scenario, datasets);
  return made.hunt === null ? { problems: made.problems } : { scenario, hunt: made.hunt, problems: made.problems };
};

const mendsOf = (changes: readonly Change[]): readonly Mend[] => changes.flatMap(({ mend }) => mend ?? []);

/**
 * What a newer version of one of its datasets changes of a scenario, given as JSON: nothing where the data is the same. Pure.
 * The problems are those of the scenario as it is, where it gives no hunt, else those that stay when all is mended.
 */
export const driftOfScenario = (json: unknown, datasets: Datasets, name: string, newer: Dataset): Drift => {
  const before = prepared(json, datasets);
  const older = datasets.get(name);
  if (!('hunt' in before) || older === undefined) return { changes: [], problems: before.problems };
  const pair = { name, older, newer };
  const known = before.scenario.stages.map((stage) => siteOf(stage, pair)).filter((index) => index >= 0);
  const other = asOther(
    newer,
    known.map((index) => siteAt(older, index)),
    older,
  );
  if (other) return { changes: [], problems: [], other };
  const onSites = stageChanges(before.scenario, pair);
  const path = within('$.datasets', name);
  const told = [...onSites, ...handChanges(before.scenario, pair), ...creditChanges(older.credit, newer.credit, path)];
  const story = storyChanges(before.scenario, datasets, newer);
  const after = prepared(mended(json, mendsOf(onSites)), new Map([...datasets, [name, newer]]));
  if (!('hunt' in after)) return { changes: [...told, ...story], problems: after.problems };
  const changes = [...told, ...story, ...drawChanges(before, after), ...questionChanges(before, after)];
  const last = prepared(mended(json, mendsOf(changes)), new Map([...datasets, [name, newer]]));
  return { changes, problems: last.problems.filter(({ severity }) => severity === 'error') };
};
