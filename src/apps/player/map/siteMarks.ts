import { besideLng } from '../../../core/lib/geo';
import type { Bounds, Position } from '../../../core/lib/position';
import type { SiteMark } from '../../../platform/ports';
import { inTurns, nextTurn } from '../inTurns';
import { discard } from './discard';
import { GridLayer, LatLng, type LeafletMap, Point } from './leaflet';
import { board, type Picture } from './marks';
import type { Box } from './names';
import { ratioOfScreen, type Sprites } from './siteSprites';

/** The marks of a map of sites: square by square, asked for as they come into view, and kept while the map moves. */
export interface SiteMarks {
  /** Draws anew with other drawings. */
  dye(sprites: Sprites): void;
  /** The mark whose drawing is nearest to a point of the container, within reach of a finger. */
  at(point: Point): SiteMark | null;
  destroy(): void;
}

const squarePixels = 512;
/** What is drawn in a square is long on its way to the screen, too. */
const squaresInTurn = 1;
/** A mark reaches so far beyond its place, at the most. */
const reachPixels = 40;
/** A finger reaches so far from the middle of a drawing. */
const fingerPixels = 26;

interface Square {
  readonly tile: HTMLElement;
  readonly origin: Point;
  readonly zoom: number;
  marks: readonly SiteMark[];
  onPainted: (() => void) | null;
}

type Ask = (bounds: Bounds, zoom: number) => Promise<readonly SiteMark[]>;

/** The box of a square and of what reaches into it. */
const boundsOfSquare = (map: LeafletMap, { origin, zoom }: Square): Bounds => {
  const northWest = map.unproject(origin.subtract([reachPixels, reachPixels]), zoom);
  const far = squarePixels + reachPixels;
  const southEast = map.unproject(origin.add([far, far]), zoom);
  if (southEast.lng - northWest.lng >= 360)
    return { south: southEast.lat, west: -180, north: northWest.lat, east: 180 };
  const at = (lng: number) => besideLng({ lat: 0, lng }, 0).lng;
  return { south: southEast.lat, west: at(northWest.lng), north: northWest.lat, east: at(southEast.lng) };
};

const spotIn = (map: LeafletMap, { origin, zoom }: Square, position: Position): Point => {
  const middle = map.unproject(origin.add([squarePixels / 2, squarePixels / 2]), zoom);
  const { lat, lng } = besideLng(position, middle.lng);
  return map.project(new LatLng(lat, lng), zoom).subtract(origin);
};

interface Stamp {
  readonly picture: Picture;
  readonly x: number;
  readonly y: number;
}

/** What is drawn in a square, from north to south, each by its upper left corner. */
const stampsIn = (map: LeafletMap, square: Square, sprites: Sprites): readonly Stamp[] => {
  const fromNorth = square.marks.toSorted((a, b) => b.position.lat - a.position.lat);
  return fromNorth.map(({ position, count }) => {
    const picture = sprites.of(count);
    const { x, y } = spotIn(map, square, position);
    return { picture, x: x - picture.footX, y: y - picture.footY };
  });
};

const inSquare = (value: number): number => Math.max(0, Math.min(squarePixels, value));

/** The least box of a square that holds its stamps, in whole pixels. */
const boxOf = (stamps: readonly Stamp[]): Box => ({
  left: Math.floor(inSquare(Math.min(...stamps.map(({ x }) => x)))),
  top: Math.floor(inSquare(Math.min(...stamps.map(({ y }) => y)))),
  right: Math.ceil(inSquare(Math.max(...stamps.map(({ x, picture }) => x + picture.width)))),
  bottom: Math.ceil(inSquare(Math.max(...stamps.map(({ y, picture }) => y + picture.height)))),
});

const clear = ({ tile }: Square): void => {
  for (const canvas of tile.querySelectorAll('canvas')) discard(canvas);
  tile.replaceChildren();
};

/** Puts a canvas into a square that is no larger than what is drawn: a large one is long on its way to the screen. */
const paint = (map: LeafletMap, square: Square, sprites: Sprites): void => {
  const stamps = stampsIn(map, square, sprites);
  const { left, top, right, bottom } = boxOf(stamps);
  clear(square);
  if (stamps.length === 0 || right <= left || bottom <= top) return;
  const [canvas, context] = board(right - left, bottom - top, ratioOfScreen());
  canvas.className = 'sites-square';
  Object.assign(canvas.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${right - left}px`,
    height: `${bottom - top}px`,
  });
  for (const { picture, x, y } of stamps)
    context?.drawImage(picture.canvas, x - left, y - top, picture.width, picture.height);
  square.tile.append(canvas);
};

/** Where a mark is pressed: the middle of what is drawn of it. */
const handOf = (map: LeafletMap, { position, count }: SiteMark, sprites: Sprites): Point => {
  const { lat, lng } = besideLng(position, map.getCenter().lng);
  const { height, footY } = sprites.of(count);
  const foot = map.latLngToContainerPoint(new LatLng(lat, lng));
  return count === 1 ? foot.subtract([0, 16]) : foot.add([0, height / 2 - footY]);
};

/** Lays the marks over the map. What has been asked for and is out of sight again is not drawn. */
export const layMarks = (map: LeafletMap, ask: Ask, first: Sprites): SiteMarks => {
  const pane = map.createPane('sites');
  pane.style.zIndex = '450';
  let sprites = first;
  const squares = new Map<HTMLElement, Square>();

  const turns = inTurns<Square>(squaresInTurn, (square) => {
    paint(map, square, sprites);
    square.onPainted?.();
  });
  const fill = async (square: Square): Promise<void> => {
    await new Promise(requestAnimationFrame);
    if (!squares.has(square.tile)) return;
    square.marks = await ask(boundsOfSquare(map, square), square.zoom);
    if (!squares.has(square.tile)) return;
    await new Promise<void>((resolve) => {
      square.onPainted = resolve;
      turns.add(square);
    });
  };
  const createTile = (
    { x, y, z }: { readonly x: number; readonly y: number; readonly z: number },
    done: (error: Error | undefined, tile: HTMLElement) => void,
  ): HTMLElement => {
    const tile = document.createElement('div');
    const origin = new Point(x * squarePixels, y * squarePixels);
    const square: Square = { tile, origin, zoom: z, marks: [], onPainted: null };
    squares.set(tile, square);
    fill(square).then(
      () => done(undefined, tile),
      (error: Error) => done(error, tile),
    );
    return tile;
  };
  const options = {
    pane: 'sites',
    tileSize: squarePixels,
    keepBuffer: 1,
    updateWhenIdle: false,
    updateWhenZooming: false,
    updateInterval: 100,
  };
  const layer = Object.assign(new GridLayer(options), { createTile });
  layer.on('tileunload', ({ tile }: { readonly tile: HTMLElement }) => {
    const square = squares.get(tile);
    if (!square) return;
    squares.delete(tile);
    turns.drop(square);
    clear(square);
  });
  const coming = nextTurn(() => layer.addTo(map));

  return {
    dye: (next) => {
      sprites = next;
      for (const square of squares.values()) turns.add(square);
    },
    at: (point) => {
      const here = [...squares.values()].filter(({ zoom }) => zoom === map.getZoom()).flatMap(({ marks }) => marks);
      const near = here.map((mark) => ({ mark, far: handOf(map, mark, sprites).distanceTo(point) }));
      const [nearest] = near.sort((a, b) => a.far - b.far);
      return nearest && nearest.far <= fingerPixels ? nearest.mark : null;
    },
    destroy: () => {
      coming();
      turns.stop();
      layer.remove();
    },
  };
};
