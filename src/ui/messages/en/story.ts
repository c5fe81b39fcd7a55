import { asFlown } from '../flight';
import { formatCount, formatDistance, formatDuration } from '../formats';
import type { StoryWords } from '../fr/story';

const count = (n: number, one: string, many: string): string => formatCount('en', n, one, many);

/** What is read before a play: the story, the team, whose data it is. */
export const story: StoryWords = {
  problemsOpened: (n) => `${count(n, 'note', 'notes')} about this hunt`,

  fromElsewhere: 'A hunt from elsewhere',
  fromElsewhereSaid: (host: string, others: string) =>
    [
      host && `This hunt comes from ${host}, and only its text has been loaded.`,
      others && `It asks ${others} for its data.`,
      'Jalon doesn’t know who publishes it. If you open it, these sites will know the address of your device, as any site does that one visits; so will any site they send you on to.',
    ]
      .filter(Boolean)
      .join(' '),
  openIt: 'Open this hunt',
  link: {
    title: 'A link to another site',
    said: (host) =>
      `This link leads to ${host}, and Jalon doesn’t know who publishes what is there. Nothing has been asked of it yet. If you open it, that site will know the address of your device, as any site does that one visits; so will any site it sends you on to.`,
    open: 'Open this link',
  },

  referenceSaid:
    'Short hunts that show the challenges and the rules of Jalon one by one: to try them, and to write your own.',

  facts: 'What to expect',
  length: (meters, isAround) => asFlown('en', formatDistance('en', meters), isAround),
  limit: (n) => `${formatDuration('en', n * 60_000)} to find it all`,
  bell: (minutes, late) =>
    `The bell rings after ${formatDuration('en', minutes * 60_000)}; after that, −${formatCount('en', late, 'point', 'points')} a minute`,
  speed: (points, withinMinutes, zeroAtMinutes) =>
    `Up to ${formatCount('en', points, 'point', 'points')} more for speed: all within ${withinMinutes} min, none at ${zeroAtMinutes} min`,
  wrong: (points) => `−${formatCount('en', points, 'point', 'points')} for a wrong answer`,
  noLimit: 'As long as you like',
  hours: (stages, opens) =>
    `${formatCount('en', stages, 'post opens', 'posts open')} at certain hours only${opens && `; the next opens ${opens}`}`,
  trail: 'One post after another',
  free: 'In any order you like',
  score: 'As many as you can before the bell',
  radar: 'By radar: no place is shown',
  relay: 'A relay: the phone goes from hand to hand',
  duel: 'A duel, two on one phone',
  sources: (n) => count(n, 'source', 'sources'),
  inStreet: 'In the street',
  inStreetHow: 'With your phone’s GPS. Your position never leaves it.',
  atHome: 'At home',
  atHomeHow: 'You sail your boat across the map.',
  mapHost: {
    asked: (host: string) => `IGN’s map, asked of ${host}`,
    drawn: 'A drawn map, which asks nobody',
    toDrawn: 'Drawn map',
    toAsked: 'IGN’s map',
    ownAsked: (host) => `The organiser’s map, asked of ${host}`,
    given: (title) => `The map “${title}”, kept on this device`,
    toOwn: 'Organiser’s map',
    which: 'Which map will you play on?',
    whichSaid: (host, isOwn) =>
      `${isOwn ? 'The organiser’s map' : 'IGN’s map'} is asked of ${host}, which will then know the address of your device, as any site does that one visits, and the neighbourhood of the hunt. Nothing has been asked of it yet. The drawn map asks nobody.`,
  },
  rehearse: 'Watch a rehearsal, which gives the posts away',
  starting: 'Off we go…',
  safety: 'Look up before you cross.',
  team: 'Your team',
  circuit: (teams: number) => `The word you were given, among those of the ${teams} teams`,
  circuitOpen: 'Choose your word',
  circuitFirst: 'Choose your team’s word first.',
  plan: 'Several teams at once',
  codes: {
    link: 'QR codes to print',
    title: 'Codes to put up on the spot',
    about:
      'Print each code and put it up at its post. This page gives the answers: it is for whoever organises the hunt.',
    print: 'Print the codes',
    label: (word) => `QR code: ${word}`,
    scan: 'Scan this code in Jalon, or type',
    of: (hunt) => `“${hunt}”, a Jalon hunt`,
  },
  circuitOf: (number: number, word: string) => `${number}. ${word}`,
  teamAnother: 'Another name',
  teamColor: 'Colour',
  teamEmblem: 'Emblem',
  colors: { vermilion: 'Vermilion', blue: 'Blue', green: 'Green', violet: 'Violet', amber: 'Amber', slate: 'Slate' },
  emblems: { star: 'Star', moon: 'Moon', fish: 'Fish', leaf: 'Leaf', anchor: 'Anchor', bell: 'Bell' },
  credits: 'Where these stories come from',
  licence: (name) => (/licen[cs]e/i.test(name) ? name : `${name} licence`),
  asOf: (date) => `data from ${date}`,
  licenseLine: {
    etalab: (publisher, url, date) =>
      `${publisher && `${publisher} – `}Original data${url && ` downloaded from ${url}`}${date && `, updated on ${date}`}`,
    odbl: (title) =>
      `Contains information from ${title}, which is made available here under the Open Database License (ODbL).`,
    ccBy: (title, publisher, version) =>
      `“${title}”${publisher && ` by ${publisher}`}, licensed under CC BY ${version}; adapted for this hunt.`,
    ogl: 'Contains public sector information licensed under the Open Government Licence v3.0.',
  },
  otherLicence: (name) => `the rules of “${name}”`,
  unknownPublisher: 'publisher unknown',
  unknownLicence: 'licence unknown',
  unknownDate: 'date unknown',
  toCheck: (unknown) => `To be checked before this hunt is published: ${unknown}.`,
  newTab: '(new tab)',
};
