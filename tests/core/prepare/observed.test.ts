import { describe, expect, it } from 'vitest';
import { openHunt } from '../../../src/core/prepare/open';
import { checkSense } from '../../../src/core/scenario/sense';
import { huntOf } from '../../builders/hunt';
import { onSite, scenarioOf, sitesOf } from '../../builders/scenario';

const observe = (about: object) => ({
  type: 'observe',
  ask: 'Is it open?',
  about,
  options: [
    { text: 'Yes', value: '1' },
    { text: 'No', value: '0' },
  ],
});
const faultsOn = (about: object) =>
  checkSense(onSite('alba', [observe(about)]), sitesOf()).map(({ fault, path }) => `${path} ${fault}`);
const at = '$.stages[0].challenges[0].about';

describe('what an observation is about', () => {
  it('is a column that the dataset has', () => {
    expect(faultsOn({ column: 'kind' })).toEqual([]);
    expect(faultsOn({ column: 'shelter' })).toEqual([`${at}.column sense.unknownField`]);
  });

  it('is a site that the dataset has, the stage’s own where none is named', () => {
    expect(faultsOn({ site: 'corvo', column: 'kind' })).toEqual([]);
    expect(faultsOn({ site: 'nowhere', column: 'kind' })).toEqual([`${at}.site sense.unknownSite`]);
  });

  it('is named by a stage without data, dataset and site', () => {
    const placed = (about: object) => {
      const challenges = [observe(about)];
      const stages = [{ id: 'a', at: { lat: 47.2164, lng: -1.5494 }, challenges }];
      const scenario = scenarioOf({ datasets: { sites: { path: 'sites.csv' } }, stages });
      return checkSense(scenario, sitesOf()).map(({ fault, path }) => `${path} ${fault}`);
    };
    expect(placed({ column: 'kind' })).toEqual([`${at}.dataset shape.missing`]);
    expect(placed({ dataset: 'sites', column: 'kind' })).toEqual([`${at}.site shape.missing`]);
    expect(placed({ dataset: 'stops', site: 'corvo', column: 'kind' })).toEqual([`${at}.dataset sense.unknownDataset`]);
    expect(placed({ dataset: 'sites', site: 'corvo', column: 'kind' })).toEqual([]);
  });
});

describe('a hunt with an observation', () => {
  const hunt = huntOf(onSite('alba', [observe({ column: 'kind' })]), sitesOf());
  const [challenge] = hunt.stages[0]?.challenges ?? [];

  it('holds the cell as the data has it, and whose it is', () => {
    expect(challenge?.observed).toMatchObject({ dataset: 'sites', site: 'alba', column: 'kind', idColumn: 'id' });
    expect(challenge?.observed?.raw).not.toBe('');
    expect(challenge?.credits.map((i) => hunt.credits[i]?.kind)).toEqual(['data']);
    expect(challenge?.points).toBe(0);
  });

  it('is opened from its file as it was, and not without that cell', () => {
    expect(openHunt(JSON.stringify(hunt), 'hunt.json')).toEqual({ value: hunt, problems: [] });
    const bare = JSON.parse(JSON.stringify(hunt));
    bare.stages[0].challenges[0].observed = undefined;
    expect(openHunt(JSON.stringify(bare), 'hunt.json').problems.map(({ path, fault }) => `${path} ${fault}`)).toEqual([
      '$.stages[0].challenges[0].observed shape.missing',
    ]);
  });
});
