import { useMemo, useState } from 'preact/hooks';
import { fault, type Problem } from '../../../core/lib/checked';
import { say } from '../../../core/lib/language';
import { replay } from '../../../core/play/evolve';
import { openPacked, type PackedPlay, unpackPlay } from '../../../core/play/packed';
import { standing } from '../../../core/play/standing';
import type { OpenedPlay } from '../../../platform/ports';
import { passWords } from '../../../ui/messages/pass';
import { teamName } from '../../../ui/messages/team';
import type { PageProps } from '../App';
import { accepted } from '../accepted';
import { meansPlay } from '../given';
import { useLoaded } from '../hooks';
import type { Source } from '../library';
import { LoadingView } from '../screens/LoadingView';
import { NoticeView } from '../screens/NoticeView';
import { goToPlay, takeFile, takePlay } from '../take';
import type { Origin } from '../whence';
import { FromElsewhere } from './Absent';
import { type HashedHunt, huntFrom, huntHere, type Sought } from './huntOf';

interface Props extends PageProps {
  /** What a code says after `#/take/`. */
  readonly packed: string;
  readonly onBegun: (opened: OpenedPlay) => void;
}

/** A play that another device passes on by a code: shown, and taken by a tap. */
export const Take = (props: Props) => <Taken key={props.packed} {...props} />;

const Taken = (props: Props) => {
  const { choices, leave, packed, world } = props;
  const { language } = choices;
  const words = passWords(language).take;
  const said = useMemo(() => openPacked(packed), [packed]);
  const here = useLoaded(async () => ({ found: said && (await huntHere(said, world)) }), [said]);
  const [given, setGiven] = useState<HashedHunt | null>(null);
  if (!here) return <LoadingView language={language} what="play" />;
  if (!said) return <NoticeView choices={choices} title={words.broken} said={words.brokenHow} onLeave={leave} />;
  const found = given ?? here.found;
  return found ? <Offer {...props} said={said} found={found} /> : <Missing {...props} said={said} onFound={setGiven} />;
};

interface OfferProps extends Props {
  readonly said: PackedPlay;
  readonly found: HashedHunt;
}

const Offer = ({ world, choices, leave, said, found: { hunt, hash }, onBegun }: OfferProps) => {
  const { language } = choices;
  const words = passWords(language).take;
  const [elsewhere, setElsewhere] = useState(false);
  const opened = useMemo(() => unpackPlay(said, hunt, hash), [said, hash]);
  if (!opened) return <NoticeView choices={choices} title={words.broken} said={words.brokenHow} onLeave={leave} />;
  const play = replay(opened.log.map(({ event }) => event));
  const { found, points } = standing(hunt, play, play.at);
  const isOver = play.finished !== null;
  const take = async () => {
    const playId = await takePlay(opened, await world.loadGear()).catch(() => said.playId);
    if (playId === null) return setElsewhere(true);
    onBegun({ ...opened, record: { ...opened.record, id: playId } });
    goToPlay(playId, opened);
  };
  const told = words.said(say(teamName(play.team), language), found, points);
  return (
    <NoticeView
      choices={choices}
      title={(isOver ? words.titleOver : words.title)(say(hunt.title, language))}
      said={elsewhere ? words.elsewhere : told}
      way={{ label: isOver ? words.hereOver : words.here, onGo: take }}
      onLeave={leave}
    />
  );
};

interface MissingProps extends Props {
  readonly said: PackedPlay;
  onFound(found: HashedHunt): void;
}

/** How the search for the hunt stands: not begun, under way, held until the person has read whom it asks, or in vain. */
type Search =
  | { readonly kind: 'none' | 'loading' | 'other' }
  | { readonly kind: 'asking'; readonly origin: Origin; readonly onGo: () => void }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/** Where a code says that its hunt is to be had; null for a hunt that ships, or came from a file. */
const addressOf = ({ from }: PackedPlay): URL | null => {
  const url = from && URL.canParse(from.hunt) ? new URL(from.hunt) : null;
  return url?.protocol === 'https:' ? url : null;
};

/** What seeks the hunt of a code where the person says, and takes a play's file, which holds it, as what it is. */
const useSearch = ({ world, said, onFound }: MissingProps) => {
  const [search, setSearch] = useState<Search>({ kind: 'none' });
  const rally = said.from?.rally ?? '';
  const end = ({ found, problems }: Sought) => {
    if (found) onFound(found);
    else setSearch(problems.length > 0 ? { kind: 'failed', problems } : { kind: 'other' });
  };
  const seek = async (work: () => Promise<Sought>) => {
    setSearch({ kind: 'loading' });
    end(await work().catch((): Sought => ({ found: null, problems: [fault('', 'open.failed')] })));
  };
  const ask = (origin: Origin) =>
    new Promise<void>((resolve) => {
      const onGo = () => {
        setSearch({ kind: 'loading' });
        resolve();
      };
      setSearch({ kind: 'asking', origin, onGo });
    });
  const open = (source: Source) => seek(async () => huntFrom(source, said, await world.loadGear(), ask));
  const pick = async () => {
    const files = await world.files.pick(accepted);
    const [file] = files;
    if (!file) return;
    const isPlay = await meansPlay(file).catch(() => false);
    if (!isPlay) return open({ kind: 'files', files, rally });
    const { problems } = await takeFile(file, await world.loadGear());
    if (problems.length > 0) setSearch({ kind: 'failed', problems });
  };
  return { search, pick, load: (address: URL) => open({ kind: 'address', url: address.href, rally }) };
};

/** The hunt is not on this device: where it is to be had, and only after a tap from elsewhere. */
const Missing = (props: MissingProps) => {
  const { choices, leave, said } = props;
  const { language } = choices;
  const words = passWords(language).take;
  const { search, pick, load } = useSearch(props);
  if (search.kind === 'loading') return <LoadingView language={language} what="hunt" />;
  if (search.kind === 'asking') return <FromElsewhere {...search} choices={choices} onLeave={leave} />;
  const address = addressOf(said);
  const file = { label: words.choose, onGo: pick };
  const ways = address && search.kind !== 'other' ? [{ label: words.load, onGo: () => load(address) }, file] : [file];
  const [way, more] = ways;
  const how = {
    other: words.other,
    failed: words.failed,
    none: address ? words.fromHost(address.host) : words.noHuntHow,
  };
  const problems = search.kind === 'failed' ? search.problems : [];
  return (
    <NoticeView
      choices={choices}
      title={words.noHunt}
      said={how[search.kind]}
      {...{ problems, way, more }}
      onLeave={leave}
    />
  );
};
