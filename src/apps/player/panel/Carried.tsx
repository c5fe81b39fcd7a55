import { itemsHeld } from '../../../core/play/opening';
import { Said } from '../../../ui/components/Said';
import { playWords } from '../../../ui/messages/play';
import type { PanelProps } from './panel';
import './panel.css';

/** What the team carries along; nothing where it carries nothing. */
export const Carried = ({ game, choices: { language } }: Pick<PanelProps, 'game' | 'choices'>) => {
  const items = itemsHeld(game.hunt, game.play);
  if (items.length === 0) return null;
  return (
    <dl class="carried">
      <dt>{playWords(language).carried}</dt>
      {items.map(({ id, name }) => (
        <dd key={id} class="chip">
          <Said text={name} language={language} />
        </dd>
      ))}
    </dl>
  );
};
