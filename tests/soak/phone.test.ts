import { expect, it, vi } from 'vitest';
import { phone } from '../../bench/phone';

/** The most of what a plain page asks of a phone in the same hour that Jalon may ask, by what is counted. */
const shares: { readonly [column: string]: number } = {
  frames: 0.1,
  'timers that woke the page': 0.5,
  fixes: 0.6,
  'seconds of the receiver': 0.7,
  'seconds of a screen kept lit': 0.5,
};

it('asks of a phone, in an hour of the street, a share of what a plain page does', async () => {
  // built as it is published, not as a test
  vi.stubEnv('NODE_ENV', 'production');
  const rows = await phone.run([]);
  const [jalon, plain] = [Object(rows[0]), Object(rows[1])];
  for (const [column, share] of Object.entries(shares)) {
    expect(jalon[column], column).toBeGreaterThan(0);
    expect(jalon[column] / plain[column], column).toBeLessThanOrEqual(share);
  }
});
