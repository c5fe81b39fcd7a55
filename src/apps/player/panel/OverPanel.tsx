import { say } from '../../../core/lib/language';
import { Button } from '../../../ui/components/Button';
import { Heading } from '../../../ui/components/Heading';
import { Icon } from '../../../ui/components/Icon';
import { langOf } from '../../../ui/components/langOf';
import { Paragraphs, printed } from '../../../ui/components/Said';
import { TeamPlate } from '../../../ui/components/Token';
import { playWords } from '../../../ui/messages/play';
import { teamName } from '../../../ui/messages/team';
import { DuelScore } from './DuelScore';
import type { PanelProps } from './panel';
import './panel.css';
import './outcome.css';

interface OverPanelProps extends PanelProps {
  onResult(): void;
}

/** The play is over: the treasure stands open beside it, or time has run out; on to the notebook. */
export const OverPanel = ({ choices, game, onResult }: OverPanelProps) => {
  const { language } = choices;
  const { finished, team } = game.play;
  const words = playWords(language);
  return (
    <section class="panel" aria-labelledby="over">
      {finished === 'won' ? <Won choices={choices} game={game} /> : <TimeUp choices={choices} />}
      <DuelScore hunt={game.hunt} play={game.play} language={language} />
      <TeamPlate {...team} name={say(teamName(team), language)} language={language} />
      <div class="panel-actions">
        <Button kind="signpost" onClick={onResult}>
          {words.toNotebook}
        </Button>
      </div>
    </section>
  );
};

const Won = ({ choices: { language }, game }: Pick<OverPanelProps, 'choices' | 'game'>) => {
  const words = playWords(language);
  const { title, text } = game.hunt.treasure;
  const { points, most } = game.standing;
  return (
    <>
      <p class="panel-over">{words.treasure}</p>
      <div class="cry">
        <Heading level={2} id="over" focusOn="over" lang={langOf(title, language)}>
          {printed(title, language)}
        </Heading>
      </div>
      <p>
        <span class="chip gold">
          <Icon name="points" />
          {words.score(points, most)}
        </span>
      </p>
      <Paragraphs text={text} language={language} />
    </>
  );
};

const TimeUp = ({ choices: { language } }: Pick<OverPanelProps, 'choices'>) => {
  const words = playWords(language);
  return (
    <>
      <div class="cry">
        <Heading level={2} id="over" focusOn="over">
          {words.timeUp}
        </Heading>
      </div>
      <p>{words.timeUpHow}</p>
    </>
  );
};
