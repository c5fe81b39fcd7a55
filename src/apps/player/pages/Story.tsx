import { useEffect, useState } from 'preact/hooks';
import { replay } from '../../../core/play/evolve';
import { rallyTeams } from '../../../core/play/rally';
import type { Team } from '../../../core/play/team';
import type { Hunt } from '../../../core/prepare/hunt';
import { modeTerms } from '../../../core/scenario/modes';
import type { GivenFile, OpenedPlay, PlayRecord, Preparation, TakenMap } from '../../../platform/ports';
import type { Opening, PageProps } from '../App';
import { isTaken, keyOf, keyOfPlayed, shippedKey } from '../along/plan';
import { surveyOf } from '../atlas';
import { anotherName, beginPlay, keepTeam, offeredTeam } from '../begin';
import { mapAmong } from '../given';
import { useLoaded } from '../hooks';
import { hoursAhead } from '../hours';
import type { Openable } from '../library';
import { originHere } from '../origin';
import { circuitsIn, codesPath, ofTeams, planPath, type Rally, rallyOf } from '../rally';
import { go } from '../route';
import { LoadingView } from '../screens/LoadingView';
import { namedHost } from '../screens/MapHost';
import { StoryScreen } from '../screens/StoryScreen';
import { noteMapTold } from '../toldMaps';
import { Absent } from './Absent';
import { Along, type GivenSaid, type Takeable } from './Along';
import { fetchPlay } from './fetchPlay';
import { landOf } from './landOf';
import { lazily } from './lazily';
import { OpenedHunt, ShippedHunt, type ShowHunt } from './OpenedHunt';
import { openedPlay } from './openedPlay';
import type { Whereabouts } from './Plan';

/** Comes with the other pages that are read: in a file of its own it would part what the first screen loads, which then is larger. */
export { Privacy } from './Privacy';
export { Reference } from './Reference';

/** A play that comes from another device. */
export const Take = lazily(() => import('./ahead').then(({ Take }) => Take), 'play');

/** How simulated teams fare: asked for from a story, so that the first screen need not know which files it takes. */
export const Rehearsal = lazily(() => import('./ahead').then(({ Rehearsal }) => Rehearsal), 'hunt');

interface BeginProps extends PageProps {
  readonly onBegun: (opened: OpenedPlay) => void;
}

interface StoryProps extends BeginProps {
  readonly opening: Opening | null;
  /** What the address says of the teams that play it at once. */
  readonly rally: string;
  readonly open: (source: Openable) => void;
}

/** The organizer's pages, and what is watched from there: asked for from a story, as a rehearsal is. */
const Plan = lazily(() => import('./ahead').then(({ Plan }) => Plan), 'hunt');
const Codes = lazily(() => import('./ahead').then(({ CodesScreen }) => CodesScreen), 'hunt');
const Rehearsed = lazily(() => import('./ahead').then(({ Rehearsed }) => Rehearsed), 'hunt');

/** Prepares what was opened anew where the address speaks of other teams; tells whether that is to come. */
const useTeamsOf = ({ rally: named, opening, open }: StoryProps): boolean => {
  const [source, rally] = [opening?.source, circuitsIn(named)];
  const given = source && (source.rally ?? '') !== rally ? source : null;
  useEffect(() => {
    if (given) open({ ...given, rally });
  }, [given, rally]);
  return given !== null;
};

/** The story of the hunt that was opened, and its start. */
export const Story = (props: StoryProps) => {
  const { opening, choices } = props;
  const rehearse = () => go({ screen: 'rehearsal', id: null });
  if (useTeamsOf(props)) return <LoadingView language={choices.language} what="hunt" />;
  const isLinked = opening?.source.kind === 'address' && !isTaken(opening.source.url);
  const where: Whereabouts = {
    routeOf: (rally) => ({ screen: 'opened', rally }),
    query: isLinked ? location.search : null,
  };
  const takenAs = (hunt: Hunt) => keyOf(opening?.source ?? null, hunt);
  const given = opening?.source.kind === 'files' ? mapAmong(opening.source.files) : undefined;
  return (
    <OpenedHunt {...props}>
      {(...found) => (
        <Found {...props} found={found} where={where} takenAs={takenAs} givenMap={given} onRehearse={rehearse} />
      )}
    </OpenedHunt>
  );
};

