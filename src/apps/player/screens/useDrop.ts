import { useEffect, useState } from 'preact/hooks';
import type { ChooseProps } from './props';

/** Takes what is dropped anywhere on the page; tells whether something is being dragged over it. */
export const useDrop = (onDrop: ChooseProps['onDrop']): boolean => {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const over = (event: DragEvent) => {
      event.preventDefault();
      setDragging(true);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setDragging(false);
      if (event.dataTransfer) onDrop(event.dataTransfer);
    };
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && setDragging(false), {
      signal,
    });
    document.addEventListener('drop', drop, { signal });
    return () => listening.abort();
  }, [onDrop]);
  return dragging;
};
