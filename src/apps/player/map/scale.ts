/** The longest scale bar of 1, 2 or 5 × 10ⁿ meters that fits into `mostPixels`. */
export const scaleBar = (metersPerPixel: number, mostPixels: number): { meters: number; pixels: number } => {
  const most = metersPerPixel * mostPixels;
  const power = 10 ** Math.floor(Math.log10(most));
  const meters = ([5, 2].find((n) => n * power <= most) ?? 1) * power;
  return { meters, pixels: meters / metersPerPixel };
};

/** A round length in words: meters below 1,000, kilometers from there. */
export const sayLength = (meters: number, language: string): string =>
  new Intl.NumberFormat(language, {
    style: 'unit',
    unit: meters < 1000 ? 'meter' : 'kilometer',
    maximumFractionDigits: 1,
  }).format(meters < 1000 ? meters : meters / 1000);
