/** The hunts in `scenarios/`, listed when Jalon is built. */
declare module 'virtual:hunts' {
  export const hunts: readonly import('./library').LibraryEntry[];
}
