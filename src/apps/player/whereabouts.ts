import { distanceMeters } from '../../core/lib/geo';
import type { Position } from '../../core/lib/position';
import type { Fix } from '../../platform/ports';
import type { Game } from './game';

const trailStepMeters = 4;
const trailLength = 2000;

/** Nobody walks so far to a hunt, and few would travel for one: whoever is farther away plays at home. Meters. */
const farMeters = 20_000;

/** Whether the team is certainly far from every place of the hunt. */
export const isFar = ({ hunt, whereabouts }: Pick<Game, 'hunt' | 'whereabouts'>): boolean => {
  if (!whereabouts) return false;
  const { position, accuracyMeters } = whereabouts;
  const places = [hunt.start, ...hunt.stages.map((stage) => stage.position)];
  return places.every((place) => distanceMeters(place, position) - accuracyMeters > farMeters);
};

/** Where a simulated walk begins: where the team is, unless that is far away; after a reload at the last stage reached, for positions are not kept. */
export const walkStart = (game: Game): Position => {
  const { hunt, play, whereabouts } = game;
  if (whereabouts && !isFar(game)) return whereabouts.position;
  const reached = hunt.stages
    .map(({ id, position }) => ({ position, at: play.stages.get(id)?.arrivedAt ?? -1 }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)[0];
  return reached?.position ?? hunt.start;
};

/** The trail with one place more, where that is a step away from its end. */
export const lengthened = (trail: readonly Position[], position: Position): readonly Position[] => {
  const last = trail.at(-1);
  const moved = !last || distanceMeters(last, position) >= trailStepMeters;
  return moved ? [...trail, position].slice(-trailLength) : trail;
};

/** Whether a fix changes what is shown: another place, another accuracy, or the end of a trouble. */
export const showsMore = ({ whereabouts, trouble }: Game, { position: { lat, lng }, accuracyMeters }: Fix): boolean =>
  trouble !== null ||
  whereabouts?.position.lat !== lat ||
  whereabouts.position.lng !== lng ||
  whereabouts.accuracyMeters !== accuracyMeters;
