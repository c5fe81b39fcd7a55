import { useLayoutEffect, useRef } from 'preact/hooks';
import { RoundButton } from '../../../ui/components/Button';
import { Icon } from '../../../ui/components/Icon';
import { ProgressPost } from '../../../ui/components/ProgressPost';
import { Token } from '../../../ui/components/Token';
import { formatNumber } from '../../../ui/messages/formats';
import { playWords } from '../../../ui/messages/play';
import { formatClock } from '../../../ui/messages/playFormats';
import { stageRows } from '../panel/stages';
import type { PlayProps } from './props';
import './playBar.css';

/** Tells its surroundings, as `--bar`, how high the bar is: it may wrap, and letters may be large. */
const useHeightTold = () => {
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = bar;
    const tell = () => current?.parentElement?.style.setProperty('--bar', `${current.offsetHeight}px`);
    const observer = new ResizeObserver(tell);
    if (current) observer.observe(current);
    tell();
    return () => observer.disconnect();
  }, []);
  return bar;
};

/** The top of a play: the way out, the post, the points, and the clock where there is a limit. */
export const PlayBar = ({ choices, game, conduct, onLeave }: PlayProps) => {
  const { language } = choices;
  const words = playWords(language);
  const { found, total, points } = game.standing;
  const bar = useHeightTold();
  return (
    <header class="play-bar" ref={bar}>
      <RoundButton icon="back" label={words.leave} onClick={onLeave} />
      <p class="bar-plate bar-progress">
        {game.locating && (
          <span class="bar-locating" data-cadence={game.locating} title={words.locating}>
            <Icon name="center" />
            <span class="visually-hidden">{words.locating}</span>
          </span>
        )}
        <Token {...game.play.team} />
        <ProgressPost
          segments={stageRows(game).map(({ state }) => (state === 'missed' ? 'hidden' : state))}
          label={words.progressLabel(found, total)}
        />
        <span aria-hidden="true">
          {found}/{total}
        </span>
      </p>
      <TimePlate choices={choices} game={game} conduct={conduct} />
      <p class="bar-plate gold">
        <Icon name="points" />
        <span aria-hidden="true">{formatNumber(language, points)}</span>
        <span class="visually-hidden">{words.points(points)}</span>
      </p>
    </header>
  );
};

/** The clock, where there is one; a tap on it pauses the play, where time counts and that is allowed. */
const TimePlate = ({ choices: { language }, game, conduct }: Pick<PlayProps, 'choices' | 'game' | 'conduct'>) => {
  const words = playWords(language);
  const { leftMs, late, pause } = game.standing;
  const mayPause = pause.may && game.role === 'writer';
  if (leftMs === null && !mayPause) return null;
  const clock = leftMs !== null && (
    <>
      <span class="visually-hidden">{late.ms > 0 ? words.late : words.timeLeft}</span>
      <span class="bar-clock">{late.ms > 0 ? `+${formatClock(late.ms)}` : formatClock(leftMs)}</span>
      {late.points > 0 && <span>{words.lateCost(late.points)}</span>}
    </>
  );
  const kind = leftMs !== null && leftMs < 300_000 ? 'bar-plate bar-time short' : 'bar-plate bar-time';
  if (!mayPause) return <p class={kind}>{clock}</p>;
  return (
    <button type="button" class={kind} title={words.pause} onClick={() => conduct.act({ type: 'pause' })}>
      <Icon name="pause" />
      <span class="visually-hidden">{words.pause} </span>
      {clock}
    </button>
  );
};