interface ShippedProps extends StoryProps {
  readonly id: string;
}

/** The story of a shipped hunt, found by its id. */
export const Shipped = (props: ShippedProps) => {
  const { id } = props;
  const rehearse = () => go({ screen: 'rehearsal', id });
  const where: Whereabouts = { routeOf: (rally) => ({ screen: 'hunt', id, rally }), query: '' };
  return (
    <ShippedHunt {...props} rally={circuitsIn(props.rally)}>
      {(...found) => (
        <Found {...props} found={found} where={where} takenAs={() => shippedKey(id)} onRehearse={rehearse} />
      )}
    </ShippedHunt>
  );
};

/** Who plays, and on which circuit; null while that is to be said. */
interface Berth {
  readonly circuit: number | null;
  readonly team: Team;
}

/** The teams of a hunt that is played by several at once; none where there is one circuit. */
const teamsOf = (hunt: Hunt): readonly Team[] => (hunt.circuits.length > 1 ? rallyTeams(hunt) : []);

interface FoundProps extends BeginProps {
  readonly rally: string;
  readonly found: Parameters<ShowHunt>;
  readonly where: Whereabouts;
  readonly onRehearse: () => void;
  /** The organizer's map, where it lay beside the hunt's file. */
  readonly givenMap?: GivenFile | undefined;
  /** Under which key the hunt is taken along. */
  takenAs(hunt: Hunt): string;
}

/** The team of an address in a hunt of several circuits; else the team that this device offers: on the one circuit, or on one that is yet to be chosen. */
const beginningIn = (hunt: Hunt, rally: Rally | null, { settings }: PageProps['world']): Berth => {
  const teams = teamsOf(hunt);
  const team = rally?.team ?? null;
  const own = team === null ? undefined : teams[team];
  if (own && team !== null) return { circuit: team, team: own };
  return { circuit: teams.length > 0 ? null : 0, team: offeredTeam(settings) };
};

/** As many teams as a class makes, to begin with. */
const usualTeams = 6;

/** Whether there are codes to be put up on the spot. */
const hasCodes = ({ stages }: Hunt): boolean =>
  stages.some(({ challenges }) => challenges.some(({ content }) => content.type === 'scan'));

const Found = ({ found: [hunt, warnings], rally, where, takenAs, ...rest }: FoundProps) => {
  const named = rallyOf(rally);
  const isLaid = hunt.circuits.length > 1 || warnings.some(({ fault }) => ofTeams.includes(fault));
  if (named?.isRehearsed && hunt.circuits.length > 1) {
    const { isRehearsed: _, ...planned } = named;
    return <Rehearsed {...rest} hunt={hunt} onBack={() => go(where.routeOf(planPath(planned)))} />;
  }
  if (named?.isPlan && isLaid) return <Plan {...rest} hunt={hunt} warnings={warnings} rally={named} where={where} />;
  if (rally === codesPath && hasCodes(hunt))
    return <Codes choices={rest.choices} hunt={hunt} onBack={() => go(where.routeOf(''))} />;
  const teams = hunt.circuits.length > 1 ? hunt.circuits.length : usualTeams;
  const plan = () => go(where.routeOf(planPath({ teams })));
  return (
    <Told
      {...rest}
      key={rally}
      hunt={hunt}
      from={where.query === null ? undefined : originHere()}
      warnings={warnings.filter(({ fault }) => !ofTeams.includes(fault))}
      offered={() => beginningIn(hunt, named, rest.world)}
      takeable={{ key: takenAs(hunt), hunt, problems: warnings }}
      onPlan={named?.isPlan || modeTerms[hunt.rules.mode].anyOrder ? null : plan}
      onCodes={hasCodes(hunt) ? () => go(where.routeOf(codesPath)) : null}
    />
  );
};

