import { writePlay } from '../../core/play/writePlay';
import type { OpenedPlay } from '../../platform/ports';

/** A play as a file, named after its hunt. */
export const playFile = (opened: OpenedPlay): File => {
  const name = opened.record.hunt.id.replace(/[^\w-]+/g, '-').slice(0, 60);
  return new File([writePlay(opened)], `${name}.play.json`, { type: 'application/json' });
};
