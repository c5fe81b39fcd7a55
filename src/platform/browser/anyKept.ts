/** Whether a play may be kept here: asked before what reads plays is loaded, so that a first visit needs none of it. */
export const isAnyKept = async (): Promise<boolean> => {
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === 'jalon') || (await caches.has('jalon-copies'));
  } catch {
    return true;
  }
};
