import { decode } from '../../core/dataset/bytes/decoder';
import type { Checked } from '../../core/lib/checked';
import { parseJson } from '../../core/lib/json';

/** What a `datapackage.json` says, if there is one; what can't be read of it is a warning, since the data can be. */
export const readDescriptor = (bytes: Uint8Array | null, file: string): Checked<unknown> => {
  if (!bytes) return { value: null, problems: [] };
  const { value, problems } = parseJson(decode(bytes).text);
  return { value, problems: problems.map((problem) => ({ ...problem, file, severity: 'warning' })) };
};
