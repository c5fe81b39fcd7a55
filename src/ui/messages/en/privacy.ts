import { formatCount } from '../formats';
import type { PrivacyWords } from '../fr/privacy';

const plays = (n: number): string => formatCount('en', n, 'game', 'games');

/** What Jalon knows and keeps of those who play: for them, and for families and schools. */
export const privacy: PrivacyWords = {
  title: 'Privacy',
  lead: 'Jalon doesn’t know who you are, and tells nobody anything.',

  players: 'For those who play',
  forPlayers: [
    'No account, no name. Your team is given a name by lot.',
    'A challenge may ask for a photo: you can go on without. It is made smaller, without place or date, and stays in this phone until you delete it.',
    'Your position is used to play, and for nothing else: to see whether you have arrived, to show you on the map, to say whether you are getting warm, or to find a hunt around you. It is neither written down nor sent: it is forgotten as soon as the page closes.',
    'Your answers and points stay in this phone. Nobody sees them, unless you show or send your result.',
    'You can play without giving your position: once there, tap “I’m here!”.',
    'No adverts, and nobody counts your visits.',
    'You can erase everything, whenever you like.',
  ],

  kept: 'On this device',
  keptHere: (n) =>
    n === 0
      ? 'No game is kept here, only your settings, if you changed any.'
      : `${plays(n)} and your settings are kept here.`,
  erase: 'Erase everything',
  eraseAsk: 'Erase everything from this device?',
  eraseWhy: (n) =>
    n === 0
      ? 'Your settings, the files you opened and the hunts you took along will be erased for good.'
      : `${plays(n)} with ${n === 1 ? 'its' : 'their'} photos, your settings, the files you opened and the hunts you took along will be erased for good.`,
  keep: 'Keep everything',
  erased: 'Everything is erased.',
  taken: 'A game is open in another tab, so nothing was erased. Close that tab, then try again.',
  failed: 'This device couldn’t erase everything. Clear this site’s data in your browser’s settings.',

  families: 'For families and the school',
  forFamilies: [
    {
      asked: 'Who collects data?',
      said: 'Nobody. Jalon has no server, no account, no cookie and no audience measurement. The site that hosts it (a school, a town…) sees, as any website does, the network address of the devices that load its pages; ask it what it keeps of that.',
    },
    {
      asked: 'What is kept on the device?',
      said: 'The games: the hunt, the team name drawn by lot, the answers (for something hidden, how cold or warm it was when the team said that it had found it), the hints taken, the time of arrival at each stage and the points. The settings: language, colours, map, sounds, hand; the last address typed, the answer begun, and the hunts of which somebody has read whom their map is asked of. The files opened in Jalon. The hunts taken along, with their pieces of map. The photos taken for a challenge, redrawn smaller: nothing in them tells where, when or by which device. No position, no name, and no photo but by the players’ own gesture.',
    },
    {
      asked: 'What about the position?',
      said: 'It is read only during the walk, or when “Around me now” is tapped to make a hunt, once the browser has asked for consent. It is compared with those of the places, on the device. It is neither stored nor sent. Consent can be withdrawn in the browser’s settings, and all of it can be played without.',
    },
    {
      asked: 'And the camera?',
      said: 'For a QR code it opens only when somebody taps “Open the camera”, once the browser has asked for leave, and closes as soon as the code is read. The picture is read on the device: it is neither kept nor sent. The code can always be typed.',
    },
    {
      asked: 'Who else is contacted?',
      said: 'The map server that the hunt’s page names (that of IGN, France’s mapping agency, data.geopf.fr, or the organiser’s), as long as the street map is chosen, and when a hunt is taken along: it sees the network address and the pieces of map asked for, hence the neighbourhood looked at. With the drawn map (Settings, Map), nobody. A hunt or data opened by its address is asked of the site that publishes it.',
    },
    {
      asked: 'For how long?',
      said: 'Until it is erased here, game by game or all at once, or the browser clears the site’s data.',
    },
    {
      asked: 'On what basis?',
      said: 'Nothing is collected: the data stays on the device, in the hands of those who play. The position is read with their consent alone. What is kept is kept because the game that was asked for needs it (ePrivacy Directive, article 5(3); in France, loi Informatique et Libertés, article 82).',
    },
    {
      asked: 'Who gets the result?',
      said: 'Whoever the players show or send it to, by their own gesture. It tells the team name drawn by lot, the points, the time of arrival at each stage and the answers. Photos aren’t in it: they are given one by one.',
    },
  ],
  print: 'Print',
};
