import type { Browser, Page } from '@playwright/test';

/** A task of the page's thread: how long it lasted, and how much of that was work of its own, in milliseconds; the rest it waited for a processor, or for others. */
export interface Task {
  readonly lasted: number;
  readonly own: number;
}

/** What a trace holds of one event; times in microseconds. */
interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const sign = 'the thread of the page';

/** The tasks of a trace on the thread that left the sign in it. */
const tasksIn = (trace: Buffer): readonly Task[] => {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly Traced[] };
  const page = traceEvents.find(({ name }) => name === sign);
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && pid === page?.pid && tid === page.tid)
    .map(({ dur = 0, tdur = 0 }) => ({ lasted: dur / 1000, own: tdur / 1000 }));
};

/** The tasks of the page's thread that last longer than `leastMs` while something is done, the longest first. */
export const longTasks = async (page: Page, leastMs: number, act: () => Promise<unknown>): Promise<readonly Task[]> => {
  const browser = page.context().browser() as Browser;
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate((name) => performance.mark(name), sign);
  await act();
  const tasks = tasksIn(await browser.stopTracing());
  return tasks.filter(({ lasted }) => lasted > leastMs).sort((a, b) => b.lasted - a.lasted);
};
