import type { OpenedBecause, PlayEvent } from '../../core/play/play';
import type { Hunt } from '../../core/prepare/hunt';

/** What the team is to read before the play goes on: an arrival, or how an answer came out. */
export type Page =
  | { readonly kind: 'arrival'; readonly stage: string; readonly points: number }
  | { readonly kind: 'outcome'; readonly stage: string; readonly challenge: string }
  | { readonly kind: 'gift'; readonly stage: string }
  | { readonly kind: 'opened'; readonly stage: string; readonly why: OpenedBecause };

/** A page still to be read; `end` is how many events of the log are read with it. */
export type Unread = Page & { readonly end: number };

/** What a stage gives; and that one has opened, unless it only came in its turn. */
const flowPage = (hunt: Hunt, event: Extract<PlayEvent, { type: 'stageDone' | 'opened' }>): readonly Page[] => {
  const stage = hunt.stages.find(({ id }) => id === event.stage);
  if (event.type === 'stageDone') return stage?.gives ? [{ kind: 'gift', stage: event.stage }] : [];
  const { wanted, points, items, answered, during } = stage?.opens ?? {};
  if (wanted) return [];
  // What is open as the hunt begins is nothing new.
  const isItsTime = during && event.at > 0;
  const isNews = event.why === 'nothingLeft' || stage?.secret || points !== undefined || items || answered || isItsTime;
  return isNews ? [{ kind: 'opened', stage: event.stage, why: event.why }] : [];
};

/** What an event gives to read, if anything. A `find` is answered by arriving, and an open question stays on the screen. */
export const pageOf = (hunt: Hunt, event: PlayEvent): readonly Page[] => {
  if (event.type === 'arrived') return [{ kind: 'arrival', stage: event.stage, points: event.points }];
  if (event.type === 'stageDone' || event.type === 'opened') return flowPage(hunt, event);
  if (!(event.type === 'gaveUp' || event.type === 'answered') || event.closed === false) return [];
  const stage = hunt.stages.find(({ id }) => id === event.stage);
  const content = stage?.challenges.find(({ id }) => id === event.challenge)?.content;
  if (content === undefined || content.type === 'find') return [];
  return [{ kind: 'outcome', stage: event.stage, challenge: event.challenge }];
};

/** What is left to read of a log of which the first `seen` events are read, oldest first. */
export const unreadOf = (hunt: Hunt, log: readonly PlayEvent[], seen: number): readonly Unread[] =>
  log.slice(seen).flatMap((event, i) => pageOf(hunt, event).map((page) => ({ ...page, end: seen + i + 1 })));
