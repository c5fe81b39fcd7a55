import * as v from 'valibot';
import { described } from '../challenge/fields';
import { limits } from '../lib/limits';
import { linkPattern } from '../lib/link';

/** An https address without a name before its host, or a path beside the file that says it: no other scheme, and no other host. */
const archivePattern = /^(?:https:\/\/[^\s\p{Cc}\p{Cf}"<>\\/?#@]+\/|(?!\/\/))(?:[^\s\p{Cc}\p{Cf}"<>\\:])+$/u;

const words = (description: string) =>
  v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(limits.name), v.description(description));
const link = (description: string) =>
  v.pipe(v.string(), v.maxLength(limits.address), v.regex(linkPattern), v.description(description));

const creditSchema = v.strictObject({
  title: described('What the map is called.'),
  publisher: words('Who made it, as their licence wants to be named: `OpenStreetMap contributors`.'),
  license: words('The licence that lets it be shown and kept: `ODbL 1.0`.'),
  licenseUrl: v.optional(link('Where that licence is to be read.')),
  date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.description('The date of its data, `YYYY-MM-DD`.')),
  url: link('Where it is published.'),
});

const archiveSchema = v.strictObject({
  pmtiles: v.pipe(
    v.string(),
    v.maxLength(limits.address),
    v.regex(archivePattern),
    v.description(
      'A PMTiles archive (version 3) of images or of vector tiles: an https address that lets other pages read it, or a path beside this file.',
    ),
  ),
  credit: v.pipe(creditSchema, v.description('Whose map it is: told before play, and on the map.')),
});

/** A map that the hunt's organizer gives, and whose it is. */
export type ArchivedMap = v.InferOutput<typeof archiveSchema>;

/** Whose map lies under a hunt. */
export type HuntMap = 'planIgn' | 'drawn' | ArchivedMap;

/** Whose map lies under a hunt. */
export const mapSchema: v.GenericSchema<unknown, HuntMap> = v.union([
  v.pipe(
    v.picklist(['planIgn', 'drawn']),
    v.description(
      'The map under the hunt: `planIgn` asks IGN for it (in France only), `drawn` asks nobody. Players may choose the drawn one at any time.',
    ),
  ),
  v.pipe(
    archiveSchema,
    v.description('A map of the organizer’s own, asked of its host in parts, or taken along before play.'),
  ),
]);
