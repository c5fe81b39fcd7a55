import * as v from 'valibot';
import type { Reply } from '../../core/challenge/challenge';
import { replySchema } from '../../core/play/eventSchema';
import type { Settings } from '../../platform/ports';

/** What a team has entered of a question and not yet given: its reply so far, and what it has uncovered or turned, one after another. */
export interface Draft {
  readonly reply: Reply;
  readonly parts: readonly number[];
}

/** Keeps what was entered last: over a pause, and over a reload, so that nothing is typed twice, and nothing that was uncovered is covered again. */
export interface Drafts {
  /** Nothing entered, where it is of another question. */
  get(question: string): Draft;
  put(question: string, draft: Draft): void;
}

const nothing: Draft = { reply: '', parts: [] };

const keptSchema = v.strictObject({ question: v.string(), reply: replySchema, parts: v.array(v.number()) });

type Kept = Draft & { readonly question: string };

const parsed = (text: string): Kept | null => {
  try {
    const { success, output } = v.safeParse(keptSchema, JSON.parse(text));
    return success ? output : null;
  } catch {
    return null;
  }
};

const isPlace = (reply: Reply): boolean => typeof reply === 'object' && !Array.isArray(reply);

/** Drafts on this device: one, for nobody answers two questions at once. A place on the map is remembered as long as the page is there, and never written down. */
export const keepDrafts = (settings: Settings): Drafts => {
  let last = parsed(settings.get('draft') ?? '');
  return {
    get: (question) => (last?.question === question ? { reply: last.reply, parts: last.parts } : nothing),
    put: (question, { reply, parts }) => {
      last = { question, reply, parts };
      const isEmpty = parts.length === 0 && (reply === '' || isPlace(reply));
      settings.set('draft', isEmpty ? '' : JSON.stringify({ ...last, ...(isPlace(reply) && { reply: '' }) }));
    },
  };
};
