import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Language, say } from '../../../../core/lib/language';
import type { Hunt } from '../../../../core/prepare/hunt';
import { type Doing, doingAt, positionAt } from '../../../../core/rehearse/moment';
import type { TeamRehearsal } from '../../../../core/rehearse/team';
import { wayThrough } from '../../../../core/scenario/walk';
import { Button, RoundButton } from '../../../../ui/components/Button';
import { printed } from '../../../../ui/components/Said';
import { rehearsalWords } from '../../../../ui/messages/rehearsal';
import { useLoaded } from '../../hooks';
import type { SitesMap } from '../../map/sitesMap';
import type { TeamDot } from '../../map/teamDots';
import { AskedTiles } from '../AskedTiles';
import { LandCredit } from '../LandCredit';
import { Setting } from '../Setting';
import { loadSitesMap } from '../sites/loadSitesMap';
import type { RehearsalScreenProps, ShownTeam } from './RehearsalScreen';
import { type Playback, type Speed, speeds, usePlayback } from './usePlayback';

interface WatchProps extends RehearsalScreenProps {
  readonly teams: readonly ShownTeam[];
}

/** The teams as they walk, on the map and in words, as fast as is wished. */
export const Watch = (props: WatchProps) => {
  const { choices, teams, land } = props;
  const words = rehearsalWords(choices.language);
  const [credited, setCredited] = useState(false);
  const { slot, showTeams, showWhole } = useTeamsMap(props, () => setCredited(true));
  const lastMs = teams.reduce((most, { team }) => Math.max(most, team.tookMs), 0);
  const playback = usePlayback(lastMs, showTeams);
  useEffect(() => showTeams(playback.at), [showTeams]);
  return (
    <section class="rehearsal-watch" aria-labelledby="rehearsal-teams">
      <div class="rehearsal-show">
        <section class="sites-map" aria-label={words.watch.map}>
          <div class="sites-map-slot" ref={slot} />
          <div class="sites-map-tools">
            <RoundButton icon="whole" label={words.watch.whole} onClick={showWhole} />
          </div>
        </section>
        <AskedTiles choices={choices} host={props.mapHost} />
        <Controls {...props} playback={playback} lastMs={lastMs} />
      </div>
      <div>
        <h2 id="rehearsal-teams">{words.teams}</h2>
        <ul class="rehearsal-teams">
          {teams.filter(isOnMap).map((shown, i) => (
            <TeamLine key={i} {...props} shown={shown} at={playback.at} />
          ))}
        </ul>
        <Others choices={choices} teams={teams.filter((shown) => !isOnMap(shown))} />
      </div>
      {credited && <LandCredit language={choices.language} credits={land.credits} onClose={() => setCredited(false)} />}
    </section>
  );
};

const isOnMap = ({ letter }: ShownTeam): boolean => letter !== null;

