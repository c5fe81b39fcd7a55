import { typeset } from '../typeset';

/** What is read where a new version waits. */
export const update = typeset({
  newVersion: 'Une nouvelle version de Jalon est prête.',
  reload: 'Mettre à jour',
  later: 'Plus tard',
});

export type UpdateWords = typeof update;
