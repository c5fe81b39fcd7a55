import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { teamKinds } from '../../src/core/rehearse/teams';
import type { DatasetFile, Suggestion, SurveyFile, Workshop } from '../../src/platform/ports';
import { bytesOf, csvOf, descriptorOf } from '../builders/dataset';
import { aHunt } from '../builders/play';

const frame = { south: 47, west: -2, north: 48, east: -1 };

/** A file of two sites in the frame, one out of it, and a row without a place. */
export const aFile = (key = 'sites'): DatasetFile => ({
  key,
  fileName: 'sites.csv',
  bytes: bytesOf(
    csvOf([
      ['id', 'name', 'latitude', 'longitude'],
      ['a', 'Castle', '47.2161', '-1.5492'],
      ['b', 'Opera', '47.2133', '-1.5622'],
      ['c', 'Tower', '48.8583', '2.2945'],
      ['d', 'Nowhere', '', ''],
    ]),
  ),
  descriptor: { title: 'Sites', version: '2026-01-31' },
});

/** The same file as a person gives it. */
export const aGivenFile = (change: Partial<SurveyFile> = {}): SurveyFile => {
  const { bytes, ...file } = aFile();
  return { ...file, content: new Blob([bytes as BlobPart]), ...change };
};

const shipped = (path: string): string => readFileSync(path, 'utf8');

/** Reads a dataset that ships. */
const readShipped = (workshop: Workshop, key: string, folder: string, fileName: string) =>
  workshop.read({
    key,
    fileName,
    bytes: bytesOf(shipped(`public/datasets/${folder}/${fileName}`)),
    descriptor: JSON.parse(shipped(`public/datasets/${folder}/datapackage.json`)),
  });

const readHeritage = (workshop: Workshop) => readShipped(workshop, 'heritage', 'nantes-heritage', 'data.csv');
/** The map whose banks and bridges its hunt keeps to. */
const readOutlines = (workshop: Workshop) => readShipped(workshop, 'outlines', 'nantes-outlines', 'data.geojson');

const heritageHunt = () => shipped('scenarios/nantes-heritage.json');

