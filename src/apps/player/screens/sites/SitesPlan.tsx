import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Bounds, Position } from '../../../../core/lib/position';
import { wayThrough } from '../../../../core/scenario/walk';
import { RoundButton } from '../../../../ui/components/Button';
import { sitesWords } from '../../../../ui/messages/sites';
import type { Choices } from '../../choices';
import { useLoaded } from '../../hooks';
import { nextTurn } from '../../inTurns';
import type { SitesMap } from '../../map/sitesMap';
import type { Land } from '../../map/survey';
import type { ChartLabels } from '../../map/view';
import type { Quick, QuickSource } from '../../quick';
import { LandCredit } from '../LandCredit';
import { loadSitesMap } from './loadSitesMap';
import { type Picked, SiteCard } from './SiteCard';

interface SitesPlanProps {
  readonly choices: Choices;
  readonly source: QuickSource;
  readonly quick: Quick;
  /** Where all the sites lie. */
  readonly bounds: Bounds;
  readonly land: Land;
  readonly labels: ChartLabels;
}

/** The map of the sites, with what lies on it. */
export const SitesPlan = (props: SitesPlanProps) => {
  const { choices, source, quick, bounds, land } = props;
  const words = sitesWords(choices.language);
  const [picked, setPicked] = useState<Picked | null>(null);
  const [credited, setCredited] = useState(false);
  const { slot, map, lib } = useSitesMap(props, picked, setPicked, () => setCredited(true));
  const toWalk = () => lib && map?.showBox(lib.boundsOfChoice(quick.ring, quick.stages));
  return (
    <section class="sites-map" aria-label={words.map}>
      <div class="sites-map-slot" ref={slot} />
      <div class="sites-map-tools">
        <RoundButton icon="whole" label={words.whole} onClick={() => map?.showBox(bounds)} />
        <RoundButton icon="steps" label={words.toRing} onClick={toWalk} />
      </div>
      <button
        type="button"
        class="button sites-map-here"
        onClick={() => map && quick.suggest({ around: map.middle() })}
      >
        {words.here}
      </button>
      {picked && (
        <SiteCard
          language={choices.language}
          source={source}
          quick={quick}
          picked={picked}
          onPick={setPicked}
          onClose={() => setPicked(null)}
        />
      )}
      {credited && <LandCredit language={choices.language} credits={land.credits} onClose={() => setCredited(false)} />}
    </section>
  );
};

const positionOf = (picked: Picked | null, quick: Quick): Position | null => {
  if (!picked) return null;
  return 'position' in picked ? picked.position : (quick.stages.find(({ id }) => id === picked.id)?.position ?? null);
};

/** Mounts the map in its slot, and keeps it up with the choice. */
const useSitesMap = (
  { choices, source, quick, land, labels }: SitesPlanProps,
  picked: Picked | null,
  onPick: (picked: Picked) => void,
  onCredit: () => void,
) => {
  const slot = useRef<HTMLDivElement>(null);
  const lib = useLoaded(loadSitesMap, []);
  const [map, setMap] = useState<SitesMap | null>(null);
  const { language } = choices;
  useEffect(() => {
    if (!lib || !slot.current) return;
    const mounted = lib.mountSites(slot.current, {
      labels,
      language,
      reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      marksIn: (box, zoom) => source.sites.clusters(source.key, box, zoom),
      onSite: (id) => onPick({ id }),
      onSpot: (position) => onPick({ position }),
      onCredit,
    });
    setMap(mounted);
    return () => {
      setMap(null);
      mounted.destroy();
    };
  }, [lib, language, source.sites, source.key]);
  const { ring, stages, wished, walk } = quick;
  const start = quick.start ?? wished.around;
  const way = useMemo(
    () => wayThrough([...(start ? [start] : []), ...stages.map(({ position }) => position)], walk),
    [start, stages, walk],
  );
  useEffect(() => {
    const { theme } = choices;
    map?.update({
      ring,
      start,
      chosen: stages,
      way,
      picked: positionOf(picked, quick),
      land,
      theme,
      tiles: choices.map === 'plan',
    });
  }, [map, ring, start, stages, way, picked, land, choices.theme, choices.map]);
  useEffect(() => {
    if (!map || !lib || !ring) return;
    return nextTurn(() => map.showBox(lib.boundsOfChoice(ring, stages)));
  }, [map, ring]);
  return { slot, map, lib };
};
