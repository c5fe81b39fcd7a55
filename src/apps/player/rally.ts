import { mostTeams } from '../../core/lib/rally';

/** That a hunt is played by several teams at once, each on its circuit. */
export interface Rally {
  /** How many there are. */
  readonly teams: number;
  /** Which of them this is, from 0; null where it is yet to be said. */
  readonly team: number | null;
  /** So many of them at most are wished at one stage; left out where that is left to Jalon. */
  readonly together?: number;
  /** Whether the address is the organizer's, who plans for all of them. */
  readonly isPlan: boolean;
  /** Whether a rehearsal of the plan is watched. */
  readonly isRehearsed?: true;
}

/** The warnings that whoever plans for several teams is told, and no player. */
export const ofTeams: readonly string[] = [
  'sense.crowded',
  'sense.unequalCircuits',
  'sense.longCircuits',
  'sense.circuitClues',
  'sense.circuitsFree',
  'sense.circuitsPrepared',
];

const [plan, rehearsal] = ['plan', 'rehearsal'];

const wholeIn = (text: string, least: number, most: number): number | undefined => {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
};

/** The end of the address at which the codes of a hunt are printed. */
export const codesPath = 'codes';

/** The end of an address without what doesn't change the circuits: whether a rehearsal of them is watched, or codes are printed. */
export const circuitsIn = (text: string): string => {
  if (text === codesPath) return '';
  return text.endsWith(`/${rehearsal}`) ? text.slice(0, -rehearsal.length - 1) : text;
};

/**
 * The rally that the end of an address names: `12/7` for the seventh of twelve teams, `12/plan/3` for who plans for twelve, three at
 * most at a stage, `12/plan/3/rehearsal` for who watches them rehearse; null for none, and for one that can't be.
 */
export const rallyOf = (text: string): Rally | null => {
  const [count = '', which = '', most = ''] = circuitsIn(text).split('/');
  const teams = wholeIn(count, 2, mostTeams);
  if (teams === undefined) return null;
  const number = wholeIn(which, 1, teams);
  const together = which === plan ? wholeIn(most, 1, mostTeams) : undefined;
  return {
    teams,
    team: number === undefined ? null : number - 1,
    isPlan: which === plan,
    ...(which === plan && circuitsIn(text) !== text && { isRehearsed: true }),
    ...(together !== undefined && { together }),
  };
};

/** The end of the address of a rally's team, as `rallyOf` reads it. */
export const teamPath = (teams: number, team: number): string => `${teams}/${team + 1}`;

/** The end of the address at which a rally is planned, or its rehearsal watched, as `rallyOf` reads it. */
export const planPath = ({ teams, together, isRehearsed }: Pick<Rally, 'teams' | 'together' | 'isRehearsed'>): string =>
  [teams, plan, together, isRehearsed && rehearsal].filter((part) => part !== undefined).join('/');
