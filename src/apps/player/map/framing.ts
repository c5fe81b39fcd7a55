import type { Bounds, Position } from '../../../core/lib/position';
import { coversOf } from './covers';
import { type Aspect, fitView, type Seen } from './fit';
import { glide } from './glide';
import { LatLng, LatLngBounds, type LeafletMap, Point } from './leaflet';
import { makeWay } from './makeWay';
import { boatBody, bodyOf } from './marks';
import type { Box } from './names';
import type { ChartOptions, ChartView } from './view';

/** Keeps the hunt in the part of the map that nothing lies over, for as long as nobody moves the map. */
export interface Framing {
  /** Takes over what is to be seen; shows it when it is the first, or the first with a boat, and whatever is new in play. */
  heed(view: ChartView): void;
  /** Shows the whole hunt. */
  showAll(): void;
  destroy(): void;
}

const leastFrameMeters = 300;
/** A boat that lies farther off than this part of the frame's size is no part of the first view. */
const boatReach = 0.5;
/** A view shows the whole hunt, and so many levels farther away at the most; none is farther than the least level. */
const farthestLevels = 2;
const leastZoom = 3;
/** So many pixels from where it was put, the map counts as not moved. */
const stillPixels = 3;

/** The frame as Leaflet has it: across the antimeridian its east is beyond 180, and a point becomes a small box. */
export const boundsOf = ({ south, west, north, east }: Bounds): LatLngBounds => {
  const box = new LatLngBounds([south, west], [north, east < west ? east + 360 : east]);
  return box.extend(box.getCenter().toBounds(leastFrameMeters));
};

/** What takes no room. */
const noBody: Box = { left: 0, top: 0, right: 0, bottom: 0 };

const placeOf = ({ lat, lng }: Position): LatLng => new LatLng(lat, lng);

/** The boat and the stage that is looked for, which must be seen, all other stages, and what else is to be; while something is read nothing is looked for. */
const seenIn = (map: LeafletMap, { stages, around, reading }: ChartView, boat: Position | null): readonly Seen[] => {
  const at = (position: Position, body: Box, turned: Box, needed: boolean): Seen => {
    const { x, y } = map.project(placeOf(position), 0);
    return { x, y, body, turned, needed };
  };
  const posts = stages.map(({ position, state }) =>
    at(position, bodyOf(state), bodyOf(state, true), reading === null && state === 'open'),
  );
  const others = [...around.map((place) => at(place, noBody, noBody, false)), ...posts];
  return boat ? [at(boat, boatBody, boatBody, true), ...others] : others;
};

const spanOf = (frame: LatLngBounds, boat: Position | null | undefined): LatLngBounds =>
  new LatLngBounds(frame.getSouthWest(), frame.getNorthEast()).extend(boat ? placeOf(boat) : frame);

/** Far away from the hunt, and from the boat wherever it is, a chart has nothing to show. */
const bindZoom = (map: LeafletMap, frame: LatLngBounds, view: ChartView | null): void => {
  const { x, y } = map.getSize();
  if (x === 0 || y === 0) return;
  const least = Math.max(leastZoom, map.getBoundsZoom(spanOf(frame, view?.token?.position)) - farthestLevels);
  if (least !== map.getMinZoom()) map.setMinZoom(least);
};

const boatIn = (bounds: LatLngBounds, { token }: ChartView): Position | null =>
  token && bounds.pad(boatReach).contains(placeOf(token.position)) ? token.position : null;

interface Put {
  readonly center: LatLng;
  readonly zoom: number;
}

const liesAt = (map: LeafletMap, { center, zoom }: Put): boolean => {
  const at = (place: LatLng): Point => map.project(place, zoom);
  return map.getZoom() === zoom && at(map.getCenter()).distanceTo(at(center)) < stillPixels;
};

/** Frames the hunt on a map that stands in `element`. */
export const frameHunt = (map: LeafletMap, element: HTMLElement, options: ChartOptions): Framing => {
  const { frame, reducedMotion, covers } = options;
  const bounds = boundsOf(frame);
  let view: ChartView | null = null;
  let put: Put | null = null;
  let aspect: Aspect = 'near';
  let covered = '';
  let looking = 0;

  const aimFor = (shown: ChartView): Put => {
    const boat = boatIn(bounds, shown);
    const { x: width, y: height } = map.getSize();
    const mostZoom = map.getBoundsZoom(spanOf(bounds, boat));
    const found = coversOf(element, covers());
    covered = JSON.stringify(found);
    const room = { width, height, covers: found, leastZoom: map.getMinZoom(), mostZoom };
    const { zoom, left, top } = fitView(seenIn(map, shown, boat), room, aspect);
    return { center: map.unproject(new Point(left + width / 2, top + height / 2), zoom), zoom };
  };

  const show = (animated: boolean): void => {
    const { x, y } = map.getSize();
    if (!view || view.stages.length + view.around.length === 0 || x === 0 || y === 0) return;
    put = aimFor(view);
    if (animated) glide(map, put.center, put.zoom);
    else map.setView(put.center, put.zoom, { animate: false });
  };

  const isStill = (): boolean => put !== null && liesAt(map, put);

  /** Before the team sets off the page may still lay something over the map, or take it away. */
  const lookAgain = (): void => {
    cancelAnimationFrame(looking);
    if (!view || view.trail.length > 1 || !isStill()) return;
    looking = requestAnimationFrame(() => {
      if (isStill() && JSON.stringify(coversOf(element, covers())) !== covered) show(false);
    });
  };

  const showAs = (next: Aspect): void => {
    aspect = next;
    show(!reducedMotion);
  };
  const way = makeWay(map, element, options, () => showAs('near'));

  const sizes = new ResizeObserver(() => {
    const still = isStill();
    map.invalidateSize({ animate: false });
    bindZoom(map, bounds, view);
    if (still) show(false);
  });
  sizes.observe(element);

  return {
    heed: (next) => {
      const isFirst = view === null || (boatIn(bounds, view) === null && boatIn(bounds, next) !== null && isStill());
      view = next;
      bindZoom(map, bounds, view);
      if (isFirst) show(false);
      lookAgain();
      way.heed(view, boatIn(bounds, view), isFirst);
    },
    showAll: () => showAs('whole'),
    destroy: () => {
      cancelAnimationFrame(looking);
      way.destroy();
      sizes.disconnect();
    },
  };
};
