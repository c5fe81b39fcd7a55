import { coversOf } from './covers';
import { graticuleStep, linesBetween, sayAngle } from './graticule';
import { LatLng, type LeafletMap } from './leaflet';
import { type Box, meet } from './names';
import type { ChartOptions } from './view';

type Edge = 'above' | 'beside';

/** A line of the graticule where it meets an edge of the map, in pixels. */
interface Degree {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly edge: Edge;
}

/** How wide a letter and how high a line of the degrees is at the most, and how far they stand from their line, in pixels. */
const [letter, line, gap] = [7, 13, 4];

const degreesOf = (map: LeafletMap, { labels }: ChartOptions): readonly Degree[] => {
  const bounds = map.getBounds();
  const step = graticuleStep(Math.round(map.getZoom()));
  const above = linesBetween(bounds.getWest(), bounds.getEast(), step).map((seconds): Degree => {
    const { x } = map.latLngToContainerPoint(new LatLng(bounds.getNorth(), seconds / 3600));
    return { text: sayAngle(seconds, 'longitude', step, labels.compass), x, y: 0, edge: 'above' };
  });
  const beside = linesBetween(bounds.getSouth(), bounds.getNorth(), step).map((seconds): Degree => {
    const { y } = map.latLngToContainerPoint(new LatLng(seconds / 3600, bounds.getWest()));
    return { text: sayAngle(seconds, 'latitude', step, labels.compass), x: 0, y, edge: 'beside' };
  });
  return [...above, ...beside];
};

const roomOf = ({ text, x, y, edge }: Degree, top: number): Box => ({
  left: x + gap,
  top: edge === 'above' ? top : y + gap,
  right: x + gap + text.length * letter,
  bottom: (edge === 'above' ? top : y + gap) + line,
});

const put = ({ text, x, y, edge }: Degree): HTMLElement => {
  const span = document.createElement('span');
  span.className = `chart-degree chart-degree-${edge}`;
  span.textContent = text;
  span.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  return span;
};

/** Writes the degrees of the graticule along the upper and the left edge, none under what lies over the map, nor over another or a name. */
export const writeDegrees = (map: LeafletMap, options: ChartOptions, names: () => readonly Box[]): HTMLElement => {
  const made = document.createElement('div');
  made.className = 'chart-degrees';
  made.setAttribute('aria-hidden', 'true');
  let covers: readonly Box[] = [];
  let top = 0;
  const mind = (): void => {
    const taken = [...covers, ...names()];
    const free = degreesOf(map, options).filter((degree) => {
      const room = roomOf(degree, top);
      if (taken.some((box) => meet(box, room))) return false;
      taken.push(room);
      return true;
    });
    made.replaceChildren(...free.map(put));
  };
  const measure = (): void => {
    covers = coversOf(map.getContainer(), options.covers());
    top = made.querySelector<HTMLElement>('.chart-degree-above')?.offsetTop ?? top;
    mind();
  };
  map.on('move', mind);
  map.on('moveend zoomend resize', measure);
  map.on('zoomanim', () => made.replaceChildren());
  map.whenReady(mind);
  return made;
};
