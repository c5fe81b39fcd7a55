import { X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, get } from 'node:https';
import { type NetworkInterfaceInfo, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { certificateFor } from '../../../src/platform/node/certificate';
import { listenOn } from '../../../src/platform/node/listen';
import { lanAddresses } from '../../../src/platform/node/network';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-certificate-'));
});

afterEach(() => rm(folder, { recursive: true }));

describe('The certificate for phones', () => {
  it('names every address, and is for servers alone', async () => {
    const { cert } = await certificateFor(folder, ['192.168.1.20', '10.0.0.5']);
    const read = new X509Certificate(cert);
    expect([read.checkIP('192.168.1.20'), read.checkIP('10.0.0.5'), read.checkHost('localhost')]).not.toContain(
      undefined,
    );
    expect(read.checkIP('192.168.1.21')).toBeUndefined();
    expect([read.ca, read.keyUsage]).toEqual([false, ['1.3.6.1.5.5.7.3.1']]);
  });

  it('is made once and used again, so that a phone warns once', async () => {
    const first = await certificateFor(folder, ['192.168.1.20']);
    expect(await certificateFor(folder, ['192.168.1.20'])).toEqual(first);
  });

  it('is made anew for an address it does not name, or when it is spoiled', async () => {
    const first = await certificateFor(folder, ['192.168.1.20']);
    const second = await certificateFor(folder, ['192.168.1.21']);
    expect(second.cert).not.toBe(first.cert);
    await writeFile(join(folder, 'cert.pem'), 'spoiled');
    const third = await certificateFor(folder, ['192.168.1.21']);
    expect(await readFile(join(folder, 'cert.pem'), 'utf8')).toBe(third.cert);
  });

  it('is made all the same where it can’t be kept', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const { cert } = await certificateFor(join(file, 'certificates'), ['192.168.1.20']);
    expect(new X509Certificate(cert).checkIP('192.168.1.20')).toBeDefined();
  });

  it.skipIf(process.platform === 'win32')('has a key that only its owner can read', async () => {
    await certificateFor(folder, ['192.168.1.20']);
    expect((await stat(join(folder, 'key.pem'))).mode & 0o077).toBe(0);
  });

  it('is accepted by one who trusts it', async () => {
    const certificate = await certificateFor(folder, ['127.0.0.1']);
    const server = createServer(certificate, (_, response) => response.end('hello'));
    const port = await listenOn(server, 0, '127.0.0.1');
    const status = await new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port, ca: certificate.cert }, (response) => resolve(response.statusCode)).on(
        'error',
        reject,
      );
    });
    server.close();
    server.closeAllConnections();
    expect(status).toBe(200);
  });
});

describe('The addresses of this machine on its networks', () => {
  const info = (address: string, over: Partial<NetworkInterfaceInfo> = {}): NetworkInterfaceInfo =>
    ({ address, family: 'IPv4', internal: false, netmask: '', mac: '', cidr: null, ...over }) as NetworkInterfaceInfo;

  it('are those a phone can reach, home networks first', () => {
    const found = lanAddresses({
      lo: [info('127.0.0.1', { internal: true })],
      docker0: [info('172.17.0.1')],
      eth0: [info('10.1.2.3'), info('fe80::1', { family: 'IPv6' } as Partial<NetworkInterfaceInfo>)],
      wlan0: [info('192.168.1.20')],
      en5: [info('169.254.7.7')],
    });
    expect(found).toEqual(['192.168.1.20', '10.1.2.3']);
  });
});
