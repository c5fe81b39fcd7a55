import type { OutlineKind } from '../../../core/dataset/outlines';

/** What is filled; anything else is a line. */
export const areas: ReadonlySet<OutlineKind> = new Set<OutlineKind>(['water', 'island', 'park', 'castle']);

/** Drawn by eye on few points: a pen rounds their corners. Lines of transport and bridges are straight. */
export const rounded: ReadonlySet<OutlineKind> = new Set<OutlineKind>([
  'water',
  'island',
  'park',
  'canal',
  'tunnel',
  'street',
]);

/** Where a name is written: nothing is drawn there. */
export const nameKinds: ReadonlySet<OutlineKind> = new Set<OutlineKind>([
  'water-name',
  'water-name-again',
  'land-name',
]);
