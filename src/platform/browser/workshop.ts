import type { Workshop } from '../ports';
import { callWorkshop } from '../wire';
import { ownScript } from './ownScript';
import workshopUrl from './workshop.worker.ts?worker&url';

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
