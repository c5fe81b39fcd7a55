import { formatCount } from '../formats';
import type { PassWords } from '../fr/pass';

const count = (n: number, one: string, many: string): string => formatCount('en', n, one, many);

/** What is read where a play is passed on to another device, and taken there. */
export const pass: PassWords = {
  title: 'Pass the game on to another device',
  how: 'Scan this code with the other phone’s camera: the game carries on there from where you are. Nothing goes through a server.',
  howOver:
    'Scan this code with the other device’s camera, a teacher’s for instance: the result and the notebook open there. Nothing goes through a server.',
  code: 'Code of the game, to be scanned with the other phone',
  fromFile:
    'This hunt came from a file, or was made here. The other phone will need it too: open the same file there, or pass on the file of the game instead.',
  tooLong: 'This game is too long for a code. Pass on its file.',
  file: 'The file holds the hunt and the whole game. It opens from Jalon’s first page, on any device.',
  save: 'Save the file',
  send: 'Send the file',
  once: 'Then play on one of the two only: two continuations of the same game can’t be merged.',
  take: {
    title: (title) => `Carry on with “${title}” here?`,
    titleOver: (title) => `Keep the result of “${title}” here?`,
    said: (team, found, points) =>
      `${team}: ${count(found, 'post found', 'posts found')}, ${count(points, 'point', 'points')}.`,
    here: 'Carry on here',
    hereOver: 'Keep it here',
    elsewhere: 'This game is open in another tab. Close that tab first, then try again.',
    broken: 'This code can’t be read',
    brokenHow:
      'It is incomplete, damaged, or made for another version of Jalon. Hold it flat and scan it again, or pass the game on as a file.',
    noHunt: 'The hunt is missing',
    noHuntHow:
      'This game is played on a hunt that this device doesn’t have, or has in another version. Choose the file of the hunt, or ask for the file of the game: it holds everything.',
    fromHost: (host) => `The hunt of this game is published by ${host}. It will be loaded from there.`,
    load: 'Load the hunt',
    choose: 'Choose a file',
    failed:
      'The hunt of this game couldn’t be opened. Try again, or ask for the file of the game: it holds everything.',
    other:
      'This is not the hunt of this game, or it is another version of it. Ask for the file of the game: it holds everything.',
  },
};
