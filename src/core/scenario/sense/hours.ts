import { findSite } from '../../dataset';
import { occasionsOf } from '../../dataset/sites/occasions';
import { fault, type Problem, warning } from '../../lib/checked';
import type { Scenario, ScenarioStage } from '../schema';
import type { Datasets } from './data';

type NamedStage = Extract<ScenarioStage, { id: string }>;

/** Hours without a minute between them. */
const emptyHours = ({ opens }: NamedStage, path: string): Problem[] =>
  opens?.during === undefined || opens.during === 'event'
    ? []
    : opens.during.flatMap(({ from, to }, i) =>
        from === to || (from === '24:00' && to === '00:00')
          ? [fault(`${path}[${i}]`, 'sense.hoursNever', { from })]
          : [],
      );

/** A stage that opens with an event of which nobody knows when it is. Whether it is over, the data's own date says: no file turns bad by itself. */
const eventProblems = (stage: NamedStage, datasets: Datasets, path: string): Problem[] => {
  if (stage.opens?.during !== 'event') return [];
  if (!('site' in stage)) return [fault(path, 'sense.noEvent', { stage: stage.id })];
  const dataset = datasets.get(stage.site.dataset);
  const index = dataset ? findSite(dataset, stage.site.id) : -1;
  if (!dataset || index < 0) return [];
  const { spans, unknownRepeat } = occasionsOf(dataset, index);
  const named = { stage: stage.id, dataset: stage.site.dataset };
  if (spans.length === 0) return [fault(path, 'sense.noEventDates', named)];
  const { date } = dataset.credit;
  const isOver = date !== '' && spans.every(({ to }) => to.slice(0, date.length) < date);
  return [
    ...(unknownRepeat === '' ? [] : [warning(path, 'sense.unknownRepeat', { ...named, rule: unknownRepeat })]),
    ...(isOver ? [warning(path, 'sense.eventOver', { ...named, date })] : []),
  ];
};

/** An end that most teams never see at its hour: they come to it last, and open it all the same. */
const endProblems = ({ stages }: Scenario): Problem[] => {
  const named = stages.flatMap((stage, i) => ('id' in stage ? [{ stage, path: `$.stages[${i}]` }] : []));
  const timed = new Set(named.flatMap(({ stage }) => (stage.opens?.during ? [stage.id] : [])));
  return named.flatMap(({ stage, path }) => {
    const needed = stage.opens?.during ? stage.id : stage.opens?.after?.find((id) => timed.has(id));
    return stage.final && needed !== undefined
      ? [warning(`${path}.opens`, 'sense.endAtHours', { stage: stage.id, needed })]
      : [];
  });
};

/** The first stage that waits for its hours while a clock runs: a team may lose its time before a closed door. */
const timedProblems = ({ stages, rules }: Scenario): Problem[] => {
  const i = stages.findIndex((stage) => 'id' in stage && stage.opens?.during !== undefined);
  const stage = stages[i];
  const rule = rules.minutes === undefined ? rules.points.speed && 'points.speed' : 'minutes';
  if (!stage || !('id' in stage) || !rule) return [];
  return [warning(`$.stages[${i}].opens.during`, 'sense.hoursTimed', { stage: stage.id, rule })];
};

/** Hours that never come, events without a date or over, an end that hangs on an hour, a clock that runs meanwhile. */
export const checkHours = (scenario: Scenario, datasets: Datasets): Problem[] => [
  ...scenario.stages.flatMap((stage, i) => {
    if (!('id' in stage)) return [];
    const path = `$.stages[${i}].opens.during`;
    return [...emptyHours(stage, path), ...eventProblems(stage, datasets, path)];
  }),
  ...endProblems(scenario),
  ...timedProblems(scenario),
];
