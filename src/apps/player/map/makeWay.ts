import type { Position } from '../../../core/lib/position';
import { wayOut } from './clearing';
import { coversOf } from './covers';
import { isGliding } from './glide';
import { LatLng, type LeafletMap } from './leaflet';
import { boatBody, bodyOf } from './marks';
import type { Box } from './names';
import type { ChartOptions, ChartView } from './view';

/** Brings into sight what has just come into play, once: whoever moves the map then is not disturbed. */
export interface MakeWay {
  /** Takes over what is to be seen; what is `known` to be in sight is left there. */
  heed(view: ChartView, boat: Position | null, known: boolean): void;
  destroy(): void;
}

/** The room of a stage with all that is drawn there while the team stands in it: its post, and what an answer earns. */
const sceneBody: Box = { left: -12, top: -124, right: 62, bottom: 8 };

const panSeconds = 0.4;

/** Boat and stage at the moment of an arrival or of an answer, else boat and target; in pixels of the map. */
const inPlay = (map: LeafletMap, { stages, reading, celebrate, aim }: ChartView, boat: Position | null) => {
  const at = ({ lat, lng }: Position, { left, top, right, bottom }: Box): Box => {
    const { x, y } = map.latLngToContainerPoint(new LatLng(lat, lng));
    return { left: x + left, top: y + top, right: x + right, bottom: y + bottom };
  };
  const scene = stages.find(({ id, state }) => state === 'here' || id === reading || id === celebrate?.stage);
  const others = boat ? [at(boat, boatBody)] : [];
  if (scene) return { scene: true, boxes: [...others, at(scene.position, sceneBody)] };
  return { scene: false, boxes: aim ? [...others, at(aim.position, bodyOf('open'))] : [] };
};

/** Makes way on a map: pans it where the team arrives or answers, lets it be framed anew (`reframe`) for another target. */
export const makeWay = (
  map: LeafletMap,
  element: HTMLElement,
  { reducedMotion, covers }: ChartOptions,
  reframe: () => void,
): MakeWay => {
  let cleared = '';
  let asked = 0;
  let isKnown = false;
  const clear = (view: ChartView, boat: Position | null): void => {
    const { x: right, y: bottom } = map.getSize();
    const lying = coversOf(element, covers());
    const { scene, boxes } = inPlay(map, view, boat);
    const key = JSON.stringify(scene ? lying : view.aim?.position);
    if (key === cleared || right === 0 || bottom === 0) return;
    cleared = key;
    const known = isKnown;
    isKnown = false;
    if (known) return;
    const { x, y } = wayOut(boxes, { left: 0, top: 0, right, bottom }, lying);
    if (x === 0 && y === 0) return;
    if (scene) map.panBy([-x, -y], { animate: !reducedMotion, duration: panSeconds });
    else if (!isGliding(map)) reframe();
  };
  return {
    heed: (view, boat, known) => {
      cancelAnimationFrame(asked);
      isKnown ||= known;
      asked = requestAnimationFrame(() => clear(view, boat));
    },
    destroy: () => cancelAnimationFrame(asked),
  };
};
