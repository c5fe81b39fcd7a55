import type { OpenedPlay, Outbox } from '../../platform/ports';
import type { Passing } from './screens/props';

/** What passes a play on to another device: its dialog is loaded by now. */
export const passingOf = async (opened: OpenedPlay, outbox: Outbox): Promise<Passing> => {
  const { PassOn } = await import('./pages/ahead');
  return { opened, outbox, PassOn };
};
