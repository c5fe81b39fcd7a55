/** How a name begins, in English, of whatever `subject` calls. */
export const hintOfBeginning =
  (subject: string) =>
  (beginning: string, words: number | undefined): string => {
    if (words === undefined) return `${subject} begins with “${beginning}”.`;
    return words === 1
      ? `${subject} is a single word that begins with “${beginning}”.`
      : `${subject} has ${words} words and begins with “${beginning}”.`;
  };
