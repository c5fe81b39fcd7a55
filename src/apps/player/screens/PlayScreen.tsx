import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../../core/lib/language';
import { RoundButton } from '../../../ui/components/Button';
import { LiveRegion } from '../../../ui/components/LiveRegion';
import { langOf } from '../../../ui/components/Said';
import { LanguageSwitch, ThemeSwitch } from '../../../ui/components/Switches';
import { playWords } from '../../../ui/messages/play';
import { ArrivalPanel } from '../panel/ArrivalPanel';
import { Banner } from '../panel/Banner';
import { OutcomePanel } from '../panel/OutcomePanel';
import { OverPanel } from '../panel/OverPanel';
import { type Panel, type PanelProps, panelOf } from '../panel/panel';
import { QuestionPanel } from '../panel/QuestionPanel';
import { Simulator } from '../panel/Simulator';
import { StageList } from '../panel/StageList';
import { useArrowKeys } from '../panel/steering';
import { useUnread } from '../panel/unread';
import { useAnnouncements } from '../panel/useAnnouncements';
import { WalkPanel } from '../panel/WalkPanel';
import { PlayBar } from './PlayBar';
import type { PlayProps } from './props';
import '../../../ui/styles/index.css';
import './play.css';

/** A running play: the map, and beside it what is to be read and done now. */
export const PlayScreen = (props: PlayProps) => {
  const { choices, game, conduct, onResult } = props;
  const { language } = choices;
  const [aimed, setAimed] = useState<string | null>(null);
  const { first, more, turn } = useUnread(conduct);
  const panel = panelOf(game, first, aimed);
  const announcement = useAnnouncements(conduct, game, panel, language);
  useArrowKeys(conduct, game.simulating && panel.kind === 'walk');
  const sheet = useTopOf(panel);
  const given: PanelProps = { choices, game, conduct, act: conduct.act };
  const goOn = () => (game.play.finished === null || more ? turn() : onResult());
  return (
    <div class="play" data-panel={panel.kind}>
      <PlayBar {...props} />
      <PlayMap {...props} walking={panel.kind === 'walk'} />
      <main class="sheet" ref={sheet}>
        <div class="neatline" />
        <h1 class="play-title" lang={langOf(game.hunt.title, language)}>
          {say(game.hunt.title, language)}
        </h1>
        <Banner game={game} conduct={conduct} language={language} />
        <CurrentPanel {...given} panel={panel} onGoOn={goOn} onResult={onResult} />
        <StageList
          choices={choices}
          game={game}
          aimed={panel.kind === 'walk' ? panel.row.stage.id : undefined}
          onAim={setAimed}
          onWalk={conduct.walkTo}
        />
        {game.simulating && <p class="margin-note">{playWords(language).simulatorHow}</p>}
        <div class="sheet-switches">
          <LanguageSwitch {...choices} />
          <ThemeSwitch {...choices} />
        </div>
      </main>
      <LiveRegion {...announcement} />
    </div>
  );
};

/** The sheet, scrolled back to its top when another panel comes. */
const useTopOf = (panel: Panel) => {
  const sheet = useRef<HTMLElement>(null);
  const shown = [panel.kind, 'row' in panel && panel.row.stage.id, 'challenge' in panel && panel.challenge.id].join(
    ' ',
  );
  useEffect(() => {
    sheet.current?.scrollTo(0, 0);
  }, [shown]);
  return sheet;
};

interface CurrentPanelProps extends PanelProps {
  readonly panel: Panel;
  onGoOn(): void;
  onResult(): void;
}

const CurrentPanel = ({ panel, onGoOn, onResult, ...given }: CurrentPanelProps) => {
  switch (panel.kind) {
    case 'arrival':
      return <ArrivalPanel {...given} {...panel} onGoOn={onGoOn} />;
    case 'outcome':
      return <OutcomePanel {...given} {...panel} onGoOn={onGoOn} />;
    case 'question':
      return <QuestionPanel key={panel.challenge.id} {...given} {...panel} />;
    case 'walk':
      return <WalkPanel key={panel.row.stage.id} {...given} row={panel.row} />;
    case 'over':
      return <OverPanel {...given} onResult={onResult} />;
  }
};

const toList = () => {
  const heading = document.getElementById('stage-list');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
};

const PlayMap = (props: PlayProps & { readonly walking: boolean }) => {
  const { choices, game, conduct, mapSlot, onCenter, onShowAll, walking } = props;
  const words = playWords(choices.language);
  return (
    <section class="play-map" aria-label={words.map}>
      <div class="play-map-slot" ref={mapSlot} />
      <div class="map-tools">
        <span class="to-list">
          <RoundButton icon="list" label={words.toList} onClick={toList} />
        </span>
        <RoundButton icon="whole" label={words.showAll} onClick={onShowAll} />
        {game.whereabouts && (
          <RoundButton
            icon="center"
            label={words.center}
            onClick={() => game.whereabouts && onCenter(game.whereabouts.position)}
          />
        )}
      </div>
      {game.simulating && walking && <Simulator game={game} conduct={conduct} language={choices.language} />}
    </section>
  );
};
