import { Button } from '../../../../ui/components/Button';
import { Dialog } from '../../../../ui/components/Dialog';
import { Icon } from '../../../../ui/components/Icon';
import { type AlongWords, alongWords } from '../../../../ui/messages/along';
import { describeAlone } from '../../../../ui/messages/faults';
import { shellWords } from '../../../../ui/messages/shell';
import { isTight, type Packed } from '../../along/plan';
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
            <Here packed={packed} words={words} host={props.host} />
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

const ownSentence = ({ kept, total, bytes }: Packed['tiles'], title: string, { own }: AlongWords): string => {
  if (kept === 0) return own.missing(title);
  return kept < total ? own.part(title, kept, total) : own.here(title, kept, bytes);
};

const mapSentence = ({ tiles, map, unweighed }: Packed, host: string, words: AlongWords): string => {
  const { kept, total, bytes } = tiles;
  if (map) return ownSentence(tiles, map.title, words);
  if (unweighed) return words.own.unweighed(host);
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

const Here = ({ packed, words, host }: HereProps & { readonly host: string }) => {
  const { app, hunt, huntBytes, tiles, map, unweighed } = packed;
  return (
    <>
      <ul class="along-list">
        <Line here={app}>{app ? words.gameHere : words.gameMissing}</Line>
        <Line here={hunt}>{(hunt ? words.huntHere : words.huntMissing)(huntBytes)}</Line>
        <Line here={tiles.kept === tiles.total && !unweighed}>{mapSentence(packed, host, words)}</Line>
      </ul>
      {map && <p>{words.own.credit(map.credit)}</p>}
    </>
  );
};

const isWhole = ({ hunt, tiles }: Packed): boolean => hunt && tiles.kept === tiles.total;

/** Nobody leaves in the belief that all is here while the game isn't. */
const endingOf = (ending: Ending, { app }: Packed): keyof AlongWords['endings'] =>
  ending === 'done' && !app ? 'noGame' : ending;

const Doing = (props: AlongDialogProps & HereProps) => {
  const { packed, load, words, onRemove } = props;
  const going = load !== null && load.ending === null;
  return (
    <div class="along-doing">
      {going ? <Going {...props} load={load} /> : <Offers {...props} />}
      <p role="status">{load?.ending ? words.endings[endingOf(load.ending, packed)] : ''}</p>
      {!going && packed.taken && (
        <Button kind="quiet" onClick={onRemove}>
          {words.remove}
        </Button>
      )}
    </div>
  );
};

/** What may be taken, and whose map may be given, once what was asked of it is known. */
const Offers = (props: AlongDialogProps & HereProps) => {
  const { language, own, packed, words, onGive } = props;
  if (own.host !== null) return <p role="status">{words.own.weighing(own.host)}</p>;
  return (
    <>
      {own.problem && (
        <p class="along-tight" role="alert">
          {describeAlone(language, own.problem)}
        </p>
      )}
      {!isWhole(packed) && <Offer {...props} />}
      <div class="along-give">
        <Button kind="quiet" onClick={onGive}>
          {words.own.give}
        </Button>
        <p>{words.own.giveHow}</p>
      </div>
    </>
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

const Offer = ({ packed, offline, words, onTake }: AlongDialogProps & HereProps) => {
  const { taken, tiles, toCome, room } = packed;
  const missing = tiles.total - tiles.kept;
  return (
    <>
      {offline && missing > 0 && <p>{words.needsNetwork}</p>}
      {room !== null && isTight(packed) && <p class="along-tight">{words.noRoom(room)}</p>}
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
