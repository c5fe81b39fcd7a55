/** Where the text of a scenario, or of a hunt, speaks of each stage of its hunt, in order: what is drawn is spoken of once for all; none where the text is neither. */
export const stagePaths = (text: string): readonly string[] => {
  try {
    const { stages } = JSON.parse(text) as { stages: readonly { readonly draw?: { readonly count: number } }[] };
    return stages.flatMap(({ draw }, i) => Array.from({ length: draw?.count ?? 1 }, () => `$.stages[${i}]`));
  } catch {
    return [];
  }
};

/** A path in a hunt as a path in the text that gave it. */
export const pathInText = (path: string, paths: readonly string[]): string =>
  path.replace(/^\$\.stages\[(\d+)\]/, (own, i) => paths[Number(i)] ?? own);
