import type { PlayEvent } from '../../core/play/play';
import type { Cue } from '../../platform/ports';

/** What the news of a play sound like: the last thing that happened counts. The treasure sounds when it is opened. */
export const cueOf = (news: readonly PlayEvent[]): Cue | null => {
  const cues = news.flatMap((event): Cue[] => {
    if (event.type === 'arrived') return ['found'];
    if (event.type === 'hintTaken') return ['hint'];
    if (event.type === 'codeRefused') return ['wrong'];
    if (event.type === 'answered' && event.reply !== '') return [event.mark === 1 ? 'right' : 'wrong'];
    return [];
  });
  return cues[0] ?? null;
};
