import { catalogueOf } from '../../core/dataset/portals';
import { datasetPaths } from '../../core/scenario/datasetPaths';
import { appBase } from './given';

/** Where a hunt comes from, '' for a file, and whom it asks for data besides; of a link, its host alone. */
export interface Origin {
  readonly host: string;
  readonly others: readonly string[];
  /** Whether nothing at all has been asked of the host. */
  readonly unasked?: true;
}

/** Fulfilled when the person goes on. */
export type AskOrigin = (origin: Origin) => Promise<void>;

const hostOf = (path: string, base: string): string => (URL.canParse(path, base) ? new URL(path, base).host : '');

const ownHost = (): string => new URL(appBase()).host;

/** What was opened as a hunt. */
interface Whence {
  readonly text: string;
  /** Where its relative paths start. */
  readonly base: string;
  readonly kind: 'files' | 'address';
}

/** Whence a hunt comes that asks others for anything; null where it asks nobody else. */
export const originOf = ({ text, base, kind }: Whence): Origin | null => {
  const [own, host] = [ownHost(), kind === 'files' ? '' : new URL(base).host];
  const asked = datasetPaths(text).map(([, path]) => hostOf(path, base));
  const others = [...new Set(asked)].filter((one) => one !== '' && one !== own && one !== host);
  return others.length > 0 ? { host: host === own ? '' : host, others } : null;
};

/** Whither a link leads: nobody chose it here, and nothing is loaded before somebody goes on; null for what lies beside Jalon. */
export const linkedTo = (url: string): Origin | null => {
  const host = hostOf(catalogueOf(url)?.ask ?? url, appBase());
  return host === '' || host === ownHost() ? null : { host, others: [], unasked: true };
};
