import { type Language, say } from '../../../../core/lib/language';
import type { ClassResults } from '../../../../core/results/gathered';
import type { Outcome } from '../../../../core/results/outcome';
import { printed } from '../../../../ui/components/Said';
import { TeamPlate } from '../../../../ui/components/Token';
import { classWords, teamInFull } from '../../../../ui/messages/class';
import { formatDuration, formatNumber } from '../../../../ui/messages/formats';
import { playWords } from '../../../../ui/messages/play';
import { teamName } from '../../../../ui/messages/team';
import type { ClassProps } from './ClassScreen';

type RankingProps = Pick<ClassProps, 'choices' | 'leftOut' | 'onCount'> & { readonly shown: ClassResults };

/** All teams in the order of their places; those that don't count have none. */
export const Ranking = ({ choices, shown, leftOut, onCount }: RankingProps) => {
  const { language } = choices;
  const words = classWords(language);
  const { columns } = words;
  const counts = ({ playId }: Outcome): boolean => !leftOut.has(playId);
  const counted = shown.outcomes.filter(counts);
  return (
    <section aria-labelledby="ranking">
      <h2 id="ranking">{words.ranking}</h2>
      <p class="field-help">{words.choose}</p>
      <table class="class-ranking">
        <caption>{words.counted(counted.length, shown.outcomes.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.place}</th>
            <th scope="col">{columns.team}</th>
            <th scope="col">{columns.points}</th>
            <th scope="col">{columns.counts}</th>
          </tr>
        </thead>
        <tbody>
          {shown.outcomes.map((one) => (
            <Row
              key={one.playId}
              one={one}
              place={counts(one) ? counted.indexOf(one) + 1 : null}
              language={language}
              onCount={(does) => onCount(one.playId, does)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
};

interface RowProps {
  readonly one: Outcome;
  /** Null where it doesn't count. */
  readonly place: number | null;
  readonly language: Language;
  onCount(counts: boolean): void;
}

const Row = ({ one, place, language, onCount }: RowProps) => {
  const words = classWords(language);
  const name = say(teamName(one.team), language);
  const told = [
    formatDuration(language, one.tookMs),
    ...(one.pausedMs > 0 ? [playWords(language).pausedBriefly(formatDuration(language, one.pausedMs))] : []),
    words.found(one.found, one.total),
    words.hints(one.hints),
    ...(one.finished === null ? [words.running] : []),
    ...(one.timeDoubtful ? [words.doubtful] : []),
    ...(one.simulated ? [words.atHome] : []),
  ];
  return (
    <tr data-out={place === null ? '' : undefined}>
      <td class="class-place">{place === null ? '–' : formatNumber(language, place)}</td>
      <th scope="row">
        <TeamPlate {...one.team} name={name} language={language} />
        <small>{printed(told.map((one) => one.replaceAll(' ', '\u00a0')).join('\u00a0· '), language)}</small>
      </th>
      <td class="class-points">{formatNumber(language, one.points)}</td>
      <td>
        <label class="class-count">
          <input
            type="checkbox"
            checked={place !== null}
            aria-label={words.count(teamInFull(one.team, language))}
            onChange={(event) => onCount(event.currentTarget.checked)}
          />
        </label>
      </td>
    </tr>
  );
};
