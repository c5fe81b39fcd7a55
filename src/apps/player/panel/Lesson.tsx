import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../../core/lib/language';
import { modeTerms } from '../../../core/scenario/modes';
import { Button } from '../../../ui/components/Button';
import { Icon } from '../../../ui/components/Icon';
import { playWords } from '../../../ui/messages/play';
import type { Choices } from '../choices';
import type { Game } from '../game';
import { isLearned, type Moment, moments, nextMoment } from '../lesson';
import type { Panel } from './panel';
import './lesson.css';

/** The moment to be shown now, if any; what the team does meanwhile is noted as learned. */
export const useLesson = (game: Game, panel: Panel, { learned, onLearned }: Choices): Moment | null => {
  const moment = nextMoment(game, learned);
  const since = useRef({ moment, game });
  if (since.current.moment !== moment) since.current = { moment, game };
  const done = moment !== null && isLearned(moment, since.current.game, game);
  useEffect(() => {
    if (done) onLearned([...learned, moment]);
  }, [done, moment]);
  if (done || panel.kind !== 'walk') return null;
  // There is no needle to follow where nobody tells the places.
  if (modeTerms[game.hunt.rules.mode].hidesPlaces && (moment === 'walk' || moment === 'come')) return null;
  return moment === 'hint' && panel.row.stage.hints.length === 0 ? null : moment;
};

/** What the lesson says now, for the live region too. */
export const lessonText = (moment: Moment | null, language: Language): string =>
  moment === null ? '' : playWords(language).lesson.moments[moment];

interface LessonProps {
  readonly moment: Moment;
  readonly choices: Choices;
}

/** A strip of paper between map and sheet that says what to try; it goes when that is done, or with Escape. */
export const Lesson = ({ moment, choices }: LessonProps) => {
  const { language, onLearned } = choices;
  const { title, skip, skipAll } = playWords(language).lesson;
  const end = () => onLearned(moments);
  useEscape(end);
  const strip = useHeightLeft();
  return (
    <aside class="lesson" aria-label={title} ref={strip}>
      <Icon name="open" />
      <p>{lessonText(moment, language)}</p>
      <Button kind="quiet" label={skipAll} onClick={end}>
        {skip}
      </Button>
    </aside>
  );
};

/** Escape is a dialog's first, where one is open. */
const useEscape = (end: () => void): void => {
  useEffect(() => {
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && document.querySelector('dialog[open]') === null) end();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [end]);
};

/** With letters this large, in pixels, the strip lies in the sheet, which scrolls: the map has no room for it. */
const largeLetters = 22;

const lettersNow = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 0;

/** Tells the play, as `--lesson`, how high the strip at the foot of its map is: what lies there makes room. */
const useHeightLeft = () => {
  const strip = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = strip;
    const play = current?.closest<HTMLElement>('.play');
    const tell = () => {
      const inSheet = lettersNow() >= largeLetters;
      current?.toggleAttribute('data-in-sheet', inSheet);
      play?.style.setProperty('--lesson', inSheet ? '0px' : `${current?.offsetHeight ?? 0}px`);
    };
    const observer = new ResizeObserver(tell);
    if (current) observer.observe(current);
    tell();
    return () => {
      observer.disconnect();
      play?.style.removeProperty('--lesson');
    };
  }, []);
  return strip;
};
