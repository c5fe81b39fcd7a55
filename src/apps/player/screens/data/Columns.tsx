import { useState } from 'preact/hooks';
import type { Field, FieldKind } from '../../../../core/dataset/dataset';
import { fieldKinds } from '../../../../core/dataset/fields/kinds';
import type { Language } from '../../../../core/lib/language';
import { Button } from '../../../../ui/components/Button';
import { Icon } from '../../../../ui/components/Icon';
import { dataWords } from '../../../../ui/messages/data';
import { reportWords } from '../../../../ui/messages/report';
import { useInTurns } from '../useInTurns';
import { kindIcons } from './kindIcons';
import type { PartProps } from './Report';

/** So many columns are shown before somebody asks for the others. */
const mostShown = 40;

/** So many are drawn in one turn of the page: each has a choice of all kinds, and forty together would hold it up. */
const drawnInTurn = 6;

/** What each column holds; what Jalon guessed may be changed. */
export const Columns = ({ choices: { language }, item, surveyed, onSay }: PartProps) => {
  const [all, setAll] = useState(false);
  const words = dataWords(language);
  const filled = surveyed.fields.filter(({ filled }) => filled > 0);
  const empty = surveyed.fields.filter((field) => field.filled === 0);
  const say = (key: string, kind: FieldKind | null) => {
    const kinds = new Map(item.said.kinds);
    if (kind) kinds.set(key, kind);
    else kinds.delete(key);
    onSay({ ...item.said, kinds });
  };
  const drawn = useInTurns(all ? filled.length : Math.min(filled.length, mostShown), drawnInTurn);
  const guesses = new Map(item.found?.fields.map(({ key, kind }) => [key, kind]));
  return (
    <section class="data-columns">
      <h2>{words.columns}</h2>
      <p class="data-how">{words.columnsHow}</p>
      <ul>
        {filled.slice(0, drawn).map((field) => (
          <Column
            key={field.key}
            field={field}
            of={surveyed.sites || surveyed.rows}
            guess={guesses.get(field.key) ?? field.kind}
            said={item.said.kinds.get(field.key) ?? null}
            language={language}
            onSay={(kind) => say(field.key, kind)}
          />
        ))}
      </ul>
      {!all && filled.length > mostShown && (
        <Button onClick={() => setAll(true)}>{words.moreColumns(filled.length - mostShown)}</Button>
      )}
      {empty.length > 0 && (
        <p class="data-empty">
          {words.empty(empty.length)} {empty.map(({ key }) => key).join(', ')}
        </p>
      )}
    </section>
  );
};

interface ColumnProps {
  readonly field: Field;
  /** How many rows there are. */
  readonly of: number;
  readonly guess: FieldKind;
  /** What the person says; null where nothing. */
  readonly said: FieldKind | null;
  readonly language: Language;
  onSay(kind: FieldKind | null): void;
}

const Column = ({ field, of, guess, said, language, onSay }: ColumnProps) => {
  const [words, { quoted }] = [dataWords(language), reportWords(language)];
  const { key, filled, distinct, examples } = field;
  return (
    <li class={said ? 'yours' : ''}>
      <Icon name={kindIcons[said ?? field.kind]} />
      <div class="column-told">
        <h3>{key}</h3>
        <p class="column-examples">{examples.map((one) => quoted(one.replace(/\s+/g, ' '))).join(' ')}</p>
        <p class="column-fill" style={{ '--share': `${of > 0 ? (100 * filled) / of : 0}%` }}>
          {words.filled(filled, of)}, {words.values(distinct)}
        </p>
      </div>
      <KindChoice field={field} guess={guess} said={said} language={language} onSay={onSay} />
    </li>
  );
};

/** Below it a guess is told to be one. */
const sureEnough = 0.7;

const KindChoice = ({ field, guess, said, language, onSay }: Omit<ColumnProps, 'of'>) => {
  const [words, { kinds }] = [dataWords(language), reportWords(language)];
  const sure = field.sure < sureEnough ? words.unsure(field.sure) : words.sure(field.sure);
  const choose = (value: string) => onSay(fieldKinds.find((kind) => kind === value) ?? null);
  return (
    <div class="column-kind">
      <select
        class="select"
        aria-label={words.kindOf(field.key)}
        value={said ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{words.guessed(kinds[guess])}</option>
        {fieldKinds
          .filter((kind) => kind !== 'empty')
          .map((kind) => (
            <option key={kind} value={kind}>
              {kinds[kind]}
            </option>
          ))}
      </select>
      <p class={!said && field.sure < sureEnough ? 'unsure' : ''}>{said ? words.yours : sure}</p>
    </div>
  );
};
