import { asFlown } from '../flight';
import { formatCount, formatDistance, formatDuration, formatNumber } from '../formats';
import type { SitesWords } from '../fr/sites';

const count = (n: number, one: string, many: string): string => formatCount('en', n, one, many);

/** What is read where sites are chosen for a hunt. */
export const sites: SitesWords = {
  title: 'Make a hunt around here',
  about: 'Jalon suggests a walk, and questions along it. Change whatever you like, then play.',
  map: 'Map of the places',
  mapHelp: 'On the map, tap a number to come closer, a place to learn what it is. A list further down says the same.',
  whole: 'Show all places',
  toRing: 'Back to the walk',
  here: 'Start here',
  time: 'How much time?',
  minutes: (n) => formatDuration('en', n * 60_000),
  forWhom: 'Who for?',
  audiences: { child: 'Children', pupil: 'Pupils', adult: 'Adults' },
  inWhich: 'In which language?',
  inBoth: 'French and English',
  howToWalk: 'How will you walk?',
  whereEnd: 'Where should it end?',
  ends: { anywhere: 'At the last post', start: 'Back at the start' },
  whichPace: 'How fast?',
  walkPaces: { usual: 'As most do', gentle: 'Gently' },
  whichPlaces: 'Which places?',
  access: { any: 'All', stepFree: 'Step-free' },
  accessNote: 'Step-free: those that the data calls accessible; of the way there it knows nothing.',
  aroundMe: 'Around me now',
  aroundMeHow: 'Your position never leaves this device.',
  locating: 'Finding out where you are…',
  located: {
    refused: 'Jalon may not see your position: allow it in the browser, or choose a start on the map.',
    unavailable: 'This device can’t tell its position: choose a start on the map.',
    passing: 'Your position isn’t coming through: try again in the open, or choose a start on the map.',
  },
  noneAroundMe: (found, minutes, radiusMeters) =>
    found === 0
      ? `None of these places is within ${formatDistance('en', radiusMeters)} of you: choose a start on the map.`
      : `Around you, this data doesn’t have enough places for a hunt of ${formatDuration('en', minutes * 60_000)}: allow more time, or choose a start on the map.`,
  stages: 'The walk',
  walk: (stages, meters, isAround, minutes) =>
    `${count(stages, 'post', 'posts')}, ${asFlown('en', formatDistance('en', meters), isAround)}, about ${formatDuration('en', minutes * 60_000)}`,
  seeking: 'Looking for a better one…',
  settle: 'This one will do',
  quality: (above) =>
    above < 0.005
      ? 'In this time, no walk is worth more.'
      : `The best one found; another could be at most ${formatNumber('en', Math.ceil(above * 100))}% better.`,
  unmakable: (found, minutes, radiusMeters) =>
    found === 0
      ? `There are no places within ${formatDistance('en', radiusMeters)}: allow more time, or start somewhere else.`
      : `Too few places, or too far apart, for a hunt of ${formatDuration('en', minutes * 60_000)}: allow more time, or start somewhere else.`,
  tooLong: (minutes) =>
    `That’s more than ${formatDuration('en', minutes * 60_000)}: take posts out, or allow more time.`,
  tooFew: (missing) =>
    `A hunt needs at least two posts: add ${missing === 1 ? 'one more' : 'two'}, from the map or the list.`,
  earlier: (name) => `Earlier: ${name}`,
  remove: (name) => `Remove: ${name}`,
  add: 'Add to the walk',
  takeOut: 'Take out of the walk',
  findOnly: (names) =>
    `No question could be proved for ${names.length === 1 ? 'this place, which is only there to be found' : 'these places, which are only there to be found'}: ${names.join(', ')}.`,
  made: (questions, families) =>
    `${count(questions, 'question', 'questions')} proved by the data${families > 1 ? `, of ${families} kinds` : ''}`,
  foreign: (questions) =>
    `${count(questions, 'question', 'questions')} left out: in one of the hunt’s languages ${questions === 1 ? 'it' : 'they'} could not be understood.`,
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
