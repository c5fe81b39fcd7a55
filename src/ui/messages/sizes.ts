import type { Language } from '../../core/lib/language';
import { formatNumber } from './formats';

const units = { fr: ['ko', 'Mo'], en: ['kB', 'MB'] } as const satisfies { [language in Language]: unknown };

/** How much room something takes, as one would say it: `34 ko`, `3,1 Mo`, `120 Mo`. */
export const formatBytes = (language: Language, bytes: number): string => {
  const [kilo, mega] = units[language];
  if (bytes < 999_500) return `${formatNumber(language, Math.max(1, Math.round(bytes / 1000)))}\u00a0${kilo}`;
  return `${formatNumber(language, bytes / 1e6, bytes < 9.95e6 ? 1 : 0)}\u00a0${mega}`;
};
