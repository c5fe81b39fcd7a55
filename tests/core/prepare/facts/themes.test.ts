import { describe, expect, it } from 'vitest';
import { themeOf } from '../../../../src/core/prepare/facts/themes';
import { datasetOf } from '../../../builders/dataset';

const at = { lat: 47.2, lng: -1.55 };
const of = (...rows: readonly Readonly<Record<string, string>>[]) => {
  const dataset = datasetOf(rows.map((row, i) => ({ id: `${i}`, name: `Site ${i}`, ...row, ...at, lng: i / 100 })));
  return themeOf(
    { ...dataset, credit: { ...dataset.credit, title: rows[0]?.title ?? '' } },
    rows.map((_, i) => i),
  );
};

describe('what a walk is about', () => {
  it.each([
    ['stops', [{ lines: '1' }, { lines: '2' }, { lines: '' }]],
    ['trees', [{ espece: 'Quercus robur' }, { espece: 'Pinus nigra' }]],
    ['heritage', [{ type: 'église' }, { type: 'pont' }, { type: 'musée' }]],
    ['culture', [{ type: 'théâtre' }, { type: 'musée' }, { type: 'église' }]],
    ['welcome', [{ tourism: 'hotel' }, { tourism: 'guest_house' }]],
    ['art', [{ tourism: 'artwork' }, { tourism: 'artwork' }]],
    ['events', [{ title: 'Agenda des sorties' }]],
    ['culture', [{ title: 'salle_spectacle.csv' }]],
    ['people', [{ title: 'highgate-notable-graves.tsv' }]],
    ['people', [{ title: 'Noms des rues de Nantes' }]],
    ['sport', [{ type: 'playground' }, { type: 'skatepark' }]],
    ['nature', [{ title: 'Parcs et jardins' }]],
    ['heritage', [{ title: 'lucca-chiese.csv' }]],
    ['heritage', [{ protection: 'classé' }, { protection: 'inscrit' }]],
    ['places', [{ title: 'sites.csv' }]],
  ])('is %s for %j', (theme, rows) => {
    expect(of(...rows)).toBe(theme);
  });

  it('is what its kinds say before what the title says', () => {
    expect(of({ type: 'église', title: 'Arbres' }, { type: 'pont' })).toBe('heritage');
  });

  it('is none where no kind is most of it', () => {
    expect(of({ type: 'église' }, { type: 'hôtel' }, { type: 'œuvre' })).toBe('places');
  });
});
