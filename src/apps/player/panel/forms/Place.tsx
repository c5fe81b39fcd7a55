import { useEffect, useState } from 'preact/hooks';
import { bearingDegrees, destinationPosition, distanceMeters } from '../../../../core/lib/geo';
import type { Position } from '../../../../core/lib/position';
import { parseNumber } from '../../../../core/lib/text';
import { Field } from '../../../../ui/components/Field';
import { playWords } from '../../../../ui/messages/play';
import { Dial } from './Dial';
import type { FormProps } from './form';

/** Degrees to about a metre: what a finger can mean. */
const meant = ({ lat, lng }: Position): Position => ({
  lat: Math.round(lat * 1e5) / 1e5,
  lng: Math.round(lng * 1e5) / 1e5,
});

/** A place: pointed at on the map, or told from the stage, so far in that direction. Each shows in the other. */
export const Place = ({ setReply, language, locked, here, game, conduct }: FormProps<'place'>) => {
  const words = playWords(language);
  const [far, setFar] = useState('');
  const [degrees, setDegrees] = useState<number | null>(null);
  const at = game.pointing?.at ?? null;
  const [told, setTold] = useState<Position | null>(null);
  useEffect(() => {
    conduct.point({ at: null, isAnswer: false });
    return () => conduct.point(null);
  }, []);
  useEffect(() => {
    setReply(at ? meant(at) : '');
    if (!at || at === told) return;
    setFar(String(Math.round(distanceMeters(here, at))));
    setDegrees(Math.round(bearingDegrees(here, at)) % 360);
  }, [at]);
  const enter = (nextFar: string, nextDegrees: number | null) => {
    setFar(nextFar);
    setDegrees(nextDegrees);
    const meters = parseNumber(nextFar);
    const isTold = meters !== undefined && meters >= 0 && nextDegrees !== null;
    const place = isTold ? destinationPosition(here, meters, nextDegrees) : null;
    setTold(place);
    conduct.point({ at: place, isAnswer: false });
  };
  return (
    <fieldset class="place" disabled={locked}>
      <legend class="form-how">{words.placeHow}</legend>
      <Field
        label={words.placeFar}
        kind="number"
        unit="m"
        value={far}
        disabled={locked}
        onInput={(next) => enter(next, degrees)}
      />
      <Dial label={words.bearing} {...{ language, degrees, locked }} onTurn={(next) => enter(far, next)} />
    </fieldset>
  );
};
