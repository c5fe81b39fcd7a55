import type { GameObjects, Scene } from 'phaser';
import type { Inks } from '../map/inks';
import { drawMark, drawTitle, type MarkName, type Picture } from '../map/marks';

/** A drawing that Phaser knows as a texture, with the foot of it as an origin (0…1). */
export interface Pictured {
  readonly texture: string;
  readonly originX: number;
  readonly originY: number;
}

const keep = (scene: Scene, texture: string, draw: () => Picture): Pictured => {
  const known = scene.registry.get(texture) as Pictured | undefined;
  if (known) return known;
  const { canvas, width, height, footX, footY } = draw();
  scene.textures.addCanvas(texture, canvas);
  const made: Pictured = { texture, originX: footX / width, originY: footY / height };
  scene.registry.set(texture, made);
  return made;
};

/** The texture of a mark, drawn once for each edition of the inks, resolution and number. */
export const markPicture = (scene: Scene, mark: MarkName, inks: Inks, ratio: number, number?: number): Pictured =>
  keep(scene, `${inks.edition}:${ratio}:mark:${mark}:${number ?? ''}`, () => drawMark(mark, inks, ratio, number));

/** The texture of a title. */
export const titlePicture = (scene: Scene, title: string, inks: Inks, ratio: number): Pictured =>
  keep(scene, `${inks.edition}:${ratio}:title:${title}`, () => drawTitle(title, inks, ratio));

/** Forgets the textures of every other edition of the inks; nothing may show them any more. */
export const forgetOld = (scene: Scene, inks: Inks): void => {
  const old = Object.keys(scene.registry.getAll()).filter((texture) => !texture.startsWith(`${inks.edition}:`));
  for (const texture of old) {
    scene.registry.remove(texture);
    scene.textures.remove(texture);
  }
};

/** Lets an image show a drawing, standing on its foot. */
export const dress = (image: GameObjects.Image, { texture, originX, originY }: Pictured): void => {
  image.setTexture(texture).setOrigin(originX, originY);
};
