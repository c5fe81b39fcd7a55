import { Button } from '../../../ui/components/Button';
import { storyWords } from '../../../ui/messages/story';
import type { Choices } from '../choices';

interface AskedTilesProps {
  readonly choices: Choices;
  /** The host that the tiles are asked of; null where the map has none. */
  readonly host: string | null;
}

/** Below a map that asks another site for its tiles: which one, and one tap to the other map. */
export const AskedTiles = ({ choices: { language, map, onMap }, host }: AskedTilesProps) => {
  if (host === null) return null;
  const { asked, drawn, toDrawn } = storyWords(language).mapHost;
  const tiled = map === 'plan';
  return (
    <div class="asked-tiles">
      <span role="status">{tiled ? asked(host) : drawn}</span>
      <Button kind="quiet" onClick={() => onMap(tiled ? 'chart' : 'plan')}>
        {tiled ? toDrawn : asked(host)}
      </Button>
    </div>
  );
};
