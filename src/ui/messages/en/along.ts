import { formatCount, formatNumber } from '../formats';
import type { AlongWords } from '../fr/along';
import { formatBytes } from '../sizes';

const size = (bytes: number): string => formatBytes('en', bytes);
const pieces = (n: number): string => formatCount('en', n, 'piece', 'pieces');

/** What is read where a hunt is taken along, to be played without a network. */
export const along: AlongWords = {
  take: 'Take it along',
  title: 'Take the hunt along',
  lead: 'Once you’ve taken it along, it plays without a network, from the first post to the treasure.',
  looking: 'Looking at what’s already here…',

  gameHere: 'The game is on this device.',
  gameMissing: 'The game isn’t all here yet. Leave this page open for a while, with a network.',
  huntHere: (bytes) => `The hunt and its data are on this device: ${size(bytes)}.`,
  huntMissing: (bytes) => `The hunt and its data aren’t here yet: ${size(bytes)}.`,
  mapHere: (n, bytes) => `IGN’s map is on this device: ${pieces(n)}, ${size(bytes)}.`,
  mapPart: (n, total, bytes) =>
    `Part of IGN’s map is here: ${pieces(n)} of ${formatNumber('en', total)}, ${size(bytes)}.`,
  mapMissing: 'IGN’s map isn’t here. Without a network, the drawn chart takes its place.',
  mapNowhere: 'No background map can be taken along here: the drawn chart does instead.',

  own: {
    here: (title, n, bytes) => `The map “${title}” is on this device: ${pieces(n)}, ${size(bytes)}.`,
    part: (title, n, total) => `Part of the map “${title}” is here: ${pieces(n)} of ${formatNumber('en', total)}.`,
    missing: (title) => `The map “${title}” isn’t here yet. Without a network, the drawn chart takes its place.`,
    unweighed: (host) =>
      `The organiser’s map (${host}) isn’t here. Without a network, the drawn chart takes its place.`,
    weighing: (host) => (host === '' ? 'Looking at what this file shows…' : `Asking ${host} how heavy its map is…`),
    credit: (credit) => (credit === '' ? 'This file doesn’t say whose map it is.' : `Map: ${credit}`),
    give: 'Give a map file',
    giveHow: 'A PMTiles archive, from your organiser: what lies around the posts is kept.',
  },

  cameWith: (file) => `The map “${file}” came with the hunt: both are on this device.`,

  whole: (bytes) => size(bytes),
  withMap: (n, bytes) => `${pieces(n)} of map, about ${size(bytes)} in all`,
  goOn: 'Go on',
  going: (done, total) => (total === 0 ? 'Packing the hunt…' : `${pieces(done)} of ${formatNumber('en', total)}`),
  stop: 'Stop',
  remove: 'Remove from this device',
  endings: {
    done: 'Done: everything is on this device.',
    noGame: 'The hunt is here, but not yet all of the game: leave this page open for a while.',
    stopped: 'Stopped. What came stays here: go on whenever you like.',
    silent: 'The map server no longer answers. What came stays here: go on later.',
    broken: 'This map is damaged. What came stays here: ask your organiser for another.',
    full: 'There’s no room left on this device. What came stays here.',
    gone: 'The hunt was erased from this device, perhaps in another tab. Nothing of it is kept.',
    failed: 'This browser keeps nothing, as in private browsing, so the hunt can’t be taken along.',
  },
  removed: 'Removed.',
  noRoom: (bytes) => `Only ${size(bytes)} is free, which will be too little.`,
  needsNetwork: 'What’s missing needs a network.',

  offline: {
    all: 'No network. Everything is on this device, the map too.',
    part: 'No network. Everything is on this device, but only part of the map.',
    noMap: 'No network. Everything is on this device but the map: the drawn chart takes its place.',
    noGame: 'No network, and the game isn’t all on this device: don’t close this page.',
  },
};
