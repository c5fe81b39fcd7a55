import type { GameObjects } from 'phaser';
import { distanceMeters } from '../../../core/lib/geo';
import type { Position } from '../../../core/lib/position';
import { type Glide, glideTo, glidingAt, isGliding, restAt } from './glide';
import { progress } from './motion';
import { type BuildPart, depths, type Frame, isReprint } from './part';
import { boatPicture, dress } from './pictures';
import { colorOf } from './strokes';
import { drawTrail, type Inked, ink } from './trail';

/** A shorter step, in CSS pixels, is one frame: who walks in the street takes one each second, and what moves wears the battery. */
const glidePixels = 4;
/** How long the swell lasts after the boat has come to rest from a step of so many CSS pixels. */
const swellMs = 2600;
const swellPixels = 8;
const swellPeriodMs = 1900;
const swellRadians = 0.055;
const leanRadians = 0.14;

/** How the boat lies on the water: it leans the way it goes, and rocks itself calm. */
const rollOf = ({ since, lasts, lean }: Glide, now: number): number => {
  const calm = 1 - progress(since + lasts, now, swellMs);
  const rocking = Math.sin(((now - since) / swellPeriodMs) * 2 * Math.PI) * swellRadians * calm;
  return leanRadians * lean * (1 - progress(since + lasts * 0.6, now, lasts)) + rocking;
};

const drawReach = (reach: GameObjects.Graphics, { sight, view, inks, size }: Frame): void => {
  if (!view.token || view.token.simulated) return;
  const { position, accuracyMeters } = view.token;
  const spot = sight.place(position);
  const radius = sight.pixels(position, accuracyMeters);
  reach.fillStyle(colorOf(inks.magenta), 0.1).fillCircle(spot.x, spot.y, radius);
  reach.lineStyle(1.5 * size, colorOf(inks.magenta), 0.7).strokeCircle(spot.x, spot.y, radius);
};

/** The team: its paper boat that glides from fix to fix, how sure its place is, and the ink that it leaves. */
export const buildToken: BuildPart = (scene, reducedMotion) => {
  const reach = scene.add.graphics().setDepth(depths.trail);
  const boat = scene.add.image(0, 0, '__DEFAULT').setDepth(depths.token).setVisible(false);
  const trail = scene.add.graphics().setDepth(depths.trail);
  const inked: Inked = new WeakMap();
  let glide: Glide | null = null;
  let swells = false;
  let reached: Position | null = null;
  /** Sets off for where the team is now. */
  const setOff = (to: Position, { sight, now }: Frame): void => {
    const pixels = glide ? sight.pixels(to, distanceMeters(glidingAt(glide, now), to)) : 0;
    swells = pixels >= swellPixels;
    glide = glide && !reducedMotion && pixels >= glidePixels ? glideTo(glide, to, now) : restAt(to);
  };
  return {
    show: (shown, before, now) => {
      const { token, look } = shown.view;
      if (isReprint(shown, before) || look !== before?.view.look)
        dress(boat, boatPicture(scene, look, shown.inks, shown.ratio));
      ink(shown.view.trail, inked, now);
      boat.setVisible(token !== null);
      if (token !== null && token !== before?.view.token) reached = token.position;
    },
    compose: (frame) => {
      reach.clear();
      trail.clear();
      if (reached) setOff(reached, frame);
      reached = null;
      if (!frame.view.token || !glide) return;
      drawReach(reach, frame);
      const position = glidingAt(glide, frame.now);
      drawTrail(trail, inked, { position, setOff: isGliding(glide, frame.now) ? glide.since : frame.now + 1 }, frame);
      const { x, y } = frame.sight.place(position);
      boat.setPosition(x, y).setScale(frame.size / frame.ratio);
      boat.setRotation(reducedMotion || !swells ? 0 : rollOf(glide, frame.now));
    },
    restless: (now) => glide !== null && glide.since > 0 && now - glide.since < glide.lasts + (swells ? swellMs : 0),
  };
};
