import { describe, expect, it } from 'vitest';
import { say } from '../../../src/core/lib/language';
import { prepare } from '../../../src/core/prepare/prepare';
import { familyNamed } from '../../../src/core/prepare/questions';
import type { BuiltRow } from '../../builders/dataset';
import { onSite, sitesOf, tenRows } from '../../builders/scenario';

const dated = (centuries: readonly string[]): readonly BuiltRow[] =>
  tenRows().map((row, i) => ({ ...row, century: centuries[i % centuries.length] ?? '' }));

const made = (family: string, centuries: readonly string[], field = 'century') =>
  prepare(onSite('alba', [{ family, field } as never]), sitesOf(dated(centuries))).hunt?.stages[0]?.challenges[0];

const cell = (site: string, raw: string) => ({ dataset: 'sites', site, name: site, row: 2, column: 'century', raw });

const holds = (right: string, others: readonly string[]): boolean | undefined =>
  familyNamed('odd')?.holds({
    rule: 'odd',
    subject: cell('Alba', ''),
    right: cell('Bruma', right),
    wrong: [],
    others: others.map((raw, i) => cell(`Corvo ${'Dorne Esker Fjelde'.split(' ')[i]}`, raw)),
  } as never);

describe('a place of many centuries', () => {
  it('is neither of one of them nor odd among those that are', () => {
    expect(holds('XIXe siècle', ['XVIIe siècle', 'XVIIe siècle', 'XVIIe siècle'])).toBe(true);
    expect(holds('XIXe siècle', ['XVIIe siècle', 'XVIIe siècle', 'XVIe siècle ; XVIIe siècle'])).toBe(true);
    expect(holds('XIXe siècle', ['XVIIe siècle', 'XVIIe siècle', 'XIIe siècle ; XVIIe siècle'])).toBe(false);
    expect(holds('XIe siècle ; XIIIe siècle', ['XVIIe siècle', 'XVIIe siècle', 'XVIIe siècle'])).toBe(false);
  });

  it('is not claimed to be of one', () => {
    const claim = made('trueFalse', ['XIIe siècle ; XVIIe siècle', 'XIXe siècle', 'XXe siècle']);
    const short = made('trueFalse', ['XIIe siècle ; XIIIe siècle', 'XIXe siècle', 'XXe siècle']);
    expect([claim?.content.type, short?.content.type]).toEqual(['find', 'choice']);
    const [ask] = short?.content.type === 'choice' ? [short.content.ask] : [''];
    expect(say(ask, 'fr')).toContain('siècle');
  });
});

describe('four places of which one is odd', () => {
  it('are no four of which three others share a century', () => {
    const shared = ['XVIe siècle ; XVIIe siècle', 'XVIe siècle ; XVIIe siècle', 'XVIIe siècle'];
    expect(holds('XVe siècle', shared)).toBe(true);
    expect(holds('XVe siècle ; XVIe siècle', shared)).toBe(false);
  });
});
