import { Button } from '../../../ui/components/Button';
import { Icon } from '../../../ui/components/Icon';
import { storyWords } from '../../../ui/messages/story';
import { archivedMapOf, mapHostOf } from '../mapHost';
import type { StoryProps } from './props';

type MapHostProps = Pick<StoryProps, 'choices' | 'hunt' | 'ownMap'>;

const isGiven = ({ hunt, ownMap }: MapHostProps): boolean => ownMap !== null && ownMap.of !== archivedMapOf(hunt)?.url;

/** The host that is named beside the story as the one that is asked for the map; null where none is. */
export const namedHost = (props: MapHostProps): string | null =>
  props.choices.map === 'plan' && !isGiven(props) ? mapHostOf(props.hunt) : null;

/** What is said of the map under the hunt, and of the tap that leads to it; null where it is drawn. */
const toldOf = (
  props: MapHostProps,
  { mapHost }: ReturnType<typeof storyWords>,
): readonly [said: string, tap: string] | null => {
  const { hunt, ownMap } = props;
  const named = archivedMapOf(hunt);
  if (ownMap && isGiven(props)) return [mapHost.given(ownMap.title), mapHost.toOwn];
  const host = mapHostOf(hunt);
  if (host === null) return null;
  return named ? [mapHost.ownAsked(host), mapHost.toOwn] : [mapHost.asked(host), mapHost.toAsked];
};

/** Whose map the hunt is played on, which host it asks, and one tap to the map that asks nobody. */
export const MapHost = (props: MapHostProps) => {
  const { language, map, onMap } = props.choices;
  const words = storyWords(language);
  const told = toldOf(props, words);
  const tiled = told !== null && map === 'plan';
  return (
    <li class="story-map">
      <Icon name={tiled ? 'whole' : 'boat'} />
      <span role="status">{tiled ? told[0] : words.mapHost.drawn}</span>
      {told !== null && (
        <Button kind="quiet" onClick={() => onMap(tiled ? 'chart' : 'plan')}>
          {tiled ? words.mapHost.toDrawn : told[1]}
        </Button>
      )}
    </li>
  );
};
