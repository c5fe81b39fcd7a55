import { useMemo, useState } from 'preact/hooks';
import { say } from '../../../core/lib/language';
import { replay } from '../../../core/play/evolve';
import { openPacked, type PackedPlay, unpackPlay } from '../../../core/play/packed';
import { standing } from '../../../core/play/standing';
import type { OpenedPlay } from '../../../platform/ports';
import { passWords } from '../../../ui/messages/pass';
import { teamName } from '../../../ui/messages/team';
import type { PageProps } from '../App';
import { accepted } from '../accepted';
import { useLoaded } from '../hooks';
import type { Source } from '../library';
import { LoadingView } from '../screens/LoadingView';
import { NoticeView } from '../screens/NoticeView';
import { goToPlay, takePlay } from '../take';
import { type HashedHunt, huntFrom, huntHere } from './huntOf';

interface Props extends PageProps {
  /** What a code says after `#/take/`. */
  readonly packed: string;
  readonly onBegun: (opened: OpenedPlay) => void;
}

/** A play that another device passes on by a code: shown, and taken by a tap. */
export const Take = (props: Props) => {
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

/** The hunt is not on this device: where it is to be had, and only after a tap from elsewhere. */
const Missing = ({ world, choices, leave, said, onFound }: MissingProps) => {
  const words = passWords(choices.language).take;
  const [refused, setRefused] = useState(false);
  const url = said.from && URL.canParse(said.from.hunt) ? new URL(said.from.hunt) : null;
  const address = url?.protocol === 'https:' ? url : null;
  const open = async (source: Source) => {
    const found = await huntFrom(source, said, await world.loadGear()).catch(() => null);
    if (found) onFound(found);
    else setRefused(true);
  };
  const load = () => address && open({ kind: 'address', url: address.href, rally: said.from?.rally ?? '' });
  const pick = async () => {
    const files = await world.files.pick(accepted);
    if (files.length > 0) await open({ kind: 'files', files, rally: said.from?.rally ?? '' });
  };
  const way = address && !refused ? { label: words.load, onGo: load } : { label: words.choose, onGo: pick };
  const how = address ? words.fromHost(address.host) : words.noHuntHow;
  return (
    <NoticeView choices={choices} title={words.noHunt} said={refused ? words.other : how} way={way} onLeave={leave} />
  );
};
