import { say } from '../../../../core/lib/language';
import { Field } from '../../../../ui/components/Field';
import { playWords } from '../../../../ui/messages/play';
import type { FormProps } from './form';

/** A line to type a number on. */
export const NumberLine = ({ input: { unit }, reply, setReply, language, locked }: FormProps<'number'>) => {
  const { yourAnswer, numberHelp } = playWords(language);
  return (
    <Field
      label={yourAnswer}
      help={numberHelp}
      kind="number"
      value={String(reply)}
      unit={unit === undefined ? undefined : say(unit, language)}
      disabled={locked}
      onInput={setReply}
    />
  );
};

/** A line to type words on. */
export const TextLine = ({ reply, setReply, language, locked }: FormProps<'text'>) => (
  <Field label={playWords(language).yourAnswer} value={String(reply)} disabled={locked} onInput={setReply} />
);
