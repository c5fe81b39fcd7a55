import type { Bounds, Position } from '../../../core/lib/position';
import { type Drawing, metersPerPixel, ringsMiddle } from './ground';
import type { Inks } from './inks';
import { DomUtil, LatLng, type LeafletMap, Point } from './leaflet';
import { boatBody, bodyOf } from './marks';
import { aroundName, type Box, meet } from './names';
import { neatlinePixels } from './neatline';
import { sayLength } from './scale';
import type { Spot } from './sight';
import { standsAt } from './stands';
import type { ChartOptions, ChartView } from './view';
import { ringsWithin, spotsOnRing } from './winds';

/** What the chart says of itself: the lengths of its rings, and along its edges that nothing is drawn beyond. */
export interface Notes {
  show(view: ChartView, drawing: Drawing): void;
  destroy(): void;
}

type Kind = 'ring' | 'edge';

/** Words at one of the spots where they may be written. */
interface Note extends Spot {
  readonly kind: Kind;
  readonly text: string;
  /** Radians, clockwise. */
  readonly turn: number;
  readonly box: Box;
}

const sizes = { ring: 12, edge: 15 } as const;
const fontOf = (kind: Kind, inks: Inks): string =>
  kind === 'ring' ? `600 ${sizes.ring}px ${inks.textFont}` : `italic 600 ${sizes.edge}px ${inks.waterFont}`;
/** How far from the edge of what is drawn the words run, in pixels. */
const edgeGap = 14 + neatlinePixels;

const ruler = document.createElement('canvas').getContext('2d');

const noteAt = (kind: Kind, text: string, spot: Spot, turn: number, inks: Inks): Note => {
  if (ruler) ruler.font = fontOf(kind, inks);
  const length = (ruler?.measureText(text).width ?? text.length * 8) + 6;
  return { kind, text, ...spot, turn, box: aroundName({ ...spot, length, height: sizes[kind] + 4, turn }) };
};

type Place = (position: Position) => Spot;

/** The middle of a stretch and where else along it words may stand, best first. */
const along = (from: number, to: number): readonly number[] =>
  [0.5, 0.35, 0.65, 0.2, 0.8].map((part) => from + (to - from) * part);

/** The four edges of what is drawn, as far as they are in sight, each with the spots along it. */
const edgeNotes = ({ south, west, north, east }: Bounds, place: Place, size: Spot, text: string, inks: Inks) => {
  const [low, high] = [place({ lat: south, lng: west }), place({ lat: north, lng: east })];
  const across = along(Math.max(0, low.x), Math.min(size.x, high.x));
  const down = along(Math.max(0, high.y), Math.min(size.y, low.y));
  const level = (y: number) => across.map((x) => noteAt('edge', text, { x, y }, 0, inks));
  const upright = (x: number, turn: number) => down.map((y) => noteAt('edge', text, { x, y }, turn, inks));
  return [
    level(high.y - edgeGap),
    level(low.y + edgeGap),
    upright(low.x - edgeGap, -Math.PI / 2),
    upright(high.x + edgeGap, Math.PI / 2),
  ];
};

const ringNotes = (middle: Position, place: Place, zoom: number, size: Spot, language: string, inks: Inks) => {
  const spot = place(middle);
  const reach = Math.hypot(Math.max(spot.x, size.x - spot.x), Math.max(spot.y, size.y - spot.y));
  return ringsWithin(metersPerPixel(middle.lat, zoom), reach).map(({ radius, meters }) =>
    spotsOnRing(spot, radius).map((at) => noteAt('ring', sayLength(meters, language), at, 0, inks)),
  );
};

const put = ({ left, top, right, bottom }: Box, { x, y }: Spot): Box => ({
  left: x + left,
  top: y + top,
  right: x + right,
  bottom: y + bottom,
});

/** The rooms of all that stands on the chart: marks with what is said beside them, and the boat. */
const roomsOf = (view: ChartView, inks: Inks, place: Place, zoom: number, walls: readonly Box[]): readonly Box[] => {
  const stands = standsAt(view, inks, zoom, place, walls).flatMap(({ stage, turned, tag }) => {
    const spot = place(stage.position);
    const said = tag && { left: tag.left, top: tag.top, right: tag.left + tag.width, bottom: tag.top + tag.height };
    return [put(bodyOf(stage.state, turned), spot), ...(said ? [put(said, spot)] : [])];
  });
  return view.token ? [...stands, put(boatBody, place(view.token.position))] : stands;
};

const holds = (size: Spot, { left, top, right, bottom }: Box): boolean =>
  left >= 0 && top >= 0 && right <= size.x && bottom <= size.y;

/** One spot for each that has room, clear of what is taken and of one another. */
const choose = (wishes: readonly (readonly Note[])[], size: Spot, taken: readonly Box[]): readonly Note[] => {
  const rooms = [...taken];
  return wishes.flatMap((spots) => {
    const note = spots.find(({ box }) => holds(size, box) && !rooms.some((room) => meet(room, box)));
    if (note) rooms.push(note.box);
    return note ?? [];
  });
};

const write = (map: LeafletMap, { kind, text, x, y, turn }: Note): HTMLElement => {
  const span = document.createElement('span');
  span.className = `chart-note chart-note-${kind}`;
  span.textContent = text;
  const at = map.containerPointToLayerPoint(new Point(x, y));
  DomUtil.setPosition(span, at);
  span.style.transform += ` translate(-50%, -50%) rotate(${turn}rad)`;
  return span;
};

/** Lays the notes on a map: each is written where it has room, else nowhere, anew whenever the map comes to rest. */
export const layNotes = (map: LeafletMap, { labels, language }: ChartOptions, walls: () => readonly Box[]): Notes => {
  const pane = map.createPane('notes');
  pane.style.zIndex = '445';
  let shown: { readonly view: ChartView; readonly drawing: Drawing } | null = null;
  let asked = 0;
  const lay = (): void => {
    if (!shown) return;
    const { view, drawing } = shown;
    const { survey, inks, bare } = drawing;
    const [zoom, size, lying] = [map.getZoom(), map.getSize(), walls()];
    const place: Place = ({ lat, lng }) => map.latLngToContainerPoint(new LatLng(lat, lng));
    const middle = ringsMiddle(drawing, zoom);
    const wishes = [
      ...(middle ? ringNotes(middle, place, zoom, size, language, inks) : []),
      ...(survey.drawn && !bare ? edgeNotes(survey.drawn, place, size, labels.beyond, inks) : []),
    ];
    const taken = [...lying, ...roomsOf(view, inks, place, zoom, lying)];
    pane.replaceChildren(...choose(wishes, size, taken).map((note) => write(map, note)));
  };
  const ask = (): void => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(lay);
  };
  const clear = (): void => pane.replaceChildren();
  map.on('moveend resize', ask);
  map.on('zoomstart', clear);
  return {
    show: (view, drawing) => {
      const same = shown?.drawing.inks === drawing.inks && shown.view.stages === view.stages;
      const kept = same && shown?.drawing.aim === drawing.aim && shown.drawing.bare === drawing.bare;
      const drawn = kept && shown?.drawing.survey === drawing.survey;
      shown = { view, drawing };
      if (!drawn) ask();
    },
    destroy: () => {
      cancelAnimationFrame(asked);
      map.off('moveend resize', ask);
      map.off('zoomstart', clear);
      pane.remove();
    },
  };
};
