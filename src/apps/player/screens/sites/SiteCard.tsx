import type { FoundSite } from '../../../../core/dataset/sites/search';
import type { Language } from '../../../../core/lib/language';
import type { Position } from '../../../../core/lib/position';
import { Button } from '../../../../ui/components/Button';
import { Icon } from '../../../../ui/components/Icon';
import { sitesWords } from '../../../../ui/messages/sites';
import { useLoaded } from '../../hooks';
import type { Quick, QuickSource } from '../../quick';

/** What of the map is read: a site, or the spot where several stand. */
export type Picked = { readonly id: string } | { readonly position: Position };

interface SiteCardProps {
  readonly language: Language;
  readonly source: QuickSource;
  readonly quick: Quick;
  readonly picked: Picked;
  onPick(picked: Picked): void;
  onClose(): void;
}

const mostFacts = 12;
const mostTogether = 30;
const mostLetters = 140;

/** Cut between letters, never inside one that takes two units of text. */
const shortened = (cell: string): string => {
  const letters = [...cell.slice(0, 2 * mostLetters + 2)];
  return letters.length > mostLetters ? `${letters.slice(0, mostLetters).join('')}…` : cell;
};

/** A card over the map: what a site is, or which ones stand in one spot. */
export const SiteCard = (props: SiteCardProps) => {
  const { language, picked, onClose } = props;
  return (
    <div class="site-card">
      {'id' in picked ? <OneSite {...props} id={picked.id} /> : <SpotList {...props} position={picked.position} />}
      <button
        type="button"
        class="button round site-card-close"
        aria-label={sitesWords(language).close}
        onClick={onClose}
      >
        <Icon name="cross" />
      </button>
    </div>
  );
};

const OneSite = ({ language, source, quick, id }: SiteCardProps & { readonly id: string }) => {
  const words = sitesWords(language);
  const known = useLoaded(() => source.sites.known(source.key, id), [source.sites, source.key, id]);
  if (!known) return null;
  const { site, facts } = known;
  const chosen = quick.stages.some((stage) => stage.id === id);
  return (
    <>
      <h3>{site.name}</h3>
      <Button onClick={() => (chosen ? quick.remove(id) : quick.add(site))}>
        {chosen ? words.takeOut : words.add}
      </Button>
      <dl class="site-facts">
        {facts.slice(0, mostFacts).map(([column, cell]) => (
          <div key={column}>
            <dt>{column}</dt>
            <dd>{shortened(cell)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};

const SpotList = ({ language, source, position, onPick }: SiteCardProps & { readonly position: Position }) => {
  const words = sitesWords(language);
  const found = useLoaded(
    () => source.sites.find(source.key, { from: { position }, text: '', most: mostTogether }),
    [source.sites, source.key, position],
  );
  if (!found) return null;
  const [nearest] = found.sites;
  const here: readonly FoundSite[] = found.sites.filter(({ meters }) => meters <= (nearest?.meters ?? 0) + 30);
  return (
    <>
      <h3>{words.together(here.length)}</h3>
      <ul class="spot-list">
        {here.map((site) => (
          <li key={site.id}>
            <Button kind="quiet" onClick={() => onPick({ id: site.id })}>
              {site.name}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};
