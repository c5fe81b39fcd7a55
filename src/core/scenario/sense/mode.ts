import { fault, type Problem, warning } from '../../lib/checked';
import { modeTerms } from '../modes';
import type { Scenario } from '../schema';

/** Who walks no faster than the 3 feet a second for which the signals of crossings with slower walkers are timed (MUTCD 2009, 4E.06), in meters a second, is not to be hurried. */
const unhurried = 0.92;

/** A bonus for speed that ends before it begins, or for those who can't hurry. */
const speedProblems = ({ rules: { points }, audience, walk }: Scenario): Problem[] => {
  if (!points.speed) return [];
  const { withinMinutes, zeroAtMinutes } = points.speed;
  const path = '$.rules.points.speed';
  const isSlow = audience === 'child' || (walk?.metersPerSecond ?? Number.POSITIVE_INFINITY) <= unhurried;
  return [
    ...(zeroAtMinutes > withinMinutes
      ? []
      : [fault(`${path}.zeroAtMinutes`, 'sense.noBonus', { full: withinMinutes, none: zeroAtMinutes })]),
    ...(isSlow ? [fault(path, 'sense.noHurry', {})] : []),
  ];
};

/** A hunt against a bell that never rings; rules that its mode doesn't know. */
export const checkMode = (scenario: Scenario): Problem[] => {
  const { mode, minutes, late, players, points, pause } = scenario.rules;
  const { hasBell } = modeTerms[mode];
  const unheard = (rule: string): Problem => warning(`$.rules.${rule}`, 'sense.ruleUnheard', { rule, mode });
  return [
    ...(hasBell && minutes === undefined ? [fault('$.rules', 'sense.noBell', {})] : []),
    ...(late && !hasBell ? [unheard('late')] : []),
    ...(points.speed && hasBell ? [unheard('points.speed')] : []),
    ...speedProblems(scenario),
    ...(pause && minutes === undefined && !points.speed ? [warning('$.rules.pause', 'sense.pauseUntimed', {})] : []),
    ...(players !== undefined && mode !== 'relay' ? [unheard('players')] : []),
  ];
};
