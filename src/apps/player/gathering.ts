import { fault, type Problem } from '../../core/lib/checked';
import { replay } from '../../core/play/evolve';
import { openPacked, unpackPlay } from '../../core/play/packed';
import type { Team } from '../../core/play/team';
import { jsonText } from '../../core/scenario/json';
import type { GivenFile, OpenedPlay } from '../../platform/ports';
import { bytesOf } from '../../platform/web';
import { huntHere } from './pages/huntOf';
import { takePlay } from './take';
import type { World } from './world';

/** What became of a play that a team handed in: it came, it was here, or why it isn't. */
export type HandedIn =
  | { readonly kind: 'added' | 'already'; readonly team: Team; readonly points: number }
  | { readonly kind: 'notCode' | 'noHunt' | 'elsewhere' | 'notKept' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** What a code says after `#/take/`: of an address, or of what was copied of one. */
const packedIn = (text: string): string => text.trim().split('#/take/').at(-1) ?? '';

const handIn = async (opened: OpenedPlay, { loadGear }: World): Promise<HandedIn> => {
  const gear = await loadGear();
  const ids: readonly string[] = await gear.plays.ids().catch(() => []);
  const here = await gear.plays.read(opened.record.id).catch(() => null);
  const { team, points } = replay(opened.log.map(({ event }) => event));
  try {
    const playId = await takePlay(opened, gear);
    if (playId === null) return { kind: 'elsewhere' };
    const isOwn = playId === opened.record.id;
    const isKnown = isOwn ? (here?.log.length ?? 0) >= opened.log.length : ids.includes(playId);
    return { kind: isKnown ? 'already' : 'added', team, points };
  } catch {
    return { kind: 'notKept' };
  }
};

/** Takes the play that a code speaks of: what it says, or the address that it is. */
export const handInCode = async (text: string, world: World): Promise<HandedIn> => {
  const said = openPacked(packedIn(text));
  if (!said) return { kind: 'notCode' };
  const found = await huntHere(said, world);
  if (!found) return { kind: 'noHunt' };
  const opened = unpackPlay(said, found.hunt, found.hash);
  return opened ? handIn(opened, world) : { kind: 'notCode' };
};

const handInFile = async (file: GivenFile, world: World): Promise<HandedIn> => {
  const text = jsonText(await bytesOf(file.blob));
  if (text === null) return { kind: 'problems', problems: [{ ...fault('', 'json.notText'), file: file.name }] };
  const workshop = (await world.loadGear()).openWorkshop();
  const { value, problems } = await workshop.openPlay(text, file.name).finally(() => workshop.close());
  return value ? handIn(value, world) : { kind: 'problems', problems };
};

/** Takes the plays of files, one after another. */
export const handInFiles = async (files: readonly GivenFile[], world: World): Promise<readonly HandedIn[]> => {
  const handed: HandedIn[] = [];
  const unread = ({ name }: GivenFile): HandedIn => ({
    kind: 'problems',
    problems: [{ ...fault('', 'file.unread'), file: name }],
  });
  for (const file of files) handed.push(await handInFile(file, world).catch(() => unread(file)));
  return handed;
};
