import type { Position } from '../../../core/lib/position';
import { berthOf } from './berth';
import { DomUtil, LatLng, type LeafletMap } from './leaflet';
import { boatBody, bodyOf } from './marks';
import type { Box } from './names';
import type { Spot } from './sight';
import type { ChartView } from './view';

/** A compass rose at the side of the map. */
export interface Rose {
  /** Takes over what is to be seen: whenever the map comes to rest the rose keeps clear of it. */
  heed(view: ChartView): void;
  destroy(): void;
}

const svgSpace = 'http://www.w3.org/2000/svg';

const attributes = ['class', 'd', 'r', 'transform', 'viewBox', 'y'] as const;

type Attributes = { readonly [name in (typeof attributes)[number]]?: string | number };

const shape = (name: string, given: Attributes): SVGElement => {
  const made = document.createElementNS(svgSpace, name);
  for (const attribute of attributes) {
    const value = given[attribute];
    if (value !== undefined) made.setAttribute(attribute, String(value));
  }
  return made;
};

const ring = (r: number): SVGElement => shape('circle', { r, class: 'chart-rose-ring' });

/** A line across the rim every five degrees, a longer one every thirty. */
const ticks = (): SVGElement => {
  const lines = Array.from({ length: 72 }, (_, i) => {
    const [sin, cos] = [Math.sin((i * Math.PI) / 36), Math.cos((i * Math.PI) / 36)];
    const inner = i % 6 === 0 ? 46 : 50;
    return `M${(inner * sin).toFixed(2)} ${(inner * cos).toFixed(2)}L${(55 * sin).toFixed(2)} ${(55 * cos).toFixed(2)}`;
  });
  return shape('path', { d: lines.join(''), class: 'chart-rose-ticks' });
};

/** Four points, each half dark and half light, turned by `turn` degrees. */
const points = (reach: number, waist: number, turn: number): readonly SVGElement[] =>
  [0, 90, 180, 270].flatMap((angle) => {
    const transform = `rotate(${angle + turn})`;
    return [
      shape('path', { d: `M0 0L${waist} ${-waist}L0 ${-reach}z`, transform, class: 'chart-rose-dark' }),
      shape('path', { d: `M0 0L${-waist} ${-waist}L0 ${-reach}z`, transform, class: 'chart-rose-light' }),
    ];
  });

const drawRose = (north: string): SVGElement => {
  const svg = shape('svg', { viewBox: '-58 -76 116 134' });
  const letter = shape('text', { y: -61 });
  letter.textContent = north;
  svg.append(letter, ring(56), ring(44), ring(24), ticks(), ...points(26, 5, 45), ...points(42, 6, 0));
  return svg;
};

/** The rooms of posts, boat and castles, in pixels from the corner of the map. */
const roomsIn = (map: LeafletMap, { stages, token, survey }: ChartView): readonly Box[] => {
  const at = ({ lat, lng }: Position): Spot => map.latLngToContainerPoint(new LatLng(lat, lng));
  const put = ({ left, top, right, bottom }: Box, { x, y }: Spot): Box => ({
    left: x + left,
    top: y + top,
    right: x + right,
    bottom: y + bottom,
  });
  const castles = survey.outlines.flatMap(({ kind, paths }) => (kind === 'castle' ? paths : []));
  const walls = castles.map((path) => {
    const spots = path.map(at);
    const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  });
  const posts = stages.map(({ state, position }) => put(bodyOf(state), at(position)));
  return [...walls, ...posts, ...(token ? [put(boatBody, at(token.position))] : [])];
};

/** A compass rose that keeps its place on the screen while the map moves, on the chart but under the boat: north is up. */
export const layRose = (map: LeafletMap, north: string, covers: () => readonly Box[]): Rose => {
  const pane = map.getPane('rose') ?? map.createPane('rose');
  pane.style.zIndex = '440';
  const sheet = document.createElement('div');
  sheet.className = 'chart-rose';
  const rose = drawRose(north);
  sheet.append(rose);
  let view: ChartView | null = null;
  let berth: Spot | null = null;
  const moor = (): void => {
    if (view === null || getComputedStyle(rose).display === 'none') return;
    berth = berthOf(map.getSize(), [...covers(), ...roomsIn(map, view)], berth);
    rose.style.left = `${berth.x}px`;
    rose.style.top = `${berth.y}px`;
  };
  pane.append(sheet);
  const mind = (): void => {
    const { x, y } = map.getSize();
    sheet.style.width = `${x}px`;
    sheet.style.height = `${y}px`;
    DomUtil.setPosition(sheet, map.containerPointToLayerPoint([0, 0]));
  };
  map.on('move viewreset zoomend resize', mind);
  map.on('moveend resize', moor);
  map.whenReady(mind);
  return {
    heed: (next) => {
      const known = view !== null && view.stages === next.stages && view.survey === next.survey;
      view = next;
      if (!known) moor();
    },
    destroy: () => {
      map.off('moveend resize', moor);
      map.off('move viewreset zoomend resize', mind);
      sheet.remove();
    },
  };
};
