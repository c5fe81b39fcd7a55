import { formatCount, formatDistance, formatDuration } from '../formats';
import type { SitesWords } from '../fr/sites';

const count = (n: number, one: string, many: string): string => formatCount('en', n, one, many);

/** What is read where sites are chosen for a hunt. */
export const sites: SitesWords = {
  title: 'A hunt right away',
  about: 'Jalon suggests a walk where there are plenty of places. Change whatever you like, then play.',
  map: 'Map of the places',
  mapHelp: 'Tap a number to come closer, a post to learn what it is. The list below says the same.',
  whole: 'Show all places',
  toRing: 'Back to the walk',
  here: 'Look here',
  radius: 'Radius',
  howMany: 'Posts',
  fewer: 'One post fewer',
  more: 'One post more',
  stages: 'The walk',
  walk: (stages, meters, minutes) =>
    `${count(stages, 'post', 'posts')}, ${formatDistance('en', meters)} as the crow flies, about ${formatDuration('en', minutes * 60_000)}`,
  none: 'No posts. Pick places from the list, or look elsewhere on the map.',
  nothingHere: 'There are no places around here. Widen the radius, or look elsewhere.',
  earlier: (name) => `Earlier: ${name}`,
  remove: (name) => `Remove: ${name}`,
  add: 'Add to the walk',
  takeOut: 'Take out of the walk',
  findOnly: (names) =>
    `No question could be proved for ${names.length === 1 ? 'this place, which is only there to be found' : 'these places, which are only there to be found'}: ${names.join(', ')}.`,
  questions: (n) => `${count(n, 'question', 'questions')} proved by the data`,
  composing: 'Composing the hunt…',
  refused: 'This hunt can’t be played',
  play: 'Play this hunt',
  keep: 'Keep the scenario',
  keepHelp: 'A JSON file to edit, and to open later together with the data file.',
  others: 'Choose other places',
  search: 'Name of a place',
  order: 'First',
  nearest: 'The nearest',
  onTheWay: 'On the way',
  found: (n, listed) =>
    n > listed ? `${count(n, 'place', 'places')}, of which these are the first ${listed}` : count(n, 'place', 'places'),
  away: (meters) => `${formatDistance('en', meters)} away`,
  together: (n) => `${count(n, 'place', 'places')} in the same spot`,
  close: 'Close the card',
};
