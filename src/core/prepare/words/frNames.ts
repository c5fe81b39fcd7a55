/** How a name begins, in French, of whatever `subject` calls. */
export const hintOfBeginning =
  (subject: string) =>
  (beginning: string, words: number | undefined): string => {
    if (words === undefined) return `${subject} commence par « ${beginning} ».`;
    return words === 1
      ? `${subject} tient en un mot et commence par « ${beginning} ».`
      : `${subject} compte ${words} mots et commence par « ${beginning} ».`;
  };
