import type { Position } from '../../../core/lib/position';
import type { Inks } from './inks';
import { Circle, DivIcon, type LeafletMap, Marker, Polyline } from './leaflet';
import { drawMark, drawTitle, markOf, type Picture } from './marks';
import type { ChartStage, ChartView } from './view';

/** Stages, trail and token drawn by the map itself, for as long as the game's canvas isn't there. */
export interface Plain {
  show(view: ChartView, inks: Inks): void;
  destroy(): void;
}

type Drawn = Marker | Polyline | Circle;

const ratio = (): number => Math.min(2, window.devicePixelRatio || 1);
const at = ({ lat, lng }: Position): [number, number] => [lat, lng];

const picture = (position: Position, drawn: Picture): Marker => {
  drawn.canvas.style.width = `${drawn.width}px`;
  drawn.canvas.style.height = `${drawn.height}px`;
  const holder = document.createElement('div');
  holder.append(drawn.canvas);
  const icon = new DivIcon({
    className: 'chart-mark',
    html: holder,
    iconSize: [drawn.width, drawn.height],
    iconAnchor: [drawn.footX, drawn.footY],
  });
  return new Marker(at(position), { icon, interactive: false, keyboard: false });
};

const stageLayers = (stage: ChartStage, inks: Inks): Drawn[] => {
  const number = stage.state === 'hidden' ? stage.number : undefined;
  const layers: Drawn[] = [picture(stage.position, drawMark(markOf[stage.state], inks, ratio(), number))];
  if (stage.title !== null) layers.push(picture(stage.position, drawTitle(stage.title, inks, ratio())));
  if (stage.state !== 'open' && stage.state !== 'here') return layers;
  const zone = { color: inks.magenta, weight: 2, dashArray: '2 5', fillOpacity: 0.1, interactive: false };
  return [new Circle(at(stage.position), { ...zone, radius: stage.radiusMeters }), ...layers];
};

const tokenLayers = (view: ChartView, inks: Inks): Drawn[] => {
  if (!view.token) return [];
  const { position, accuracyMeters, simulated } = view.token;
  const reach = { color: inks.magenta, weight: 1, fillOpacity: 0.08, interactive: false, radius: accuracyMeters };
  const boat = picture(position, drawMark('boat', inks, ratio()));
  return simulated ? [boat] : [new Circle(at(position), reach), boat];
};

/** Draws the game with the map's own means. */
export const mountPlain = (map: LeafletMap): Plain => {
  let drawn: Drawn[] = [];
  const clear = (): void => {
    for (const layer of drawn) layer.remove();
    drawn = [];
  };
  return {
    show: (view, inks) => {
      clear();
      const trail = new Polyline(view.trail.map(at), { color: inks.magenta, weight: 4, interactive: false });
      drawn = [trail, ...view.stages.flatMap((stage) => stageLayers(stage, inks)), ...tokenLayers(view, inks)];
      for (const layer of drawn) layer.addTo(map);
    },
    destroy: clear,
  };
};
