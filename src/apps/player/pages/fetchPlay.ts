/** What a play takes, Phaser last, comes while its story is read: from when the line has nothing more urgent to bring. */
export const fetchPlay = (): void => {
  for (const part of [import('./Play'), import('../map/chart'), import('../scenes/layer')]) part.catch(() => {});
};
