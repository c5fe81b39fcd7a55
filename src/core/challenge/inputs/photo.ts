import type { InputKind, Reply } from '../challenge';
import { isSameList, wordsIn } from './lists';

/** What a picture is called in a reply, which never holds it: it lies on the device that took it. */
export const pictured = 'photo';

/** What a team gives: a picture or not, and words. */
export interface Shown {
  readonly hasPhoto: boolean;
  readonly words: string;
}

/** What a reply gives; null where the team went on without. */
export const shownIn = (reply: Reply): Shown | null => {
  const [mark, words = ''] = wordsIn(reply);
  return mark === undefined ? null : { hasPhoto: mark === pictured, words };
};

/** The reply that gives this; that of a team that goes on without is empty. */
export const replyShowing = (shown: Shown | null): Reply =>
  shown ? [shown.hasPhoto ? pictured : '', shown.words] : [];

const isEmpty = (reply: Reply): boolean => Array.isArray(reply) && reply.length === 0;

/** A picture, or what is seen in words; or neither. */
export const photo: InputKind<'photo'> = {
  takes: (_, reply) => {
    const shown = shownIn(reply);
    if (shown === null) return isEmpty(reply);
    const [mark, ...more] = wordsIn(reply);
    return more.length === 1 && (mark === pictured || (mark === '' && shown.words.trim() !== ''));
  },
  isSame: (one, other) => isSameList(wordsIn(one), wordsIn(other)),
  texts: () => [],
  words: ({ taken, passed }, reply) => {
    const shown = shownIn(reply);
    if (shown === null) return isEmpty(reply) ? [passed] : [];
    return [...(shown.hasPhoto ? [taken] : []), ...(shown.words.trim() === '' ? [] : [shown.words])];
  },
  guesses: () => [[], [pictured, ''], ['', 'x']],
};
