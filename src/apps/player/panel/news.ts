import { useEffect } from 'preact/hooks';
import type { PlayEvent } from '../../../core/play/play';
import type { Conduct } from '../game';

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
