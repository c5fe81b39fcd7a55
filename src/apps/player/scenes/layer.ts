import { CANVAS, Core, Game, Scale, WEBGL } from 'phaser';
import type { Inks } from '../map/inks';
import type { Sight } from '../map/sight';
import type { ChartView } from '../map/view';
import { HuntScene } from './hunt';

/** The game's canvas above the map. It draws when told to, and sleeps when nothing moves. */
export interface GameLayer {
  show(view: ChartView, inks: Inks): void;
  /** Draws now, and on until the map has been still for a moment. */
  wake(): void;
  /** Takes over the size of the map. */
  resize(): void;
  destroy(): void;
}

const mostRatio = 2;
const softwareRenderers = /swiftshader|software|llvmpipe|basic render/i;

/** WebGL where a graphics card does it; a software renderer is slower than the plain canvas. */
const chooseRenderer = (): number => {
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) return CANVAS;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return softwareRenderers.test(name) ? CANVAS : WEBGL;
};

const ratioNow = (): number => Math.min(mostRatio, window.devicePixelRatio || 1);

const startGame = (sight: Sight, scene: HuntScene): Game => {
  const ratio = ratioNow();
  const { width, height } = sight.size();
  return new Game({
    type: chooseRenderer(),
    parent: sight.root,
    transparent: true,
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    scale: {
      mode: Scale.NONE,
      width: Math.max(1, width * ratio),
      height: Math.max(1, height * ratio),
      zoom: 1 / ratio,
    },
    scene,
  });
};

const takeSize = (game: Game, scene: HuntScene, sight: Sight): void => {
  const ratio = ratioNow();
  const width = Math.max(1, sight.size().width);
  const height = Math.max(1, sight.size().height);
  game.scale.resize(width * ratio, height * ratio);
  game.scale.setZoom(1 / ratio);
  game.canvas.style.width = `${width}px`;
  game.canvas.style.height = `${height}px`;
  scene.magnify(ratio);
};

/** Starts the game; fulfilled once its first scene stands, rejected when it can't be started. */
export const openGame = async (sight: Sight, reducedMotion: boolean): Promise<GameLayer> => {
  const scene = new HuntScene(sight, reducedMotion);
  const game = startGame(sight, scene);
  await scene.ready;
  game.canvas.setAttribute('aria-hidden', 'true');
  takeSize(game, scene, sight);
  game.events.on(Core.Events.PRE_RENDER, () => scene.compose());
  game.events.on(Core.Events.POST_RENDER, () => {
    if (!scene.restless()) game.loop.sleep();
  });
  /** Nothing is drawn for a page that nobody sees: Phaser draws a first frame as it wakes, whether the browser asks for one or not. */
  const draw = (): void => {
    if (!document.hidden) game.loop.wake();
  };
  const wake = (): void => {
    scene.stir();
    draw();
  };
  const onVisibility = (): void => {
    if (document.hidden) game.loop.sleep();
    else wake();
  };
  document.addEventListener('visibilitychange', onVisibility);
  game.canvas.addEventListener('webglcontextrestored', wake);
  return {
    show: (view, inks) => {
      scene.show(view, inks, ratioNow());
      draw();
    },
    wake,
    resize: () => {
      takeSize(game, scene, sight);
      wake();
    },
    destroy: () => {
      document.removeEventListener('visibilitychange', onVisibility);
      game.destroy(true);
      game.loop.wake();
    },
  };
};
