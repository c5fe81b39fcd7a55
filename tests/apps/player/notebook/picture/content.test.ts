import { expect, it } from 'vitest';
import { pictureName } from '../../../../../src/apps/player/notebook/picture/content';
import type { Text } from '../../../../../src/core/lib/language';
import { aHunt } from '../../../../builders/play';

const named = (title: Text) =>
  pictureName({ hunt: { ...aHunt(), title }, wall: new Date(2026, 4, 2, 23, 59).getTime() }, 'fr');

it('A picture is called after the hunt in plain letters, and after the day of the play on this device', () => {
  expect(named({ fr: 'Où est passée la Loire\u00a0?', en: 'Where?' })).toBe('ou-est-passee-la-loire-2026-05-02.png');
});

it('A title without a plain letter, or with too many, still makes the name of a file', () => {
  expect(named('东京')).toBe('jalon-2026-05-02.png');
  expect(named('../../etc/passwd')).toBe('etc-passwd-2026-05-02.png');
  expect(named('Donaudampfschiff'.repeat(30))).toHaveLength(60 + '-2026-05-02.png'.length);
});
