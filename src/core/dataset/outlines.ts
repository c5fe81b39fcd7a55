import * as v from 'valibot';
import { fault, type Problem } from '../lib/checked';
import { positionOf } from '../lib/geo';
import type { Bounds, Position } from '../lib/position';

/** What a drawn map shows: areas, lines, and where a name is written; `water-name-again` is for a chart that its first place lies beyond. */
export const outlineKinds = [
  'water',
  'canal',
  'island',
  'park',
  'castle',
  'street',
  'tunnel',
  'bridge',
  'busway',
  'tram',
  'water-name',
  'water-name-again',
  'land-name',
] as const;

/** One of the kinds of outline. */
export type OutlineKind = (typeof outlineKinds)[number];

/** One thing on a drawn map. */
export interface Outline {
  readonly kind: OutlineKind;
  readonly name: string;
  /** An area's rings (the outer one first, then its holes), a line's one run of places, or a name's one place. */
  readonly paths: readonly (readonly Position[])[];
  /** The number of a line of transport, and its color as `#rrggbb`; empty for anything else. */
  readonly line: string;
  readonly color: string;
  /** How a name is turned: degrees clockwise from the east. */
  readonly angle: number;
}

/** Outlines, and the box that was drawn: beyond it nothing is known. */
export interface Outlines {
  readonly bounds: Bounds | null;
  readonly outlines: readonly Outline[];
  readonly problems: readonly Problem[];
}

const degrees = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const pair = v.pipe(
  v.looseTuple([degrees, v.pipe(v.number(), v.minValue(-90), v.maxValue(90))]),
  v.transform(([lng, lat]) => positionOf([lng, lat])),
);
const run = v.pipe(v.array(pair), v.minLength(2));

const geometry = v.union([
  v.pipe(
    v.object({ type: v.literal('Point'), coordinates: pair }),
    v.transform(({ coordinates }) => [[coordinates]]),
  ),
  v.pipe(
    v.object({ type: v.literal('LineString'), coordinates: run }),
    v.transform(({ coordinates }) => [coordinates]),
  ),
  v.pipe(
    v.object({ type: v.literal('Polygon'), coordinates: v.pipe(v.array(run), v.minLength(1)) }),
    v.transform(({ coordinates }) => coordinates),
  ),
]);

const feature = v.object({
  properties: v.object({
    kind: v.picklist(outlineKinds),
    name: v.string(),
    line: v.optional(v.string(), ''),
    color: v.optional(v.pipe(v.string(), v.regex(/^(?:#[\da-f]{6})?$/i)), ''),
    angle: v.optional(v.number(), 0),
  }),
  geometry,
});

const collection = v.object({
  bbox: v.optional(v.tuple([degrees, degrees, degrees, degrees])),
  features: v.array(v.unknown()),
});

const boxOf = (bbox: readonly [number, number, number, number] | undefined): Bounds | null => {
  if (bbox === undefined) return null;
  const [west, south, east, north] = bbox;
  return { south, west, north, east };
};

/**
 * Reads a GeoJSON FeatureCollection (RFC 7946) whose features carry our `kind`. A feature that says nothing we draw is
 * left out and told; what is no collection gives no outline and one problem.
 */
export const readOutlines = (json: unknown): Outlines => {
  const read = v.safeParse(collection, json);
  if (!read.success) return { bounds: null, outlines: [], problems: [fault('$', 'outline.notCollection')] };
  const each = read.output.features.map((one) => v.safeParse(feature, one));
  return {
    bounds: boxOf(read.output.bbox),
    outlines: each.flatMap(({ success, output }) =>
      success ? [{ ...output.properties, paths: output.geometry }] : [],
    ),
    problems: each.flatMap(({ success }, i) => (success ? [] : [fault(`$.features[${i}]`, 'outline.unknown')])),
  };
};
