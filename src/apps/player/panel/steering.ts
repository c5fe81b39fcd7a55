import { useEffect } from 'preact/hooks';
import type { Conduct } from '../game';

const arrows: { readonly [key: string]: readonly [east: number, north: number] } = {
  ArrowUp: [0, 1],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
};

/** Degrees from north of the arrow keys held together; null when they cancel out or none is held. */
export const bearingOf = (held: ReadonlySet<string>): number | null => {
  const sum = (axis: 0 | 1) => [...held].reduce((total, key) => total + (arrows[key]?.[axis] ?? 0), 0);
  const [east, north] = [sum(0), sum(1)];
  return east === 0 && north === 0 ? null : ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
};

/** Whether a key is another's: of what has the focus, or of a dialog, even where nothing in it has the focus. */
const isTaken = (target: EventTarget | null): boolean =>
  document.querySelector('dialog[open]') !== null ||
  (target instanceof Element && target.closest('input, select, textarea, [data-steer]') !== null);

/** While `on`, the arrow keys walk instead of scrolling the page or panning the map. */
export const useArrowKeys = (conduct: Conduct, on: boolean): void => {
  useEffect(() => {
    if (!on) return;
    const held = new Set<string>();
    const press = (event: KeyboardEvent) => {
      if (arrows[event.key] === undefined || isTaken(event.target) || event.altKey || event.ctrlKey || event.metaKey)
        return;
      event.preventDefault();
      event.stopPropagation();
      if (event.repeat) return;
      held.add(event.key);
      conduct.steer(bearingOf(held));
    };
    const release = (event: KeyboardEvent) => {
      if (held.delete(event.key)) conduct.steer(bearingOf(held));
    };
    const letGo = () => {
      if (held.size > 0) conduct.steer(null);
      held.clear();
    };
    addEventListener('keydown', press, true);
    addEventListener('keyup', release, true);
    addEventListener('blur', letGo);
    return () => {
      letGo();
      removeEventListener('keydown', press, true);
      removeEventListener('keyup', release, true);
      removeEventListener('blur', letGo);
    };
  }, [conduct, on]);
};
