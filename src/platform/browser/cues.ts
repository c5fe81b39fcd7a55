import type { Cue, Cues } from '../ports';
import { score, tremor } from './score';

type Synthesizer = typeof import('zzfx')['ZZFX'];

const volume = 0.3;

/** The page that cues are given in; it tells when nobody sees it. */
type CuePage = Pick<Document, 'hidden' | 'addEventListener'>;

/** Sound by ZzFX, which is fetched when sound is first wanted, and trembling where the device can; both silent until asked, and while the page is hidden. */
export const browserCues = (page: CuePage = document): Cues => {
  let on = false;
  let synthesizer: Promise<Synthesizer | null> | null = null;
  const load = (): Promise<Synthesizer | null> => {
    synthesizer ??= import('zzfx').then(
      ({ ZZFX }) => {
        ZZFX.volume = volume;
        return ZZFX;
      },
      () => null,
    );
    return synthesizer;
  };
  /** A browser that refuses to sound, or can't, leaves the rest as it is: the next cue tries again. */
  const quietly = (play: () => void): void => {
    try {
      if (on && !page.hidden) play();
    } catch {
      // Nothing is said by sound alone.
    }
  };
  const sound = async (cue: Cue): Promise<void> => {
    const zzfx = await load();
    if (!zzfx || !on || page.hidden) return;
    zzfx.audioContext.resume().catch(() => undefined);
    for (const { after, parameters } of score[cue]) {
      const samples = zzfx.buildSamples(...parameters);
      setTimeout(() => quietly(() => zzfx.playSamples([samples])), after);
    }
  };
  /** The device's speaker is let go; the next cue takes it again. */
  page.addEventListener('visibilitychange', async () => {
    const zzfx = await synthesizer;
    if (zzfx && page.hidden) zzfx.audioContext.suspend().catch(() => undefined);
  });
  return {
    turn: (next) => {
      on = next;
      if (on) load();
    },
    give: (cue) => {
      if (!on || page.hidden) return;
      sound(cue);
      if (tremor[cue].length > 0) navigator.vibrate?.([...tremor[cue]]);
    },
  };
};
