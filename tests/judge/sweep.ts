import type { Hunt } from '../../src/core/prepare/hunt';
import { verify } from '../../src/core/prepare/verify';
import { verdict } from '.';
import { said, type Table } from './case';
import { casesOf, together } from './hunts';

/** How many questions of each family were judged, and of each that is asked as another type of challenge. */
export type Judged = Map<string, number>;

/** What the judge and the proof have to say against a hunt; where it was made to be played, against its questions beside each other too. */
export const faultsIn = (hunt: Hunt, table: Table, judged: Judged, isMade: boolean): readonly string[] => {
  const against = casesOf(hunt, table).flatMap((one) => {
    const { family = '', proof } = one.challenge;
    const form = proof?.as === undefined ? family : `${family} as ${proof.as}`;
    judged.set(form, (judged.get(form) ?? 0) + 1);
    return verdict(one).map(
      (fault) => `${family} of ${proof?.right.column} at ${said(one.stage.title, 'fr')}: ${fault}`,
    );
  });
  const unproved = verify(hunt).map(({ path, values }) => `not proved: ${path} ${values.reason}`);
  return [...against, ...unproved, ...(isMade ? together(hunt, table) : [])];
};

/** How many were judged, in one line. */
export const countsOf = (judged: Judged): string => {
  const all = [...judged.values()].reduce((sum, one) => sum + one, 0);
  return `${all} questions judged: ${[...judged].map(([family, n]) => `${family} ${n}`).join(', ')}`;
};
