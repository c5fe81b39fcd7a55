import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { enterDialog } from './dialogEntry';
import { Icon } from './Icon';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  onClose(): void;
  readonly children: ComponentChildren;
}

/** The back button closes the dialog instead of leaving the page. */
const useBackButton = (onBack: () => void): void => {
  const last = useRef(onBack);
  last.current = onBack;
  useLayoutEffect(() => enterDialog(() => last.current()), []);
};

/** Where the reading of what stands behind the dialog starts. */
const headingOfPage = (): HTMLElement | null => document.querySelector('main [tabindex="-1"]');

/**
 * A native modal dialog, open as long as it is rendered: Escape, the cross, a tap beside it (not the second of two) and the back button close it.
 * The focus goes back to what opened it, or where that is gone or something else came meanwhile to the heading of what is there.
 */
export const Dialog = ({ title, closeLabel, onClose, children }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useBackButton(onClose);
  useLayoutEffect(() => {
    const [opener, read] = [document.activeElement, headingOfPage()];
    dialog.current?.showModal();
    return () => {
      dialog.current?.close();
      if (opener instanceof HTMLElement) opener.focus();
      if (document.activeElement !== opener || headingOfPage() !== read) headingOfPage()?.focus();
    };
  }, []);
  useLayoutEffect(() => {
    const onBeside = (event: MouseEvent) => event.target === dialog.current && event.detail < 2 && onClose();
    dialog.current?.addEventListener('click', onBeside);
    return () => dialog.current?.removeEventListener('click', onBeside);
  }, [onClose]);
  // What closes with the page's part is told so when it is gone already, and another may be open.
  const onClosed = () => dialog.current && onClose();
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={id} onClose={onClosed}>
      <div class="dialog-page">
        <header>
          <h2 id={id}>{title}</h2>
          <button type="button" class="button round" aria-label={closeLabel} onClick={onClose}>
            <Icon name="cross" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
};
