import { useEffect, useRef, useState } from 'preact/hooks';

/** How many times faster than life a rehearsal is watched. */
export const speeds = [30, 60, 120] as const;

export type Speed = (typeof speeds)[number];

/** A frame that comes late (a hidden tab) makes up for no more than this, in milliseconds. */
const lateMs = 250;

/** So often the page tells where the playback is; the map follows each frame. */
const tellMs = 200;

/** A time of play that runs while it is played. */
export interface Playback {
  /** Milliseconds of play, as the page tells them. */
  readonly at: number;
  readonly playing: boolean;
  readonly speed: Speed;
  setSpeed(speed: Speed): void;
  /** Goes on or stops; from the end it begins anew. */
  toggle(): void;
  seek(at: number): void;
}

/** Plays `lastMs` milliseconds of play; `draw` is called for each frame, where motion is to be reduced as rarely as the page tells. */
export const usePlayback = (lastMs: number, draw: (at: number) => void): Playback => {
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(60);
  const clock = useRef(0);
  const drawn = useRef(draw);
  drawn.current = draw;
  const seek = (next: number): void => {
    clock.current = next;
    setAt(next);
    drawn.current(next);
  };
  useEffect(() => {
    if (!playing) return;
    const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let before = performance.now();
    let toldAt = before;
    const step = (now: number): void => {
      clock.current = Math.min(lastMs, clock.current + Math.max(0, Math.min(now - before, lateMs)) * speed);
      before = now;
      const ended = clock.current >= lastMs;
      const tells = ended || now - toldAt >= tellMs;
      if (tells || !reduced) drawn.current(clock.current);
      if (tells) {
        toldAt = now;
        setAt(clock.current);
      }
      if (ended) setPlaying(false);
      else frame = requestAnimationFrame(step);
    };
    let frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [playing, speed, lastMs]);
  const toggle = (): void => {
    if (!playing && clock.current >= lastMs) seek(0);
    setPlaying(!playing);
  };
  return { at, playing, speed, setSpeed, toggle, seek };
};
