import type { Problem } from '../../core/lib/checked';
import type { Language } from '../../core/lib/language';
import { describeProblem } from '../messages/faults';
import { shellWords } from '../messages/shell';
import '../styles/problems.css';

const mostShown = 50;

interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly language: Language;
}

/** Each problem in its sentence, what stops first; a long list is cut, and says so. */
export const ProblemList = ({ problems, language }: ProblemListProps) => {
  const words = shellWords(language);
  const sorted = [...problems].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
  const more = problems.length - mostShown;
  return (
    <ul class="problems">
      {sorted.slice(0, mostShown).map((problem, i) => (
        <li key={i} class={problem.severity}>
          <strong>{words[problem.severity]}</strong>
          <span>{describeProblem(language, problem)}</span>
        </li>
      ))}
      {more > 0 && <li>{words.problemsMore(more)}</li>}
    </ul>
  );
};
