import { expect, it } from 'vitest';
import { drawnAs, mapText, overWater, water } from '../../builders/drawnMap';
import { besideRiver } from '../../builders/river';
import { scenarioJson } from '../../builders/scenario';
import { hunt, scratch } from './hunt';

const write = scratch();
write('map.geojson', mapText(water, overWater));
write('dry.geojson', mapText(water));
write('sites.csv', 'id,name,lat,lng\na,A,47.2,-1.5\nb,B,47.21,-1.51\n');

const pondAt = (_: unknown, i: number): object =>
  drawnAs(
    'water',
    [
      [-90, 0],
      [90, 0],
      [90, 20],
      [-90, 0],
    ].map(([east = 0, north = 0]) => besideRiver(east, north + 50 * i)),
  );
const ponds = Array.from({ length: 9 }, pondAt);
write('fine.geojson', mapText(...ponds, drawnAs('bridge', [besideRiver(0, -50), besideRiver(0, 1500)])));

const checked = (path: string, dataset = 'land') => {
  const stages = [besideRiver(0, 700), besideRiver(0, -300)].map((at, i) => ({ id: `s${i}`, at, title: `Stage ${i}` }));
  const scenario = scenarioJson({ datasets: { land: { path } }, walk: { barriers: { dataset } }, stages });
  const file = write('walk.json', JSON.stringify(scenario, null, 2));
  return Promise.all(['fr', 'en'].map((language) => hunt('check', file, '--lang', language)));
};

it('A scenario whose barriers are those of a map beside it has no faults', async () => {
  expect((await checked('map.geojson')).map(({ code }) => code)).toEqual([0, 0]);
});

it.each([
  ['nowhere.geojson', 'land', /nowhere\.geojson/, /nowhere\.geojson/],
  ['map.geojson', 'river', /« river » n’est pas déclaré/, /“river” is not declared/],
  ['sites.csv', 'land', /« land » n’est pas une carte dessinée/, /“land” is no drawn map/],
  ['dry.geojson', 'land', /aucune rive de « land » n’est franchie/, /no bank of “land” has a bridge/],
  ['fine.geojson', 'land', /les rives de « land » sont dessinées trop finement/, /the banks of “land” are drawn too/],
])(
  '%s in place of a map, named “%s”, is told in one sentence in French and in English',
  async (path, dataset, fr, en) => {
    const answers = await checked(path, dataset);
    const [french = '', english = ''] = answers.map(({ out, told }) => `${out}${told}`.replaceAll('\u00a0', ' '));
    expect(answers.map(({ code }) => code)).toEqual([1, 1]);
    expect(french).toMatch(fr);
    expect(english).toMatch(en);
    for (const text of [french, english])
      expect(text.split('\n').filter((line) => /walk\.json:\d+:\d+/.test(line))).toHaveLength(1);
  },
);
