import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../src/core/challenge/types/choice';
import { distanceMeters } from '../../../src/core/lib/geo';
import { say, type Text } from '../../../src/core/lib/language';
import type { HuntChallenge } from '../../../src/core/prepare/hunt';
import { prepare } from '../../../src/core/prepare/prepare';
import type { BuiltRow } from '../../builders/dataset';
import { onSite, sitesOf, tenRows } from '../../builders/scenario';

type Json = Readonly<Record<string, unknown>>;

/** The question composed on site `alba`, its change made, or the reason why there is none. */
const asked = (
  challenge: Json,
  change: Readonly<Record<string, string | number>> = {},
  rows: readonly BuiltRow[] = tenRows(),
  scenario: Json = {},
) => {
  const changed = rows.map((row) => (row.id === 'alba' ? { ...row, ...change } : row));
  const { hunt, problems } = prepare(onSite('alba', [challenge], scenario), sitesOf(changed));
  const dropped = problems.find(({ fault }) => fault === 'sense.questionDropped');
  return { question: hunt?.stages[0]?.challenges[0] as HuntChallenge, reason: dropped?.values.reason, dropped };
};
const optionsOf = ({ content }: HuntChallenge) => (content as Choice).options;
const century = { family: 'century', field: 'century' };
const category = { family: 'category', field: 'kind' };
const year = { family: 'year', field: 'year' };
const nearest = { family: 'nearest' };

describe('a question that cannot be composed', () => {
  it.each([
    ['the cell is empty', century, { century: '' }, 'noValue'],
    ['the cell is not understood', century, { century: 'Moyen Âge' }, 'unreadable'],
    ['the cell is a span of years', year, { year: '1840-1843' }, 'unreadable'],
    ['the name tells the answer', category, { name: 'Église Alba' }, 'leaks'],
    ['a word of the name tells the answer', category, { name: 'Hôtel d’Aux', kind: 'hôtel particulier' }, 'leaks'],
    ['the name is made with the answer', category, { name: 'Zionskirche', kind: 'Kirche' }, 'leaks'],
    ['the name tells the year', year, { name: 'Villa 1500' }, 'leaks'],
  ])('is dropped with a warning where %s', (_, challenge, change, reason) => {
    const { dropped, question } = asked(challenge, change);
    expect(dropped).toMatchObject({ severity: 'warning', path: '$.stages[0].challenges[0]', values: { reason } });
    expect(question.content.type).toBe('find');
  });

  it('is dropped where the data has too few other values', () => {
    const rows = tenRows().map((row) => ({ ...row, kind: row.id === 'bruma' ? 'pont' : 'église' }));
    expect(asked(category, {}, rows).reason).toBe('tooFewWrong');
  });

  it('is dropped where a clue written by hand tells the answer', () => {
    const stages = [
      {
        id: 'first',
        site: { dataset: 'sites', id: 'alba' },
        clue: 'Built in the 18th century.',
        challenges: [century],
      },
    ];
    expect(asked(century, {}, tenRows(), { stages }).reason).toBe('leaks');
  });
});

describe('a question of protection', () => {
  const known = ['classé MH', 'not listed', 'not listed', 'inscrit MH', 'not listed', 'secteur sauvegardé'];
  const rows = tenRows().map((row, i) => ({ ...row, protection: known[i % known.length] ?? '' }));

  it('claims of nothing that it is protected by not being protected', () => {
    const seeds = Array.from({ length: 12 }, (_, i) => `seed ${i}`);
    const asks = ['trueFalse', 'odd'].flatMap((family) =>
      seeds.map((seed) => JSON.stringify(asked({ family, field: 'protection' }, {}, rows, { seed }).question.content)),
    );
    expect(asks.filter((ask) => ask.includes('Vrai ou faux')).length).toBeGreaterThan(2);
    expect(asks.filter((ask) => /non protégé|unprotected|not listed/i.test(ask))).toEqual([]);
  });
});

