import { join } from 'node:path';
import { catalogueOf, type Listing, packageOfFile } from '../../../core/dataset/portals';
import type { Problem } from '../../../core/lib/checked';
import { descriptorPath } from '../../../core/scenario/datasetPaths';
import { fetcherFrom } from '../../../platform/node/fetcher';
import { type Unwritable, writeNew } from '../../../platform/node/files';
import { listingAt } from '../../../platform/portals';
import type { Fetcher } from '../../../platform/ports';
import { bytesOf } from '../../../platform/web';
import { type Call, type Command, cannot, type ExitCode } from '../command';
import { readDescriptor } from '../descriptor';
import { tellFaults } from '../faults';
import { fetchWords } from '../fetchWords';
import { read } from './read';

/** The file that an address itself leads to, with the descriptor that lies beside it. */
const fileAt = async (address: string, fetcher: Fetcher): Promise<Listing> => {
  const beside = await fetcher.load(descriptorPath(address));
  const described = readDescriptor('blob' in beside ? await bytesOf(beside.blob) : null, address).value;
  return { file: address, descriptor: packageOfFile(address, described) };
};

/** What is to be downloaded, and with which descriptor: as the portal's catalogue says, where the address is a portal's. */
const listed = (address: string, fetcher: Fetcher): Promise<Listing | Problem> => {
  const catalogue = catalogueOf(address);
  return catalogue ? listingAt(address, catalogue, fetcher) : fileAt(address, fetcher);
};

const written = (call: Call, path: string, why: Unwritable): ExitCode =>
  cannot(call, call.words.labelled(path, why === 'exists' ? fetchWords[call.language].exists : call.words.cannotWrite));

/** Writes the file and its descriptor; the path of the file, or the exit code where that can't be. */
const keep = async (call: Call, { descriptor }: Listing, bytes: Uint8Array): Promise<string | ExitCode> => {
  const folder = call.options.out ?? descriptor.name;
  const [path, beside] = [join(folder, descriptor.resources[0]?.path ?? 'data'), join(folder, 'datapackage.json')];
  const text = new TextEncoder().encode(`${JSON.stringify(descriptor, null, 2)}\n`);
  for (const [file, content] of [
    [beside, text],
    [path, bytes],
  ] as const) {
    const why = await writeNew(file, content);
    if (why) return written(call, file, why);
  }
  return path;
};

/** `fetch ADDRESS`: an open dataset from its portal, with whose it is, in a folder of its own. */
export const fetch: Command = {
  takes: 'one',
  options: ['out', 'json'],
  help: (language) => fetchWords[language].help,
  run: async (call) => {
    const [address = ''] = call.files;
    const fetcher = fetcherFrom([], true);
    const refused = (problem: Problem): ExitCode => {
      tellFaults(call, address, { text: '', problems: [problem] });
      return 2;
    };
    const listing = await listed(address, fetcher);
    if ('fault' in listing) return refused(listing);
    const answer = await fetcher.load(listing.file);
    if ('problem' in answer) return refused(answer.problem);
    const path = await keep(call, listing, await bytesOf(answer.blob));
    if (typeof path !== 'string') return path;
    call.tell(call.words.labelled(path, call.words.written));
    return read.run({ ...call, files: [path] });
  },
};
