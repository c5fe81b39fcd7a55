import { useEffect, useState } from 'preact/hooks';
import type { Action, PlayEvent } from '../../../core/play/play';
import type { Hunt } from '../../../core/prepare/hunt';
import type { Conduct } from '../game';

/** What the team is to read before the play goes on: an arrival, or how an answer came out. */
export type Unread =
  | { readonly kind: 'arrival'; readonly stage: string; readonly points: number }
  | { readonly kind: 'outcome'; readonly stage: string; readonly challenge: string };

/** What an event leaves to read, if anything. A `find` is answered by arriving, and an open question stays on the screen. */
export const unreadOf = (hunt: Hunt, event: PlayEvent): readonly Unread[] => {
  if (event.type === 'arrived') return [{ kind: 'arrival', stage: event.stage, points: event.points }];
  if (event.type !== 'answered' || !event.closed) return [];
  const stage = hunt.stages.find(({ id }) => id === event.stage);
  const content = stage?.challenges.find(({ id }) => id === event.challenge)?.content;
  if (content === undefined || content.type === 'find') return [];
  return [{ kind: 'outcome', stage: event.stage, challenge: event.challenge }];
};

/** Hears each change of a play once, as it comes: nothing is lost between two renderings. */
export const useNews = (conduct: Conduct, hear: (news: readonly PlayEvent[]) => void): void => {
  useEffect(() => {
    let last: readonly PlayEvent[] = [];
    return conduct.subscribe(() => {
      const { news } = conduct.get();
      if (news !== last && news.length > 0) hear(news);
      last = news;
    });
  }, [conduct]);
};

interface Reading {
  readonly first: Unread | undefined;
  /** Whether another page follows the first. */
  readonly more: boolean;
  readonly turn: () => void;
}

/** What is left to read, oldest first, and how to turn the page. */
export const useUnread = (conduct: Conduct): Reading => {
  const [pages, setPages] = useState<readonly Unread[]>([]);
  useNews(conduct, (news) => {
    const { hunt } = conduct.get();
    const more = news.flatMap((event) => unreadOf(hunt, event));
    if (more.length > 0) setPages((before) => [...before, ...more]);
  });
  return { first: pages[0], more: pages.length > 1, turn: () => setPages(([, ...rest]) => rest) };
};

/** What a panel lets the team do. */
export type Act = (action: Action) => void;
