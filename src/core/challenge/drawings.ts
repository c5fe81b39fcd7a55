import * as v from 'valibot';

/** What Jalon draws by itself: kinds of place, never the portrait of one. */
export const drawings = [
  ...(['castle', 'church', 'house', 'palace', 'theatre', 'bridge', 'crane', 'ship'] as const),
  ...(['station', 'fountain', 'square', 'passage', 'memorial', 'quay', 'island'] as const),
  ...(['shipyard', 'office', 'street', 'garden', 'tower', 'gate', 'factory', 'post'] as const),
] as const;

/** The name of a drawing of ours. */
export type Drawing = (typeof drawings)[number];

/** A drawing of ours, as an author names it. */
export const drawingField = (description: string) => v.pipe(v.picklist(drawings), v.description(description));
