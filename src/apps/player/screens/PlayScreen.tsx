import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../../core/lib/language';
import { nameTab } from '../../../ui/components/Heading';
import { LiveRegion } from '../../../ui/components/LiveRegion';
import { langOf } from '../../../ui/components/langOf';
import { TeamPlate } from '../../../ui/components/Token';
import { playWords } from '../../../ui/messages/play';
import { teamName } from '../../../ui/messages/team';
import type { Game } from '../game';
import type { Spectacle } from '../map/view';
import { ArrivalPanel } from '../panel/ArrivalPanel';
import { Banner, TimeUp } from '../panel/Banner';
import { EndButton } from '../panel/EndButton';
import { HandoverPanel } from '../panel/HandoverPanel';
import { Lesson, lessonText, useLesson } from '../panel/Lesson';
import { NewsPanel } from '../panel/NewsPanel';
import { OutcomePanel } from '../panel/OutcomePanel';
import { OverPanel } from '../panel/OverPanel';
import { PausedPanel } from '../panel/PausedPanel';
import { holderFor, isSearched, type Panel, type PanelProps, panelOf } from '../panel/panel';
import { QuestionPanel } from '../panel/QuestionPanel';
import { ShutPanel } from '../panel/ShutPanel';
import { StageList } from '../panel/StageList';
import { useArrowKeys } from '../panel/steering';
import { useAnnouncements } from '../panel/useAnnouncements';
import { WalkPanel } from '../panel/WalkPanel';
import { PlayBar } from './PlayBar';
import { PlayMap } from './PlayMap';
import type { PlayProps } from './props';
import '../../../ui/styles/index.css';
import './play.css';
import './hand.css';

/** A running play: the map, and beside it what is to be read and done now. */
export const PlayScreen = (props: PlayProps) => {
  const { choices, game, conduct, photos, onResult } = props;
  const { language } = choices;
  const [panel, onTake] = useHandover(game);
  const moment = useLesson(game, panel, choices);
  const announcement = useAnnouncements(conduct, game, panel, language, lessonText(moment, language));
  const steering = game.simulating && game.role === 'writer';
  const moving = panel.kind === 'walk' || isSearched(panel);
  useArrowKeys(conduct, steering && moving);
  const sheet = useNewPanel(panel);
  useSpectacle(panel, sheet, props);
  useHeldBack(game.unsaved !== null);
  useEffect(() => nameTab(say(game.hunt.title, language)), [language]);
  const goOn = () => (game.role === 'writer' ? conduct.turnPage() : onResult());
  const walking = panel.kind === 'walk';
  const sought = walking ? panel.row.stage.id : undefined;
  const list = { choices, game, aimed: sought, onAim: conduct.aim, onWalk: conduct.walkTo };
  const given: PanelProps = { choices, game, conduct, act: conduct.act, photos };
  return (
    <div
      class="play"
      data-lesson={moment ?? undefined}
      data-panel={panel.kind}
      data-moving={moving ? '' : undefined}
      data-won={game.play.finished === 'won' ? '' : undefined}
    >
      <PlayBar {...props} />
      <PlayMap {...props} steering={steering && moving} list={walking ? list : null} />
      <main class="sheet" ref={sheet} onKeyDownCapture={dropRepeats}>
        <div class="neatline" />
        {moment && <Lesson moment={moment} choices={choices} />}
        <h1 class="play-title" lang={langOf(game.hunt.title, language)}>
          {say(game.hunt.title, language)}
        </h1>
        <Banner
          game={game}
          conduct={conduct}
          onSaveFile={props.onSaveFile}
          offline={props.offline}
          language={language}
        />
        {panel.kind !== 'over' && <TimeUp game={game} language={language} />}
        <CurrentPanel {...given} panel={panel} onGoOn={goOn} onResult={onResult} onTake={onTake} />
        {panel.kind !== 'over' && (
          <TeamPlate {...game.play.team} name={say(teamName(game.play.team), language)} language={language} />
        )}
        {(walking || panel.kind === 'shut' || panel.kind === 'question') && <EndButton {...given} />}
        {panel.kind !== 'paused' && <StageList {...list} />}
        {steering && panel.kind !== 'paused' && game.play.finished === null && <SimulatorHow language={language} />}
      </main>
      <LiveRegion {...announcement} />
    </div>
  );
};

/** How the boat is steered, in words for fingers where a finger points. */
const SimulatorHow = ({ language }: Pick<PlayProps['choices'], 'language'>) => {
  const { simulatorHow, simulatorHowTouched } = playWords(language);
  return (
    <p class="margin-note">
      <span class="for-mouse">{simulatorHow}</span>
      <span class="for-finger">{simulatorHowTouched}</span>
    </p>
  );
};