/** What every workshop promises. */
export const workshopContract = (name: string, open: () => Workshop): void => {
  describe(`The workshop ${name}`, () => {
    it('reads a file and accounts for every row, without sending the dataset back', async () => {
      const { reading, credit } = await open().read(aFile());
      expect(reading).toMatchObject({ rows: 4, sites: 3, leftOut: 1 });
      expect(reading).not.toHaveProperty('dataset');
      expect(credit?.title).toBe('Sites');
    });

    it('says what is wrong with a file that holds no place', async () => {
      const { reading, credit } = await open().read({ ...aFile(), bytes: bytesOf('a,b\n1,2\n') });
      expect(reading.problems.map(({ fault }) => fault)).toContain('csv.noPlaces');
      expect(credit).toBeNull();
    });

    it('surveys a file: every row accounted for, the columns, and what it says of each row once', async () => {
      const workshop = open();
      const surveyed = await workshop.survey(aGivenFile());
      expect(surveyed).toMatchObject({ rows: 4, sites: 3, leftOut: 1, problems: [], credit: { title: 'Sites' } });
      expect(surveyed).not.toHaveProperty('dataset');
      expect(surveyed.bounds).toEqual({ south: 47.2133, west: -1.5622, north: 48.8583, east: 2.2945 });
      expect(surveyed.fields.map(({ key, distinct }) => `${key} ${distinct}`)).toContain('name 3');
      expect(surveyed.leftOutRows).toMatchObject([{ reason: 'csv.rowWithoutPlace', count: 1, runs: [[5, 5]] }]);
      expect(await workshop.places(frame)).toHaveLength(2);
    });

    it('tells how far a survey has come, to the last byte', async () => {
      const content = new Blob(['id,latitude,longitude\n1,47.2,-1.5\n', ' '.repeat(2_500_000)]);
      const told: (readonly number[])[] = [];
      await open().survey(aGivenFile({ content }), (...bytes) => told.push(bytes));
      expect(told.length).toBeGreaterThan(2);
      expect(told.at(-1)).toEqual([content.size, content.size]);
    });

    it('surveys the files of a GTFS feed as one, and a file in the encoding that is said', async () => {
      const stops = new Blob(['stop_id,stop_name,stop_lat,stop_lon\nA,Gare,47.2,-1.5\n']);
      const feed = await open().survey(aGivenFile({ content: { 'stops.txt': stops } }));
      expect(feed).toMatchObject({ kind: 'gtfs', sites: 1 });
      const content = new Blob(['nom;lat;lon\n', Uint8Array.of(0x8e), 't;47.2;-1.5\n']);
      const { fields, dialect } = await open().survey(aGivenFile({ content, encoding: 'macintosh' }));
      expect([fields[0]?.examples, dialect.encoding]).toEqual([['ét'], 'macintosh']);
    });

    it('reads what was surveyed again by another descriptor, and nothing that was not', async () => {
      const workshop = open();
      expect(await workshop.redescribe('sites', {})).toBeNull();
      const before = await workshop.survey(aGivenFile());
      const descriptor = { title: 'Mine', ...(descriptorOf({ name: 'category' }) as object) };
      const again = await workshop.redescribe('sites', descriptor);
      expect(again).toMatchObject({ rows: 4, sites: 3, credit: { publisher: 'Town of Example' } });
      const kindIn = (surveyed: typeof again) => surveyed?.fields.find(({ key }) => key === 'name')?.kind;
      expect([before, again].map(kindIn)).toEqual(['name', 'category']);
      expect(await workshop.places(frame)).toHaveLength(2);
    });

    it('gives the places of all datasets that lie in a frame', async () => {
      const workshop = open();
      await workshop.read(aFile());
      await workshop.read(aFile('more'));
      const places = await workshop.places(frame);
      expect(places.map(({ name, dataset }) => `${dataset} ${name}`)).toEqual([
        'sites Castle',
        'sites Opera',
        'more Castle',
        'more Opera',
      ]);
      expect(places[0]?.position).toEqual({ lat: 47.2161, lng: -1.5492 });
    });

    it('gives the places of a frame across the antimeridian', async () => {
      const workshop = open();
      await workshop.read(aFile());
      const places = await workshop.places({ south: 40, west: 2, north: 50, east: -1.56 });
      expect(places.map(({ name }) => name)).toEqual(['Opera', 'Tower']);
    });

    it('forgets a dataset whose file is read again and holds nothing', async () => {
      const workshop = open();
      await workshop.read(aFile());
      await workshop.read({ ...aFile(), bytes: new Uint8Array() });
      expect(await workshop.places(frame)).toEqual([]);
    });

    it('prepares a scenario from the data it has read', async () => {
      const workshop = open();
      await readHeritage(workshop);
      await readOutlines(workshop);
      const { hunt, problems } = await workshop.prepare(heritageHunt(), 'nantes-heritage.json');
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(hunt?.stages.length).toBeGreaterThanOrEqual(8);
      expect(hunt?.credits.length).toBeGreaterThan(0);
      expect(hunt?.walk?.barriers?.length).toBeGreaterThan(0);
    });

    it('rehearses a hunt', async () => {
      const { winnable, teams } = await open().rehearse(aHunt());
      expect([winnable, teams.length]).toEqual([true, teamKinds.length]);
    });

    it('says which file a scenario without its data is in', async () => {
      const { hunt, problems } = await open().prepare(heritageHunt(), 'nantes-heritage.json');
      expect(hunt).toBeNull();
      expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['nantes-heritage.json']));
    });

    it('opens a hunt that is already prepared, and proves it again', async () => {
      const workshop = open();
      await readHeritage(workshop);
      await readOutlines(workshop);
      const { hunt } = await workshop.prepare(heritageHunt(), 'nantes-heritage.json');
      const opened = await open().prepare(JSON.stringify(hunt), 'hunt.json');
      expect(opened).toEqual({ hunt, problems: [] });
    });

    it('refuses a hunt whose proof has been changed', async () => {
      const workshop = open();
      await readHeritage(workshop);
      await readOutlines(workshop);
      const { hunt } = await workshop.prepare(heritageHunt(), 'nantes-heritage.json');
      const text = JSON.stringify(hunt);
      const forged = text.replace(/("right":\{[^{}]*"raw":")[^"]*"/, '$1something else"');
      expect(forged).not.toBe(text);
      const opened = await open().prepare(forged, 'hunt.json');
      expect(opened.hunt).toBeNull();
      expect(opened.problems).toMatchObject([{ fault: 'sense.proofFails', file: 'hunt.json' }]);
    });

    it.each(['', '{', '[]', 'null', '{"format":"jalon-hunt/1"}', '{"format":"jalon-hunt/9"}', '{"format":7}'])(
      'says what is wrong with %j',
      async (text) => {
        const { hunt, problems } = await open().prepare(text, 'bad.json');
        expect(hunt).toBeNull();
        expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
      },
    );

    it('gives the marks of a map, and what is known of a site that stands alone', async () => {
      const workshop = open();
      await workshop.read(aFile());
      const far = await workshop.clusters('sites', { south: -90, west: -180, north: 90, east: 180 }, 8);
      expect(far.map(({ count, site }) => [count, site?.name ?? ''])).toEqual([
        [2, ''],
        [1, 'Tower'],
      ]);
      const near = await workshop.clusters('sites', frame, 16);
      expect(near.map(({ site }) => site?.id)).toEqual(['a', 'b']);
      const known = await workshop.known('sites', 'b');
      expect(known?.site).toMatchObject({ id: 'b', name: 'Opera', position: { lat: 47.2133 } });
      expect(known?.facts).toContainEqual(['name', 'Opera']);
      expect(await workshop.known('sites', 'nowhere')).toBeNull();
    });

    it('finds sites, suggests some for a hunt, and composes it', async () => {
      const workshop = open();
      await readHeritage(workshop);
      const { ring, sites, why } = await workshop.suggest('heritage', { minutes: 30 }, []);
      expect(why).toBeNull();
      expect(sites.length).toBeGreaterThanOrEqual(3);
      const [first = ''] = sites.map(({ id }) => id);
      const others = await workshop.suggest('heritage', { minutes: 30, around: ring.position }, [first, 'no site']);
      expect(others.ring).toEqual(ring);
      expect(others.sites.map(({ id }) => id)).not.toContain(first);
      const far = await workshop.suggest('heritage', { minutes: 30, around: { lat: 0, lng: 0 } }, []);
      expect(far).toMatchObject({ sites: [], why: { reason: 'tooFewSites', found: 0 } });
      const query = { from: { position: ring.position }, text: 'église', most: 2 };
      const found = await workshop.find('heritage', query);
      expect(found.sites).toHaveLength(2);
      expect(found.total).toBeGreaterThan(2);
      const choice = { sites: sites.map(({ id }) => id), path: 'data.csv' };
      const { hunt, scenarioText } = await workshop.compose('heritage', choice);
      expect(hunt?.stages).toHaveLength(sites.length);
      expect(JSON.parse(scenarioText)).toMatchObject({ format: 'jalon-scenario/1' });
      const rally = await workshop.prepareMade('heritage', scenarioText, { teams: 3 });
      expect(rally.hunt?.circuits).toHaveLength(3);
      expect(new Set(rally.hunt?.stages.map(({ site }) => site?.id))).toEqual(
        new Set(hunt?.stages.map(({ site }) => site?.id)),
      );
      expect((await workshop.prepareMade('none', scenarioText, { teams: 3 })).hunt).toBeNull();
    });

    it('tells of the best walk so far while it seeks one, and is content with it when asked', async () => {
      const workshop = open();
      await readHeritage(workshop);
      const told: Suggestion[] = [];
      const whole = await workshop.suggest('heritage', { minutes: 90 }, [], (best) => told.push(best));
      const shares = told.map(({ quality }) => quality.done);
      expect(told.length).toBeGreaterThan(5);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(whole.quality.done).toBe(1);
      expect(whole.quality.worth).toBeGreaterThanOrEqual(told[0]?.quality.worth ?? 0);
      expect(whole.quality.bound).toBeGreaterThanOrEqual(whole.quality.worth);
      const stopped: number[] = [];
      const ended = await workshop.suggest('heritage', { minutes: 90 }, [], ({ quality }) => {
        stopped.push(quality.done);
        void workshop.endSearch();
      });
      expect(stopped.length).toBeLessThan(told.length);
      expect([ended.quality.done, ended.sites.length >= 3]).toEqual([1, true]);
    });

    it('seeks one walk at a time: the latest', async () => {
      const workshop = open();
      await readHeritage(workshop);
      const told: string[] = [];
      const [first, second] = await Promise.all([
        workshop.suggest('heritage', { minutes: 90 }, [], () => told.push('first')),
        workshop.suggest('heritage', { minutes: 30 }, [], () => told.push('second')),
      ]);
      expect(told.filter((one) => one === 'first').length).toBeLessThan(3);
      expect(first.sites.length).toBeGreaterThan(second.sites.length);
    });

    it('has no sites of a dataset that was never read', async () => {
      const workshop = open();
      expect(await workshop.clusters('none', frame, 8)).toEqual([]);
      expect(await workshop.find('none', { from: { walk: [], offMeters: 9 }, text: '', most: 9 })).toMatchObject({
        total: 0,
      });
      expect(await workshop.known('none', 'a')).toBeNull();
      expect((await workshop.suggest('none', { minutes: 60 }, [])).sites).toEqual([]);
      expect((await workshop.compose('none', { sites: ['a'], path: '' })).hunt).toBeNull();
    });

    it('answers calls that run at once each with its own', async () => {
      const workshop = open();
      const [first, prepared, second] = await Promise.all([
        workshop.read(aFile()),
        workshop.prepare('{', 'bad.json'),
        workshop.read({ ...aFile('empty'), bytes: new Uint8Array() }),
      ]);
      expect([first.reading.sites, prepared.hunt, second.reading.sites]).toEqual([3, null, 0]);
    });
  });
};
