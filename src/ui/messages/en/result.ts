import { formatCount } from '../formats';
import type { ResultWords } from '../fr/result';

const endings: { readonly [rule: string]: string } = { one: 'st', two: 'nd', few: 'rd' };
const nth = (place: number): string =>
  `${place}${endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(place)] ?? 'th'}`;

/** What is read beside a result: who else played this hunt, and the notebook as a picture. */
export const result: ResultWords = {
  podium: 'The podium',
  firstHere: 'You’re the first team on the podium! Two steps are still free: who’s next?',
  placeOf: (place, total) =>
    place === 1
      ? `The best of the ${total} games played on this device!`
      : `This game comes ${nth(place)} of the ${total} played on this device.`,
  thisPlay: 'This game',
  simulatedWalk: 'simulated walk',
  timeDoubtful: 'time uncertain',
  notebookOf: (day) => `Hunt notebook, ${day}`,
  keepPicture: 'Keep as a picture',
  sharePicture: 'Share the picture',
  passOn: 'Pass the game on',
  correct: 'Correct and report',
  teams: 'Team results',
  drawing: 'Drawing the picture…',
  kept: 'The picture is in your downloads.',
  pictureFailed: 'The picture could not be made. Try again, or print the notebook.',
  morePlays: (n) => `See ${formatCount('en', n, 'other game', 'other games')}`,
};
