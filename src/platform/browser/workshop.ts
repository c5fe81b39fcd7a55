import type { Workshop } from '../ports';
import { callWorkshop } from '../wire';

/** A workshop in a module worker of its own, which ends when it is closed. */
export const workerWorkshop = (): Workshop => {
  const worker = new Worker(new URL('./workshop.worker.ts', import.meta.url), { type: 'module', name: 'workshop' });
  const workshop = callWorkshop(worker);
  worker.addEventListener('error', ({ message }) => workshop.breakOff(message || 'The workshop could not start.'));
  const close = () => {
    worker.terminate();
    workshop.breakOff('The workshop is closed.');
  };
  return { ...workshop, close };
};
