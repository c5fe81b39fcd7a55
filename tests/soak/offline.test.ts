import { expect, it, vi } from 'vitest';
import { offline } from '../../bench/offline';

it('is playable on Slow 4G within 1.3 times what its bytes need', async () => {
  // built as it is published, not as a test
  vi.stubEnv('NODE_ENV', 'production');
  const rows = await offline.run([]);
  expect(rows).toMatchObject([{ what: 'Slow 4G', ratio: expect.any(Number) }, { what: 'no limit' }]);
  expect(Object(rows[0]).ratio, JSON.stringify(rows)).toBeLessThanOrEqual(1.3);
});
