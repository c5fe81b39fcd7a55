/** The state of an entry of the history that a dialog made. */
export const dialogState = 'dialog';

/** Settles once a history has stepped back over the entry that was left last: it does so some time after it was asked. */
const leaving = new WeakMap<History, Promise<void>>();

/** Steps back over the entry of a dialog, where the history stands at one: the dialog closes, or the page was loaded anew while it was open. */
export const leaveDialog = (): void => {
  if (history.state !== dialogState) return;
  const back = new Promise<void>((resolve) => addEventListener('popstate', () => resolve(), { once: true }));
  leaving.set(
    history,
    back.then(() => void leaving.delete(history)),
  );
  history.back();
};

/**
 * Makes an entry of the history that the back button takes away instead of the page; gives what takes the entry away.
 * It is made once the history has left the entry of the dialog before: that step would take this one away instead.
 */
export const enterDialog = (onBack: () => void): (() => void) => {
  let [isEntered, isLeft] = [false, false];
  const enter = () => {
    if (isLeft) return;
    isEntered = true;
    history.pushState(dialogState, '');
    addEventListener('popstate', onBack);
  };
  const before = leaving.get(history);
  if (before) void before.then(enter);
  else enter();
  return () => {
    isLeft = true;
    removeEventListener('popstate', onBack);
    if (isEntered) leaveDialog();
  };
};
