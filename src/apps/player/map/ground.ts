import type { ChartPlace } from '../../../platform/ports';
import { graticuleStep, linesBetween } from './graticule';
import type { Inks } from './inks';
import { GridLayer, LatLng, type LeafletMap, Point } from './leaflet';
import { layoutNames, nameGap } from './names';

/** The chart beneath the tiles, drawn from what is at hand: land, graticule, places. */
export interface Ground {
  /** Draws anew when anything has changed. */
  show(places: readonly ChartPlace[], inks: Inks, named: boolean): void;
  destroy(): void;
}

/** A place in the pixels of one zoom level; `name` is empty where none is written. */
interface Dot {
  readonly x: number;
  readonly y: number;
  readonly station: boolean;
  readonly name: string;
}

interface Drawing {
  readonly places: readonly ChartPlace[];
  readonly inks: Inks;
  readonly named: boolean;
}

const tilePixels = 256;
const firstNamedZoom = 14;

/** Stations of transport carry their names; anything else might be an answer and stays a dot. */
const isStation = (place: ChartPlace): boolean => /station|stop|arr[eê]t|gare|tram|bus|metro/i.test(place.dataset);

const fontOf = (inks: Inks): string => `600 13px ${inks.textFont}`;

const measure = (names: readonly string[], font: string): readonly number[] => {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  return names.map((name) => context?.measureText(name).width ?? 0);
};

const dotsAt = (map: LeafletMap, zoom: number, { places, inks, named }: Drawing): readonly Dot[] => {
  const points = places.map(({ position }) => map.project(new LatLng(position.lat, position.lng), zoom));
  const stations = places.map(isStation);
  const wishing = named && zoom >= firstNamedZoom ? places.flatMap((_, i) => (stations[i] ? [i] : [])) : [];
  const lengths = measure(
    wishing.map((i) => places[i]?.name ?? ''),
    fontOf(inks),
  );
  const wishes = wishing.map((i, n) => ({ ...(points[i] ?? new Point(0, 0)), length: lengths[n] ?? 0 }));
  const granted = layoutNames(wishes);
  const written = new Set(wishing.filter((_, n) => granted[n]));
  return places.map((place, i) => ({
    x: points[i]?.x ?? 0,
    y: points[i]?.y ?? 0,
    station: stations[i] ?? false,
    name: written.has(i) ? place.name : '',
  }));
};

const drawGraticule = (context: CanvasRenderingContext2D, map: LeafletMap, origin: Point, zoom: number): void => {
  const northWest = map.unproject(origin, zoom);
  const southEast = map.unproject(origin.add([tilePixels, tilePixels]), zoom);
  const step = graticuleStep(zoom);
  context.beginPath();
  for (const line of linesBetween(northWest.lng, southEast.lng, step)) {
    const x = Math.round(map.project(new LatLng(0, line / 3600), zoom).x - origin.x) + 0.5;
    context.moveTo(x, 0);
    context.lineTo(x, tilePixels);
  }
  for (const line of linesBetween(southEast.lat, northWest.lat, step)) {
    const y = Math.round(map.project(new LatLng(line / 3600, 0), zoom).y - origin.y) + 0.5;
    context.moveTo(0, y);
    context.lineTo(tilePixels, y);
  }
  context.stroke();
};

const drawDot = (context: CanvasRenderingContext2D, dot: Dot, x: number, y: number, inks: Inks, zoom: number): void => {
  const size = zoom >= firstNamedZoom ? 1 : 0.6;
  context.beginPath();
  context.arc(x, y, (dot.station ? 4 : 2.6) * size, 0, 2 * Math.PI);
  context.fillStyle = dot.station ? inks.paper : inks.inkFaint;
  context.fill();
  if (!dot.station) return;
  context.lineWidth = 2 * size;
  context.strokeStyle = inks.inkSoft;
  context.stroke();
};

const writeName = (context: CanvasRenderingContext2D, dot: Dot, x: number, y: number, inks: Inks): void => {
  context.font = fontOf(inks);
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = inks.land;
  context.strokeText(dot.name, x + nameGap, y);
  context.fillStyle = inks.inkSoft;
  context.fillText(dot.name, x + nameGap, y);
};

const reaches = (x: number, y: number, named: boolean): boolean =>
  x > (named ? -320 : -8) && x < tilePixels + 8 && y > -12 && y < tilePixels + 12;

/** Lays the ground under the map. Its tiles are drawn here, from memory: nothing is asked of the network. */
export const layGround = (map: LeafletMap, first: Drawing): Ground => {
  const pane = map.createPane('ground');
  pane.style.zIndex = '150';
  let drawing = first;
  let known = new Map<number, readonly Dot[]>();

  const dotsOf = (zoom: number): readonly Dot[] => {
    const dots = known.get(zoom) ?? dotsAt(map, zoom, drawing);
    known.set(zoom, dots);
    return dots;
  };

  const draw = (context: CanvasRenderingContext2D, coords: { x: number; y: number; z: number }): void => {
    const { inks } = drawing;
    const origin = new Point(coords.x * tilePixels, coords.y * tilePixels);
    context.fillStyle = inks.land;
    context.fillRect(0, 0, tilePixels, tilePixels);
    context.lineWidth = 1;
    context.strokeStyle = inks.landTint;
    drawGraticule(context, map, origin, coords.z);
    const near = dotsOf(coords.z).filter((dot) => reaches(dot.x - origin.x, dot.y - origin.y, dot.name !== ''));
    for (const dot of near) drawDot(context, dot, dot.x - origin.x, dot.y - origin.y, inks, coords.z);
    for (const dot of near) if (dot.name) writeName(context, dot, dot.x - origin.x, dot.y - origin.y, inks);
  };

  const createTile = (coords: { x: number; y: number; z: number }): HTMLElement => {
    const tile = document.createElement('canvas');
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    tile.width = tilePixels * ratio;
    tile.height = tilePixels * ratio;
    const context = tile.getContext('2d');
    context?.scale(ratio, ratio);
    if (context) draw(context, coords);
    return tile;
  };
  const layer = Object.assign(new GridLayer({ pane: 'ground', keepBuffer: 4, updateWhenIdle: false }), { createTile });
  layer.addTo(map);

  const redraw = (): void => {
    known = new Map();
    layer.redraw();
  };
  return {
    show: (places, inks, named) => {
      const same = drawing.places === places && drawing.inks === inks && drawing.named === named;
      drawing = { places, inks, named };
      if (!same) redraw();
    },
    destroy: () => layer.remove(),
  };
};
