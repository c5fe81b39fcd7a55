import { type Challenge, challengeTypes, inputOf, isOpen } from '../../challenge';
import { answerProblems } from '../../challenge/options';
import { fault, type Problem } from '../../lib/checked';
import { modeTerms } from '../modes';
import type { Opens } from '../opens';
import type { Scenario, ScenarioStage } from '../schema';
import { isComposed } from './challenges';

/** A stage with an id of its own: what is drawn has none, and waits for nothing. */
type NamedStage = Extract<ScenarioStage, { id: string }>;

/** A stage of the scenario that says how it opens; `path` is where. */
interface Waiting {
  readonly stage: NamedStage;
  readonly opens: Opens;
  readonly path: string;
}

const namedIn = ({ stages }: Scenario): readonly NamedStage[] =>
  stages.flatMap((stage) => ('id' in stage ? [stage] : []));

const waitingIn = ({ stages }: Scenario): readonly Waiting[] =>
  stages.flatMap((stage, i) =>
    'id' in stage && stage.opens ? [{ stage, opens: stage.opens, path: `$.stages[${i}].opens` }] : [],
  );

const unknownStage = (scenario: Scenario, id: string, path: string): Problem[] => {
  const known = namedIn(scenario).map((one) => one.id);
  return known.includes(id) ? [] : [fault(path, 'sense.unknownStage', { stage: id, known: known.join(', ') })];
};

/** The stages that give an item. */
const giversOf = (scenario: Scenario, item: string): readonly NamedStage[] =>
  namedIn(scenario).filter(({ gives }) => gives?.id === item);

const itemProblems = (scenario: Scenario, { opens: { items = [] }, path }: Waiting): Problem[] => {
  const known = namedIn(scenario).flatMap(({ gives }) => (gives ? [gives.id] : []));
  return items.flatMap((item, i) =>
    known.includes(item) ? [] : [fault(`${path}.items[${i}]`, 'sense.unknownItem', { item, known: known.join(', ') })],
  );
};

/** Only what is written by hand can be named: a composed question may be left out, and its options are not known yet. */
const answerNamed = (scenario: Scenario, { opens: { answered }, path }: Waiting): Problem[] => {
  if (!answered) return [];
  const stage = namedIn(scenario).find(({ id }) => id === answered.stage);
  if (!stage) return unknownStage(scenario, answered.stage, `${path}.answered.stage`);
  const number = answered.challenge;
  const asked = stage.challenges?.[number - 1];
  const unknown = fault(`${path}.answered.challenge`, 'sense.unknownChallenge', { stage: stage.id, number });
  if (!asked || isComposed(asked)) return [unknown];
  const content = asked as unknown as Challenge;
  const [isFree, namesOption] = [isOpen(content), 'option' in answered];
  // Whoever chooses a wrong option is told to try again: only where nothing is right does each lead on.
  if (isFree !== namesOption)
    return [
      fault(`${path}.answered`, isFree ? 'sense.rightOfOpen' : 'sense.optionOfRight', { stage: stage.id, number }),
    ];
  if (!('option' in answered)) return [];
  const asks = inputOf(content);
  return asks.kind === 'options'
    ? [...answerProblems(answered.option, asks.options, `${path}.answered.option`)]
    : [unknown];
};

/** What an arrival and full marks at a stage give at the most. */
const worthOf = ({ rules }: Scenario, stage: ScenarioStage): number => {
  const each = (stage.challenges ?? []).map((one) => {
    const isFree = !isComposed(one) && (one.type === 'find' || challengeTypes[one.type as Challenge['type']].isOpen);
    return one.points ?? (isFree ? 0 : rules.points.answer);
  });
  const times = 'draw' in stage ? stage.draw.count : 1;
  return times * each.reduce((sum, points) => sum + points, rules.points.arrival);
};

/** What waits for this stage earns nothing before it. */
const pointsProblems = (scenario: Scenario, { stage, opens: { points = 0 }, path }: Waiting): Problem[] => {
  const isLater = (one: ScenarioStage) => 'id' in one && waitsFor(scenario, one, ({ id }) => id === stage.id);
  const others = scenario.stages.filter((one) => one !== stage && !isLater(one));
  const most = others.reduce((sum, one) => sum + worthOf(scenario, one), 0);
  return points > most ? [fault(`${path}.points`, 'sense.pointsOutOfReach', { points, most })] : [];
};

