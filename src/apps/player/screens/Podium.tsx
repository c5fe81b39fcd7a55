import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Language, say } from '../../../core/lib/language';
import { type Placed, type Podium, stepCount } from '../../../core/play/podium';
import { printed } from '../../../ui/components/Said';
import { TeamPlate } from '../../../ui/components/Token';
import { formatDuration, formatDurationExactly, formatNumber } from '../../../ui/messages/formats';
import { playWords } from '../../../ui/messages/play';
import { formatMoments } from '../../../ui/messages/playFormats';
import { resultWords } from '../../../ui/messages/result';
import { teamName } from '../../../ui/messages/team';
import { PodiumStep } from './PodiumStep';
import './podium.css';

interface PodiumProps {
  /** Null while the plays kept on this device are read: the room is kept. */
  readonly podium: Podium | null;
  readonly language: Language;
}

const places = Array.from({ length: stepCount }, (_, i) => i + 1);

/** All the plays of this hunt that are over on this device: three on steps, the others in rows. */
export const PodiumView = ({ podium, language }: PodiumProps) => {
  const words = resultWords(language);
  return (
    <section class="podium" aria-labelledby="podium" aria-busy={podium === null}>
      <h2 id="podium">{words.podium}</h2>
      <div class="podium-room">{podium && <Ranking podium={podium} language={language} />}</div>
    </section>
  );
};

/** Lets the steps rise when they come into sight; until then, and without motion, they simply stand. */
const useEntrance = () => {
  const steps = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const element = steps.current;
    if (!element) return;
    const rise = () => element.setAttribute('data-rises', '');
    if (element.getBoundingClientRect().top < innerHeight) return rise();
    const observer = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      rise();
      observer.disconnect();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return steps;
};

const Ranking = ({ podium, language }: PodiumProps & { readonly podium: Podium }) => {
  const words = resultWords(language);
  const { steps, rows, folded, own, total } = podium;
  const walls = [...steps, ...rows, ...folded].map(({ wall }) => wall);
  const timeOf = timesOf([...steps, ...rows, ...folded], language);
  const moments = { language, momentOf: formatMoments(language, walls), timeOf };
  return (
    <>
      <ol class="podium-steps" ref={useEntrance()}>
        {places.map((place) => {
          const placed = steps[place - 1];
          return (
            <li key={place} data-place={place} aria-hidden={placed ? undefined : true}>
              <PodiumStep place={place} placed={placed} />
              {placed && <Told placed={placed} {...moments} />}
            </li>
          );
        })}
      </ol>
      <div class="podium-others">
        <p>{total === 1 ? words.firstHere : printed(words.placeOf(own.place, total), language)}</p>
        {rows.length > 0 && <Rows rows={rows} {...moments} />}
        {folded.length > 0 && (
          <details>
            <summary>{words.morePlays(folded.length)}</summary>
            <Rows rows={folded} {...moments} />
          </details>
        )}
      </div>
    </>
  );
};

const nameOf = ({ team }: Placed, language: Language): string => say(teamName(team), language);

const OwnTag = ({ language }: { readonly language: Language }) => (
  <em class="podium-own">{resultWords(language).thisPlay}</em>
);

/** How long each took, to the second where another has as many points and by the minute the same time. */
const timesOf =
  (all: readonly Placed[], language: Language) =>
  (one: Placed): string => {
    const told = ({ tookMs }: Placed): string => formatDuration(language, tookMs);
    const even = all.some((other) => other !== one && other.points === one.points && told(other) === told(one));
    return even ? formatDurationExactly(one.tookMs) : told(one);
  };

/** Points, time and what is to be known of them. */
const toldOf = (placed: Placed, { language, timeOf }: Moments): readonly string[] => {
  const { points, pausedMs, timeDoubtful, simulated } = placed;
  const words = resultWords(language);
  return [
    playWords(language).points(points),
    timeOf(placed),
    ...(pausedMs > 0 ? [playWords(language).pausedBriefly(formatDuration(language, pausedMs))] : []),
    ...(timeDoubtful ? [words.timeDoubtful] : []),
    ...(simulated ? [words.simulatedWalk] : []),
  ];
};

interface Moments {
  readonly language: Language;
  /** When a play began, in words that tell it from the others. */
  momentOf(wall: number): string;
  /** How long a play took, in words. */
  timeOf(placed: Placed): string;
}

const Told = ({ placed, ...moments }: Moments & { readonly placed: Placed }) => {
  const { language, momentOf } = moments;
  const [points, time, ...notes] = toldOf(placed, moments);
  return (
    <div class="podium-told">
      {placed.own && <OwnTag language={language} />}
      <strong>{nameOf(placed, language)}</strong>
      <b>{points}</b>
      <span>{time}</span>
      {[...notes, momentOf(placed.wall)].map((note) => (
        <small key={note}>{printed(note, language)}</small>
      ))}
    </div>
  );
};

const Rows = ({ rows, ...moments }: Moments & { readonly rows: readonly Placed[] }) => {
  const { language, momentOf } = moments;
  return (
    <ol class="podium-rows">
      {rows.map((placed) => (
        <li key={placed.playId} value={placed.place} class={placed.own ? 'own' : undefined}>
          <span class="podium-place" aria-hidden="true">
            {formatNumber(language, placed.place)}
          </span>
          <div>
            <TeamPlate {...placed.team} name={nameOf(placed, language)} language={language} />
            <p>
              {placed.own && <OwnTag language={language} />}
              {printed([...toldOf(placed, moments), momentOf(placed.wall)].join('\u00a0· '), language)}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
};
