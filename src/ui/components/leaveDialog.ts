/** The state of an entry of the history that a dialog made. */
export const dialogState = 'dialog';

/** Steps back over the entry of a dialog, where the history stands at one: the dialog closes, or the page was loaded anew while it was open. */
export const leaveDialog = (): void => {
  if (history.state === dialogState) history.back();
};
