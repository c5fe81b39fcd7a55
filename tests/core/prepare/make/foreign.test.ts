import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/core/dataset/dataset';
import type { Language } from '../../../../src/core/lib/language';
import { isForeign } from '../../../../src/core/prepare/make/foreign';
import { makeHunt } from '../../../../src/core/prepare/make/make';
import { type BuiltRow, datasetOf } from '../../../builders/dataset';
import { huntOf } from '../../../builders/hunt';
import { onSite, sitesOf, tenRows } from '../../../builders/scenario';

const unknownKinds = ['octroi', 'calèche', 'glacière', 'rouissoir', 'octroi', 'guinguette', 'glacière', 'pressoir'];
const rows: BuiltRow[] = tenRows().map((row, i) => ({
  ...row,
  kind: unknownKinds[i % unknownKinds.length] ?? '',
  town: ['Nantes', 'Rezé', 'Bouguenais', 'Couëron'][i % 4] ?? '',
}));
const kinds = { id: 'identifier', name: 'name', kind: 'category', town: 'category', century: 'period', year: 'year' };
const french = (of: readonly BuiltRow[]): Dataset => datasetOf(of, { kinds: kinds as never, language: 'fr' });

const made = (of: readonly BuiltRow[], languages?: readonly Language[]) =>
  makeHunt(french(of), {
    sites: of.slice(0, 5).map(({ id }) => String(id)),
    path: 'sites.csv',
    ...(languages && { languages }),
  });
const columnsIn = ({ hunt }: ReturnType<typeof made>) =>
  hunt?.stages.flatMap(({ challenges }) => challenges.map(({ proof }) => proof?.right.column)) ?? [];
const foreignIn = ({ tally }: ReturnType<typeof made>): number =>
  tally.reduce((sum, { dropped }) => sum + (dropped.foreign ?? 0), 0);

describe('a hunt made in two languages', () => {
  it('asks for no word that one of them doesn’t know, and counts what it leaves out', () => {
    const hunt = made(rows);
    expect(foreignIn(hunt)).toBeGreaterThan(0);
    expect(
      hunt.hunt?.stages.flatMap(({ challenges }) => challenges).filter((one) => hunt.hunt && isForeign(one, hunt.hunt)),
    ).toEqual([]);
    expect(columnsIn(hunt)).not.toContain('kind');
    expect(columnsIn(hunt)).toContain('town');
  });

  it('asks for the words of our list, which both know', () => {
    expect(columnsIn(made(tenRows()))).toContain('kind');
    expect(foreignIn(made(tenRows()))).toBe(0);
  });
});

describe('a hunt made in the language of its data alone', () => {
  it('asks for whatever the data says, and leaves nothing out for its language', () => {
    const hunt = made(rows, ['fr']);
    expect(hunt.hunt?.languages).toEqual(['fr']);
    expect(foreignIn(hunt)).toBe(0);
    expect(columnsIn(hunt)).toContain('kind');
  });
});

describe('a question that must be read', () => {
  const told = (text: string): string =>
    `Bâti au bord de la rivière par les moines du pays, ${text} a servi de grange, puis de poste aux chevaux et de prison.`;
  const described = tenRows().map((row) => ({ ...row, description: told(`ce lieu dit n° ${row.year}`) }));
  const asked = (languages: readonly Language[]) => {
    const { stages, ...hunt } = huntOf(
      onSite('alba', [{ family: 'description', field: 'description' }], { languages }),
      sitesOf(described, 'fr'),
    );
    const [challenge] = stages[0]?.challenges ?? [];
    return { family: challenge?.family, isForeign: challenge && isForeign(challenge, hunt) };
  };

  it('is foreign to whoever plays in another language than its text’s, and to nobody else', () => {
    expect(asked(['fr', 'en'])).toEqual({ family: 'description', isForeign: true });
    expect(asked(['fr'])).toEqual({ family: 'description', isForeign: false });
  });
});

describe('pairs to put together', () => {
  it('are foreign to whoever plays in a language that does not know what stands in them', () => {
    const asked = (languages: readonly Language[]) => {
      const pairs = { family: 'match', field: 'kind', as: 'match' };
      const { stages, ...hunt } = huntOf(onSite('alba', [pairs], { languages }), new Map([['sites', french(rows)]]));
      const [challenge] = stages[0]?.challenges ?? [];
      return { type: challenge?.content.type, isForeign: challenge && isForeign(challenge, hunt) };
    };
    expect(asked(['fr', 'en'])).toEqual({ type: 'match', isForeign: true });
    expect(asked(['fr'])).toEqual({ type: 'match', isForeign: false });
  });
});
