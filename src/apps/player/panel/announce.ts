import { type Language, say } from '../../../core/lib/language';
import type { PlayEvent } from '../../../core/play/play';
import type { Hunt } from '../../../core/prepare/hunt';
import { playWords } from '../../../ui/messages/play';

/** What the live region says of an event; empty for what the screen says by itself. */
export const announce = (language: Language, hunt: Hunt, event: PlayEvent): string => {
  const { news } = playWords(language);
  const stage = 'stage' in event ? hunt.stages.find(({ id }) => id === event.stage) : undefined;
  switch (event.type) {
    case 'arrived':
      return stage ? news.arrived(say(stage.title, language), event.points) : '';
    case 'codeRefused':
      return news.codeRefused;
    case 'otherWayOffered':
      return news.otherWay;
    case 'opened':
      return event.why === 'wanted' && stage?.opens?.wanted ? news.home : '';
    case 'passed':
      return news.passed;
    case 'hintTaken':
      return news.hint(say(stage?.hints[event.hint] ?? '', language));
    case 'finished':
      return event.how === 'timeUp' ? news.timeUp : news.won;
    default:
      return '';
  }
};
