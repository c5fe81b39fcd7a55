import type { Workshop } from '../ports';
import { callWorkshop } from '../wire';
import { ownScript } from './ownScript';
import workshopUrl from './workshop.worker.ts?worker&url';

/** Fulfilled when the workshop's script has come: it is the largest thing that a hunt takes to be opened, and what comes after it is to wait that long. */
export const workshopCame = (): Promise<void> =>
  new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      if (!list.getEntries().some(({ name }) => name.endsWith(new URL(workshopUrl, document.baseURI).pathname))) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'resource', buffered: true });
  });

/** A workshop in a module worker of its own, which ends when it is closed. */
export const workerWorkshop = (): Workshop => {
  const worker = new Worker(ownScript(workshopUrl), { type: 'module', name: 'workshop' });
  const workshop = callWorkshop(worker);
  worker.addEventListener('error', ({ message }) => workshop.breakOff(message || 'The workshop could not start.'));
  const close = () => {
    worker.terminate();
    workshop.breakOff('The workshop is closed.');
  };
  return { ...workshop, close };
};
