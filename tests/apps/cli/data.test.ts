import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateFor } from '../../../src/platform/node/certificate';
import { listenOn } from '../../../src/platform/node/listen';
import { scenarioJson } from '../../builders/scenario';
import { hunt, huntIn, scratch } from './hunt';

const aFile = scratch();
const csv = 'id,name,century,latitude,longitude\na,Alba,XVe siècle,47.2164,-1.5494\nb,Bruma,XVIe siècle,,\n';
const descriptor = JSON.stringify({ title: 'Ten sites', licenses: [{ title: 'Licence Ouverte 2.0' }] });

const aScenario = (name: string, path: string): string => {
  const stages = [{ id: 'one', site: { dataset: 'the sites', id: 'a' }, challenges: [{ type: 'find' }] }];
  return aFile(name, JSON.stringify(scenarioJson({ datasets: { 'the sites': { path } }, stages }), null, 2));
};

const problemsIn = async (file: string, env?: NodeJS.ProcessEnv) => {
  const args = ['check', file, '--json', '--lang', 'en'];
  return JSON.parse((await (env ? huntIn(env, ...args) : hunt(...args))).out);
};

/** The line of a text that speaks of a dataset's path. */
const lineOfPath = (file: string): number =>
  readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((line) => line.includes('"path"')) + 1;

describe('a dataset beside its scenario', () => {
  it('is told of with its own row and column, where the scenario names it', async () => {
    aFile('sites.csv', csv);
    const file = aScenario('beside.json', 'sites.csv');
    const [problem, ...others] = await problemsIn(file);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      file,
      line: lineOfPath(file),
      path: '$.datasets["the sites"].path',
      fault: 'csv.rowWithoutPlace',
      severity: 'warning',
      data: { file: 'sites.csv', column: 'latitude, longitude' },
    });
    expect(problem.message).toMatch(/^sites\.csv, .*row \d, column “latitude, longitude”: this row has no coordinates/);
    const { told } = await hunt('check', file, '--lang', 'en');
    expect(told).toMatch(`${file}:${lineOfPath(file)}:`);
    expect(told).toContain('note: sites.csv, ');
  });

  it('is told of beside the faults of the scenario itself', async () => {
    const file = aFile(
      'both.json',
      JSON.stringify(scenarioJson({ titel: 'x', datasets: { a: { path: 'none.csv' } } })),
    );
    const found: { path: string; fault: string }[] = await problemsIn(file);
    expect(found.map(({ path, fault }) => [path, fault])).toEqual([
      ['$.datasets.a.path', 'url.notFound'],
      ['$.titel', 'shape.unknownKey'],
    ]);
  });

  it('is read all the same beside a descriptor that is broken, which is told', async () => {
    aFile('sites.csv', csv);
    const broken = aFile('datapackage.json', '{\n  "title": "x",,\n}');
    const found: { message: string; severity: string }[] = await problemsIn(aScenario('described.json', 'sites.csv'));
    rmSync(broken);
    expect(found.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    expect(found[0]?.message).toMatch(/^datapackage\.json, line 2, character 16: the JSON is not well formed/);
  });

  it('is not read where it lies elsewhere, by path or by link', async () => {
    const folder = dirname(aFile('sites.csv', csv));
    symlinkSync('/etc/passwd', join(folder, 'linked.csv'));
    for (const path of ['../../../../../../etc/passwd', '%2e%2e/x.csv', '/etc/passwd', 'linked.csv']) {
      const [problem] = await problemsIn(aScenario('outside.json', path));
      expect(problem).toMatchObject({ fault: 'file.outside', path: '$.datasets["the sites"].path' });
      expect(problem.message).toContain(`“${path}” leads out of the scenario’s folder`);
    }
  });

  it('is not asked for by http', async () => {
    const [problem] = await problemsIn(aScenario('http.json', 'http://127.0.0.1/sites.csv'));
    expect(problem).toMatchObject({ fault: 'url.notHttps', path: '$.datasets["the sites"].path' });
  });
});

describe('a dataset at an https address', () => {
  let server: Server;
  let origin = '';
  let env: NodeJS.ProcessEnv = {};

  beforeAll(async () => {
    const folder = dirname(aFile('x', ''));
    const certificate = await certificateFor(folder, ['127.0.0.1']);
    const bodies: Readonly<Record<string, string>> = {
      '/open/sites.csv?zone=Europe/Paris': csv,
      '/open/datapackage.json': descriptor,
    };
    server = createServer(certificate, ({ url = '' }, response) => {
      response.writeHead(bodies[url] === undefined ? 404 : 200).end(bodies[url]);
    });
    origin = `https://127.0.0.1:${await listenOn(server, 0, '127.0.0.1')}`;
    env = { NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem') };
  });

  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  it('is fetched, with the descriptor beside it', async () => {
    const file = aScenario('web.json', `${origin}/open/sites.csv?zone=Europe/Paris`);
    const { code, out } = await huntIn(env, 'prepare', file);
    expect(code).toBe(0);
    const prepared = JSON.parse(out);
    expect(prepared.stages[0].title).toBe('Alba');
    expect(prepared.credits[0]).toMatchObject({ title: 'Ten sites', license: 'Licence Ouverte 2.0' });
  });

  it('that holds nothing, or that can’t be trusted, is told where the scenario names it', async () => {
    const gone = aScenario('gone.json', `${origin}/open/none.csv`);
    expect(await problemsIn(gone, env)).toMatchObject([{ fault: 'url.notFound', line: lineOfPath(gone) }]);
    const distrusted = aScenario('distrusted.json', `${origin}/open/sites.csv?zone=Europe/Paris`);
    expect(await problemsIn(distrusted)).toMatchObject([{ fault: 'url.refused', line: lineOfPath(distrusted) }]);
  });
});

describe('a folder', () => {
  it('that holds a GTFS feed is read as one dataset, with the lines of each stop', async () => {
    const stops = aFile('stops.txt', 'stop_id,stop_name,stop_lat,stop_lon\nA,Gare,47.2,-1.5\nB,Port,47.3,-1.6\n');
    aFile('routes.txt', 'route_id,route_short_name,route_type\nr,7,0\n');
    aFile('trips.txt', 'route_id,service_id,trip_id\nr,s,t\n');
    aFile('stop_times.txt', 'trip_id,stop_id,stop_sequence\nt,A,1\n');
    const { out, code } = await hunt('read', dirname(stops), '--json');
    const [read] = JSON.parse(out).datasets;
    expect(code).toBe(0);
    expect([read.kind, read.rows, read.sites, read.merged, read.leftOut]).toEqual(['gtfs', 2, 2, 0, []]);
    expect(read.fields.at(-4)).toMatchObject({ key: 'lines', kind: 'categories', filled: 1 });
  });

  it('that holds none is said to be a folder', async () => {
    expect(await hunt('read', '/', '--lang', 'en')).toMatchObject({ code: 2, told: expect.stringContaining('folder') });
  });
});
