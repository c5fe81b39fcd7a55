import type { Language } from '../../../core/lib/language';
import type { OpenedBecause } from '../../../core/play/play';
import { Button } from '../../../ui/components/Button';
import { Heading } from '../../../ui/components/Heading';
import { langOf } from '../../../ui/components/langOf';
import { printed } from '../../../ui/components/Said';
import { playWords } from '../../../ui/messages/play';
import { goOnLabel } from './ArrivalPanel';
import { mayGoOn, type PanelProps } from './panel';
import type { StageRow } from './stages';
import './panel.css';
import './outcome.css';

interface NewsPanelProps extends PanelProps {
  readonly row: StageRow;
  /** What the stage gave, or why it opened. */
  readonly of: 'gift' | OpenedBecause;
  onGoOn(): void;
}

/** What a stage gives to carry along, or that one opens which waited. */
export const NewsPanel = ({ choices: { language }, game, row, of, onGoOn }: NewsPanelProps) => {
  const told = of === 'gift' ? giftTold(row, language) : openingTold(row, of, language);
  return (
    <section class="panel" aria-labelledby="news">
      <p class="panel-over">{told.over}</p>
      <div class="cry">
        <Heading level={2} id="news" focusOn={`${row.stage.id} ${of}`} lang={told.lang}>
          {told.title}
        </Heading>
      </div>
      <p>{told.text}</p>
      <div class="panel-actions">
        <Button kind="signpost" disabled={!mayGoOn(game)} onClick={onGoOn}>
          {goOnLabel(game, language)}
        </Button>
      </div>
    </section>
  );
};

const giftTold = ({ stage }: StageRow, language: Language) => {
  const words = playWords(language);
  const name = stage.gives?.name ?? '';
  return { over: words.gift, title: printed(name, language), lang: langOf(name, language), text: words.giftHow };
};

const openingTold = ({ stage, number }: StageRow, why: OpenedBecause, language: Language) => {
  const words = playWords(language);
  const [over, text] =
    why === 'nothingLeft'
      ? [words.openedLeft, words.openedLeftHow]
      : why === 'wanted'
        ? [words.openedAnyway, words.openedAnywayHow]
        : stage.secret
          ? [words.openedSecret, words.openedSecretHow]
          : stage.opens?.answered
            ? [words.openedByAnswer, words.openedByAnswerHow]
            : stage.opens?.during
              ? [words.openedAtHour, words.openedAtHourHow]
              : [words.opened, words.openedHow];
  return { over, title: words.post(number), lang: undefined, text };
};
