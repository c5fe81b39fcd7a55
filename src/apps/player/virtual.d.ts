/** The hunts in `scenarios/`, listed when Jalon is built. */
declare module 'virtual:hunts' {
  export const hunts: readonly import('./library').LibraryEntry[];
}

/** The hunts in `scenarios/reference/`, which show how each thing is played and written. */
declare module 'virtual:reference' {
  export const hunts: readonly import('./library').LibraryEntry[];
}

/** The bundled datasets, by the names of their folders in `public/datasets`. */
declare module 'virtual:datasets' {
  /** Those that hold sites (`data.csv`), and those that hold outlines (`data.geojson`). */
  export const withSites: readonly string[];
  /** Those that hold sites, with their titles. */
  export const bundled: readonly import('./screens/data/props').Bundled[];
  export const withOutlines: readonly string[];
}
