import type { OpenedPlay } from '../play/kept';
import { eachPlay } from '../play/meet';
import { observationsIn, type SeenDataset } from './observations';
import { type Reported, reportsIn } from './reports';

/** What plays tell the publishers of data, and the service of a town: nothing in it tells who played, where a team went, or at what hour. */
export interface Corrections {
  /** How many plays were read, each once. */
  readonly plays: number;
  readonly datasets: readonly SeenDataset[];
  readonly reports: readonly Reported[];
  /** How many answers were given at home, and so correct nothing. */
  readonly atHome: number;
}

/** What teams saw and reported on the spot, of one or many plays in any order: the same plays give the same, whatever that is. */
export const gather = (plays: readonly OpenedPlay[]): Corrections => {
  const once = eachPlay(plays);
  const [seen, reported] = [observationsIn(once), reportsIn(once)];
  return {
    plays: once.length,
    datasets: seen.datasets,
    reports: reported.reports,
    atHome: seen.atHome + reported.atHome,
  };
};

/** Whether there is anything to send. */
export const isWorthSending = ({ datasets, reports }: Corrections): boolean => datasets.length + reports.length > 0;