describe('a question of the grade of protection', () => {
  const grades = ['II', 'I', 'II*'];
  const rows = tenRows().map((row, i) => ({ ...row, grade: grades[i % 3] as string }));

  it('offers all grades, the highest first, and takes none for another', () => {
    const { question } = asked({ family: 'category', field: 'grade' }, { grade: 'II' }, rows);
    expect(optionsOf(question).map((option) => say(option, 'fr'))).toEqual(['Grade I', 'Grade II*', 'Grade II']);
    expect(say((question.content as Choice).answer as Text, 'fr')).toBe('Grade II');
    expect(say((question.content as Choice).ask, 'en')).toMatch(/^At which grade of protection is this place listed\?/);
  });
});

describe('what the data shouts', () => {
  const shouted = ['OSSUAIRE', 'PERGOLA', 'CADRAN LUNAIRE', 'RECLUSOIR'];

  it.each([
    ['as a common noun in a column of kinds', 'kind', ['Cadran lunaire', 'Ossuaire', 'Pergola', 'Reclusoir']],
    ['as a person is called', 'artiste', ['Elena Ruiz', 'Ivan Rossi', 'Marta Blum', 'Ugo Attardi']],
    ['as published in a column that may hold names', 'marque', ['CADRAN LUNAIRE', 'OSSUAIRE', 'PERGOLA', 'RECLUSOIR']],
  ])('is said %s', (_, field, said) => {
    const values = field === 'artiste' ? ['UGO ATTARDI', 'MARTA BLUM', 'IVAN ROSSI', 'ELENA RUIZ'] : shouted;
    const rows = tenRows().map((row, i) => ({ ...row, [field]: values[i % 4] as string }));
    const { question } = asked({ family: 'category', field }, {}, rows);
    expect([...optionsOf(question)].map((option) => say(option, 'fr')).sort()).toEqual(said);
  });
});

describe('a question of the town', () => {
  const town = { family: 'category', field: 'town' };
  const names = ['PALACIO', 'ST HERBLAIN', 'REZE', 'PUERTA'];
  const rows = tenRows().map((row, i) => ({ ...row, town: names[i % 4] ?? '' }));

  it('translates no name that is a word too, and shouts none', () => {
    const options = optionsOf(asked(town, {}, rows).question);
    expect([...options].map(String).sort()).toEqual(['Palacio', 'Puerta', 'Reze', 'St Herblain']);
  });
});

describe('a question of category', () => {
  it('is worded in both languages where the words are known', () => {
    const { question } = asked(category);
    expect(question.content).toMatchObject({
      ask: { fr: 'Quel genre de lieu est-ce\u00a0?', en: 'What kind of place is this?' },
      answer: { fr: 'Église', en: 'Church' },
    });
  });

  it('leaves unknown words as published, but for the capital that every option has', () => {
    const { answer } = asked(category, { kind: 'ossuaire' }).question.content as Choice;
    expect([say(answer, 'fr'), say(answer, 'en')]).toEqual(['Ossuaire', 'Ossuaire']);
  });

  it('never offers what may be right too: another church, or a part of the answer', () => {
    const kinds = ['cathédrale', 'basilique', 'Chapelle', 'église', 'pont', 'grue', 'phare', 'église', 'chapelle'];
    const rows = tenRows().map((row, i) => (i === 0 ? row : { ...row, kind: kinds[i - 1] ?? '' }));
    const offered = asked(category, { kind: 'église' }, rows).question.proof?.wrong.map(({ raw }) => raw);
    expect(offered?.sort()).toEqual(['grue', 'phare', 'pont']);
    const parts = ['presbytère', 'ossuaire rond', 'grue', 'phare', 'pont', '', '', '', ''];
    const others = tenRows().map((row, i) => (i === 0 ? row : { ...row, kind: parts[i - 1] ?? '' }));
    const left = asked(category, { kind: 'ossuaire, presbytère' }, others).question.proof?.wrong.map(({ raw }) => raw);
    expect(left).not.toContain('presbytère');
  });

  it('of several values takes the first, and offers none of the others', () => {
    const { question } = asked(category, { kind: 'pont;phare' });
    expect(question.content).toMatchObject({ answer: { en: 'Bridge' } });
    expect(question.proof?.wrong.map(({ raw }) => raw)).not.toContain('phare');
  });

  it('of a bank has a sentence to which an island is an answer as well, by any river', () => {
    const banks = ['île de Nantes', 'rive nord', 'rive sud'];
    const rows = tenRows().map((row, i) => ({ ...row, bank: banks[i % 3] ?? '' }));
    expect(asked({ family: 'category', field: 'bank' }, {}, rows).question.content).toMatchObject({
      ask: {
        fr: 'Sur quelle rive ou sur quelle île sommes-nous\u00a0?',
        en: 'On which bank, or on which island, are we?',
      },
      answer: { fr: 'Île de Nantes', en: 'Île de Nantes' },
    });
  });

  it('has fewer options for children', () => {
    expect(optionsOf(asked(category, {}, tenRows(), { audience: 'child' }).question)).toHaveLength(3);
    expect(optionsOf(asked(category).question)).toHaveLength(4);
  });
});

