import { destinationPosition } from '../../../core/lib/geo';
import type { Position } from '../../../core/lib/position';
import { outlineOf } from '../../../core/lib/zone';
import type { Inks } from './inks';
import { Circle, LatLng, type Layer, type LeafletMap, Marker, nodeIcon, Point, Polygon, Polyline } from './leaflet';
import { stretchesOf } from './leap';
import { boatOf, drawMark, markOf, numberOn, type Picture } from './marks';
import type { Box } from './names';
import { type Stand, standOtherwise, standsAt } from './stands';
import { drawTag } from './tag';
import { turnedIn, turnsAlike } from './turn';
import type { ChartStage, ChartView } from './view';
import { hasZone } from './zone';

/** Stages, trail and token drawn by the map itself, for as long as the game's canvas isn't there. */
export interface Plain {
  show(view: ChartView, inks: Inks): void;
  destroy(): void;
}

type Drawn = Pick<Layer, 'addTo' | 'remove'>;

const ratio = (): number => Math.min(2, window.devicePixelRatio || 1);
const at = ({ lat, lng }: Position): [number, number] => [lat, lng];

const picture = (position: Position, drawn: Picture, kind: string, height = 0): Marker => {
  drawn.canvas.style.width = `${drawn.width}px`;
  drawn.canvas.style.height = `${drawn.height}px`;
  const holder = document.createElement('div');
  holder.append(drawn.canvas);
  const [iconSize, iconAnchor] = [new Point(drawn.width, drawn.height), new Point(drawn.footX, drawn.footY)];
  const icon = nodeIcon({ className: kind, iconSize, iconAnchor }, holder);
  return new Marker(at(position), { icon, interactive: false, keyboard: false, zIndexOffset: height });
};

/** Names lie under the marks wherever on the map they stand, and the boat above: Leaflet orders markers by their place. */
const underMarks = -20_000;
const overMarks = 9_000;

const standLayers = ({ stage, more, turned, tag }: Stand, inks: Inks): Drawn[] => {
  const number = numberOn(stage);
  const mark = drawMark(markOf(stage.state, turned), inks, ratio(), { number, more });
  mark.canvas.dataset.stages = `${more + 1}`;
  mark.canvas.toggleAttribute('data-sought', stage.state === 'open');
  const layers = [picture(stage.position, mark, 'chart-mark')];
  if (!tag) return layers;
  const drawn = drawTag(stage, tag, inks, ratio());
  const said = { ...drawn, footX: -tag.left, footY: -tag.top };
  return [...layers, picture(stage.position, said, 'chart-tag', underMarks)];
};

/** A zone, and under it what counts around it, as broad as it is at this zoom. */
const zoneLayers = (stage: ChartStage, inks: Inks, pixelsOf: (stage: ChartStage) => number): Drawn[] => {
  const { position, radiusMeters, zone } = stage;
  if (!hasZone(stage)) return [];
  const drawn = { color: inks.magenta, weight: 2, dashArray: '2 5', fillOpacity: 0.1, interactive: false };
  if (!zone) return [new Circle(at(position), { ...drawn, radius: radiusMeters })];
  const around = { color: inks.magenta, weight: 2 * pixelsOf(stage), opacity: 0.1, interactive: false };
  const margin = radiusMeters > 0 ? [new Polyline(outlineOf(zone).map(at), around)] : [];
  if ('area' in zone) return [...margin, new Polygon(zone.area.map(at), drawn)];
  return [...margin, new Polyline(zone.line.map(at), { ...drawn, weight: 4 })];
};

const teamLayers = (view: ChartView, inks: Inks): Drawn[] => {
  const stretches = stretchesOf(view.trail).map((stretch) => stretch.map(at));
  const trail = new Polyline(stretches, { color: inks.magenta, weight: 4, interactive: false });
  if (!view.token) return [trail];
  const { position, accuracyMeters, simulated } = view.token;
  const reach = { color: inks.magenta, weight: 1, fillOpacity: 0.08, interactive: false, radius: accuracyMeters };
  const boat = picture(position, drawMark(boatOf(view.look), inks, ratio()), 'chart-mark', overMarks);
  return simulated ? [trail, boat] : [trail, new Circle(at(position), reach), boat];
};

/** Layers of the map that are drawn anew together. */
const group = (map: LeafletMap) => {
  let drawn: readonly Drawn[] = [];
  return (next: readonly Drawn[]): void => {
    for (const layer of drawn) layer.remove();
    drawn = next;
    for (const layer of drawn) layer.addTo(map);
  };
};

/** Draws the game with the map's own means; the stages only when they stand otherwise, or when the map has come to rest. */
export const mountPlain = (map: LeafletMap, walls: () => readonly Box[]): Plain => {
  const [putStages, putTeam] = [group(map), group(map)];
  let last: { readonly view: ChartView; readonly inks: Inks } | null = null;
  let turned: ReadonlySet<string> = new Set();
  const place = ({ lat, lng }: Position) => map.latLngToContainerPoint(new LatLng(lat, lng));
  const radiusPixels = ({ position, radiusMeters }: ChartStage): number =>
    place(position).distanceTo(place(destinationPosition(position, radiusMeters, 90)));
  const layStages = (view: ChartView, inks: Inks): void => {
    turned = turnedIn(view, place);
    const stands = standsAt(view, inks, map.getZoom(), place, walls());
    const zones = view.stages.flatMap((stage) => zoneLayers(stage, inks, radiusPixels));
    putStages([...zones, ...stands.flatMap((stand) => standLayers(stand, inks))]);
  };
  const onRest = (): void => {
    if (last) layStages(last.view, last.inks);
  };
  map.on('moveend', onRest);
  return {
    show: (view, inks) => {
      const alike =
        last?.inks === inks && !standOtherwise(last.view, view) && turnsAlike(turned, turnedIn(view, place));
      if (!alike) layStages(view, inks);
      putTeam(teamLayers(view, inks));
      last = { view, inks };
    },
    destroy: () => {
      map.off('moveend', onRest);
      putStages([]);
      putTeam([]);
    },
  };
};
