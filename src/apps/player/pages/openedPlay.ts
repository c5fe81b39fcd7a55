import type { PlayStore } from '../../../platform/ports';
import type { OpenedPlay } from '../begin';

/** A play as it is kept, else as it began in this sitting; null where there is neither. */
export const openedPlay = async (
  playId: string,
  begun: OpenedPlay | null,
  plays: PlayStore,
): Promise<OpenedPlay | null> => {
  const kept = await plays.read(playId).catch(() => null);
  if (kept) return kept;
  return begun?.record.id === playId ? begun : null;
};
