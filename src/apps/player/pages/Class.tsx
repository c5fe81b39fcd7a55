import { useEffect, useRef, useState } from 'preact/hooks';
import { gather, isWorthSending } from '../../../core/corrections/gather';
import { say } from '../../../core/lib/language';
import { resultFilesOf } from '../../../core/results/files';
import { type ClassResults, gatherResults } from '../../../core/results/gathered';
import { xapiFileOf } from '../../../core/results/xapi';
import type { GivenFile, OpenedPlay, PlayStore } from '../../../platform/ports';
import { resultFileWords } from '../../../ui/messages/class';
import { teamName } from '../../../ui/messages/team';
import type { PageProps } from '../App';
import { type HandedIn, handInCode, handInFiles } from '../gathering';
import { appBase } from '../given';
import { useLoaded } from '../hooks';
import { keepLeftOut, keptLeftOut } from '../leftOut';
import { change } from '../route';
import { ClassScreen } from '../screens/class/ClassScreen';
import { LoadingView } from '../screens/LoadingView';
import type { World } from '../world';
import { type Correcting, correctingOf } from './correcting';

interface Props extends PageProps {
  /** With what the hash of the hunt begins that is looked at; '' for the one that most teams played. */
  readonly hunt: string;
}

/** As much of a hunt's hash as its address tells. */
export const shortLength = 12;

const readAll = async (plays: PlayStore): Promise<readonly OpenedPlay[]> => {
  const read: OpenedPlay[] = [];
  for (const { id } of await plays.list()) {
    const opened = await plays.read(id).catch(() => null);
    if (opened && opened.log.length > 0) read.push(opened);
  }
  return read;
};

/** The plays on this device, read anew after each that comes. */
const usePlays = ({ loadGear }: World) => {
  const [plays, setPlays] = useState<readonly OpenedPlay[] | null>(null);
  const read = async () => setPlays(await readAll((await loadGear()).plays).catch(() => []));
  useEffect(() => void read(), []);
  return { plays, read };
};

/** Which plays don't count here; remembered on this device. */
const useLeftOut = ({ settings }: World) => {
  const [leftOut, setLeftOut] = useState(() => keptLeftOut(settings));
  const count = (playId: string, counts: boolean) => {
    const next = new Set(leftOut);
    if (counts) next.delete(playId);
    else next.add(playId);
    keepLeftOut(next, settings);
    setLeftOut(next);
  };
  return { leftOut, count };
};

/** What the teams of a hunt made of it: gathered by codes and files, compared, and taken away. */
export const Class = ({ world, choices, leave, hunt: wanted }: Props) => {
  const gear = useLoaded(() => world.loadGear(), [world]);
  const { plays, read } = usePlays(world);
  const { leftOut, count } = useLeftOut(world);
  const [news, setNews] = useState<readonly HandedIn[]>([]);
  const handed = useRef<Promise<void>>(Promise.resolve());
  const [correcting, setCorrecting] = useState<Correcting | null>(null);
  if (!gear || !plays) return <LoadingView language={choices.language} what="app" />;
  const all = gatherResults(plays);
  const shown = all.find(({ huntHash }) => wanted !== '' && huntHash.startsWith(wanted)) ?? all[0];
  const counted = plays.filter(({ record }) => record.huntHash === shown?.huntHash && !leftOut.has(record.id));
  const [gathered] = gatherResults(counted);
  // whoever still plays reads no answers here before the hunt is over for somebody on this device
  const results = gathered?.outcomes.some(({ finished }) => finished !== null) ? gathered : null;
  const corrections = gather(counted);
  // one after another, so that what is told is of what came last
  const hand = (take: () => Promise<readonly HandedIn[]>) => {
    handed.current = handed.current.then(take).then(setNews, reportError).then(read);
  };
  const handFiles = (files: readonly GivenFile[]) => files.length > 0 && hand(() => handInFiles(files, world));
  return (
    <>
      <ClassScreen
        choices={choices}
        scanner={gear.scanner}
        hunts={all.map(({ hunt, huntHash, outcomes }) => ({
          value: huntHash.slice(0, shortLength),
          title: say(hunt.title, choices.language),
          teams: outcomes.length,
        }))}
        shown={shown ?? null}
        results={results}
        leftOut={leftOut}
        news={news}
        onHunt={(value) => change({ screen: 'class', hunt: value })}
        onCode={(text) => hand(async () => [await handInCode(text, world)])}
        onFiles={() => void world.files.pick('.json').then(handFiles)}
        onDrop={(transfer) => void world.files.dropped(transfer).then(handFiles)}
        onCount={count}
        files={results ? () => filesOf(results, counted, choices.language) : null}
        onSave={({ name, type, text }) => gear.outbox.save(new File([text], name, { type }))}
        onPrint={gear.outbox.print}
        onCorrect={isWorthSending(corrections) ? () => void correctingOf(corrections).then(setCorrecting) : null}
        onLeave={leave}
      />
      {correcting && (
        <correcting.CorrectionsDialog
          {...choices}
          {...correcting}
          outbox={gear.outbox}
          onClose={() => setCorrecting(null)}
        />
      )}
    </>
  );
};

const filesOf = (results: ClassResults, plays: readonly OpenedPlay[], language: 'fr' | 'en') => {
  const words = resultFileWords(language);
  return [...resultFilesOf(results, words), xapiFileOf(plays, results.hunt.id, { home: appBase(), team: teamName })];
};
