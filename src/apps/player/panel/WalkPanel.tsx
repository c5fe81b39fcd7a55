import { useState } from 'preact/hooks';
import { modeTerms } from '../../../core/scenario/modes';
import { Button } from '../../../ui/components/Button';
import { Heading } from '../../../ui/components/Heading';
import { langOf } from '../../../ui/components/langOf';
import { printed } from '../../../ui/components/Said';
import { playWords } from '../../../ui/messages/play';
import { isLost } from './Banner';
import { Carried } from './Carried';
import { Compass } from './Compass';
import { HintButton, LitHints } from './Hints';
import { OtherWay } from './OtherWay';
import type { PanelProps } from './panel';
import { type StageRow, wayTo } from './stages';
import './panel.css';
import './walk.css';

interface WalkPanelProps extends PanelProps {
  readonly row: StageRow;
}

/** On the way to a stage: how warm it is, the clue, the hints, and "I'm here". */
export const WalkPanel = (props: WalkPanelProps) => {
  const { choices, game, row, act } = props;
  const { language } = choices;
  const words = playWords(language);
  const { stage, number } = row;
  const way = wayTo(game, stage);
  const [saying, setSaying] = useState(false);
  return (
    <section class="panel" aria-labelledby="clue">
      {(way || (game.role !== 'reader' && !isLost(game))) && (
        <Compass language={language} way={way} isBlind={!!modeTerms[game.hunt.rules.mode].hidesPlaces} />
      )}
      <p class="panel-over">{words.clueOf(number)}</p>
      <Heading level={2} id="clue" focusOn={stage.id} lang={langOf(stage.clue, language)}>
        {printed(stage.clue, language)}
      </Heading>
      <Carried game={game} choices={choices} />
      <LitHints game={game} language={language} stage={stage} />
      <div class="panel-actions">
        <HintButton game={game} language={language} stage={stage} act={act} />
        <Button kind="signpost" disabled={game.role !== 'writer'} onClick={() => setSaying(true)}>
          {words.imHere}
        </Button>
      </div>
      {saying && <OtherWay {...props} stage={stage} number={number} onClose={() => setSaying(false)} />}
    </section>
  );
};
