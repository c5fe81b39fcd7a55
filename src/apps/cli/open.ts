import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fault, type Problem, stops } from '../../core/lib/checked';
import type { Hunt } from '../../core/prepare/hunt';
import { datasetPaths, descriptorPath } from '../../core/scenario/datasetPaths';
import { readBytes } from '../../platform/node/files';
import type { Workshop } from '../../platform/ports';
import { createWorkshop } from '../../platform/workshop';

/** Where the bundled data lies. */
const publicFolder = fileURLToPath(new URL('../../../public/', import.meta.url));

/** A scenario or a hunt as a file holds it, and what became of it. */
export interface OpenedFile {
  readonly text: string;
  readonly hunt: Hunt | null;
  readonly problems: readonly Problem[];
}

/** The first of the places where a scenario's path may lead that holds a file: beside the scenario, then beside Jalon. */
const bytesFrom = async (scenario: string, path: string): Promise<Uint8Array | null> => {
  for (const folder of [dirname(resolve(scenario)), publicFolder]) {
    const bytes = await readBytes(join(folder, path));
    if (bytes) return bytes;
  }
  return null;
};

const parsed = (bytes: Uint8Array | null): unknown => {
  try {
    return bytes ? JSON.parse(new TextDecoder().decode(bytes)) : null;
  } catch {
    return null;
  }
};

const readDatasets = async (file: string, text: string, workshop: Workshop): Promise<readonly Problem[]> => {
  const problems: Problem[] = [];
  for (const [key, path] of datasetPaths(text)) {
    const bytes = await bytesFrom(file, path);
    if (!bytes) {
      problems.push({ ...fault(`$.datasets.${key}.path`, 'url.notFound', { url: path }), file });
      continue;
    }
    const descriptor = parsed(await bytesFrom(file, descriptorPath(path)));
    const { reading } = await workshop.read({ key, fileName: path, bytes, descriptor });
    problems.push(...reading.problems);
  }
  return problems;
};

/** Opens a scenario or a hunt with the data it names; null where the file can't be read. */
export const openFile = async (file: string): Promise<OpenedFile | null> => {
  const bytes = await readBytes(file);
  if (!bytes) return null;
  const text = new TextDecoder().decode(bytes);
  const workshop = createWorkshop();
  const data = await readDatasets(file, text, workshop);
  if (stops(data)) return { text, hunt: null, problems: data };
  const { hunt, problems } = await workshop.prepare(text, file);
  return { text, hunt, problems: [...data, ...problems] };
};
