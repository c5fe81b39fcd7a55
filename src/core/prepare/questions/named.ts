import { families } from '.';
import type { Family } from './family';

/** The family that a proof's rule names; undefined for none. */
export const familyNamed = (rule: string): Family | undefined =>
  Object.hasOwn(families, rule) ? families[rule as keyof typeof families] : undefined;
