import { useState } from 'preact/hooks';
import { gather, isWorthSending } from '../../../core/corrections/gather';
import { replay } from '../../../core/play/evolve';
import { standing } from '../../../core/play/standing';
import type { OpenedPlay, Outbox, Photos } from '../../../platform/ports';
import { keptWords } from '../../../ui/messages/kept';
import { playWords } from '../../../ui/messages/play';
import type { PageProps } from '../App';
import { readPodium } from '../honors';
import { useLoaded } from '../hooks';
import { passingOf } from '../passing';
import { go } from '../route';
import { LoadingView } from '../screens/LoadingView';
import { NoticeView } from '../screens/NoticeView';
import type { Album, NoticeProps, Passing } from '../screens/props';
import { ResultScreen } from '../screens/ResultScreen';
import { Absent } from './Absent';
import { shortLength } from './Class';
import { type Correcting, correctingOf } from './correcting';
import { landOf } from './landOf';
import { openedPlay } from './openedPlay';

/** What all teams of a hunt made of it: loaded with what one of them did, which leads there. */
export { Class } from './Class';

interface Props extends PageProps {
  readonly playId: string;
  readonly begun: OpenedPlay | null;
}

/** The result of a play, read from its log. */
export const Result = ({ world, choices, leave, playId, begun }: Props) => {
  const opened = useLoaded(async () => {
    const [play, { outbox, fetcher, photos }] = await Promise.all([
      openedPlay(playId, begun, world.plays),
      world.loadGear(),
    ]);
    return { play, outbox, fetcher, photos };
  }, [playId]);
  const land = useLoaded(async () => opened?.play && landOf(opened.play.record.hunt, world), [opened]);
  const podium = useLoaded(async () => opened?.play && readPodium(opened.play, world.plays), [opened]);
  const [passing, setPassing] = useState<Passing | null>(null);
  const [correcting, setCorrecting] = useState<Correcting | null>(null);
  if (!opened) return <LoadingView language={choices.language} what="play" />;
  if (!opened.play) return <Absent choices={choices} onLeave={leave} />;
  const { play: read, outbox } = opened;
  const { record, log } = read;
  const play = replay(log.map((entry) => entry.event));
  if (play.finished === null) return <Running choices={choices} playId={playId} onLeave={leave} />;
  const stands = standing(record.hunt, play, play.at);
  const corrections = gather([read]);
  const picture = async () => {
    const { drawPicture } = await import('../notebook/picture/picture');
    const kept = { hunt: record.hunt, play, standing: stands, wall: record.createdWall };
    return drawPicture(kept, choices.language, opened.fetcher);
  };
  return (
    <>
      <ResultScreen
        choices={choices}
        hunt={record.hunt}
        play={play}
        standing={stands}
        podium={podium ?? null}
        land={land ?? null}
        album={albumOf(record, opened.photos, outbox)}
        onAgain={() => go({ screen: 'again', playId })}
        onKeep={async () => outbox.save(await picture())}
        onShare={outbox.shares(anyPicture()) ? async () => outbox.share(await picture()) : null}
        onPrint={outbox.print}
        onTeams={() => go({ screen: 'class', hunt: record.huntHash.slice(0, shortLength) })}
        onPass={() => passingOf(read, outbox).then(setPassing)}
        onCorrect={isWorthSending(corrections) ? () => correctingOf(corrections).then(setCorrecting) : null}
        onLeave={leave}
      />
      {passing && <passing.PassOn {...choices} {...passing} onClose={() => setPassing(null)} />}
      {correcting && (
        <correcting.CorrectionsDialog
          {...choices}
          {...correcting}
          outbox={outbox}
          onClose={() => setCorrecting(null)}
        />
      )}
    </>
  );
};

const albumOf = ({ id: playId, hunt }: OpenedPlay['record'], photos: Photos, outbox: Outbox): Album => ({
  get: (stage, challenge) => photos.get({ playId, stage, challenge }),
  save: (stage, picture) => outbox.save(new File([picture], `${hunt.id}-${stage}.jpg`, { type: picture.type })),
  remove: (stage, challenge) => photos.remove({ playId, stage, challenge }),
});

/** A file of the kind that a picture is. */
const anyPicture = (): File => new File([], 'jalon.png', { type: 'image/png' });

/** There is no result as long as the play runs: the way leads back to it. */
const Running = ({
  choices,
  playId,
  onLeave,
}: Pick<NoticeProps, 'choices' | 'onLeave'> & { readonly playId: string }) => {
  const { unfinished, unfinishedHow } = playWords(choices.language);
  const way = { label: keptWords(choices.language).resume, onGo: () => go({ screen: 'play', playId }) };
  return <NoticeView choices={choices} title={unfinished} said={unfinishedHow} way={way} onLeave={onLeave} />;
};