/** The stages that must have been before this one. */
const beforeOf = (scenario: Scenario, { opens }: NamedStage): readonly string[] => [
  ...(opens?.after ?? []),
  ...(opens?.answered ? [opens.answered.stage] : []),
  ...(opens?.items ?? []).flatMap((item) => {
    const givers = giversOf(scenario, item);
    return givers.length === 1 ? givers.map(({ id }) => id) : [];
  }),
];

/** Whether a stage waits, in the end, for one of these: for itself, say, or for that with which the hunt is over. */
const waitsFor = (scenario: Scenario, { id }: NamedStage, isIt: (before: NamedStage) => boolean): boolean => {
  const byId = new Map(namedIn(scenario).map((stage) => [stage.id, stage]));
  const [met, queue] = [new Set<string>(), [id]];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const stage = byId.get(next);
    for (const before of stage ? beforeOf(scenario, stage) : []) {
      const known = byId.get(before);
      if (known && isIt(known)) return true;
      if (!met.has(before)) queue.push(before);
      met.add(before);
    }
  }
  return false;
};

const stageProblems = (scenario: Scenario, waiting: Waiting): Problem[] => {
  const { stage, opens, path } = waiting;
  const unknown = (opens.after ?? []).flatMap((id, i) => unknownStage(scenario, id, `${path}.after[${i}]`));
  const named = [...unknown, ...itemProblems(scenario, waiting), ...answerNamed(scenario, waiting)];
  if (named.length > 0) return named;
  if (waitsFor(scenario, stage, ({ id }) => id === stage.id))
    return [fault(path, 'sense.waitsForItself', { stage: stage.id })];
  if (waitsFor(scenario, stage, ({ final }) => final === true))
    return [fault(path, 'sense.afterTheEnd', { stage: stage.id })];
  return pointsProblems(scenario, waiting);
};

/** Whether a stage waits for something that the team does: hours come by themselves. */
const waitsForTeam = ({ opens, final }: NamedStage): boolean =>
  final === true || (opens !== undefined && Object.keys(opens).some((what) => what !== 'during'));

/** What concerns the whole: secrets that anybody sees, more ends than one, a hunt that nobody can begin, teams that come in other orders. */
const wholeProblems = (scenario: Scenario): Problem[] => {
  const { stages, circuits, rules } = scenario;
  const { hasBell } = modeTerms[rules.mode];
  const named = stages.flatMap((stage, i) => ('id' in stage ? [{ stage, path: `$.stages[${i}]` }] : []));
  const waits = named.filter(({ stage }) => stage.opens || stage.final);
  const secrets = named.filter(({ stage }) => stage.secret && !stage.opens && !stage.final);
  const ends = named.filter(({ stage }) => stage.final).slice(1);
  const [first] = waits;
  const isShut =
    first !== undefined &&
    stages.length > 1 &&
    named.filter(({ stage }) => waitsForTeam(stage)).length === stages.length;
  return [
    ...secrets.map(({ stage, path }) => fault(`${path}.secret`, 'sense.secretOpen', { stage: stage.id })),
    ...named
      .filter(({ stage }) => hasBell && stage.final && stage.opens)
      .map(({ stage, path }) => fault(`${path}.opens`, 'sense.finalWaits', { stage: stage.id })),
    ...ends.map(({ stage, path }) => fault(`${path}.final`, 'sense.severalFinals', { stage: stage.id })),
    ...(isShut ? [fault(first.path, 'sense.nothingOpen', {})] : []),
    ...(circuits && first ? [fault('$.circuits', 'sense.circuitsOpening', { stage: first.stage.id })] : []),
  ];
};

/** Dead ends: stages that wait for what is not there, for more points than there are, or for themselves. */
export const checkFlow = (scenario: Scenario): Problem[] => [
  ...waitingIn(scenario).flatMap((waiting) => stageProblems(scenario, waiting)),
  ...wholeProblems(scenario),
];
