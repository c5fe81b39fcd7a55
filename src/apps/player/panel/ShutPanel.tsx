import { isTimed } from '../../../core/play/pauses';
import { Button } from '../../../ui/components/Button';
import { Heading } from '../../../ui/components/Heading';
import { playWords } from '../../../ui/messages/play';
import type { Shut } from '../hours';
import { Carried } from './Carried';
import type { PanelProps } from './panel';
import { type StageRow, shutWords } from './stages';
import './panel.css';
import './outcome.css';

interface ShutPanelProps extends PanelProps {
  readonly row: StageRow;
  readonly shut: Shut;
}

/** Nothing else is left but a stage that is closed at this hour: when it opens, and that it may be played all the same. */
export const ShutPanel = ({ choices, game, row, shut, act }: ShutPanelProps) => {
  const { language } = choices;
  const words = playWords(language);
  const title = shutWords(language, shut);
  return (
    <section class="panel" aria-labelledby="shut">
      <p class="panel-over">{words.post(row.number)}</p>
      <div class="cry">
        <Heading level={2} id="shut" focusOn={row.stage.id}>
          {title}
        </Heading>
      </div>
      <p>{!shut.opens ? words.shutOverHow : isTimed(game.hunt) ? words.shutTimedHow : words.shutHow}</p>
      <Carried game={game} choices={choices} />
      <div class="panel-actions">
        <Button
          kind="signpost"
          disabled={game.role !== 'writer'}
          onClick={() => act({ type: 'open', stage: row.stage.id })}
        >
          {words.openAnyway}
        </Button>
      </div>
    </section>
  );
};
