import type { GameObjects, Scene } from 'phaser';
import type { Position } from '../../../core/lib/position';
import { outlineOf } from '../../../core/lib/zone';
import { markOf, numberOn } from '../map/marks';
import { type Sight, type Spot, touches } from '../map/sight';
import { type Stand, standOtherwise, standsAt } from '../map/stands';
import { turnedIn, turnsAlike } from '../map/turn';
import type { ChartStage } from '../map/view';
import { hasZone, reachOf } from '../map/zone';
import { durations, overshoot, progress } from './motion';
import { type BuildPart, depths, type Frame, isReprint, type Shown } from './part';
import { dress, forgetZones, groundPicture, markPicture, type Pictured, tagPicture, zonePicture } from './pictures';

type Image = GameObjects.Image;

/** A stage as it stands in the scene. */
interface Planted extends Stand {
  readonly mark: Image;
  readonly tagged: Image | null;
  /** When its post was put into the ground, in milliseconds of the page; −Infinity for long ago. */
  readonly since: number;
}

/** The zone of a stage, and how many CSS pixels it reaches as it is printed. */
interface Zone {
  readonly stage: ChartStage;
  readonly image: Image;
  readonly printed: number;
}

const fallPixels = 40;
const leastZone = 14;
const mostPrinted = 512;
/** How far a post reaches from its foot, in CSS pixels. */
const reachPixels = 90;
const tagReach = 260;

const add = (scene: Scene): Image => scene.add.image(0, 0, '__DEFAULT').setVisible(false);

/** The whole zoom level for which a view is laid out: the wider one while fingers pinch between two. */
const levelOf = (sight: Sight): number => Math.floor(sight.zoom() + 1e-6);

/** Where places lie at a level, in its pixels. */
const placeAt = ({ sight }: Frame, level: number) => {
  const scale = 2 ** (level - sight.zoom());
  return (position: Position): Spot => {
    const { x, y } = sight.place(position);
    return { x: x * scale, y: y * scale };
  };
};

const plantStand = (scene: Scene, stand: Stand, since: number, { inks, ratio }: Shown): Planted => {
  const { stage, more, tag } = stand;
  const number = numberOn(stage);
  const mark = add(scene);
  dress(mark, markPicture(scene, markOf(stage.state, stand.turned), inks, ratio, { number, more }));
  const tagged = tag && add(scene).setDepth(depths.tags);
  if (tagged && tag) dress(tagged, tagPicture(scene, stage, tag, inks, ratio));
  return { ...stand, mark, tagged, since };
};

/** What may be reached stands before all other posts, and before a boat that lies north of it. */
const raiseOpen = (planted: readonly Planted[], { view: { token } }: Frame): void => {
  for (const { mark, stage } of planted) {
    if (stage.state !== 'open' || !token) continue;
    const inFront = stage.position.lat <= token.position.lat;
    const depth = (mark.depth % depths.overToken) + (inFront ? depths.overToken : 0);
    if (depth !== mark.depth) mark.setDepth(depth);
  }
};

/** Posts farther south stand before those behind them, what may be reached before all: said once, for no drag of the map changes it. */
const orderDepths = (planted: readonly Planted[]): void => {
  const fromNorth = [...planted].sort((a, b) => b.stage.position.lat - a.stage.position.lat);
  for (const [i, { mark, stage }] of fromNorth.entries())
    mark.setDepth(depths.posts + Math.min(i, 4000) + (stage.state === 'here' || stage.state === 'open' ? 4000 : 0));
};

/** The zone of a stage, printed so that it reaches so many CSS pixels. */
const printZone = (scene: Scene, stage: ChartStage, printed: number, { inks, ratio, sight }: Frame): Pictured => {
  const { id, position, radiusMeters, zone } = stage;
  const open = stage.state !== 'here';
  if (!zone) return zonePicture(scene, printed, open, inks, ratio);
  const scale = printed / sight.pixels(position, reachOf(stage));
  const foot = sight.place(position);
  const outline = outlineOf(zone)
    .map(sight.place)
    .map(({ x, y }) => ({ x: (x - foot.x) * scale, y: (y - foot.y) * scale }));
  const margin = sight.pixels(position, radiusMeters) * scale;
  const ground = { outline, isArea: 'area' in zone, margin };
  return groundPicture(scene, { id, reach: printed, ground }, open, inks, ratio);
};

const layZones = (scene: Scene, frame: Frame, scale: number): readonly Zone[] =>
  frame.view.stages.flatMap((stage): Zone[] => {
    const reach = frame.sight.pixels(stage.position, reachOf(stage)) * scale;
    if (!hasZone(stage) || reach < leastZone) return [];
    const printed = Math.min(mostPrinted, Math.round(reach));
    const image = add(scene).setDepth(depths.zones);
    dress(image, printZone(scene, stage, printed, frame));
    return [{ stage, image, printed }];
  });

