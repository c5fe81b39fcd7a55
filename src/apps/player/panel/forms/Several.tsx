import { numbersOf } from '../../../../core/challenge/inputs/lists';
import { playWords } from '../../../../ui/messages/play';
import type { FormProps } from './form';
import { Option } from './Options';

/** Any of several answers, one at least. */
export const Several = ({ input: { options }, reply, setReply, language, locked }: FormProps<'several'>) => {
  const words = playWords(language);
  const chosen = numbersOf(reply);
  const turn = (i: number) => setReply(chosen.includes(i) ? chosen.filter((one) => one !== i) : [...chosen, i]);
  return (
    <fieldset class="options" disabled={locked}>
      <legend class="form-how">{words.severalHow}</legend>
      {options.map((text, i) => (
        <Option
          key={i}
          index={i}
          {...{ text, language }}
          type="checkbox"
          checked={chosen.includes(i)}
          onPick={() => turn(i)}
        />
      ))}
    </fieldset>
  );
};
