import { useState } from 'preact/hooks';
import type { Hunt } from '../../../../core/prepare/hunt';
import { atOnce, type Rehearsal } from '../../../../core/rehearse/rehearse';
import type { TeamRehearsal } from '../../../../core/rehearse/team';
import { Button } from '../../../../ui/components/Button';
import { Heading } from '../../../../ui/components/Heading';
import { printed } from '../../../../ui/components/Said';
import { rehearsalWords } from '../../../../ui/messages/rehearsal';
import { type ToldRehearsal, type ToldTeam, tellRehearsal } from '../../../../ui/messages/rehearsalTold';
import { shellWords } from '../../../../ui/messages/shell';
import type { Choices } from '../../choices';
import type { Land } from '../../map/survey';
import type { ChartLabels } from '../../map/view';
import { letterOf } from '../../panel/forms/Options';
import { PageBar } from '../PageBar';
import { Watch } from './Watch';
import '../../../../ui/styles/problems.css';
import '../page.css';
import './rehearsal.css';

/** A team of the rehearsal, the letter by which the map shows it, and what is told of it. */
export interface ShownTeam {
  readonly team: TeamRehearsal;
  /** Null where it is not shown. */
  readonly letter: string | null;
  readonly told: ToldTeam;
}

export interface RehearsalScreenProps {
  readonly choices: Choices;
  /** The host that the tiles of its map are asked of; null where the map is drawn. */
  readonly mapHost: string | null;
  readonly hunt: Hunt;
  readonly rehearsal: Rehearsal;
  readonly land: Land;
  readonly labels: ChartLabels;
  onBack(): void;
}

const shownTeams = ({ teams }: Rehearsal, told: ToldRehearsal): readonly ShownTeam[] => {
  const shown = atOnce(teams);
  return teams.map((team, i) => ({
    team,
    letter: shown.includes(team) ? letterOf(shown.indexOf(team)) : null,
    told: told.teams[i] as ToldTeam,
  }));
};

/** A rehearsal of a hunt: what is to be mended, the teams on the map, and how they fared. */
export const RehearsalScreen = (props: RehearsalScreenProps) => {
  const { choices, hunt, rehearsal, onBack } = props;
  const { language } = choices;
  const words = rehearsalWords(language);
  const told = tellRehearsal(language, hunt, rehearsal);
  const [covered, setCovered] = useState(hunt.rules.mode === 'radar');
  return (
    <div class="page rehearsal">
      <PageBar choices={choices} map={{ host: props.mapHost }} back={words.watch.back} onLeave={onBack} />
      <main class="page-body">
        <header class="rehearsal-head">
          <Heading level={1}>{printed(told.title, language)}</Heading>
          <p>{printed(words.watch.about, language)}</p>
        </header>
        <Findings {...props} told={told} />
        {covered ? (
          <section class="rehearsal-findings rehearsal-covered">
            <p>{printed(words.watch.hiddenPlaces, language)}</p>
            <Button onClick={() => setCovered(false)}>{words.watch.showPlaces}</Button>
          </section>
        ) : (
          <Watch {...props} teams={shownTeams(rehearsal, told)} />
        )}
        <Lines id="rehearsal-stages" title={words.stages} lines={told.stages} {...props} />
        {told.branches.length > 0 && (
          <Lines id="rehearsal-branches" title={words.branches} lines={told.branches} {...props} />
        )}
        <Lines
          id="rehearsal-meetings"
          title={words.meetings(atOnce(rehearsal.teams).length)}
          lines={told.meetings}
          {...props}
        />
      </main>
    </div>
  );
};

const Findings = ({ choices, rehearsal, told }: RehearsalScreenProps & { readonly told: ToldRehearsal }) => {
  const { language } = choices;
  const words = rehearsalWords(language);
  const { watch, findings, noFinding } = words;
  const { error, warning } = shellWords(language);
  return (
    <section class="rehearsal-findings" aria-labelledby="rehearsal-findings">
      <p>
        <strong>{rehearsal.winnable ? watch.winnable : watch.unwinnable}</strong>{' '}
        {printed([told.facts, ...told.time].join(' '), language)}
      </p>
      <h2 id="rehearsal-findings">{rehearsal.findings.length === 0 ? noFinding : findings}</h2>
      <ul class="problems">
        {rehearsal.findings.map((finding, i) => (
          <li key={i} class={finding.severity}>
            <strong>{{ error, warning }[finding.severity]}</strong>
            <span>{printed(told.finding(finding), language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

interface LinesProps extends RehearsalScreenProps {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

const Lines = ({ id, title, lines, choices }: LinesProps) => (
  <section class="rehearsal-lines" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <ul>
      {lines.map((line, i) => (
        <li key={i}>{printed(line, choices.language)}</li>
      ))}
    </ul>
  </section>
);
