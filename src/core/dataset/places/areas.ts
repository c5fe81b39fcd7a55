/** Corners of an area, longitude before latitude, drawn coarsely some 15 km outside its land. */
export type Outline = readonly (readonly [lng: number, lat: number])[];

/** The countries whose own systems are known. Drawn by hand: land and sea are told apart only as far as systems are. */
export const areas = {
  france: [
    [-5.3, 48.6],
    [-4.6, 48.9],
    [-1.9, 49.9],
    [-1.1, 49.6],
    [0, 49.9],
    [1.3, 50.3],
    [1.4, 51.1],
    [2.6, 51.3],
    [4.4, 50.3],
    [6.1, 49.8],
    [8.4, 49.2],
    [7.8, 47.4],
    [7.3, 46.3],
    [7.3, 45.6],
    [7.2, 44.9],
    [7.9, 44.2],
    [7.8, 43.6],
    [6.6, 42.9],
    [4.9, 43.1],
    [3.4, 43],
    [3.4, 42.25],
    [1.3, 42.3],
    [-1.9, 43.1],
    [-1.6, 44.5],
    [-1.45, 46],
    [-2.6, 46.7],
    [-3.4, 47.2],
    [-4.9, 47.8],
  ],
  corsica: [
    [8.4, 41.2],
    [9.7, 41.2],
    [9.7, 43.1],
    [8.4, 43.1],
  ],
  britain: [
    [-6.5, 49.8],
    [-3.5, 50.1],
    [1.1, 50.7],
    [1.6, 51.3],
    [1.95, 52.6],
    [0.4, 53.2],
    [0, 54.2],
    [-1.3, 55.2],
    [-1.5, 57.7],
    [-2.8, 58.8],
    [-0.5, 60.95],
    [-2.2, 60.95],
    [-7.9, 57.9],
    [-7.8, 56.5],
    [-6.6, 55.5],
    [-5.2, 54.6],
    [-3.7, 54.5],
    [-3.2, 53.6],
    [-4.8, 53.5],
    [-4.9, 52.8],
    [-5.5, 51.7],
    [-4.5, 51.2],
    [-6, 50.2],
  ],
  ireland: [
    [-10.8, 51.3],
    [-6, 51.9],
    [-5.3, 54.2],
    [-5.8, 55.5],
    [-8.5, 55.5],
    [-10.3, 54.4],
  ],
  switzerland: [
    [5.9, 46.1],
    [6.1, 46.6],
    [6.9, 47.5],
    [8.6, 47.85],
    [9.7, 47.6],
    [10.55, 46.9],
    [10.2, 46.2],
    [9.1, 45.8],
    [7, 45.8],
  ],
  netherlands: [
    [3.2, 51.3],
    [4.2, 51.3],
    [5.6, 50.7],
    [6.15, 50.7],
    [6.3, 51.8],
    [7.1, 52.2],
    [7.3, 53.3],
    [6.2, 53.6],
    [4.7, 53.5],
    [4, 51.95],
    [3.2, 51.65],
  ],
  belgium: [
    [2.5, 51.05],
    [3.4, 51.5],
    [5.9, 51.4],
    [6.45, 50.3],
    [5.9, 49.4],
    [4.8, 49.75],
    [2.9, 50.6],
  ],
} as const satisfies { readonly [name: string]: Outline };

/** Whether a place lies in an outline (ray casting). */
export const within = (outline: Outline, lat: number, lng: number): boolean => {
  let inside = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i, i += 1) {
    const [[x, y], [u, v]] = [outline[i] as Outline[number], outline[j] as Outline[number]];
    if (y > lat !== v > lat && lng < ((u - x) * (lat - y)) / (v - y) + x) inside = !inside;
  }
  return inside;
};
