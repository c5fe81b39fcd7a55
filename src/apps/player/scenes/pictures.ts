import type { Scene } from 'phaser';
import type { Inks } from '../map/inks';
import { drawMark, drawTitle, type MarkName, type Picture } from '../map/marks';

/** A drawing that Phaser knows as a texture, with the foot of it as an origin (0…1). */
export interface Pictured {
  readonly texture: string;
  readonly originX: number;
  readonly originY: number;
  /** Texture pixels for each CSS pixel. */
  readonly ratio: number;
}

const keep = (scene: Scene, texture: string, ratio: number, draw: () => Picture): Pictured => {
  const known = scene.registry.get(texture) as Pictured | undefined;
  if (known) return known;
  const { canvas, width, height, footX, footY } = draw();
  scene.textures.addCanvas(texture, canvas);
  const made: Pictured = { texture, ratio, originX: footX / width, originY: footY / height };
  scene.registry.set(texture, made);
  return made;
};

/** The texture of a mark, drawn once for each theme, resolution and number. */
export const markPicture = (scene: Scene, mark: MarkName, inks: Inks, ratio: number, number?: number): Pictured =>
  keep(scene, `mark:${inks.theme}:${ratio}:${mark}:${number ?? ''}`, ratio, () => drawMark(mark, inks, ratio, number));

/** The texture of a title. */
export const titlePicture = (scene: Scene, title: string, inks: Inks, ratio: number): Pictured =>
  keep(scene, `title:${inks.theme}:${ratio}:${title}`, ratio, () => drawTitle(title, inks, ratio));
