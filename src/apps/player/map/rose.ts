import { DomUtil, type LeafletMap } from './leaflet';

const svgSpace = 'http://www.w3.org/2000/svg';

const shape = (name: string, attributes: { readonly [name: string]: string | number }): SVGElement => {
  const made = document.createElementNS(svgSpace, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
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

/** A compass rose that keeps its place on the screen, on the chart but under the boat: north is up. */
export const layRose = (map: LeafletMap, north: string): { destroy(): void } => {
  const pane = map.getPane('rose') ?? map.createPane('rose');
  pane.style.zIndex = '440';
  const sheet = document.createElement('div');
  sheet.className = 'chart-rose';
  sheet.append(drawRose(north));
  pane.append(sheet);
  const mind = (): void => {
    const { x, y } = map.getSize();
    sheet.style.width = `${x}px`;
    sheet.style.height = `${y}px`;
    DomUtil.setPosition(sheet, map.containerPointToLayerPoint([0, 0]));
  };
  map.on('move viewreset zoomend resize', mind);
  map.whenReady(mind);
  return {
    destroy: () => {
      map.off('move viewreset zoomend resize', mind);
      sheet.remove();
    },
  };
};
