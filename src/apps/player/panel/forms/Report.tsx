import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import { replyOf, reportedIn } from '../../../../core/challenge/inputs/report';
import { Field } from '../../../../ui/components/Field';
import { playWords } from '../../../../ui/messages/play';
import type { FormProps } from './form';
import { Option } from './Options';
import { PhotoLine } from './PhotoLine';

/** Something to report: of which category, and below it in a few words and a picture; or nothing. */
export const Report = ({ input, reply, setReply, language, locked, picture }: FormProps<'report'>) => {
  const words = playWords(language);
  const { nothing, categories } = input;
  const said = reportedIn(reply);
  const latest = useRef(said);
  latest.current = said;
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
            onPick={() => setReply(replyOf(i === 0 ? null : { words: '', hasPhoto: false, ...said, category: i - 1 }))}
          />
          {said && chosen === i && (
            <>
              <Field
                label={words.reportWords}
                help={words.reportHelp}
                value={said.words}
                disabled={locked}
                onInput={(next) => setReply(replyOf({ ...said, words: next }))}
              />
              <PhotoLine
                {...{ picture, language, locked }}
                onPicture={(hasPhoto) => setReply(replyOf({ ...(latest.current ?? said), hasPhoto }))}
              />
            </>
          )}
        </Fragment>
      ))}
    </fieldset>
  );
};
