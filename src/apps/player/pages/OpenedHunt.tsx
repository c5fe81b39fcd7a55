import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { fault } from '../../../core/lib/checked';
import type { Hunt } from '../../../core/prepare/hunt';
import type { Preparation } from '../../../platform/ports';
import type { Opening, PageProps } from '../App';
import type { Source } from '../library';
import { ErrorView } from '../screens/ErrorView';
import { LoadingView } from '../screens/LoadingView';
import { FromElsewhere, Gone } from './Absent';
import { fetchPlay } from './fetchPlay';
import { shippedAs } from './shipped';

/** What is shown of a hunt that was opened, with what was told while it was prepared. */
export type ShowHunt = (hunt: Hunt, warnings: Preparation['problems']) => ComponentChildren;

interface OpenedHuntProps extends Pick<PageProps, 'choices' | 'leave' | 'world'> {
  readonly opening: Opening | null;
  readonly children: ShowHunt;
}

const nothingYet: Preparation = { hunt: null, problems: [] };

/** The hunt that was opened: while it is, or why there is none. */
export const OpenedHunt = ({ world, opening, choices, leave, children }: OpenedHuntProps) => {
  const known = useRef(opening !== null || new URLSearchParams(location.search).has('open'));
  const isComing = opening !== null && opening.preparation === null;
  useEffect(() => {
    if (isComing)
      world.loadGear().then(
        ({ workshopCame }) => workshopCame().then(fetchPlay),
        () => {},
      );
  }, [isComing]);
  if (!known.current) return <Gone choices={choices} onLeave={leave} />;
  if (opening?.asked) return <FromElsewhere {...opening.asked} choices={choices} onLeave={leave} />;
  const { hunt, problems }: Preparation = opening?.preparation ?? nothingYet;
  // data has neither, and its page comes
  if (!hunt && problems.length === 0)
    return <LoadingView language={choices.language} what="hunt" progress={opening?.progress} />;
  if (!hunt) return <ErrorView choices={choices} problems={problems} onLeave={leave} />;
  return <>{children(hunt, problems)}</>;
};

interface ShippedHuntProps extends OpenedHuntProps {
  readonly id: string;
  /** What the address says of the teams that play it at once. */
  readonly rally?: string;
  readonly open: (source: Source) => void;
}

/** A shipped hunt, found by its id, and opened where it isn't yet. */
export const ShippedHunt = ({ id, rally = '', open, ...rest }: ShippedHuntProps) => {
  const { choices, leave, opening } = rest;
  const entry = shippedAs(id);
  const source = opening?.source;
  const mine = source?.kind === 'shipped' && source.url === entry?.url && source.rally === rally;
  useEffect(() => {
    if (entry && !mine) open({ kind: 'shipped', url: entry.url, rally });
  }, [entry, rally]);
  if (!entry)
    return (
      <ErrorView choices={choices} problems={[fault('', 'url.notFound', { url: `#/hunt/${id}` })]} onLeave={leave} />
    );
  return mine ? <OpenedHunt {...rest} /> : <LoadingView language={choices.language} what="hunt" />;
};
