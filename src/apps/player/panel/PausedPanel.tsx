import { Button } from '../../../ui/components/Button';
import { Heading } from '../../../ui/components/Heading';
import { formatDuration } from '../../../ui/messages/formats';
import { playWords } from '../../../ui/messages/play';
import { formatClock } from '../../../ui/messages/playFormats';
import type { PanelProps } from './panel';
import './panel.css';
import './outcome.css';

/** The clock stands still: neither clue nor question is shown until the team goes on. */
export const PausedPanel = ({ choices: { language }, game, act }: PanelProps) => {
  const words = playWords(language);
  const { leftMs, pause } = game.standing;
  return (
    <section class="panel" aria-labelledby="paused">
      <div class="cry">
        <Heading level={2} id="paused" focusOn="paused">
          {words.paused}
        </Heading>
      </div>
      <p>
        {leftMs === null ? words.pausedHow : words.pausedLeft(formatClock(leftMs))}
        {pause.leftMs !== null && ` ${words.pauseEnds(formatDuration(language, pause.leftMs))}`}
      </p>
      <div class="panel-actions">
        <Button kind="signpost" disabled={game.role !== 'writer'} onClick={() => act({ type: 'goOn' })}>
          {words.endPause}
        </Button>
      </div>
    </section>
  );
};