interface ToldProps extends BeginProps {
  readonly hunt: Hunt;
  /** Where the hunt is to be had on another device. */
  readonly from: PlayRecord['from'];
  readonly warnings: Preparation['problems'];
  /** The circuit and the team to begin with, until others are chosen. */
  offered(): Berth;
  /** What is taken along of it. */
  readonly takeable: Takeable;
  readonly givenMap?: GivenFile | undefined;
  /** Goes to where the hunt is rehearsed; null where it has been played. */
  readonly onRehearse: (() => void) | null;
  /** Goes to where several teams at once are planned for; null where that is not offered. */
  readonly onPlan: (() => void) | null;
  /** Goes to where its codes are printed; null where it has none. */
  readonly onCodes: (() => void) | null;
}

const Told = ({
  world,
  choices,
  offline,
  leave,
  onBegun,
  hunt,
  warnings,
  from,
  offered,
  takeable,
  givenMap,
  onRehearse,
  onPlan,
  onCodes,
}: ToldProps) => {
  const [starting, setStarting] = useState(false);
  const [ownMap, setOwnMap] = useState<TakenMap | null>(null);
  const [given, setGiven] = useState<GivenSaid>(null);
  const [{ circuit, team }, setBerth] = useState(offered);
  const setTeam = (changed: Team) => setBerth({ circuit, team: changed });
  const teams = teamsOf(hunt);
  const land = useLoaded(() => landOf(hunt, world), [hunt]);
  useEffect(() => {
    fetchPlay();
    world.loadGear().then(
      (gear) => surveyOf(hunt, gear),
      () => {},
    );
  }, []);
  const start = async (simulated: boolean) => {
    if (starting || circuit === null) return;
    setStarting(true);
    keepTeam(team, world.settings);
    const mapTold = namedHost({ hunt, ownMap, choices });
    const opened = await beginPlay(hunt, { simulated, team, circuit, from, mapTold }, world.plays, world.clock);
    if (mapTold !== null) noteMapTold(world.settings, mapTold, opened.record.huntHash);
    onBegun(opened);
    go({ screen: 'play', playId: opened.record.id });
  };
  return (
    <StoryScreen
      choices={choices}
      hunt={hunt}
      warnings={warnings}
      starting={starting}
      land={land}
      team={team}
      circuit={circuit}
      teams={teams}
      onCircuit={(chosen) => setBerth({ circuit: chosen, team: teams[chosen] ?? team })}
      onTeam={setTeam}
      onAnotherName={() => setTeam(anotherName(team))}
      onStart={({ simulated }) => start(simulated)}
      ownMap={ownMap}
      hours={hoursAhead(hunt, world.clock)}
      given={given}
      along={<Along {...{ world, choices, offline, takeable, givenMap }} onMap={setOwnMap} onGiven={setGiven} />}
      onRehearse={onRehearse}
      onPlan={onPlan}
      onCodes={onCodes}
      onLeave={leave}
    />
  );
};

interface AgainProps extends BeginProps {
  readonly playId: string;
  readonly begun: OpenedPlay | null;
}

/** The story of a hunt that was played: the same hunt to the letter, and the same team until another is drawn. */
export const Again = ({ playId, begun, ...rest }: AgainProps) => {
  const { world, choices, leave } = rest;
  const played = useLoaded(async () => {
    const play = await openedPlay(playId, begun, world.plays);
    const { satchel } = await world.loadGear();
    return { play, key: play ? await keyOfPlayed(play.record, satchel) : '' };
  }, [playId]);
  if (!played) return <LoadingView language={choices.language} what="hunt" />;
  if (!played.play) return <Absent choices={choices} onLeave={leave} />;
  const { record, log } = played.play;
  const { team, circuit } = replay(log.map(({ event }) => event));
  return (
    <Told
      {...rest}
      hunt={record.hunt}
      from={record.from}
      warnings={[]}
      offered={() => ({ circuit, team })}
      takeable={{ key: played.key, hunt: record.hunt, problems: [] }}
      onRehearse={null}
      onPlan={null}
      onCodes={null}
    />
  );
};
