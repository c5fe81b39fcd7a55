import { Button } from '../../../../ui/components/Button';
import { Dialog } from '../../../../ui/components/Dialog';
import { Icon } from '../../../../ui/components/Icon';
import { type AlongWords, alongWords } from '../../../../ui/messages/along';
import { shellWords } from '../../../../ui/messages/shell';
import type { Packed } from '../../along/plan';
import type { Ending, Load } from '../../along/porter';
import { bagIcon } from './icons';
import type { TakeAlongProps } from './TakeAlong';

interface AlongDialogProps extends TakeAlongProps {
  onClose(): void;
}

/** Says plainly what of a hunt is on this device and what isn't, what the rest weighs, and fetches or removes it. */
export const AlongDialog = (props: AlongDialogProps) => {
  const { language, packed, onClose } = props;
  const words = alongWords(language);
  return (
    <Dialog title={words.title} closeLabel={shellWords(language).close} onClose={onClose}>
      <div class="along">
        <p>{words.lead}</p>
        {packed ? (
          <>
            <Here packed={packed} words={words} />
            <Doing {...props} packed={packed} words={words} />
          </>
        ) : (
          <p>{props.load?.ending === 'failed' ? words.endings.failed : words.looking}</p>
        )}
      </div>
    </Dialog>
  );
};

interface HereProps {
  readonly packed: Packed;
  readonly words: AlongWords;
}

const mapSentence = ({ kept, total, bytes }: Packed['tiles'], words: AlongWords): string => {
  if (total === 0) return words.mapNowhere;
  if (kept === 0) return words.mapMissing;
  return kept < total ? words.mapPart(kept, total, bytes) : words.mapHere(kept, bytes);
};

const Line = ({ here, children }: { readonly here: boolean; readonly children: string }) => (
  <li class={here ? 'along-here' : undefined}>
    <Icon name={here ? 'check' : 'cross'} />
    <span>{children}</span>
  </li>
);

const Here = ({ packed: { app, hunt, huntBytes, tiles }, words }: HereProps) => (
  <ul class="along-list">
    <Line here={app}>{app ? words.gameHere : words.gameMissing}</Line>
    <Line here={hunt}>{(hunt ? words.huntHere : words.huntMissing)(huntBytes)}</Line>
    <Line here={tiles.kept === tiles.total}>{mapSentence(tiles, words)}</Line>
  </ul>
);

const isWhole = ({ hunt, tiles }: Packed): boolean => hunt && tiles.kept === tiles.total;

/** Nobody leaves in the belief that all is here while the game isn't. */
const endingOf = (ending: Ending, { app }: Packed): keyof AlongWords['endings'] =>
  ending === 'done' && !app ? 'noGame' : ending;

const Doing = (props: AlongDialogProps & HereProps) => {
  const { packed, load, words, onRemove } = props;
  const going = load !== null && load.ending === null;
  return (
    <div class="along-doing">
      {going ? <Going {...props} load={load} /> : !isWhole(packed) && <Offer {...props} />}
      <p role="status">{load?.ending ? words.endings[endingOf(load.ending, packed)] : ''}</p>
      {!going && packed.taken && (
        <Button kind="quiet" onClick={onRemove}>
          {words.remove}
        </Button>
      )}
    </div>
  );
};

const Going = ({ load, words, onStop }: AlongDialogProps & HereProps & { readonly load: Load }) => (
  <>
    <p class="along-going">{words.going(load.done, load.total)}</p>
    <progress aria-label={words.title} max={Math.max(1, load.total)} value={load.done} />
    <Button icon="cross" onClick={onStop}>
      {words.stop}
    </Button>
  </>
);

/** Room that a browser needs beside what is kept. */
const spare = 1.2;

const Offer = ({ packed, offline, words, onTake }: AlongDialogProps & HereProps) => {
  const { taken, tiles, toCome, room } = packed;
  const missing = tiles.total - tiles.kept;
  const isTight = room !== null && room < toCome * spare;
  return (
    <>
      {offline && missing > 0 && <p>{words.needsNetwork}</p>}
      {isTight && <p class="along-tight">{words.noRoom(room)}</p>}
      <Button
        icon={bagIcon}
        disabled={offline && missing > 0}
        detail={missing > 0 ? words.withMap(missing, toCome) : words.whole(toCome)}
        onClick={onTake}
      >
        {taken ? words.goOn : words.take}
      </Button>
    </>
  );
};
