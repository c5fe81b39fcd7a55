import type { Persistence } from '../ports';

/** A device that has promised already, or answers so when it is asked; `asked` counts how often. */
export const fakePersistence = (answer: boolean, granted = false): Persistence & { readonly asked: () => number } => {
  let [promised, asked] = [granted, 0];
  return {
    isGranted: async () => promised,
    ask: async () => {
      asked += 1;
      promised ||= answer;
      return promised;
    },
    asked: () => asked,
  };
};
