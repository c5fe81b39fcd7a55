import { mostTeams } from '../../core/lib/rally';

/** That a hunt is played by several teams at once, each on its circuit: how many there are, and which of them this is, from 0; null where it is yet to be said. */
export interface Rally {
  readonly teams: number;
  readonly team: number | null;
}

/** The rally that the end of an address names, `12/7` for the seventh of twelve teams; null for none, and for one that can't be. */
export const rallyOf = (text: string): Rally | null => {
  const [count = 0, number = 0] = text.split('/').map(Number);
  if (!Number.isInteger(count) || count < 2 || count > mostTeams) return null;
  return { teams: count, team: Number.isInteger(number) && number >= 1 && number <= count ? number - 1 : null };
};
