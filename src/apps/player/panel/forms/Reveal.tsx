import { useState } from 'preact/hooks';
import type { InputOf, Reply } from '../../../../core/challenge/challenge';
import { answeredIn } from '../../../../core/challenge/inputs/reveal';
import { type Language, say } from '../../../../core/lib/language';
import { Button } from '../../../../ui/components/Button';
import { Field } from '../../../../ui/components/Field';
import { Said } from '../../../../ui/components/Said';
import { playWords } from '../../../../ui/messages/play';
import { Vignette } from '../../notebook/Vignette';
import type { FormProps } from './form';
import { Options } from './Options';
import './reveal.css';

type Answer = string | number;

/** What is replied: nothing as long as nothing is answered. */
const replyOf = (answer: Answer, pieces: number): Reply => {
  if (typeof answer === 'number') return [answer, pieces];
  return answer.trim() === '' ? '' : [answer, String(pieces)];
};

/** How many pieces lie beside each other. */
const columnsFor = (pieces: number): number => (pieces <= 4 ? 2 : pieces <= 9 ? 3 : 4);

interface PictureProps {
  readonly input: InputOf<'reveal'>;
  /** Pieces that are uncovered. */
  readonly open: readonly number[];
  readonly language: Language;
  onUncover(piece: number): void;
}

/** The picture under its pieces: the last of a row that isn't full is wider, so that nothing peeps out. */
const Picture = ({ input: { drawing, picture, told }, open, language, onUncover }: PictureProps) => {
  const words = playWords(language).reveal;
  const columns = columnsFor(told.length);
  const widest = columns * Math.ceil(told.length / columns) - told.length + 1;
  return (
    <div class="reveal-picture">
      {drawing && <Vignette kind={drawing} />}
      {picture !== undefined && <img src={picture} alt="" />}
      <div class="reveal-covers" style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}>
        {told.map((_, i) => {
          const style = i === told.length - 1 ? { gridColumn: `span ${widest}` } : {};
          const isOpen = open.includes(i);
          return isOpen ? (
            <span key={i} style={style} />
          ) : (
            <button
              key={i}
              type="button"
              class="reveal-cover"
              style={style}
              aria-label={words.piece(i + 1)}
              onClick={() => onUncover(i)}
            >
              {i + 1}
            </button>
          );
        })}
      </div>
    </div>
  );
};

/** A picture that is uncovered piece by piece, and the same in words; then its answer, chosen or typed. */
export const Reveal = ({ input, reply, setReply, parts, setParts, language, locked, ...rest }: FormProps<'reveal'>) => {
  const words = playWords(language).reveal;
  const { told, pieces, choices, free } = input;
  const open = parts.length > 0 ? parts : pieces.slice(0, 1);
  const [typed, setTyped] = useState(String(answeredIn(reply)?.answer ?? ''));
  const answer: Answer = choices ? (answeredIn(reply)?.answer ?? '') : typed;
  const uncover = (piece: number | undefined) => {
    if (locked || piece === undefined) return;
    setParts([...open, piece]);
    setReply(replyOf(answer, open.length + 1));
  };
  const give = (given: Answer) => {
    if (typeof given === 'string') setTyped(given);
    setReply(replyOf(given, open.length));
  };
  const read = told.slice(0, open.length);
  return (
    <fieldset class="reveal" disabled={locked}>
      <legend class="form-how">{words.how(free)}</legend>
      <Picture {...{ input, open, language }} onUncover={uncover} />
      <div class="reveal-more">
        <Button
          icon="whole"
          disabled={locked || open.length === told.length}
          onClick={() => uncover(pieces.find((piece) => !open.includes(piece)))}
        >
          {words.uncover}
        </Button>
        <p>{words.count(open.length, told.length)}</p>
      </div>
      <details class="reveal-told">
        <summary>{words.inWords}</summary>
        <ol>
          {read.map((one, i) => (
            <li key={i}>
              <Said text={one} language={language} />
            </li>
          ))}
        </ol>
      </details>
      <p class="visually-hidden" role="status">
        {open.length > 1 ? say(read.at(-1) ?? '', language) : ''}
      </p>
      {choices ? (
        <Options
          {...rest}
          {...{ language, locked, parts, setParts }}
          input={{ kind: 'options', options: choices }}
          reply={answer}
          setReply={(option) => give(Number(option))}
        />
      ) : (
        <Field label={playWords(language).yourAnswer} value={typed} disabled={locked} onInput={give} />
      )}
    </fieldset>
  );
};
