import { useState } from 'preact/hooks';
import type { Problem } from '../../../../core/lib/checked';
import type { Language } from '../../../../core/lib/language';
import { Button } from '../../../../ui/components/Button';
import { Icon } from '../../../../ui/components/Icon';
import { alongWords } from '../../../../ui/messages/along';
import type { Bringing } from '../../along/bringing';
import type { Packed } from '../../along/plan';
import type { Load } from '../../along/porter';
import { AlongDialog } from './AlongDialog';
import { bagIcon } from './icons';
import './along.css';

/** What is known of a map of the organizer's own, the one that the hunt names or that a person gave. */
export interface OwnMap {
  /** Where it is looked for now: a host, or '' for this device; null where it isn't. */
  readonly host: string | null;
  readonly bringing: Bringing | null;
  readonly problem: Problem | null;
}

/** What of a hunt is on this device, and what may be done about it. */
export interface TakeAlongProps {
  readonly language: Language;
  /** Whether the device has no network. */
  readonly offline: boolean;
  /** What is here; null until that is known, and where nothing can be kept. */
  readonly packed: Packed | null;
  /** What is being fetched, or how that ended; null where nothing was. */
  readonly load: Load | null;
  /** What is known of a map of the organizer's own. */
  readonly own: OwnMap;
  /** The host of the map that the hunt names. */
  readonly host: string;
  /** Looks anew at what is here, and how heavy the map is that the hunt names. */
  onLook(): void;
  /** Asks for the file of a map. */
  onGive(): void;
  onTake(): void;
  onStop(): void;
  onRemove(): void;
}

/** Opens what tells of taking along; where there is no network it says what there is all the same. */
export const TakeAlong = (props: TakeAlongProps) => {
  const { language, offline, packed, onLook } = props;
  const [open, setOpen] = useState(false);
  const show = () => {
    onLook();
    setOpen(true);
  };
  return (
    <>
      {offline && packed && <WithoutNetwork language={language} packed={packed} />}
      <Button kind="quiet" icon={bagIcon} onClick={show}>
        {alongWords(language).take}
      </Button>
      {open && <AlongDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
};

const offlineKey = ({
  app,
  unweighed,
  tiles: { kept, total },
}: Packed): keyof ReturnType<typeof alongWords>['offline'] => {
  if (!app) return 'noGame';
  if (kept === 0 || unweighed) return 'noMap';
  return kept < total ? 'part' : 'all';
};

const WithoutNetwork = ({ language, packed }: { readonly language: Language; readonly packed: Packed }) => (
  <div class="notice notice-offline along-offline" role="status">
    <Icon name="offline" />
    <p>{alongWords(language).offline[offlineKey(packed)]}</p>
  </div>
);
