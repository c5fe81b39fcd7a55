import type { Language } from '../../../core/lib/language';
import { stagePlay } from '../../../core/play/course';
import { Button } from '../../../ui/components/Button';
import { Heading } from '../../../ui/components/Heading';
import { Icon } from '../../../ui/components/Icon';
import { langOf } from '../../../ui/components/langOf';
import { Paragraphs, printed } from '../../../ui/components/Said';
import { playWords } from '../../../ui/messages/play';
import type { Game } from '../game';
import { mayGoOn, nextQuestion, type PanelProps } from './panel';
import { Sources } from './Sources';
import type { StageRow } from './stages';
import './panel.css';
import './outcome.css';

interface ArrivalPanelProps extends PanelProps {
  readonly row: StageRow;
  readonly points: number;
  onGoOn(): void;
}

/** "Found!": where the team is, what it earned, what is told there, and after a `find`, which getting there answers. */
export const ArrivalPanel = ({ choices, game, row, points, onGoOn }: ArrivalPanelProps) => {
  const { language } = choices;
  const words = playWords(language);
  const { stage } = row;
  const { arrivedBy } = stagePlay(game.play, stage.id);
  const { title, found } = stage;
  const finds = stage.challenges.filter(({ content }) => content.type === 'find');
  return (
    <section class="panel" aria-labelledby="found">
      <div class="cry">
        <Heading level={2} id="found" focusOn={stage.id}>
          {words.found}
        </Heading>
        <p class="cry-name" lang={langOf(title, language)}>
          {printed(title, language)}
        </p>
      </div>
      <p class="chips">
        <span class="chip gold">
          <Icon name="points" />
          {words.gain(points)}
        </span>
        {arrivedBy !== null && (
          <span class="chip">
            <Icon name={arrivedBy === 'gps' ? 'center' : arrivedBy === 'simulator' ? 'boat' : 'done'} />
            {words.foundBy[arrivedBy]}
          </span>
        )}
      </p>
      {found !== undefined && <Paragraphs text={found} language={language} />}
      {finds.map(({ id, note }) => note !== undefined && <Paragraphs key={id} text={note} language={language} />)}
      <Sources hunt={game.hunt} indexes={[stage, ...finds].flatMap(({ credits }) => credits)} language={language} />
      <div class="panel-actions">
        <Button kind="signpost" disabled={!mayGoOn(game)} onClick={onGoOn}>
          {nextQuestion(game, stage) ? words.toQuestion : goOnLabel(game, language)}
        </Button>
      </div>
    </section>
  );
};

/** Where the way on from a stage leads: to what else is to be read, the next one, the treasure, or the result. */
export const goOnLabel = ({ play, unread }: Game, language: Language): string => {
  const words = playWords(language);
  if (unread[1]?.kind === 'gift' || unread[1]?.kind === 'opened') return words.goOn;
  if (play.finished === null) return words.toNext;
  return play.finished === 'won' ? words.toTreasure : words.toResult;
};
