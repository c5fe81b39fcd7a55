import type { Card } from '../../../../core/challenge/challenge';
import { type Language, say } from '../../../../core/lib/language';
import { Said } from '../../../../ui/components/Said';
import { playWords } from '../../../../ui/messages/play';
import { Vignette } from '../../notebook/Vignette';
import type { FormProps } from './form';
import './cards.css';

/** Cards as they lie: those of found pairs, those that were turned last, and how often two were turned. */
interface Table {
  readonly found: readonly number[];
  readonly turned: readonly number[];
  readonly turns: number;
}

const fresh: Table = { found: [], turned: [], turns: 0 };

const areFellows = (pairs: readonly number[], [one, other]: readonly number[]): boolean =>
  one !== undefined && other !== undefined && pairs[one] === pairs[other];

/** The table after a card was turned: two that belong together stay; two that don't lie open until the next is turned. */
const afterTurning = ({ found, turned, turns }: Table, card: number, pairs: readonly number[]): Table => {
  if (found.includes(card) || (turned.length === 1 && turned.includes(card))) return { found, turned, turns };
  if (turned.length !== 1) return { found, turned: [card], turns };
  const both = [...turned, card];
  return areFellows(pairs, both)
    ? { found: [...found, ...both], turned: both, turns: turns + 1 }
    : { found, turned: both, turns: turns + 1 };
};

interface FaceProps {
  readonly card: Card;
  readonly place: number;
  readonly open: boolean;
  readonly found: boolean;
  readonly language: Language;
  onTurn(): void;
}

/** A card: its number while it lies face down, what stands on it once it is turned. */
const Face = ({ card, place, open, found, language, onTurn }: FaceProps) => {
  const words = playWords(language);
  const text = say(card.text, language);
  const said = found ? words.cardFound(place, text) : open ? words.cardOpen(place, text) : words.card(place);
  return (
    <button
      type="button"
      class={`face${open ? ' open' : ''}${found ? ' found' : ''}`}
      aria-label={said}
      onClick={onTurn}
    >
      {!open && <b>{place}</b>}
      {open && card.drawing && <Vignette kind={card.drawing} />}
      {open && !card.drawing && <Said text={card.text} language={language} />}
    </button>
  );
};

/** Cards to turn over, two by two, until all pairs are found. What is turned is told; nothing turns back by itself. */
export const Cards = ({ input: { cards, pairs }, setReply, parts, setParts, language, locked }: FormProps<'cards'>) => {
  const words = playWords(language);
  const table = parts.reduce((now, card) => afterTurning(now, card, pairs), fresh);
  const { found, turned, turns } = table;
  const turn = (card: number) => {
    const next = afterTurning(table, card, pairs);
    setParts([...parts, card]);
    if (next.found.length === cards.length) setReply([next.turns]);
  };
  const told = turned.map((card) => `${words.cardOpen(card + 1, say(cards[card]?.text ?? '', language))}.`);
  const verdict = turned.length < 2 ? '' : areFellows(pairs, turned) ? words.cardsPair : words.cardsNoPair;
  return (
    <fieldset class="cards" disabled={locked}>
      <legend class="form-how">{words.cardsHow}</legend>
      <div class="cards-table">
        {cards.map((card, i) => (
          <Face
            key={i}
            card={card}
            place={i + 1}
            open={found.includes(i) || turned.includes(i)}
            found={found.includes(i)}
            language={language}
            onTurn={() => turn(i)}
          />
        ))}
      </div>
      <p class="cards-count">{words.cardsCount(found.length / 2, cards.length / 2, turns)}</p>
      <p class="visually-hidden" role="status">
        {[...told, verdict].join(' ')}
      </p>
    </fieldset>
  );
};
