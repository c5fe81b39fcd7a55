import { Button } from '../../../ui/components/Button';
import { Heading } from '../../../ui/components/Heading';
import { playWords } from '../../../ui/messages/play';
import type { PanelProps } from './panel';

/** The play is over: on to the treasure, or to the result. */
export const OverPanel = ({ choices, game, onResult }: PanelProps & { onResult(): void }) => {
  const words = playWords(choices.language);
  const won = game.play.finished === 'won';
  return (
    <section class="panel" aria-labelledby="over">
      <div class="cry">
        <Heading level={2} id="over">
          {won ? words.won : words.timeUp}
        </Heading>
      </div>
      <p>{won ? words.score(game.standing.points, game.standing.most) : words.timeUpHow}</p>
      <div class="panel-actions">
        <Button kind="signpost" onClick={onResult}>
          {won ? words.toTreasure : words.toResult}
        </Button>
      </div>
    </section>
  );
};
