import { formatCount, formatNumber } from '../formats';
import type { KeptWords } from '../fr/kept';

const count = (n: number, one: string, many: string): string => formatCount('en', n, one, many);

/** What is read of the plays that are kept here. */
export const kept: KeptWords = {
  resume: 'Resume',
  resumeThis: (title) => `Resume “${title}”`,
  foundOf: (found, total) => `${formatNumber('en', found)} of ${count(total, 'post', 'posts')} found`,
  points: (n) => count(n, 'point', 'points'),
  seeResult: 'See the result',
  seeResultOf: (title) => `See the result of “${title}”`,
  lastPlayed: (day) => `played on ${day}`,
  openElsewhere: 'open in another tab',
  pass: 'Pass on',
  passThis: (title) => `Pass on “${title}” to another device`,
  forget: 'Forget',
  forgetThis: (title) => `Forget “${title}”`,
  forgetAsk: (title) => `Forget “${title}”?`,
  forgetWhy: 'This game will be removed from this device, for good.',
  forgetRefused: 'This game is open in another tab. Close that tab first, then try again.',
  unread: (n) =>
    n === 1
      ? 'A game kept here can’t be read. It hasn’t been erased: reload this page later, or take the game again from its file or another device.'
      : `${formatNumber('en', n)} games kept here can’t be read. They haven’t been erased: reload this page later, or take them again from their files or another device.`,
  noneRead:
    'The games kept here can’t be read at the moment. Nothing has been erased: close Jalon’s other tabs, then reload this page.',
  forgetUnread: 'Forget what can’t be read?',
  forgetUnreadWhy: 'It will be removed from this device, for good.',
  keep: 'Keep it',
  taken: 'Taken along',
  takenOn: (day) => `taken along on ${day}`,
  openThis: (title) => `Open “${title}”`,
};
