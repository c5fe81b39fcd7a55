import type { Scene } from 'phaser';
import type { Inks } from '../map/inks';
import type { Spot } from '../map/sight';
import { overshoot } from './motion';
import { dress, markPicture } from './pictures';

/** The treasure chest: it opens, and what is in it comes out. */
export interface Chest {
  print(inks: Inks, ratio: number): void;
  hide(): void;
  /** Shows it as it is at `t` (0…1); `treasure` is a kind of treasure, and any unknown one leaves the chest empty. */
  open(treasure: string, spot: Spot, t: number, size: number): void;
}

const enlarged = 1.4;
const lidTurn = -0.9;
const risePixels = 78;
const prizes = ['lantern', 'key'] as const;

/** The part of `t` between two moments, as 0…1. */
const between = (t: number, from: number, to: number): number => Math.min(1, Math.max(0, (t - from) / (to - from)));

/** Builds the chest, hidden, above everything else in the scene. */
export const buildChest = (scene: Scene): Chest => {
  const image = (depth: number) => scene.add.image(0, 0, '__DEFAULT').setDepth(depth).setVisible(false);
  const [lid, prize, box] = [image(20_001), image(20_002), image(20_003)];
  const pictures = { lantern: '', key: '' };
  let pixel = 1;
  return {
    print: (inks, ratio) => {
      pixel = 1 / ratio;
      dress(box, markPicture(scene, 'chest', inks, ratio));
      dress(lid, markPicture(scene, 'lid', inks, ratio));
      for (const kind of prizes) {
        const pictured = markPicture(scene, kind, inks, ratio);
        dress(prize, pictured);
        pictures[kind] = pictured.texture;
      }
    },
    hide: () => {
      for (const part of [prize, box, lid]) part.setVisible(false);
    },
    open: (treasure, spot, t, size) => {
      const scale = enlarged * size;
      const kind = prizes.find((known) => known === treasure);
      const rise = overshoot(between(t, 0.25, 0.5)) * risePixels * size;
      box
        .setVisible(true)
        .setScale(scale * pixel)
        .setPosition(spot.x, spot.y);
      lid
        .setVisible(true)
        .setScale(scale * pixel)
        .setPosition(spot.x - 36 * scale, spot.y - 36 * scale)
        .setRotation(lidTurn * overshoot(between(t, 0.12, 0.37)));
      if (!kind) return;
      prize.setTexture(pictures[kind]).setVisible(true);
      prize.setScale(scale * pixel).setPosition(spot.x, spot.y - rise);
    },
  };
};
