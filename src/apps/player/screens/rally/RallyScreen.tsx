import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../../../core/lib/checked';
import { say } from '../../../../core/lib/language';
import { numbersOf } from '../../../../core/play/course';
import type { Team } from '../../../../core/play/team';
import { comingsTo, type Timetable } from '../../../../core/prepare/circuits/timetable';
import type { Hunt, HuntStage } from '../../../../core/prepare/hunt';
import { Button } from '../../../../ui/components/Button';
import { Credits } from '../../../../ui/components/Credits';
import { Heading } from '../../../../ui/components/Heading';
import { langOf } from '../../../../ui/components/langOf';
import { QrCode } from '../../../../ui/components/QrCode';
import { printed } from '../../../../ui/components/Said';
import { Token } from '../../../../ui/components/Token';
import { circuitWords, tellSlowest } from '../../../../ui/messages/circuits';
import { describeAlone } from '../../../../ui/messages/faults';
import { goesAround } from '../../../../ui/messages/flight';
import { sinceStart } from '../../../../ui/messages/sinceStart';
import { storyWords } from '../../../../ui/messages/story';
import { teamWord } from '../../../../ui/messages/team';
import type { Choices } from '../../choices';
import type { Land } from '../../map/survey';
import type { Rally } from '../../rally';
import { PageBar } from '../PageBar';
import { Counting } from './Counting';
import { RallyChart } from './RallyChart';
import { Sheets } from './Sheets';
import { Unlinked } from './Unlinked';
import '../page.css';
import '../story.css';
import '../paper.css';
import './rally.css';

/** How many teams are counted on, and how many of them at one stage. */
export type Counted = Pick<Rally, 'teams' | 'together'>;

/** The organizer's page. */
export interface RallyProps {
  readonly choices: Choices;
  readonly hunt: Hunt;
  readonly warnings: readonly Problem[];
  readonly counted: Counted;
  readonly timetable: Timetable;
  /** The team on each circuit. */
  readonly teams: readonly Team[];
  /** The land around the hunt; null while it is read. */
  readonly land: Land | null;
  /** The address of a team's circuit, the team counted from 0; null where no address leads to the hunt. */
  readonly addressOf: ((team: number) => string) | null;
  /** Whether those addresses lead to this machine alone. */
  readonly isOnlyHere: boolean;
  /** Keeps the hunt with its circuits as a file that plays by itself. */
  onKeep(): void;
  onRehearse(): void;
  onCount(counted: Counted): void;
  onBack(): void;
}

/** What is told to the organizer: each team by its word, each time by the clock that was set. */
export interface Telling {
  readonly wordOf: (team: number) => string;
  readonly at: (minutes: number) => string;
}

/** What goes on paper. */
type Paper = 'leader' | 'teams';

const day = 24 * 60;

/** A time since the start as the clock shows it where it is known when all set off, `14:05`; else since the start. */
const clockFrom =
  (setOff: string) =>
  (minutes: number): string => {
    const [hours = Number.NaN, past = Number.NaN] = setOff.split(':').map(Number);
    const start = hours * 60 + past;
    return Number.isNaN(start) ? sinceStart(minutes) : sinceStart((start + Math.round(minutes)) % day).padStart(5, '0');
  };

/** Prints one of the papers once it is the one that is shown. */
const usePrinting = () => {
  const [paper, setPaper] = useState<Paper | null>(null);
  useEffect(() => {
    if (!paper) return;
    const done = () => setPaper(null);
    addEventListener('afterprint', done, { once: true });
    print();
    return () => removeEventListener('afterprint', done);
  }, [paper]);
  return { paper, print: setPaper };
};

