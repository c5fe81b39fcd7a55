import { useEffect } from 'preact/hooks';
import { coldness } from '../../../../core/challenge/inputs/warmth';
import { Button } from '../../../../ui/components/Button';
import { playWords } from '../../../../ui/messages/play';
import type { Game } from '../../game';
import { isLost } from '../Banner';
import { Compass } from '../Compass';
import { aroundHere, wayTo } from '../stages';
import type { FormProps } from './form';

/** So much of what a receiver owns to is granted, in meters: high walls are nobody's fault. */
const mostGranted = 15;

/** Whether the device can't tell where the team is, or only about. */
const isUnsure = (game: Game): boolean => isLost(game) || game.vague || !game.whereabouts;

/** How warm it is around a hidden place, burning where it is; who can't be located well says that it is found. */
export const Warmth = ({ input, reply, setReply, language, locked, game }: FormProps<'warmth'>) => {
  const words = playWords(language);
  const way = wayTo(game, { position: input.toward });
  const granted = Math.min(mostGranted, game.whereabouts?.accuracyMeters ?? 0);
  const near = way && { ...way, meters: Math.max(0, way.meters - granted) };
  const cold = near && coldness(near.meters, input.withinMeters);
  useEffect(() => {
    if (cold !== null) setReply(cold);
  }, [cold, reply === '']);
  return (
    <fieldset class="warmth" disabled={locked}>
      <legend class="form-how">{game.simulating ? words.warmthHowAtHome : words.warmthHow}</legend>
      {!isLost(game) && <Compass language={language} way={near} isBlind scale={aroundHere(input.withinMeters + 1)} />}
      {isUnsure(game) && (
        <Button kind="quiet" icon={reply === 0 ? 'done' : 'hand'} onClick={() => setReply(0)}>
          {words.searchWord}
        </Button>
      )}
    </fieldset>
  );
};
