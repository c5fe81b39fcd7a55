import { describe, expect, it } from 'vitest';
import { kindNamed, kindsAlike } from '../../../src/core/prepare/facts/kinds';
import { propertyOf } from '../../../src/core/prepare/facts/property';
import { roleOf } from '../../../src/core/prepare/facts/roles';
import { timeOf } from '../../../src/core/prepare/facts/times';
import { mayBothBe } from '../../../src/core/prepare/facts/values';
import type { HuntChallenge } from '../../../src/core/prepare/hunt';
import { givesAway, partGivesAway } from '../../../src/core/prepare/leaks';
import { prepare } from '../../../src/core/prepare/prepare';
import type { BuiltRow } from '../../builders/dataset';
import { onSite, sitesOf, tenRows } from '../../builders/scenario';

const asked = (challenge: object, rows: readonly BuiltRow[]): HuntChallenge | undefined =>
  prepare(onSite('alba', [challenge as never]), sitesOf(rows)).hunt?.stages[0]?.challenges[0];

const wordsOf = (challenge: HuntChallenge | undefined): string => JSON.stringify(challenge?.content ?? {});

describe('what may be right too', () => {
  it('is told by a plural, or by another word for the kind', () => {
    expect(givesAway(['Hôtel central des postes'], 'poste')).toBe(true);
    expect(partGivesAway(['Lycée Guynemer'], { fr: 'École', en: 'School' })).toBe(true);
  });

  it('is a ruin of a castle, a concert as a show, a hostel as a hotel, and no mill by a botanist', () => {
    expect(kindNamed('ruins') && kindsAlike('ruins', 'castle')).toBe(true);
    expect(mayBothBe('Concert', 'Spectacle')).toBe(true);
    expect(mayBothBe('hostel', 'hotel')).toBe(true);
    expect(kindNamed('Mill.')).toBeUndefined();
    expect(propertyOf('type', 'Culturelle').valuesOf('Culturelle')).toEqual([]);
  });

  it('is no century of later works', () => {
    expect(roleOf('chpscld')).toBe('later');
    expect(timeOf('chpscld')).toBeUndefined();
  });

  it('is what another column says of the same', () => {
    const more = { alba: 'XIXe siècle', bruma: '' } as Readonly<Record<string, string>>;
    const rows = tenRows().map((row) => ({ ...row, chpscld: more[row.id as string] ?? '' }));
    expect(wordsOf(asked({ family: 'century', field: 'century' }, tenRows()))).toContain('XIXe');
    expect(wordsOf(asked({ family: 'century', field: 'century' }, rows))).not.toContain('XIXe');
    expect(asked({ family: 'order', field: 'century' }, rows)?.content.type).toBe('find');
  });

  it('is a place of the same name, however it is written', () => {
    const twin = tenRows().map((row) => (row.id === 'corvo' ? { ...row, name: 'Al-ba' } : row));
    const again = tenRows().map((row) => (row.id === 'corvo' ? { ...row, name: 'ALBA' } : row));
    expect(asked({ family: 'match', field: 'kind' }, tenRows())?.content.type).toBe('choice');
    expect(asked({ family: 'match', field: 'kind' }, twin)?.content.type).toBe('choice');
    expect(asked({ family: 'match', field: 'kind' }, again)?.content.type).toBe('find');
  });
});
