import { useEffect } from 'preact/hooks';
import { metersSaid } from '../../../../core/challenge/inputs/warmth';
import { Button } from '../../../../ui/components/Button';
import { playWords } from '../../../../ui/messages/play';
import { isLost } from '../Banner';
import { Compass } from '../Compass';
import { wayTo } from '../stages';
import type { FormProps } from './form';

/** How warm it is around a hidden place; who can't be located says that it is found. */
export const Warmth = ({ input, reply, setReply, language, locked, game }: FormProps<'warmth'>) => {
  const words = playWords(language);
  const way = wayTo(game, { position: input.toward });
  const meters = way && metersSaid(way.meters);
  useEffect(() => {
    if (meters !== null) setReply(meters);
  }, [meters, reply === '']);
  return (
    <fieldset class="warmth" disabled={locked}>
      <legend class="form-how">{game.simulating ? words.warmthHowAtHome : words.warmthHow}</legend>
      {isLost(game) ? (
        <Button kind="quiet" disabled={locked || reply === 0} onClick={() => setReply(0)}>
          {words.searchWord}
        </Button>
      ) : (
        <Compass language={language} way={way} isBlind />
      )}
    </fieldset>
  );
};
