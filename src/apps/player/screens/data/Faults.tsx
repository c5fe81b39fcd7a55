import type { GroupTold, Surveyed } from '../../../../core/dataset/survey';
import type { Language } from '../../../../core/lib/language';
import { ProblemList } from '../../../../ui/components/ProblemList';
import { dataWords } from '../../../../ui/messages/data';
import { describeProblem } from '../../../../ui/messages/faults';
import { formatNumber } from '../../../../ui/messages/formats';
import { reportWords, saidRows } from '../../../../ui/messages/report';

interface FaultsProps {
  readonly language: Language;
  readonly surveyed: Surveyed;
}

/** What is wrong with a file: why rows were left out or merged, and what else is worth knowing. */
export const Faults = ({ language, surveyed }: FaultsProps) => {
  const words = reportWords(language);
  const { problems, leftOutRows, mergedRows, notes } = surveyed;
  return (
    <>
      {problems.length > 0 && (
        <div class="notice stop">
          <ProblemList problems={problems} language={language} />
        </div>
      )}
      <Groups
        title={words.leftOut}
        groups={leftOutRows}
        why={(reason) => words.reasons[reason] ?? words.otherReason}
        language={language}
      />
      <Groups title={words.merged} groups={mergedRows} why={(reason) => words.merges[reason]} language={language} />
      {notes.length > 0 && (
        <details class="data-notes">
          <summary>
            {words.notes} ({formatNumber(language, notes.length)})
          </summary>
          <ul>
            {notes.map(({ problem, alike }, i) => (
              <li key={i}>
                {describeProblem(language, { ...problem, file: '' })}
                {alike.count > 0 && ` ${words.alike(alike.count, saidRows(words, alike))}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

interface GroupsProps<Reason extends string> {
  readonly title: string;
  readonly groups: readonly GroupTold<Reason>[];
  readonly why: (reason: Reason) => string;
  readonly language: Language;
}

const Groups = <Reason extends string>({ title, groups, why, language }: GroupsProps<Reason>) => {
  if (groups.length === 0) return null;
  const [words, told] = [dataWords(language), reportWords(language)];
  return (
    <section class="data-groups">
      <h2>{title}</h2>
      <ul>
        {groups.map((group) => (
          <li key={group.reason}>
            <b>{formatNumber(language, group.count)}</b>
            <details>
              <summary>{why(group.reason)}</summary>
              <p>{words.onRows(group.count, saidRows(told, group))}</p>
              {group.example && (
                <p class="data-example">
                  {words.forExample} – {describeProblem(language, { ...group.example, file: '' })}
                </p>
              )}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
};
