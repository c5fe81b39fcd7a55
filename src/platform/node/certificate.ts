import { X509Certificate } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** A key and the certificate for it, as PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const dayMs = 24 * 60 * 60 * 1000;
const lifeDays = 365;

const stillGood = (cert: string, addresses: readonly string[]): boolean => {
  const read = new X509Certificate(cert);
  const endsLater = Date.parse(read.validTo) > Date.now() + dayMs;
  return endsLater && addresses.every((address) => read.checkIP(address) !== undefined);
};

const readKept = async (folder: string, addresses: readonly string[]): Promise<Certificate | null> => {
  try {
    const key = await readFile(join(folder, 'key.pem'), 'utf8');
    const cert = await readFile(join(folder, 'cert.pem'), 'utf8');
    return stillGood(cert, addresses) ? { key, cert } : null;
  } catch {
    return null;
  }
};

const make = async (addresses: readonly string[]): Promise<Certificate> => {
  const made = await generate([{ name: 'commonName', value: 'Jalon' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + lifeDays * dayMs),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [{ type: 2, value: 'localhost' }, ...addresses.map((ip) => ({ type: 7 as const, ip }))],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
};

const keep = async (folder: string, { key, cert }: Certificate): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'key.pem'), key, { mode: 0o600 });
  await writeFile(join(folder, 'cert.pem'), cert);
};

/** The certificate kept in `folder`, made anew when it has run out or lacks one of the addresses, and kept where that folder can be written. */
export const certificateFor = async (folder: string, addresses: readonly string[]): Promise<Certificate> => {
  const kept = await readKept(folder, addresses);
  if (kept) return kept;
  const made = await make(addresses);
  await keep(folder, made).catch(() => {});
  return made;
};
