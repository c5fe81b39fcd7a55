import { useMemo } from 'preact/hooks';
import { barriersIn } from '../../../core/dataset/barriers';
import type { Surveyed } from '../../../core/dataset/survey';
import type { Bounds } from '../../../core/lib/position';
import type { MadeHunt } from '../../../core/prepare/make/make';
import type { SiteAnswers } from '../../../platform/ports';
import { landAround } from '../atlas';
import type { Choices } from '../choices';
import type { Item } from '../data/items';
import { appBase } from '../given';
import { useLoaded } from '../hooks';
import { unknownLand } from '../map/survey';
import { type QuickSource, useQuick } from '../quick';
import { AskedTiles } from '../screens/AskedTiles';
import { QuickHunt } from '../screens/sites/QuickHunt';
import { SitesPlan } from '../screens/sites/SitesPlan';
import type { Gear } from '../world';
import { chartLabels } from './chartLabels';

interface SitesProps {
  readonly choices: Choices;
  /** The host that the tiles of the map are asked of; null where IGN draws nothing. */
  readonly mapHost: string | null;
  readonly item: Item;
  readonly surveyed: Surveyed;
  readonly bounds: Bounds;
  /** Where the data that was read is kept. */
  readonly sites: SiteAnswers;
  readonly gear: Pick<Gear, 'fetcher' | 'locator' | 'outbox'>;
  onPlay(made: MadeHunt): void;
}

/** How a scenario names an address: what lies beside Jalon by its path alone. */
const pathOf = (url: string): string => {
  const base = appBase();
  return url.startsWith(base) ? url.slice(base.length) : url;
};

/** What is made of the places of data that was read: the map, the choice, the hunt. */
export const Sites = ({ choices, mapHost, item, surveyed, bounds, sites, gear, onPlay }: SitesProps) => {
  const { key, url, name } = item;
  const land = useLoaded(() => landAround(bounds, gear.fetcher).catch(() => unknownLand), [sites, key]);
  const source: QuickSource = useMemo(
    () => ({ sites, key, path: pathOf(url) || name, barriers: land && barriersIn({ ...land, bounds: land.drawn }) }),
    [sites, key, url, name, land],
  );
  const quick = useQuick(source, surveyed);
  return (
    <>
      <SitesPlan
        choices={choices}
        source={source}
        quick={quick}
        bounds={bounds}
        land={land ?? unknownLand}
        labels={chartLabels(choices.language)}
      />
      <AskedTiles choices={choices} host={mapHost} />
      <QuickHunt
        language={choices.language}
        source={source}
        quick={quick}
        locator={gear.locator}
        onPlay={onPlay}
        onKeep={(file) => gear.outbox.save(file)}
      />
    </>
  );
};
