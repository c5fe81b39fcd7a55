import { besideLng } from '../../../core/lib/geo';
import type { Position } from '../../../core/lib/position';
import type { Ring } from '../../../core/prepare/make/outing';
import type { Inks } from './inks';
import { Circle, type LeafletMap, Marker, nodeIcon, Point, Polyline } from './leaflet';
import type { Picture } from './marks';
import type { Sprites } from './siteSprites';

/** A site that was chosen as a stage. */
interface ChosenSite {
  readonly id: string;
  readonly position: Position;
}

/** What a person has chosen: where to look, where to begin if not at the first stage, which sites in which order, and what is being read of. */
export interface Choice {
  readonly ring: Ring | null;
  readonly start: Position | null;
  readonly chosen: readonly ChosenSite[];
  /** The places that the walk passes, from its beginning to its end. */
  readonly way: readonly Position[];
  readonly picked: Position | null;
}

/** What a person has chosen, on a map of sites: the ring that was looked in, and the walk. */
export interface SiteStages {
  show(choice: Choice, inks: Inks, sprites: Sprites): void;
  /** The chosen site whose mark lies at a point of the container. */
  at(point: Point): string | null;
  destroy(): void;
}

type Drawn = Marker | Polyline | Circle;

/** The disc of a stage's mark is so far above its place, and so wide. */
const head = { up: 40, radius: 22 };

const holderOf = ({ canvas, width, height }: Picture): HTMLElement => {
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const holder = document.createElement('div');
  holder.append(canvas);
  return holder;
};

const standing = (position: [number, number], picture: Picture): Marker => {
  const [iconSize, iconAnchor] = [new Point(picture.width, picture.height), new Point(picture.footX, picture.footY)];
  const icon = nodeIcon({ className: 'chart-mark', iconSize, iconAnchor }, holderOf(picture));
  return new Marker(position, { icon, interactive: false, keyboard: false });
};

/** Lays what is chosen over the marks. */
export const layStages = (map: LeafletMap): SiteStages => {
  let drawn: readonly Drawn[] = [];
  let shown: readonly ChosenSite[] = [];
  const at = (position: Position): [number, number] => {
    const { lat, lng } = besideLng(position, map.getCenter().lng);
    return [lat, lng];
  };
  const put = (next: readonly Drawn[]): void => {
    for (const layer of drawn) layer.remove();
    drawn = next;
    for (const layer of drawn) layer.addTo(map);
  };
  return {
    show: ({ ring, start, chosen, way, picked }, inks, sprites) => {
      shown = chosen;
      const plain = { color: inks.magenta, interactive: false };
      const around = ring
        ? [
            new Circle(at(ring.position), {
              ...plain,
              radius: ring.radiusMeters,
              weight: 2,
              dashArray: '2 6',
              fillOpacity: 0.05,
            }),
          ]
        : [];
      const walk = new Polyline(way.map(at), {
        ...plain,
        weight: 3,
        dashArray: '8 6',
      });
      const hand = picked ? [new Circle(at(picked), { ...plain, radius: 1, weight: 22, opacity: 0.35 })] : [];
      const from = start ? [new Circle(at(start), { ...plain, radius: 1, weight: 14 })] : [];
      const posts = chosen.map(({ position }, i) => standing(at(position), sprites.stage(i + 1)));
      put([...around, walk, ...from, ...hand, ...posts]);
    },
    at: (point) => {
      const hit = shown.toReversed().find(({ position }) => {
        const foot = map.latLngToContainerPoint(at(position));
        return foot.subtract([0, head.up]).distanceTo(point) <= head.radius || foot.distanceTo(point) <= head.radius;
      });
      return hit?.id ?? null;
    },
    destroy: () => put([]),
  };
};
