import type { Workshop } from '../ports';
import { callWorkshop } from '../wire';

/** A workshop in a module worker of its own, which lives as long as the page. */
export const workerWorkshop = (): Workshop => {
  const worker = new Worker(new URL('./workshop.worker.ts', import.meta.url), { type: 'module', name: 'workshop' });
  const workshop = callWorkshop(worker);
  worker.addEventListener('error', ({ message }) => workshop.breakOff(message || 'The workshop could not start.'));
  return workshop;
};
