import type { OpenedPlay, PlayStore } from '../../../platform/ports';

/** A play as it is kept, or as this sitting knows it where that is more; null where there is neither. */
export const openedPlay = async (
  playId: string,
  begun: OpenedPlay | null,
  plays: PlayStore,
): Promise<OpenedPlay | null> => {
  const kept = await plays.read(playId, true).catch(() => null);
  const known = begun?.record.id === playId ? begun : null;
  if (!kept || !known) return kept ?? known;
  return known.log.length > kept.log.length ? known : kept;
};
