import * as v from 'valibot';

/** Whose map lies under a hunt. */
export const mapSchema = v.pipe(
  v.picklist(['planIgn', 'drawn']),
  v.description(
    'The map under the hunt: `planIgn` asks IGN for it (in France only), `drawn` asks nobody. Players may choose the drawn one at any time.',
  ),
);
