interface Point {
  readonly x: number;
  readonly y: number;
}

/** Dots nearer than this to each other hide one another: pixels. */
const tooNear = 24;
/** A ring is no wider: who stands in it still seems to be in its midst. */
const widestRing = 48;

/** How far each dot stands beside its place, in pixels: those in one place in a ring around it, so that each is seen. */
export const standingApart = (places: readonly Point[]): readonly Point[] =>
  places.map((place, i) => {
    const here = [...places.keys()].filter((other) => {
      const { x, y } = places[other] as Point;
      return Math.hypot(x - place.x, y - place.y) < tooNear;
    });
    if (here.length === 1) return { x: 0, y: 0 };
    const radius = Math.min(widestRing, tooNear / (2 * Math.sin(Math.PI / here.length)));
    const turn = (2 * Math.PI * here.indexOf(i)) / here.length;
    return { x: radius * Math.sin(turn), y: -radius * Math.cos(turn) };
  });
