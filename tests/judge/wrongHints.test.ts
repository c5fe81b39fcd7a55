import { describe, expect, it } from 'vitest';
import { hintIn, readAsk } from './asks';
import type { Case, Row, Table } from './case';
import { hints } from './hints';

const cells = (author: string, century: string, more: Readonly<Record<string, string>> = {}) => ({
  ...{ kind: 'pont', author, century },
  ...more,
});

const rowsOf = (own: Readonly<Record<string, string>>): readonly Row[] =>
  [
    { name: 'Alba', cells: own },
    { name: 'Bruma', cells: cells('Louis Liberge', 'XVIIe siècle') },
    { name: 'Corvo', cells: cells('Paul Rivoal', 'XIXe siècle ; XXe siècle') },
  ].map((row, i) => ({ ...row, number: i + 2, spot: undefined }));

const cellIn = (row: Row, column: string) => ({
  ...{ dataset: 'sites', site: row.name, name: row.name, row: row.number },
  ...{ column, raw: row.cells[column] ?? '' },
});

/** To whom Alba is owed, with a hint in French, read from the cell of a row. */
const faultsOf = (hint: string, at: number, column: string, own = cells('Jean Perrin', 'XVIIIe siècle')) => {
  const rows = rowsOf(own);
  const [alba, bruma, corvo] = rows as [Row, Row, Row];
  const table = { rows, rowNumbered: (number) => rows[number - 2], called: () => [] } satisfies Table;
  const proof = {
    ...{ rule: 'author', subject: cellIn(alba, 'kind'), right: cellIn(alba, 'author') },
    ...{ wrong: [cellIn(bruma, 'author'), cellIn(corvo, 'author')], hint: cellIn(rows[at] as Row, column) },
  };
  const ask = `À qui doit-on ce lieu\u00a0? Indice\u00a0: ${hint}`;
  const content = {
    type: 'choice',
    ask,
    options: ['Jean Perrin', 'Louis Liberge', 'Paul Rivoal'],
    answer: 'Jean Perrin',
  };
  const hunt = { languages: ['fr'], stages: [], title: '', intro: '', audience: 'adult' };
  const one = { hunt, stage: {}, challenge: { family: 'author', content, proof }, table } as unknown as Case;
  const asked = readAsk(ask, 'fr');
  if (asked === undefined) throw new Error('the question is understood');
  return hints(one, asked);
};

describe('the judge of hints', () => {
  it('reads the question without its hint, and the hint without the question', () => {
    expect(hintIn('Ce lieu a pour auteur X. Indice\u00a0: ce lieu date de 1900.')).toBe('ce lieu date de 1900.');
    expect(
      readAsk('Vrai ou faux\u00a0? Ce lieu a pour auteur X. Indice\u00a0: ce lieu date de 1900.', 'fr')?.parts,
    ).toEqual(['X']);
  });

  it('has nothing against what is true of this place', () => {
    expect(faultsOf('ce lieu date du XVIIIe siècle.', 0, 'century')).toEqual([]);
  });

  it.each([
    ['is not so', 'ce lieu date du XIXe siècle.', 0, 'century'],
    ['is of another place', 'ce lieu date du XVIIe siècle.', 1, 'century'],
    ['is one of several', 'ce lieu date du XIXe siècle.', 2, 'century'],
    ['names another place than its cell', '«\u00a0Corvo\u00a0» a pour auteur Louis Liberge.', 1, 'author'],
    ['tells the answer', '«\u00a0Alba\u00a0» a pour auteur Jean Perrin.', 0, 'author'],
    ['tells of another place what is an option', '«\u00a0Bruma\u00a0» a pour auteur Louis Liberge.', 1, 'author'],
    ['denies an option', '«\u00a0Bruma\u00a0» a pour auteur Louis Liberge. Ce n’est pas le cas ici.', 1, 'author'],
    ['says what nobody understands', 'cherchez bien.', 0, 'century'],
  ] as const)('refuses one that %s', (_, hint, at, column) => {
    expect(faultsOf(hint, at, column)).not.toEqual([]);
  });

  it.each([
    ['two times in a cell', cells('Jean Perrin', 'XVIIIe siècle', { chpscld: 'XVIIIe siècle ; XXe siècle' })],
    ['another time in another column', cells('Jean Perrin', 'XVIIIe siècle', { chpscld: 'XXe siècle' })],
    [
      'another author in another column',
      cells('Jean Perrin', 'XVIIIe siècle', { architecte: 'Rose Madec ; Guy Quemener' }),
    ],
  ])('refuses a time for an author where the row tells %s', (_, own) => {
    expect(faultsOf('ce lieu date du XVIIIe siècle.', 0, 'century', own)).toContain('the hint may be of another work');
  });
});