/** How much of the map's foot the sheet covers, and how much of its head the bar: they lie over it on a phone held upright, beside it elsewhere. */
const coveredBy = (sheet: HTMLElement | null): Pick<Spectacle, 'covered' | 'above'> => {
  const map = document.querySelector('.play-map')?.getBoundingClientRect();
  const [over, bar] = [sheet, document.querySelector('.play-bar')].map((one) => one?.getBoundingClientRect());
  const isOver = (box = over): box is DOMRect => !!map && !!box && box.left < map.right - 1 && box.right > map.left + 1;
  return {
    covered: map && isOver(over) ? Math.max(0, map.bottom - over.top) : 0,
    above: map && isOver(bar) ? Math.max(0, bar.bottom - map.top) : 0,
  };
};

/** Asks for what fills the map beside the panel: a stage just found, or the treasure of a hunt that was won. */
const useSpectacle = (panel: Panel, sheet: RefObject<HTMLElement | null>, { game, onSpectacle }: PlayProps): void => {
  const { hunt, play } = game;
  const found = panel.kind === 'arrival' ? panel.row.stage.id : null;
  const won = panel.kind === 'over' && play.finished === 'won';
  useEffect(() => {
    const show = () => {
      const covered = coveredBy(sheet.current);
      if (found !== null) onSpectacle({ kind: 'found', of: found, ...covered });
      else onSpectacle(won ? { kind: hunt.treasure.kind, of: hunt.id, ...covered } : null);
    };
    show();
    window.addEventListener('resize', show);
    return () => window.removeEventListener('resize', show);
  }, [found, won]);
};

/** The browser asks before it closes the page: what could not be saved would be gone. */
const useHeldBack = (unsaved: boolean): void =>
  useEffect(() => {
    if (!unsaved) return;
    const hold = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [unsaved]);

/** So long a panel that has just come hears no tap: the finger was meant for the one before. */
const deafMs = 350;

/** What the sheet shows: where the phone goes from hand to hand, first to whom it goes, until that one has it. */
const useHandover = (game: Game): readonly [panel: Panel, onTake: () => void] => {
  const [taken, setTaken] = useState<string | null>(null);
  const panel = panelOf(game);
  const holder = game.role === 'writer' ? holderFor(game, panel) : null;
  const asked = holder && `${holder.seat} ${holder.role}`;
  const isHanded = holder === null || asked === taken;
  return [isHanded ? panel : { kind: 'handover', holder }, () => setTaken(asked)];
};

/** The sheet: when another panel comes it is scrolled back to its top, and deaf to taps and held keys for a moment. */
const useNewPanel = (panel: Panel) => {
  const sheet = useRef<HTMLElement>(null);
  const shown = [
    panel.kind,
    'row' in panel && panel.row.stage.id,
    'challenge' in panel && panel.challenge.id,
    'of' in panel && panel.of,
    'holder' in panel && `${panel.holder.seat} ${panel.holder.role}`,
  ].join(' ');
  useLayoutEffect(() => {
    const element = sheet.current;
    element?.scrollTo(0, 0);
    element?.setAttribute('data-new', '');
    const timer = setTimeout(() => element?.removeAttribute('data-new'), deafMs);
    return () => clearTimeout(timer);
  }, [shown]);
  return sheet;
};

interface CurrentPanelProps extends PanelProps {
  readonly panel: Panel;
  onGoOn(): void;
  onResult(): void;
  onTake(): void;
}

const CurrentPanel = ({ panel, onGoOn, onResult, onTake, ...given }: CurrentPanelProps) => {
  switch (panel.kind) {
    case 'handover':
      return <HandoverPanel language={given.choices.language} holder={panel.holder} onTake={onTake} />;
    case 'arrival':
      return <ArrivalPanel {...given} {...panel} onGoOn={onGoOn} />;
    case 'outcome':
      return <OutcomePanel {...given} {...panel} onGoOn={onGoOn} />;
    case 'news':
      return <NewsPanel {...given} {...panel} onGoOn={onGoOn} />;
    case 'question':
      return <QuestionPanel key={panel.challenge.id} {...given} {...panel} />;
    case 'paused':
      return <PausedPanel {...given} />;
    case 'shut':
      return <ShutPanel key={panel.row.stage.id} {...given} {...panel} />;
    case 'walk':
      return <WalkPanel key={panel.row.stage.id} {...given} row={panel.row} />;
    case 'over':
      return <OverPanel {...given} onResult={onResult} />;
  }
};

/** A key that is held presses once. */
const dropRepeats = (event: KeyboardEvent): void => {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
};
