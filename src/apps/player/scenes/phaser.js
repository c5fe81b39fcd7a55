/**
 * Phaser as the built game ships it: only what the scenes use, from Phaser's own source. Each import below that is
 * not given a name makes itself known to the others. The alias is in vite.config.ts.
 */
import '../../../../node_modules/phaser/src/cameras/2d/CameraManager.js';
import '../../../../node_modules/phaser/src/events/EventEmitter.js';
import '../../../../node_modules/phaser/src/gameobjects/DisplayList.js';
import '../../../../node_modules/phaser/src/gameobjects/UpdateList.js';
import '../../../../node_modules/phaser/src/gameobjects/graphics/GraphicsFactory.js';
import '../../../../node_modules/phaser/src/gameobjects/image/ImageFactory.js';
import '../../../../node_modules/phaser/src/scene/ScenePlugin.js';
import constants from '../../../../node_modules/phaser/src/const.js';
import Color from '../../../../node_modules/phaser/src/display/color/index.js';

export { default as Game } from '../../../../node_modules/phaser/src/core/Game.js';
export { default as Core } from '../../../../node_modules/phaser/src/core/index.js';
export { default as Scale } from '../../../../node_modules/phaser/src/scale/index.js';
export { default as Scene } from '../../../../node_modules/phaser/src/scene/Scene.js';
export const { CANVAS, WEBGL } = constants;
export const Display = { Color };
