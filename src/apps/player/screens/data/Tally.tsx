import type { Surveyed } from '../../../../core/dataset/survey';
import type { Language } from '../../../../core/lib/language';
import { dataWords } from '../../../../ui/messages/data';
import { formatNumber } from '../../../../ui/messages/formats';
import { reportWords } from '../../../../ui/messages/report';

interface TallyProps {
  readonly language: Language;
  readonly surveyed: Surveyed;
}

const parts = ['sites', 'merged', 'leftOut'] as const;

/** What became of the rows: a sum that is always right, and the same as lengths of a post. */
export const Tally = ({ language, surveyed }: TallyProps) => {
  const { rows, sites, merged, leftOut } = surveyed;
  const words = dataWords(language);
  return (
    <figure class="tally" aria-label={reportWords(language).rowsOf(rows, sites, merged, leftOut)} role="img">
      <p>
        <Figure n={rows} name={words.rows(rows)} language={language} />
        {parts.map((part, i) => (
          <Figure
            key={part}
            sign={i === 0 ? '=' : '+'}
            part={part}
            n={surveyed[part]}
            name={words[part](surveyed[part])}
            language={language}
          />
        ))}
      </p>
      <div class="tally-post">
        {parts.map((part) => surveyed[part] > 0 && <i key={part} class={part} style={{ flexGrow: surveyed[part] }} />)}
      </div>
    </figure>
  );
};

interface FigureProps {
  readonly n: number;
  readonly name: string;
  readonly language: Language;
  readonly sign?: string;
  readonly part?: (typeof parts)[number];
}

const Figure = ({ n, name, language, sign, part }: FigureProps) => (
  <span class="tally-figure">
    {sign && <em>{sign}</em>}
    <b>{formatNumber(language, n)}</b>
    <small>
      {part && <i class={part} />}
      {name}
    </small>
  </span>
);
