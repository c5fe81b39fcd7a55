import { RoundButton } from '../../../ui/components/Button';
import { Icon } from '../../../ui/components/Icon';
import { ProgressPost } from '../../../ui/components/ProgressPost';
import { formatNumber } from '../../../ui/messages/formats';
import { playWords } from '../../../ui/messages/play';
import { formatClock } from '../../../ui/messages/playFormats';
import { stageRows } from '../panel/stages';
import type { PlayProps } from './props';

/** The top of a play: the way out, the post, the points, and the clock where there is a limit. */
export const PlayBar = ({ choices, game, onLeave }: PlayProps) => {
  const { language } = choices;
  const words = playWords(language);
  const { done, total, points, leftMs } = game.standing;
  return (
    <header class="play-bar">
      <RoundButton icon="back" label={words.leave} onClick={onLeave} />
      <p class="bar-plate bar-progress">
        <ProgressPost segments={stageRows(game).map(({ state }) => state)} label={words.progressLabel(done, total)} />
        <span aria-hidden="true">
          {done}/{total}
        </span>
      </p>
      {leftMs !== null && (
        <p class={leftMs < 300_000 ? 'bar-plate bar-time short' : 'bar-plate bar-time'}>
          <Icon name="time" />
          <span class="visually-hidden">{words.timeLeft}</span>
          <span class="bar-clock">{formatClock(leftMs)}</span>
        </p>
      )}
      <p class="bar-plate gold">
        <Icon name="points" />
        <span aria-hidden="true">{formatNumber(language, points)}</span>
        <span class="visually-hidden">{words.points(points)}</span>
      </p>
    </header>
  );
};
