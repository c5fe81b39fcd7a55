import type { UpdateWords } from '../fr/update';

/** What is read where a new version waits. */
export const update: UpdateWords = {
  newVersion: 'A new version of Jalon is ready.',
  reload: 'Update',
  later: 'Later',
};
