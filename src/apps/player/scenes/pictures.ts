import type { GameObjects, Scene } from 'phaser';
import type { Tag } from '../map/crowd';
import type { Inks } from '../map/inks';
import { boatOf, drawGain, drawMark, type Mark, marks, type Picture, type Written } from '../map/marks';
import { drawTag, tagKey } from '../map/tag';
import type { ChartStage, TokenLook } from '../map/view';
import { drawGround, drawZone, type Ground } from '../map/zone';
import { props } from './props';

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

const names = new Map<Mark, string>(Object.entries({ ...marks, ...props }).map(([name, mark]) => [mark, name]));

/** The texture of a mark, drawn once for each edition of the inks, resolution and what is written on it. */
export const markPicture = (scene: Scene, mark: Mark, inks: Inks, ratio: number, written: Written = {}): Pictured =>
  keep(scene, `${inks.edition}:${ratio}:mark:${names.get(mark)}:${written.number ?? ''}:${written.more ?? 0}`, () =>
    drawMark(mark, inks, ratio, written),
  );

/** The texture of a team's boat. */
export const boatPicture = (scene: Scene, look: TokenLook, inks: Inks, ratio: number): Pictured =>
  keep(scene, `${inks.edition}:${ratio}:boat:${look.color}:${look.emblem}`, () => drawMark(boatOf(look), inks, ratio));

/** The texture of what is said beside a mark. */
export const tagPicture = (scene: Scene, stage: ChartStage, tag: Tag, inks: Inks, ratio: number): Pictured =>
  keep(scene, `${inks.edition}:${ratio}:tag:${tagKey(stage, tag)}`, () => drawTag(stage, tag, inks, ratio));

/** The texture of a stage's zone, of so many CSS pixels. */
export const zonePicture = (scene: Scene, radius: number, open: boolean, inks: Inks, ratio: number): Pictured =>
  keep(scene, `${inks.edition}:${ratio}:zone:${radius}:${open}`, () => drawZone(radius, open, inks, ratio));

/** The texture of a zone that is no circle, of the stage with this id; its reach in CSS pixels tells how large. */
export const groundPicture = (
  scene: Scene,
  { id, reach, ground }: { readonly id: string; readonly reach: number; readonly ground: Ground },
  open: boolean,
  inks: Inks,
  ratio: number,
): Pictured =>
  keep(scene, `${inks.edition}:${ratio}:zone:${reach}:${id}:${open}`, () => drawGround(ground, open, inks, ratio));

/** The texture of what an answer earned. */
export const gainPicture = (scene: Scene, points: number, inks: Inks, ratio: number): Pictured =>
  keep(scene, `${inks.edition}:${ratio}:gain:${points}`, () => drawGain(`+${points}`, inks, ratio));

/** Forgets these textures; nothing may show them any more. */
const forget = (scene: Scene, isOld: (texture: string) => boolean): void => {
  for (const texture of Object.keys(scene.registry.getAll()).filter(isOld)) {
    scene.registry.remove(texture);
    scene.textures.remove(texture);
  }
};

/** Forgets the textures of every other edition of the inks; nothing may show them any more. */
export const forgetOld = (scene: Scene, inks: Inks): void =>
  forget(scene, (texture) => !texture.startsWith(`${inks.edition}:`));

/** Forgets the zones but those of these radii: each level of zoom has its own. */
export const forgetZones = (scene: Scene, kept: ReadonlySet<string>): void =>
  forget(scene, (texture) => texture.includes(':zone:') && !kept.has(texture));

/** Lets an image show a drawing, standing on its foot. */
export const dress = (image: GameObjects.Image, { texture, originX, originY }: Pictured): void => {
  image.setTexture(texture).setOrigin(originX, originY);
};
