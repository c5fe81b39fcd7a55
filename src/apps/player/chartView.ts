import { besideLng, middleLng } from '../../core/lib/geo';
import type { Language } from '../../core/lib/language';
import { say } from '../../core/lib/language';
import type { Position } from '../../core/lib/position';
import type { PlayEvent } from '../../core/play/play';
import type { Game } from './game';
import type { Survey } from './map/survey';
import type { Celebration, ChartAim, ChartStage, ChartToken, ChartView, Spectacle } from './map/view';
import { vignetteOf } from './notebook/kinds';
import { stageRows, warmthOf, wayTo } from './panel/stages';

/** The stages in the order of the play's circuit; a title shows once the team has been there. */
const stagesOf = (game: Game, language: Language): readonly ChartStage[] =>
  stageRows(game).map(({ stage, number, state, title }) => ({
    id: stage.id,
    number,
    position: onMap(game, stage.position),
    radiusMeters: stage.radiusMeters,
    state,
    title: title && say(title, language),
    found:
      title === null
        ? null
        : { kind: vignetteOf(game.hunt, stage), at: game.play.stages.get(stage.id)?.arrivedAt ?? 0 },
  }));

/** The nearest stage that the team may reach now, and how warm it is there. */
const aimOf = (game: Game): ChartAim | null => {
  const ways = stageRows(game).flatMap(({ stage: { position }, state }) => {
    const way = state === 'open' ? wayTo(game, position) : null;
    return way ? [{ position, meters: way.meters }] : [];
  });
  const [nearest] = ways.sort((a, b) => a.meters - b.meters);
  return nearest ? { position: onMap(game, nearest.position), warmth: warmthOf(nearest.meters).step } : null;
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

/** The chart of a game on its land, as a function of them. */
export const chartView = (
  game: Game,
  survey: Survey,
  spectacle: Spectacle | null,
  { language, theme, tiles }: ChartChoices,
): ChartView => ({
  stages: stagesOf(game, language),
  token: tokenOf(game),
  look: game.play.team,
  aim: aimOf(game),
  trail: game.trail.map((position) => onMap(game, position)),
  survey,
  celebrate: celebrationOf(game.news),
  spectacle,
  fresh: isFresh(game),
  tiles,
  theme,
});
