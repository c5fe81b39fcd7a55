import { playWords } from '../../../../ui/messages/play';
import { Dial } from './Dial';
import type { FormProps } from './form';

/** A direction: a needle to turn. */
export const Bearing = ({ reply, setReply, language, locked }: FormProps<'bearing'>) => {
  const words = playWords(language);
  return (
    <fieldset class="bearing" disabled={locked}>
      <legend class="form-how">{words.bearingHow}</legend>
      <Dial
        label={words.bearing}
        language={language}
        degrees={typeof reply === 'number' ? reply : null}
        locked={locked}
        onTurn={setReply}
      />
    </fieldset>
  );
};
