/** The post that is the l of the name, on a board of 22 × 64: the light behind its pennant, the pennant, the white post, its bands, its outline, its tip. */
export const wordmarkPost = [
  'M14 2l20 8-20 8z',
  'M12 0c7 5 11 2 20 8-9 3-13 3-20 7z',
  'M6.5 0h9v56h-9z',
  'M6.5 0h9v11.2h-9zM6.5 22.4h9v11.2h-9zM6.500 44.8h9V56h-9z',
  'M6.5 0h9v56l-4.5 6-4.5-6z',
  'M6.5 56h9L11 62z',
] as const;
