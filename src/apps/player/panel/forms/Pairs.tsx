import { useId } from 'preact/hooks';
import { numbersOf } from '../../../../core/challenge/inputs/lists';
import { say } from '../../../../core/lib/language';
import { Said } from '../../../../ui/components/Said';
import { playWords } from '../../../../ui/messages/play';
import type { FormProps } from './form';
import './pairs.css';

/** No fellow chosen yet. */
const none = -1;

/**
 * Two lists whose entries belong together: a list to choose from beside each of the first. Who goes through a list by arrow keys
 * passes over what stands elsewhere, so that nothing is taken from there: what stands twice is told instead.
 */
export const Pairs = ({ input: { ones, others }, reply, setReply, language, locked }: FormProps<'pairs'>) => {
  const words = playWords(language);
  const id = useId();
  const chosen = ones.map((_, i) => numbersOf(reply)[i] ?? none);
  const choose = (at: number, other: number) => setReply(chosen.map((one, i) => (i === at ? other : one)));
  const isTwice = (other: number) => other !== none && chosen.filter((one) => one === other).length > 1;
  const [twice] = chosen.filter(isTwice);
  return (
    <fieldset class="pairs" disabled={locked}>
      <legend class="form-how">{words.pairsHow}</legend>
      {ones.map((one, i) => (
        <div key={i}>
          <label for={`${id}-${i}`}>
            <Said text={one} language={language} />
          </label>
          <select
            id={`${id}-${i}`}
            value={String(chosen[i])}
            disabled={locked}
            aria-invalid={isTwice(chosen[i] ?? none) ? 'true' : undefined}
            onChange={(event) => choose(i, Number(event.currentTarget.value))}
          >
            <option value={String(none)}>{words.choosePair}</option>
            {others.map((other, k) => (
              <option key={k} value={String(k)}>
                {say(other, language)}
              </option>
            ))}
          </select>
        </div>
      ))}
      <p class="pairs-twice" role="status">
        {twice !== undefined && words.pairTwice(say(others[twice] ?? '', language))}
      </p>
    </fieldset>
  );
};
