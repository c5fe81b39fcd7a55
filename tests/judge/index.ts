import type { Case } from './case';
import { dull } from './dull';
import { askedBy, cellFaults, formFaults, strayFaults } from './form';
import { hints } from './hints';
import { leaks } from './leaks';
import { rules } from './rules';

/** All that an independent judge has to say against a composed question; nothing when it is fair. */
export const verdict = (one: Case): readonly string[] => {
  const asked = askedBy(one);
  if (asked === undefined) return ['nobody can tell what is asked', ...cellFaults(one), ...formFaults(one)];
  return [
    ...cellFaults(one),
    ...strayFaults(one, asked.fr),
    ...dull(one, asked.fr),
    ...rules[asked.fr.how](one, asked.fr),
    ...leaks(one, asked),
    ...hints(one, asked.fr),
    ...formFaults(one),
  ];
};
