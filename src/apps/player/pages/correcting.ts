import type { Corrections } from '../../../core/corrections/gather';
import type { CorrectionsDialog } from '../screens/corrections/CorrectionsDialog';

/** What was seen, and what shows it. */
export interface Correcting {
  readonly corrections: Corrections;
  readonly CorrectionsDialog: typeof CorrectionsDialog;
}

/** Loads what shows corrections. */
export const correctingOf = async (corrections: Corrections): Promise<Correcting> => {
  const { CorrectionsDialog } = await import('../screens/corrections/CorrectionsDialog');
  return { corrections, CorrectionsDialog };
};