describe('a question of century', () => {
  it('offers centuries of other sites, written out', () => {
    const { question } = asked(century);
    expect(question.content).toMatchObject({ answer: { fr: 'XVIIIe siècle', en: '18th century' } });
    expect(question.proof?.wrong.every(({ raw }) => !raw.includes('XVIII'))).toBe(true);
  });

  it('of several centuries offers none between the first and the last', () => {
    const { question } = asked(century, { century: 'XVe siècle;XVIIIe siècle' });
    const offered = question.proof?.wrong.map(({ raw }) => raw) ?? [];
    expect(question.content).toMatchObject({ answer: { en: '15th century' } });
    expect(offered.filter((raw) => /^XV/.test(raw))).toEqual([]);
    expect(offered.sort()).toEqual(['XIXe siècle', 'XXe siècle']);
  });
});

describe('a question of year', () => {
  it.each([
    ['adult', 10],
    ['pupil', 15],
    ['child', 25],
  ])('forgives the %s %i years', (audience, within) => {
    expect(asked(year, {}, tenRows(), { audience }).question.content).toMatchObject({
      type: 'year',
      answer: 1500,
      within,
    });
  });
});

describe('the years that are forgiven', () => {
  const within = (step: number) => {
    const rows = tenRows().map((row, i) => ({ ...row, year: 1900 + step * i }));
    const { question, reason } = asked(year, {}, rows);
    return [question.content.type === 'year' ? question.content.within : undefined, reason];
  };

  it('are fewer where the places around are of nearly the same years, so that not any of these is right', () => {
    expect(within(10)).toEqual([8, undefined]);
  });

  it('leave nothing to ask where all are of a few years', () => {
    expect(within(1)).toEqual([undefined, 'uniform']);
  });
});

