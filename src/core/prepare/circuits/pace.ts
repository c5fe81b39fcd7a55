import { walkingMetersPerSecond } from '../../scenario/walk';

/** How fast a team is. */
export interface Pace {
  /** On foot, along the streets. */
  readonly metersPerSecond: number;
  readonly wordsPerMinute: number;
  /** For each try at a question, beside reading it. */
  readonly thinkSeconds: number;
  /** The share of tries that are wrong. */
  readonly wrongShare: number;
}

/**
 * A team as most are. It walks as `check` reckons, and reads aloud as adults do: 183 words a minute in English (Brysbaert, “How many
 * words do we read per minute?”, 2019), 184 on average of 17 languages (Trauzettel-Klosinski and Dietz, “Standardized assessment of reading performance”, 2012).
 */
const ordinary: Pace = {
  metersPerSecond: walkingMetersPerSecond,
  wordsPerMinute: 180,
  thinkSeconds: 45,
  wrongShare: 0.2,
};

/** The paces that a rally has to reckon with; the slow one walks at the 3 feet a second for which the signals of crossings with slower walkers are timed (MUTCD 2009, 4E.06). */
export const paces = {
  ordinary,
  fast: { metersPerSecond: 1.7, wordsPerMinute: 240, thinkSeconds: 15, wrongShare: 0 },
  slow: { ...ordinary, metersPerSecond: 0.91, wordsPerMinute: 100, thinkSeconds: 90 },
} as const satisfies Readonly<Record<string, Pace>>;

/** How fast the teams of a rally may be, by their numbers: all as most are, or slow and fast ones among them, in three ways. */
export const mixes: readonly ((team: number) => Pace)[] = [
  () => ordinary,
  ...[0, 1, 2].map((shift) => (team: number) => [ordinary, paces.slow, paces.fast][(team + shift) % 3] as Pace),
];
