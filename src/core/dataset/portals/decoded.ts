/** A part of an address without its `%` signs, or as it is where they mean nothing. */
export const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