describe('a question of what lies nearest', () => {
  it('has wrong answers that lie half as far again, and 60 m more, than the right one', () => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const { proof } = asked(nearest, {}, tenRows(), { seed }).question;
      const from = proof?.subject.position ?? { lat: 0, lng: 0 };
      const far = (cell: { position?: typeof from }) => distanceMeters(from, cell.position ?? from);
      const right = proof ? far(proof.right) : 0;
      expect(proof?.wrong).toHaveLength(3);
      for (const wrong of proof?.wrong ?? [])
        expect(far(wrong)).toBeGreaterThanOrEqual(Math.max(1.5 * right, right + 60) - 0.1);
    }
  });

  it('takes no site of the same name, nor one that stands in the same place', () => {
    const rows = tenRows().map((row) => {
      if (row.id === 'bruma') return { ...row, name: 'ALBA' };
      return row.id === 'corvo' ? { ...row, lng: -1.5493 } : row;
    });
    expect(asked(nearest, {}, rows).question.proof?.right.raw).toBe('Dorne');
  });

  it('offers no farther namesake of a site that stands here: its name would be right too', () => {
    const near: readonly BuiltRow[] = tenRows().map((row) => ({ ...row, lng: (row.lng - 1.5494) / 2 }));
    const rows = near.map((row) => {
      if (row.id === 'bruma') return { ...row, lng: -1.5493 };
      return ['esker', 'fjelde', 'grivot'].includes(`${row.id}`) ? { ...row, name: 'BRUMA' } : row;
    });
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const { proof } = asked(nearest, {}, rows, { seed }).question;
      expect(proof?.wrong.map(({ raw }) => raw)).toHaveLength(3);
      expect(proof?.wrong.map(({ raw }) => raw)).not.toContain('BRUMA');
    }
  });

  it('names no place too far to walk to', () => {
    const rows = tenRows();
    const farAway = (by: number) => rows.map((row) => (row.id === 'alba' ? row : { ...row, lng: row.lng + by }));
    expect(asked(nearest, {}, rows).question.proof?.right.raw).toBe('Bruma');
    expect(asked(nearest, {}, farAway(0.03)).reason).toBe('tooFewWrong');
  });

  it('takes a site for another one from thirty meters on', () => {
    const metersEast = (meters: number) => ({ lng: -1.5494 + meters / 75_550 });
    const right = (meters: number) =>
      asked(
        nearest,
        {},
        tenRows().map((row) => (row.id === 'bruma' ? { ...row, ...metersEast(meters) } : row)),
      ).question.proof?.right.raw;
    expect([right(28), right(32)]).toEqual(['Corvo', 'Bruma']);
  });

  it('passes over what the clue names', () => {
    const stage = { id: 'first', site: { dataset: 'sites', id: 'alba' }, clue: 'Beside Bruma.', challenges: [nearest] };
    expect(asked(nearest, {}, tenRows(), { stages: [stage] }).question.proof?.right.raw).toBe('Corvo');
  });
});

describe('the right option', () => {
  it('stands in every place, seed by seed', () => {
    const places = Array.from({ length: 40 }, (_, i) => {
      const { content } = asked(century, {}, tenRows(), { seed: `seed ${i}` }).question;
      const { options, answer } = content as Choice;
      return options.findIndex((option) => JSON.stringify(option) === JSON.stringify(answer));
    });
    expect([...new Set(places)].sort()).toEqual([0, 1, 2, 3]);
  });
});

describe('the nearest of some places', () => {
  it('is none whose name another place around bears too: nobody could say which is meant', () => {
    const nearestOf = (rows: readonly BuiltRow[]) => asked(nearest, {}, rows).question.proof?.right.name;
    expect(nearestOf(tenRows())).toBe('Bruma');
    const twins = tenRows().map((row) => (row.id === 'dorne' ? { ...row, name: 'Bruma' } : row));
    expect(nearestOf(twins)).toBe('Corvo');
  });
});

it('no part of the town is wrong that another site at the same place is said to be in', () => {
  const parts = ['Palermo', 'Retiro', 'Flores', 'Boedo', 'Once'];
  const rows = tenRows().map((row, i) => ({
    ...row,
    barrio: parts[i % 5] ?? '',
    ...(i === 1 && { lng: tenRows()[0]?.lng ?? 0 }),
  }));
  const { question } = asked({ family: 'category', field: 'barrio' }, {}, rows);
  expect(optionsOf(question)).toContain('Palermo');
  expect(optionsOf(question)).not.toContain('Retiro');
});

it.each(['?usta Incaica', 'Jasper?s Star', 'Al IV∞ Centenario'])(
  'no option is a name that has lost letters: “%s”',
  (name) => {
    const rows = tenRows().map((row) => (row.id === 'bruma' ? { ...row, name } : row));
    const { question } = asked(nearest, {}, rows);
    expect(optionsOf(question)).not.toContain(name);
  },
);
