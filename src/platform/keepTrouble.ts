import type { KeepTrouble } from './ports';

const troubles: { readonly [name: string]: KeepTrouble } = {
  QuotaExceededError: 'full',
  SecurityError: 'forbidden',
  NotAllowedError: 'forbidden',
  // A private window of Firefox, of before version 115.
  InvalidStateError: 'forbidden',
  // No IndexedDB at all.
  ReferenceError: 'forbidden',
  TypeError: 'forbidden',
  NotFoundError: 'gone',
  AbortError: 'closed',
  TimeoutError: 'closed',
};

/** The name of what was thrown, as the DOM names its errors. */
export const errorName = (error: unknown): string => String(Object(error).name ?? '');

/** Why a write was rejected. */
export const keepTroubleOf = (error: unknown): KeepTrouble => troubles[errorName(error)] ?? 'failed';
