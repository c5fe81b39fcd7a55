import { fault, type Problem, warning } from '../../lib/checked';
import { modeTerms } from '../modes';
import type { Scenario } from '../schema';

/** A hunt against a bell that never rings; rules that its mode doesn't know. */
export const checkMode = ({ rules: { mode, minutes, late, players } }: Scenario): Problem[] => {
  const { hasBell } = modeTerms[mode];
  const unheard = (rule: string): Problem => warning(`$.rules.${rule}`, 'sense.ruleUnheard', { rule, mode });
  return [
    ...(hasBell && minutes === undefined ? [fault('$.rules', 'sense.noBell', {})] : []),
    ...(late && !hasBell ? [unheard('late')] : []),
    ...(players !== undefined && mode !== 'relay' ? [unheard('players')] : []),
  ];
};
