import type { Tray } from './tray';

let lying: Tray | null = null;

/** The tray of this page; null where none was laid out yet. Apart from what a tray is made of, for who only clears it. */
export const trayHere = (): Tray | null => lying;

/** Lays out the tray of this page. */
export const layOut = (tray: Tray): Tray => {
  lying = tray;
  return tray;
};
