import { besideLng, middleLng } from '../../core/lib/geo';
import type { Language } from '../../core/lib/language';
import { say } from '../../core/lib/language';
import type { Position } from '../../core/lib/position';
import { nearestOfGoal, type Zone } from '../../core/lib/zone';
import type { PlayEvent } from '../../core/play/play';
import { modeTerms } from '../../core/scenario/modes';
import type { Game } from './game';
import type { Survey } from './map/survey';
import type { Celebration, ChartAim, ChartStage, ChartToken, ChartView, Spectacle } from './map/view';
import { vignetteOf } from './notebook/kinds';
import { type StageRow, soughtRow, stageRows, warmthOf, wayTo } from './panel/stages';

/** The stages in the order of the play's circuit; a title shows once the team has been there. */
const stagesOf = (game: Game, rows: readonly StageRow[], sought: StageRow | undefined, language: Language) =>
  rows.map(
    ({ stage, number, state, title }): ChartStage => ({
      id: stage.id,
      number,
      position: onMap(game, stage.position),
      radiusMeters: stage.radiusMeters,
      zone: stage.zone && zoneOnMap(game, stage.zone),
      state: chartStateOf(state, stage === sought?.stage),
      title: title && say(title, language),
      found:
        title === null
          ? null
          : { kind: vignetteOf(game.hunt, stage), at: game.play.stages.get(stage.id)?.arrivedAt ?? 0 },
    }),
  );

const chartStateOf = (state: StageRow['state'], isSought: boolean): ChartStage['state'] => {
  if (state === 'missed') return 'hidden';
  return state === 'open' && !isSought ? 'free' : state;
};

/** Whether nobody tells where the places are: a stage is on the chart once it is found. */
const isBlind = ({ hunt }: Game): boolean => modeTerms[hunt.rules.mode].hidesPlaces === true;

/** What is kept in sight though nothing is drawn there: the corners of a hunt whose places nobody tells. */
const aroundOf = (game: Game): readonly Position[] => {
  if (!isBlind(game)) return [];
  const { south, west, north, east } = game.hunt.frame;
  return [
    { lat: south, lng: west },
    { lat: north, lng: east },
  ].map((corner) => onMap(game, corner));
};

/** Where the stage is that the team looks for, and how warm it is there. */
const aimOf = (game: Game, sought: StageRow | undefined): ChartAim | null => {
  const way = sought && wayTo(game, sought.stage);
  if (!way || !game.whereabouts || isBlind(game)) return null;
  const toward = nearestOfGoal(sought.stage, game.whereabouts.position);
  const { step } = warmthOf(way.meters);
  return { position: onMap(game, sought.stage.position), toward: onMap(game, toward), warmth: step };
};

const tokenOf = (game: Game): ChartToken | null => {
  const { whereabouts, simulating } = game;
  return whereabouts && { ...whereabouts, position: onMap(game, whereabouts.position), simulated: simulating };
};

/** A play is fresh for so long after its start, as long as nothing has happened in it. */
const freshMs = 3000;

const isFresh = ({ play, trail }: Game): boolean =>
  play.stages.size === 0 && trail.length < 2 && play.at - play.startedAt < freshMs;

/** The right answer among the news, if there is one. */
const celebrationOf = (news: readonly PlayEvent[]): Celebration | null => {
  const right = news.find((event) => event.type === 'answered' && event.mark === 1 && event.points > 0);
  return right?.type === 'answered' ? { stage: right.stage, points: right.points } : null;
};

/** How the choices of the person bear on the chart. */
export interface ChartChoices {
  readonly language: Language;
  readonly theme: 'day' | 'night';
  readonly tiles: boolean;
}

/** A position where the map of the hunt is: a map knows no antimeridian, its longitudes run on. */
export const onMap = ({ hunt }: Game, position: Position): Position => besideLng(position, middleLng(hunt.frame));

/** The same place where longitudes end: what is pointed at on a map that runs on. */
export const onEarth = (position: Position): Position => besideLng(position, 0);

const zoneOnMap = (game: Game, zone: Zone): Zone => {
  const placed = (places: readonly Position[]) => places.map((place) => onMap(game, place));
  return 'line' in zone ? { line: placed(zone.line) } : { area: placed(zone.area) };
};

/** The chart of a game on its land, as a function of them. */
export const chartView = (
  game: Game,
  survey: Survey,
  spectacle: Spectacle | null,
  { language, theme, tiles }: ChartChoices,
): ChartView => {
  const rows = stageRows(game);
  const sought = soughtRow(rows, game);
  const shown = isBlind(game) ? rows.filter(({ title }) => title !== null) : rows;
  const reading = game.unread[0]?.stage ?? null;
  return {
    stages: stagesOf(game, shown, sought, language),
    around: aroundOf(game),
    token: tokenOf(game),
    look: game.play.team,
    aim: reading === null ? aimOf(game, sought) : null,
    reading,
    pointed: game.pointing?.at ? { position: onMap(game, game.pointing.at), isAnswer: game.pointing.isAnswer } : null,
    trail: game.trail.map((position) => onMap(game, position)),
    survey,
    celebrate: celebrationOf(game.news),
    spectacle,
    fresh: isFresh(game),
    tiles,
    theme,
  };
};
