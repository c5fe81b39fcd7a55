import { useMemo } from 'preact/hooks';
import { rallyTeams } from '../../../core/play/rally';
import { timetableOf } from '../../../core/prepare/circuits/timetable';
import type { Hunt } from '../../../core/prepare/hunt';
import type { Preparation } from '../../../platform/ports';
import { circuitWords } from '../../../ui/messages/circuits';
import { describeAlone } from '../../../ui/messages/faults';
import type { PageProps } from '../App';
import { useLoaded } from '../hooks';
import { ofTeams, planPath, type Rally, teamPath } from '../rally';
import { change, go, hashOf, type Route } from '../route';
import { NoticeView } from '../screens/NoticeView';
import { RallyScreen } from '../screens/rally/RallyScreen';
import { landOf } from './landOf';

/** Where the hunt of a story is: its route with the end of an address that speaks of teams, and the query that its address needs; null for what no address leads to. */
export interface Whereabouts {
  readonly routeOf: (rally: string) => Route;
  readonly query: string | null;
}

interface PlanProps extends PageProps {
  readonly hunt: Hunt;
  readonly warnings: Preparation['problems'];
  readonly rally: Rally;
  readonly where: Whereabouts;
}

const thisMachine: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Plans for several teams at once. */
export const Plan = ({ world, choices, leave, hunt, warnings, rally, where }: PlanProps) => {
  const timetable = useMemo(() => timetableOf(hunt), [hunt]);
  const land = useLoaded(() => landOf(hunt, world), [hunt]);
  const told = warnings.filter(({ fault }) => ofTeams.includes(fault));
  const { routeOf, query } = where;
  const onBack = () => go(routeOf(''));
  const keep = async () => {
    const { outbox } = await world.loadGear();
    outbox.save(new File([JSON.stringify(hunt)], `${hunt.id}.hunt.json`, { type: 'application/json' }));
  };
  if (hunt.circuits.length < 2) {
    const { title, back } = circuitWords(choices.language).plan;
    const said = told.map((problem) => describeAlone(choices.language, problem)).join(' ');
    const way = { label: back, onGo: onBack };
    return <NoticeView choices={choices} title={title} said={said} way={way} onLeave={leave} />;
  }
  const address = (team: number): string =>
    `${location.origin}${location.pathname}${query}${hashOf(routeOf(teamPath(rally.teams, team)))}`;
  return (
    <RallyScreen
      choices={choices}
      hunt={hunt}
      warnings={told}
      counted={rally}
      timetable={timetable}
      teams={rallyTeams(hunt)}
      land={land}
      addressOf={query === null ? null : address}
      isOnlyHere={thisMachine.includes(location.hostname)}
      onKeep={keep}
      onRehearse={() => go(routeOf(planPath({ ...rally, isRehearsed: true })))}
      onCount={(counted) => change(routeOf(planPath(counted)))}
      onBack={onBack}
    />
  );
};