/** The teams of other kinds on the same circuits, which are walked too and not shown on the map. */
const Others = ({ choices: { language }, teams }: Pick<WatchProps, 'choices' | 'teams'>) =>
  teams.length === 0 ? null : (
    <details>
      <summary>{rehearsalWords(language).others(teams.length)}</summary>
      <ul class="rehearsal-teams">
        {teams.map(({ told }, i) => (
          <li key={i}>
            <div>
              <p class="rehearsal-name">
                <b>{told.name}</b> <small>{printed(told.how, language)}</small>
              </p>
              <p>{printed(told.told, language)}</p>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );

interface ControlsProps extends WatchProps {
  readonly playback: Playback;
  readonly lastMs: number;
}

const Controls = ({ choices, playback, lastMs }: ControlsProps) => {
  const { watch } = rehearsalWords(choices.language);
  const { at, playing, speed, setSpeed, toggle, seek } = playback;
  const labels = Object.fromEntries(speeds.map((one) => [one, watch.timesFaster(one)])) as { [one in Speed]: string };
  const again = !playing && at >= lastMs;
  return (
    <div class="rehearsal-controls">
      <Button onClick={toggle}>{playing ? watch.pause : again ? watch.again : watch.play}</Button>
      <Setting name={watch.speed} among={speeds} chosen={speed} labels={labels} onChoose={setSpeed} />
      <label class="rehearsal-moment">
        <span>
          <b>{watch.moment}</b> <span aria-hidden="true">{watch.at(at)}</span>
        </span>
        <input
          type="range"
          min={0}
          max={lastMs}
          step={10_000}
          value={at}
          aria-valuetext={watch.at(at)}
          onInput={(event) => seek(event.currentTarget.valueAsNumber)}
        />
      </label>
    </div>
  );
};

/** What a team is about, in words. */
const saidOf = ({ kind, stage }: Doing, { outcome }: TeamRehearsal, hunt: Hunt, language: Language): string => {
  const { watch } = rehearsalWords(language);
  const title = stage && say(hunt.stages.find(({ id }) => id === stage)?.title ?? stage, language);
  if (kind === 'waiting') return watch.waiting;
  if (kind === 'over') return watch.over[outcome];
  return kind === 'at' && title !== null ? watch.there(title) : watch.toward(title);
};

interface TeamLineProps extends WatchProps {
  readonly shown: ShownTeam;
  readonly at: number;
}

const TeamLine = ({ choices, hunt, shown: { team, letter, told }, at }: TeamLineProps) => {
  const { language } = choices;
  const { watch } = rehearsalWords(language);
  const doing = doingAt(team, at);
  return (
    <li>
      {letter !== null && <b class="rehearsal-letter">{letter}</b>}
      <div>
        <p class="rehearsal-name">
          <b>{told.name}</b> <small>{printed(told.how, language)}</small>
        </p>
        <p>{printed(told.told, language)}</p>
        <p class="rehearsal-now">
          {watch.found(doing.found, team.known)} · {printed(saidOf(doing, team, hunt, language), language)}
        </p>
      </div>
    </li>
  );
};

type Lib = Awaited<ReturnType<typeof loadSitesMap>>;

/** The share of its height that a hunt leaves free below it, for the scale and the credit that lie there. */
const roomBelow = 0.3;

const showWholeOn = (map: SitesMap, lib: Lib, { start, stages }: Hunt): void => {
  const box = lib.boundsOfChoice(null, [{ position: start }, ...stages]);
  map.showBox({ ...box, south: box.south - roomBelow * (box.north - box.south) });
};

/** Mounts the map of the hunt in its slot, with what shows the teams at a moment of play. */
const useTeamsMap = ({ choices, mapHost, hunt, land, labels, teams }: WatchProps, onCredit: () => void) => {
  const slot = useRef<HTMLDivElement>(null);
  const lib = useLoaded(loadSitesMap, []);
  const [map, setMap] = useState<SitesMap | null>(null);
  const { language, theme } = choices;
  useEffect(() => {
    if (!lib || !slot.current) return;
    const mounted = lib.mountSites(slot.current, {
      labels,
      language,
      reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      marksIn: async () => [],
      onSite: () => {},
      onSpot: () => {},
      onCredit,
    });
    setMap(mounted);
    showWholeOn(mounted, lib, hunt);
    return () => {
      setMap(null);
      mounted.destroy();
    };
  }, [lib, language, hunt]);
  useEffect(() => {
    const tiles = mapHost !== null && choices.map === 'plan';
    const [start, chosen] = [hunt.start, hunt.stages];
    const way = wayThrough([start, ...chosen.map(({ position }) => position)], hunt.walk);
    map?.update({ ring: null, start, chosen, way, picked: null, land, theme, tiles });
  }, [map, hunt, land, theme, choices.map]);
  const showTeams = useCallback((at: number): void => map?.showTeams(dotsAt(teams, at)), [map, teams]);
  const showWhole = (): void => {
    if (map && lib) showWholeOn(map, lib, hunt);
  };
  return { slot, showTeams, showWhole };
};

const dotsAt = (teams: readonly ShownTeam[], at: number): readonly TeamDot[] =>
  teams.flatMap(({ team, letter }) =>
    letter === null ? [] : [{ letter, position: positionAt(team.track, at), over: at >= team.tookMs }],
  );
