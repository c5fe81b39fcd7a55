import { distanceMeters } from '../../../core/lib/geo';
import type { Language } from '../../../core/lib/language';
import { languageOfCell, type Spoken } from '../../../core/prepare/facts/cellLanguage';
import type { Cell, Proof } from '../../../core/prepare/hunt';
import { formatDistance } from '../../../ui/messages/formats';
import { describeRule, isMeasured, playWords } from '../../../ui/messages/play';
import '../../../ui/styles/credits.css';

interface ProofViewProps {
  readonly proof: Proof;
  readonly hunt: Spoken;
  /** The dataset as its publisher titles it; empty where nobody has. */
  readonly source: string;
  readonly language: Language;
}

/** Whether all places of a question are its answer: those put in order, or each beside what is said of it. */
const isArranged = ({ as }: Proof): boolean => as === 'order' || as === 'match';

/** "Why?": the rule, and the cells of the file behind the right answer and behind each wrong one. */
export const ProofView = ({ proof, hunt, source, language }: ProofViewProps) => {
  const words = playWords(language);
  const { rule, subject, right, wrong, others = [], hint } = proof;
  const shared = { hunt, source, language };
  const from = isMeasured(rule) ? subject : undefined;
  return (
    <details class="proof">
      <summary>{words.why}</summary>
      <p>{describeRule(language, rule)}</p>
      <dl>
        {right.site !== subject.site && <CellRow label={words.proofSubject} cell={subject} {...shared} />}
        <CellRow label={words.proofRight} cell={right} from={from} {...shared} />
        {wrong.map((cell, i) => (
          <CellRow key={`wrong ${i}`} label={words.proofWrong} cell={cell} from={from} {...shared} />
        ))}
        {others.map((cell, i) => (
          <CellRow
            key={i}
            label={isArranged(proof) ? words.proofRight : words.proofOther}
            cell={cell}
            from={from}
            {...shared}
          />
        ))}
        {hint && <CellRow label={words.proofHint} cell={hint} {...shared} />}
      </dl>
    </details>
  );
};

interface CellRowProps {
  readonly label: string;
  readonly cell: Cell;
  /** Where distances are measured from, for a rule that reckons with places. */
  readonly from?: Cell | undefined;
  readonly hunt: Spoken;
  readonly source: string;
  readonly language: Language;
}

const CellRow = ({ label, cell, from, hunt, source, language }: CellRowProps) => {
  const words = playWords(language);
  const { name, row, column, raw, position } = cell;
  const dataset = source || cell.dataset;
  const lang = /\p{L}{2}/u.test(raw) ? languageOfCell(cell, hunt) : undefined;
  const away = from?.position && position ? formatDistance(language, distanceMeters(from.position, position)) : '';
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <strong lang={lang === language ? undefined : lang}>
          {name === '' || name === raw ? raw : words.proofValue(name, raw)}
        </strong>
        {away !== '' && <span>{away}</span>}
        <small>{column === '' ? words.proofRow(dataset, row) : words.proofCell(dataset, row, column)}</small>
      </dd>
    </div>
  );
};
