import { isSameSpectacle } from '../map/settle';
import type { SpectacleKind } from '../map/view';
import { progress } from './motion';
import { type BuildPart, isReprint } from './part';
import { buildChest } from './spectacles/chest';
import { buildFound } from './spectacles/found';
import { buildKey } from './spectacles/key';
import { buildLantern } from './spectacles/lantern';
import type { BuildSpectacle } from './spectacles/spectacle';

/** The spectacle of each kind. */
const spectacles: { readonly [kind in SpectacleKind]: BuildSpectacle } = {
  found: buildFound,
  chest: buildChest,
  lantern: buildLantern,
  key: buildKey,
};

/** Fills the chart with a spectacle for as long as the view asks for it; it plays once and then stands, or stands at once. */
export const buildShow: BuildPart = (scene, reducedMotion) => {
  const built = Object.fromEntries(Object.entries(spectacles).map(([kind, build]) => [kind, build(scene)])) as {
    readonly [kind in SpectacleKind]: ReturnType<BuildSpectacle>;
  };
  let since = 0;
  let playing: SpectacleKind | null = null;
  return {
    show: (shown, before, now) => {
      if (isReprint(shown, before)) for (const one of Object.values(built)) one.print(shown);
      const { spectacle } = shown.view;
      if (!isSameSpectacle(spectacle, before?.view.spectacle ?? null))
        since = before === null || reducedMotion ? Number.NEGATIVE_INFINITY : now;
      playing = spectacle?.kind ?? null;
    },
    compose: (frame) => {
      for (const one of Object.values(built)) one.hide();
      if (playing) built[playing].draw(progress(since, frame.now, built[playing].lastsMs), frame);
    },
    restless: (now) => playing !== null && now - since < built[playing].lastsMs + 50,
  };
};
