import { readDescriptor } from '../../../core/dataset/credit/descriptor';
import { type DataPackage, writeDescriptor } from '../../../core/dataset/credit/writeDescriptor';
import { catalogueOf, type Listing, nameAt, packageOfFile } from '../../../core/dataset/portals';
import { descriptorSaid, isSaid } from '../../../core/dataset/said';
import { fault, type Problem } from '../../../core/lib/checked';
import { descriptorPath } from '../../../core/scenario/datasetPaths';
import { listingAt } from '../../../platform/portals';
import type { Fetcher, SurveyFile, Workshop } from '../../../platform/ports';
import { bytesOf } from '../../../platform/web';
import { meansHunt, parsed } from '../given';
import { type Hold, type Items, sizeOf } from './items';

const isProblem = (found: Listing | Problem): found is Problem => 'fault' in found;

/** Where the file of an address is, and what is said of it: by its portal, or beside it. */
const listed = async (url: string, fetcher: Fetcher): Promise<Listing | Problem> => {
  const catalogue = catalogueOf(url);
  if (catalogue) return listingAt(url, catalogue, fetcher);
  const beside = await fetcher.load(descriptorPath(url));
  return { file: url, descriptor: packageOfFile(url, parsed('blob' in beside ? await bytesOf(beside.blob) : null)) };
};

/** The descriptor of an item that was read, with what the person says; null until it is read. */
export const descriptorOf = (items: Items, key: string): DataPackage | null => {
  const [item, hold] = [items.find(key), items.holds.get(key)];
  if (!item?.found || !hold) return null;
  const { credit, fields, dialect, inside, packaged } = item.found;
  const beside = hold.descriptor ?? packaged;
  const { kinds, language } = readDescriptor(beside, beside === packaged ? inside : item.name);
  const said = descriptorSaid({ credit, kinds, encoding: undefined, language }, item.said);
  const columns = fields.map((field) => field.key);
  return writeDescriptor(said, { ...dialect, fileName: item.name, columns }, beside);
};

/** Understands what was read anew, by what the person says now. */
export const understand = async (items: Items, key: string, hold: Hold): Promise<void> => {
  const { workshop, descriptor } = hold;
  const { said, found, surveyed } = items.find(key) ?? {};
  if (!workshop || !said || !found) return;
  if (!surveyed && !isSaid(said)) return items.change(key, { surveyed: found, progress: null });
  items.change(key, { progress: { step: 'describing', done: 0, total: null } });
  const isCurrent = () => items.holds.get(key) === hold && hold.workshop === workshop;
  try {
    const again = await workshop.redescribe(key, isSaid(said) ? descriptorOf(items, key) : descriptor);
    if (isCurrent() && items.find(key)?.said === said) items.change(key, { surveyed: again ?? found, progress: null });
  } catch (error) {
    if (isCurrent()) throw error;
  }
};

/** Reads an item in a fresh workshop; a reading that went on before ends. */
export const read = async (items: Items, key: string, hold: Hold, openWorkshop: () => Workshop): Promise<void> => {
  const { content, descriptor } = hold;
  const item = items.find(key);
  if (!content || !item) return;
  hold.workshop?.close();
  const workshop = openWorkshop();
  hold.workshop = workshop;
  const isCurrent = () => items.holds.get(key) === hold && hold.workshop === workshop;
  const tell = (done: number, total: number) =>
    isCurrent() && items.change(key, { progress: { step: 'reading', done, total } });
  tell(0, sizeOf(content));
  const file = { key, fileName: item.name, content, descriptor, encoding: item.said.encoding };
  try {
    const found = await workshop.survey(file, tell);
    if (!isCurrent()) return;
    items.change(key, { found, problems: [] });
    await understand(items, key, hold);
  } catch (error) {
    if (isCurrent()) items.change(key, { problems: [await whyUnread(content, item.name, error)], progress: null });
  }
};

/** The host of a portal's file, where neither the address nor the portal's catalogue names it, nor a domain that it belongs to. */
const elsewhere = (file: string, url: string): string | null => {
  const named = [url, catalogueOf(url)?.ask ?? url].map((one) => new URL(one).host.replace(/^www\./, ''));
  const { host } = new URL(file);
  return named.some((one) => host === one || host.endsWith(`.${one}`)) ? null : host;
};

/** Names a host before anything is asked of it; fulfilled when the person goes on. */
const ask = (items: Items, key: string, hold: Hold, host: string): Promise<void> =>
  new Promise((resolve) => {
    hold.goOn = () => {
      hold.goOn = null;
      items.change(key, { asked: null });
      resolve();
    };
    items.change(key, { asked: host, progress: null });
  });

/** Loads what an address leads to: a file that is to be read, or a hunt, or why there is neither. */
export const load = async (items: Items, key: string, hold: Hold, fetcher: Fetcher): Promise<void> => {
  const url = items.find(key)?.url ?? '';
  const fail = (problem: Problem) => items.change(key, { problems: [problem], progress: null });
  const listing = await listed(url, fetcher);
  if (isProblem(listing)) return fail(listing);
  const tell = (done: number, total: number | null) =>
    items.change(key, { progress: { step: 'loading', done, total } });
  const host = elsewhere(listing.file, url);
  if (host !== null) await ask(items, key, hold, host);
  const answer = await fetcher.load(listing.file, { tell, signal: hold.following.signal });
  if ('problem' in answer) return fail(answer.problem);
  if (await meansHunt(answer.blob)) return items.change(key, { hunt: answer.blob, progress: null });
  hold.content = answer.blob;
  hold.descriptor = listing.descriptor;
  const name = nameAt(listing.file);
  items.change(key, { name: /\.\w+$/.test(name) ? name : (listing.descriptor.resources[0]?.path ?? 'data') });
};

/** A file that is gone by now, or a folder, is told apart from what nobody foresaw. */
const whyUnread = async (content: SurveyFile['content'], file: string, error: unknown): Promise<Problem> => {
  const blobs = content instanceof Blob ? [content] : Object.values(content);
  try {
    for (const blob of blobs) await blob.slice(0, 1).arrayBuffer();
  } catch {
    return { ...fault('', 'file.unread'), file };
  }
  reportError(error);
  return { ...fault('', 'open.failed'), file };
};
