import { type Checked, fault } from '../lib/checked';

/** Makes version n + 1 of a format from version n. */
export type Step = (value: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The one door for files of any age: `steps[0]` makes version 2 of version 1, and so on; the last version passes as it is. */
export const upgrade = (value: unknown, name: string, steps: readonly Step[]): Checked<unknown> => {
  const wanted = `${name}/${steps.length + 1}`;
  const refuse = (code: 'format.unknown' | 'format.newer', found: string) => ({
    value: null,
    problems: [fault('$.format', code, { found, wanted })],
  });
  if (!isObject(value)) return { value, problems: [] };
  if (value.format === undefined)
    return { value: null, problems: [fault('$.format', 'shape.missing', { key: 'format' })] };
  const found = typeof value.format === 'string' ? value.format : JSON.stringify(value.format);
  const [family, digits = ''] = found.split('/');
  if (family !== name || !/^[1-9]\d{0,3}$/.test(digits)) return refuse('format.unknown', found);
  const version = Number(digits);
  if (version > steps.length + 1) return refuse('format.newer', found);
  return { value: steps.slice(version - 1).reduce((old, step) => step(old), value), problems: [] };
};

/** What makes today's scenario of an older one. */
export const scenarioSteps: readonly Step[] = [];