/** A spot on the grid of device pixels: what is written is sharp there only. */
const onGrid = ({ x, y }: Spot, ratio: number): Spot => ({
  x: Math.round(x * ratio) / ratio,
  y: Math.round(y * ratio) / ratio,
});

const placeStand = ({ stage, mark, tag, tagged, since }: Planted, frame: Frame): void => {
  const { sight, size, now, ratio } = frame;
  const spot = onGrid(sight.place(stage.position), ratio);
  const seen = touches(spot, reachPixels * size, sight.size());
  mark.setVisible(seen);
  if (seen) {
    const lift = (1 - overshoot(progress(since, now, durations.plant))) * fallPixels * size;
    mark.setPosition(spot.x, spot.y - lift).setScale(size / ratio);
  }
  if (!tagged || !tag) return;
  tagged.setVisible(touches(spot, tagReach * size, sight.size()));
  const corner = onGrid({ x: tag.left * size, y: tag.top * size }, ratio);
  tagged.setPosition(spot.x + corner.x, spot.y + corner.y).setScale(size / ratio);
};

const placeZone = ({ stage, image, printed }: Zone, { sight, size, ratio }: Frame): void => {
  const spot = sight.place(stage.position);
  const reach = sight.pixels(stage.position, reachOf(stage));
  image.setVisible(touches(spot, reach + 3 * size, sight.size()));
  image.setPosition(spot.x, spot.y).setScale(reach / printed / ratio);
};

/** Notes when the post of each stage was put into the ground. */
const watchRising = (reducedMotion: boolean) => {
  let risen = new Map<string, { readonly stage: ChartStage; readonly since: number }>();
  const sinceOf = (stage: ChartStage, now: number): number => {
    const was = risen.get(stage.id);
    if (was && markOf(was.stage.state) !== markOf(stage.state) && !reducedMotion) return now;
    return was?.since ?? Number.NEGATIVE_INFINITY;
  };
  return {
    note: (stages: readonly ChartStage[], now: number): void => {
      risen = new Map(stages.map((stage) => [stage.id, { stage, since: sinceOf(stage, now) }]));
    },
    since: ({ id }: ChartStage): number => risen.get(id)?.since ?? Number.NEGATIVE_INFINITY,
  };
};

/** What tells one look at the map from another: while it stays the same, so do all places. */
const lookOf = ({ sight, size, view }: Frame): string => {
  const { x, y } = view.stages[0] ? sight.place(view.stages[0].position) : { x: 0, y: 0 };
  const { width, height } = sight.size();
  return [x, y, sight.zoom(), size, width, height].join();
};

/** The stages: zones on the ground, posts that fall into it, tags of what was found. */
export const buildPosts: BuildPart = (scene, reducedMotion) => {
  const rising = watchRising(reducedMotion);
  let planted: readonly Planted[] = [];
  let zones: readonly Zone[] = [];
  /** The level that all is planted for; null when it must be planted anew. */
  let level: number | null = null;
  /** How often the map had come to rest when all was planted. */
  let rests = 0;
  let look = '';
  let turned: ReadonlySet<string> = new Set();

  const clear = (): void => {
    const images = [...planted.flatMap(({ mark, tagged }) => [mark, tagged]), ...zones.map(({ image }) => image)];
    for (const image of images) image?.destroy();
    [planted, zones, level] = [[], [], null];
  };

  const plant = (frame: Frame, next: number): void => {
    clear();
    const scale = 2 ** (next - frame.sight.zoom());
    const place = placeAt(frame, next);
    turned = turnedIn(frame.view, place);
    const stands = standsAt(frame.view, frame.inks, next, place, frame.sight.walls());
    planted = stands.map((stand) => plantStand(scene, stand, rising.since(stand.stage), frame));
    orderDepths(planted);
    zones = layZones(scene, frame, scale);
    forgetZones(scene, new Set(zones.map(({ image }) => image.texture.key)));
    level = next;
    rests = frame.sight.rests();
    look = '';
  };

  const falls = (now: number): boolean => planted.some(({ since }) => now - since < durations.plant + 50);

  return {
    show: (shown, before, now) => {
      if (before && !isReprint(shown, before) && !standOtherwise(before.view, shown.view)) return;
      rising.note(shown.view.stages, now);
      clear();
    },
    compose: (frame) => {
      const next = levelOf(frame.sight);
      const planned = level === next && rests === frame.sight.rests();
      if (!planned || !turnsAlike(turned, turnedIn(frame.view, placeAt(frame, next)))) plant(frame, next);
      raiseOpen(planted, frame);
      const now = lookOf(frame);
      if (now === look && !falls(frame.now)) return;
      look = now;
      for (const one of zones) placeZone(one, frame);
      for (const one of planted) placeStand(one, frame);
    },
    restless: falls,
  };
};
