import { type Language, say } from '../../../core/lib/language';
import { stagesPromised } from '../../../core/lib/promised';
import type { TakenHunt } from '../../../platform/ports';
import { Button } from '../../../ui/components/Button';
import { langOf } from '../../../ui/components/langOf';
import { printed } from '../../../ui/components/Said';
import { formatDay } from '../../../ui/messages/dates';
import { keptWords } from '../../../ui/messages/kept';
import { shellWords } from '../../../ui/messages/shell';

interface TakenHuntsProps {
  readonly language: Language;
  readonly taken: readonly TakenHunt[];
  onOpen(key: string): void;
}

/** The hunts from elsewhere that were taken along: each opens without a network. */
export const TakenHunts = ({ language, taken, onOpen }: TakenHuntsProps) => {
  const words = keptWords(language);
  if (taken.length === 0) return null;
  return (
    <section aria-labelledby="taken">
      <h2 id="taken">{words.taken}</h2>
      <ul class="cards">
        {taken.map(({ key, hunt: { title, stages }, wall }) => (
          <li key={key} class="kept">
            <h3 lang={langOf(title, language)}>{printed(title, language)}</h3>
            <p>
              {shellWords(language).stages(stagesPromised(stages))},{' '}
              {printed(words.takenOn(formatDay(language, wall)), language)}
            </p>
            <div class="kept-taps">
              <Button icon="forward" label={words.openThis(say(title, language))} onClick={() => onOpen(key)}>
                {shellWords(language).open}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