/** Several teams at once: how many, who goes where when, on the map, in a table, and on paper. */
export const RallyScreen = (props: RallyProps) => {
  const { choices, hunt, timetable, teams, land, warnings, addressOf, isOnlyHere, onKeep, onRehearse, onBack } = props;
  const { language } = choices;
  const words = circuitWords(language);
  const [setOff, setSetOff] = useState('');
  const { paper, print } = usePrinting();
  const lengths = timetable.teams.map(({ meters }) => meters);
  const warned = [
    ...tellSlowest(language, timetable, hunt.rules),
    ...warnings.map((warning) => describeAlone(language, warning)),
  ];
  const telling: Telling = {
    wordOf: (team) => (teams[team] ? say(teamWord(teams[team]), language) : ''),
    at: clockFrom(setOff),
  };
  return (
    <div class="page rally" data-paper={paper ?? 'all'}>
      <PageBar choices={choices} back={words.plan.back} onLeave={onBack} />
      <main class="page-body">
        <div class="rally-leader">
          <Heading level={1}>{words.plan.title}</Heading>
          <p class="rally-hunt" lang={langOf(hunt.title, language)}>
            {printed(hunt.title, language)}
          </p>
          <p class="rally-about">{words.plan.about}</p>
          <Counting {...props} setOff={setOff} onSetOff={setSetOff} />
          <p role="status">
            {words.together(timetable.together)}{' '}
            {words.lengths(Math.min(...lengths), Math.max(...lengths), goesAround(hunt.walk))}
          </p>
          {warned.length > 0 && (
            <ul class="rally-warned">
              {warned.map((said) => (
                <li key={said} class="notice">
                  {said}
                </li>
              ))}
            </ul>
          )}
          {addressOf === null && <Unlinked language={language} onKeep={onKeep} />}
          {addressOf !== null && isOnlyHere && <p class="notice">{words.plan.onlyHere}</p>}
          <div class="page-actions rally-printing">
            <Button icon="list" onClick={() => print('teams')}>
              {words.plan.printTeams}
            </Button>
            <Button icon="map" onClick={() => print('leader')}>
              {words.plan.printLeader}
            </Button>
            <Button icon="steps" onClick={onRehearse}>
              {words.plan.rehearse}
            </Button>
          </div>
          <ByTeam {...props} {...telling} />
          <ByStage {...props} {...telling} />
          <section aria-labelledby="rally-credits">
            <h2 id="rally-credits">{storyWords(language).credits}</h2>
            <Credits credits={[...hunt.credits, ...(land?.credits ?? [])]} language={language} />
          </section>
        </div>
        <Sheets {...props} {...telling} />
      </main>
    </div>
  );
};

/** The stages of a team's circuit, in its order. */
const stagesOf = (team: number, { hunt, timetable }: RallyProps): readonly HuntStage[] =>
  (timetable.teams[team]?.stays ?? []).flatMap(({ stage }) => hunt.stages[stage] ?? []);

const ByTeam = (props: RallyProps & Telling) => {
  const { choices, hunt, timetable, teams, land, addressOf, wordOf, at } = props;
  const { language } = choices;
  const words = circuitWords(language).plan;
  const [chosen, setChosen] = useState(0);
  const team = Math.min(chosen, teams.length - 1);
  const { meters, stays } = timetable.teams[team] ?? { meters: 0, stays: [] };
  const stages = stagesOf(team, props);
  const numbers = numbersOf(stages);
  const address = addressOf?.(team);
  return (
    <section class="rally-team" aria-labelledby="rally-team">
      <h2 id="rally-team">{words.byTeam}</h2>
      <label class="rally-chosen">
        <span>{words.team}</span>
        <select class="select" value={team} onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}>
          {teams.map((one, i) => (
            <option key={one.creature} value={i}>
              {words.option(i + 1, wordOf(i))}
            </option>
          ))}
        </select>
      </label>
      {land && <RallyChart hunt={hunt} stages={stages} land={land} />}
      <div class="rally-told">
        <div class="rally-word">
          {teams[team] && <Token {...teams[team]} />}
          <p>
            <span>{words.word}</span>
            <strong>{wordOf(team)}</strong>
            <span>{words.length(meters, goesAround(hunt.walk))}</span>
          </p>
          {address !== undefined && (
            <>
              <QrCode text={address} label={words.code(wordOf(team))} />
              <p class="rally-address">
                <span>{words.link}</span>
                <a href={address}>{address}</a>
              </p>
            </>
          )}
        </div>
        <ol class="rally-stays">
          {stays.map(({ stage, from }) => (
            <li key={stage}>
              <span>
                <b>{numbers.get(hunt.stages[stage]?.id ?? '')}. </b>
                {printed(hunt.stages[stage]?.title ?? '', language)}
              </span>
              <time>{at(from)}</time>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
};

const ByStage = ({ choices, hunt, timetable, wordOf, at }: RallyProps & Telling) => {
  const { language } = choices;
  const words = circuitWords(language).plan;
  return (
    <section class="rally-stages" aria-labelledby="rally-stages">
      <h2 id="rally-stages">{words.byStage}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.stage}</th>
            <th scope="col">{words.whoWhen}</th>
          </tr>
        </thead>
        <tbody>
          {hunt.stages.map(({ id, title }, stage) => (
            <tr key={id}>
              <th scope="row" lang={langOf(title, language)}>
                {printed(title, language)}
              </th>
              <td>
                <ul>
                  {comingsTo(stage, timetable).map(({ team, from }) => (
                    <li key={team}>
                      <time>{at(from)}</time> {wordOf(team)}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
