import type { Credit } from '../../../core/dataset/dataset';
import { letterTitle } from './cartouche';
import { coversOf } from './covers';
import { writeDegrees } from './degrees';
import { DomEvent, type LeafletMap } from './leaflet';
import type { Box } from './names';
import { layRose } from './rose';
import { sayLength, scaleBar } from './scale';
import type { ChartOptions, ChartView } from './view';

/** What stands around the map: zoom buttons, north, degrees, and the title block with scale and credit. */
export interface Furniture {
  /** Whose map it is: that of the tiles, or whoever's the drawn land is. */
  credit(tiles: boolean, drawn: readonly Credit[]): void;
  /** Makes way for the boat, and for what else stands on the chart. */
  heed(view: ChartView): void;
  destroy(): void;
}

/** What the plainest furniture needs to know. */
type PlainOptions = Pick<ChartOptions, 'labels' | 'language' | 'reducedMotion' | 'onCredit'>;

const svgSpace = 'http://www.w3.org/2000/svg';

const element = (name: string, className: string, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
};

const drawing = (box: string, ...paths: readonly { readonly d: string; readonly className: string }[]): SVGElement => {
  const svg = document.createElementNS(svgSpace, 'svg');
  svg.setAttribute('viewBox', box);
  svg.setAttribute('aria-hidden', 'true');
  for (const { d, className } of paths) {
    const path = document.createElementNS(svgSpace, 'path');
    path.setAttribute('d', d);
    path.setAttribute('class', className);
    svg.append(path);
  }
  return svg;
};

const button = (label: string, path: string, press: () => void): HTMLButtonElement => {
  const made = element('button', 'chart-button', drawing('0 0 24 24', { d: path, className: 'chart-line' }));
  made.setAttribute('type', 'button');
  made.setAttribute('aria-label', label);
  made.title = label;
  made.addEventListener('click', press);
  return made as HTMLButtonElement;
};

const zoomButtons = (map: LeafletMap, { labels, reducedMotion }: PlainOptions): HTMLElement => {
  const animate = !reducedMotion;
  const closer = button(labels.zoomIn, 'M12 5v14M5 12h14', () => map.zoomIn(1, { animate }));
  const wider = button(labels.zoomOut, 'M5 12h14', () => map.zoomOut(1, { animate }));
  const mind = (): void => {
    closer.setAttribute('aria-disabled', String(map.getZoom() >= map.getMaxZoom()));
    wider.setAttribute('aria-disabled', String(map.getZoom() <= map.getMinZoom()));
  };
  map.on('zoomend zoomlevelschange', mind);
  map.whenReady(mind);
  return element('div', 'chart-zoom', closer, wider);
};

const northArrow = ({ labels }: PlainOptions): HTMLElement => {
  const arrow = drawing(
    '0 0 32 48',
    { d: 'M16 18l9 26-9-7z', className: 'chart-north-dark' },
    { d: 'M16 18v19l-9 7z', className: 'chart-north-light' },
  );
  const letter = element('span', 'chart-north-letter', labels.compass.north);
  letter.setAttribute('aria-hidden', 'true');
  const made = element('div', 'chart-north', letter, arrow);
  made.setAttribute('role', 'img');
  made.setAttribute('aria-label', labels.north);
  return made;
};

const metersPerPixel = (map: LeafletMap): number => {
  const middle = map.getSize().divideBy(2);
  const [left, right] = [middle.subtract([50, 0]), middle.add([50, 0])].map((point) =>
    map.containerPointToLatLng(point),
  );
  return map.distance(left ?? map.getCenter(), right ?? map.getCenter()) / 100;
};

const scaleRule = (map: LeafletMap, { labels, language }: PlainOptions): HTMLElement => {
  const bar = element('span', 'chart-scale-bar');
  const words = element('span', 'chart-scale-words');
  const made = element('div', 'chart-scale', bar, words);
  made.setAttribute('role', 'img');
  const mind = (): void => {
    const { meters, pixels } = scaleBar(metersPerPixel(map), 110);
    const length = sayLength(meters, language);
    bar.style.width = `${pixels}px`;
    words.textContent = length;
    made.setAttribute('aria-label', `${labels.scale} ${length}`);
  };
  map.on('zoomend moveend resize', mind);
  map.whenReady(mind);
  return made;
};

/** Whose land is drawn, in one line; the whole credit is shown when it is pressed. */
const drawnCredit = ({ labels, onCredit }: PlainOptions, credits: readonly Credit[]): HTMLElement => {
  const publishers = [...new Set(credits.map(({ publisher }) => publisher))].join(', ');
  const name = element('span', 'chart-credit-name', publishers);
  const made = element('button', 'chart-credit-button', element('span', 'chart-credit-sign', '©'), name);
  made.setAttribute('type', 'button');
  made.setAttribute('aria-label', labels.landCredit(publishers));
  made.addEventListener('click', onCredit);
  return made;
};

/** Where it is said whose map it is. */
const creditPlate = (options: PlainOptions): Pick<Furniture, 'credit'> & { readonly plate: HTMLElement } => {
  const plate = element('div', 'chart-credit');
  return {
    plate,
    credit: (tiles, drawn) => {
      const tileCredit = element('p', 'chart-credit-line', options.labels.credit);
      const known = drawn.length === 0 ? [] : [drawnCredit(options, drawn)];
      plate.replaceChildren(...(tiles ? [tileCredit] : known));
    },
  };
};

const put = (map: LeafletMap, parts: readonly HTMLElement[]): void => {
  for (const part of parts) {
    DomEvent.disableClickPropagation(part);
    map.getContainer().append(part);
  }
};

/** Zoom buttons, north, scale and credit alone, for a map that is no hunt's. */
export const furnishPlainly = (map: LeafletMap, options: PlainOptions): Pick<Furniture, 'credit' | 'destroy'> => {
  const { plate, credit } = creditPlate(options);
  const block = element('div', 'chart-legend', northArrow(options), scaleRule(map, options), plate);
  const parts = [zoomButtons(map, options), block];
  put(map, parts);
  return {
    credit,
    destroy: () => {
      for (const part of parts) part.remove();
    },
  };
};

/** Sets up the furniture in the map's own element, its degrees beside the names that are written there. Taps on it are not taps on the map. */
export const furnish = (map: LeafletMap, options: ChartOptions, names: () => readonly Box[]): Furniture => {
  const { plate, credit } = creditPlate(options);
  const block = element('div', 'chart-legend', northArrow(options), scaleRule(map, options), plate);
  const parts = [writeDegrees(map, options, names), zoomButtons(map, options), block];
  put(map, parts);
  const cartouche = letterTitle(map, block, options.title);
  const covers = () => coversOf(map.getContainer(), options.covers());
  const rose = layRose(map, options.labels.compass.north, covers);
  return {
    credit,
    heed: (view) => {
      cartouche.heed(view.token?.position ?? null);
      rose.heed(view);
    },
    destroy: () => {
      cartouche.destroy();
      rose.destroy();
      for (const part of parts) part.remove();
    },
  };
};
