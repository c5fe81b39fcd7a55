import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** The mark by which a page's own report of a broken policy is known in the console. */
const policyMark = 'Policy broken:';

const reportPolicy = (mark: string): void => {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    console.error(mark, effectiveDirective, blockedURI),
  );
};

/** Addresses that the test itself cut off are no fault of the page. */
const isNoFault = (message: ConsoleMessage, origin: string): boolean => {
  const text = message.text();
  return text.startsWith('Failed to load resource: net::ERR_') && !message.location().url.startsWith(origin);
};

/** Collects what goes wrong on any page: errors in the console, errors thrown, a policy broken. */
export const collectComplaints = async (context: BrowserContext, origin: string): Promise<string[]> => {
  const complaints: string[] = [];
  await context.addInitScript(reportPolicy, policyMark);
  context.on('console', (message) => {
    if (message.type() === 'error' && !isNoFault(message, origin)) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().stack ?? String(error.error())));
  return complaints;
};
