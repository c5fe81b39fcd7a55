/** The same function of a text, which remembers what it gave for up to so many texts: then it begins anew. */
export const remembered = <T>(of: (text: string) => T, most = 10_000): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const told = known.get(text);
    if (told !== undefined || known.has(text)) return told as T;
    if (known.size >= most) known.clear();
    const found = of(text);
    known.set(text, found);
    return found;
  };
};
