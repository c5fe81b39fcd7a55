import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const isGrave = ({ impact }: AxeResults['violations'][number]): boolean =>
  impact === 'serious' || impact === 'critical';

/** What axe finds serious or critical on the page as it stands, one line for each element. */
export const graveFindings = async (page: Page): Promise<readonly string[]> => {
  // Evaluated from outside, so that the page's policy need not allow it.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
  // Of what passes it names one element for each rule, which is enough to know that it looked.
  const { violations, passes } = await page
    .evaluate('axe.run(document, { resultTypes: ["violations"] })')
    .then((results) => results as AxeResults);
  if (passes.length === 0) throw new Error('axe looked at nothing.');
  return violations
    .filter(isGrave)
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
    );
};
