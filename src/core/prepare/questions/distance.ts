import { shuffled } from '../../lib/random';
import type { Cell } from '../hunt';
import { compose, composeWith, nameOf } from '../words';
import { closeInSize, leastApart } from './apart';
import { type Family, type Option, placeCellOf, wrongCount } from './family';
import { metersTo } from './peers';
import { isOneInReach, peersInReach } from './reach';

/** As people say a distance: in tens of meters, fifties, hundreds, then in half kilometers. */
const said = (meters: number): number => {
  const step = [
    [300, 10],
    [1000, 50],
    [3000, 100],
  ].find(([most = 0]) => meters < most)?.[1];
  const grain = step ?? 500;
  return Math.max(grain, Math.round(meters / grain) * grain);
};

/** Each option is more than twice another; where the right one stands among them depends on the row. */
const ladders = [
  [1, 2.2, 5, 0.4],
  [1, 0.4, 2.2, 5],
  [1, 0.4, 0.18, 2.2],
] as const;

/** The least ratio of two options. */
const rung = 2.2;

/** How far a site around is, as the crow flies: no stage, for clues tell how far they are. */
export const distance: Family = {
  partsTell: false,
  choose: (subject) => {
    const own = placeCellOf(subject, subject.site);
    if (own.raw === '') return 'noValue';
    const [peer] = shuffled(peersInReach(subject), subject.random);
    return peer
      ? { rule: 'distance', subject: own, right: placeCellOf(subject, peer.index), wrong: [] }
      : 'tooFewWrong';
  },
  closeness: () => closeInSize(1, rung, leastApart.distance),
  holds: isOneInReach,
  word: ({ subject, right }, listener) => {
    const { languages } = listener;
    const meters = metersTo(subject, right);
    const [, ...wrong] = ladders[right.row % ladders.length] ?? ladders[0];
    const option = (times: number, cells: readonly Cell[]): Option => ({
      text: compose(languages, ({ ask }) => ask.meters(said(meters * times))),
      cells,
    });
    return {
      type: 'choice',
      ask: composeWith(languages, [nameOf(right, listener)], ({ ask }, name) => ask.distance(name)),
      right: option(1, [right]),
      wrong: wrong.slice(0, wrongCount(listener)).map((times) => option(times, [])),
    };
  },
};
