import { Fragment } from 'preact';
import { replyOf, reportedIn } from '../../../../core/challenge/inputs/report';
import { Field } from '../../../../ui/components/Field';
import { playWords } from '../../../../ui/messages/play';
import type { FormProps } from './form';
import { Option } from './Options';

/** Something to report: of which category, and below it in a few words; or nothing. */
export const Report = ({ input, reply, setReply, language, locked }: FormProps<'report'>) => {
  const words = playWords(language);
  const { nothing, categories } = input;
  const said = reportedIn(reply);
  const isNothing = Array.isArray(reply) && reply.length === 0;
  const options = [nothing, ...categories];
  const chosen = said ? said.category + 1 : isNothing ? 0 : -1;
  return (
    <fieldset class="options" disabled={locked}>
      <legend class="visually-hidden">{words.answers}</legend>
      {options.map((text, i) => (
        <Fragment key={i}>
          <Option
            index={i}
            {...{ text, language }}
            type="radio"
            checked={chosen === i}
            onPick={() => setReply(replyOf(i === 0 ? null : { category: i - 1, words: said?.words ?? '' }))}
          />
          {said && chosen === i && (
            <Field
              label={words.reportWords}
              help={words.reportHelp}
              value={said.words}
              disabled={locked}
              onInput={(next) => setReply(replyOf({ ...said, words: next }))}
            />
          )}
        </Fragment>
      ))}
    </fieldset>
  );
};
