import { Button } from '../../../ui/components/Button';
import { Icon } from '../../../ui/components/Icon';
import { storyWords } from '../../../ui/messages/story';
import { mapHostOf } from '../mapHost';
import type { StoryProps } from './props';

/** Whose map the hunt is played on, which host it asks, and one tap to the map that asks nobody. */
export const MapHost = ({ choices, hunt }: Pick<StoryProps, 'choices' | 'hunt'>) => {
  const { language, map, onMap } = choices;
  const { mapHost } = storyWords(language);
  const host = mapHostOf(hunt);
  const asked = host !== null && map === 'plan';
  return (
    <li class="story-map">
      <Icon name={asked ? 'whole' : 'boat'} />
      <span role="status">{asked ? mapHost.asked(host) : mapHost.drawn}</span>
      {host !== null && (
        <Button kind="quiet" onClick={() => onMap(asked ? 'chart' : 'plan')}>
          {asked ? mapHost.toDrawn : mapHost.toAsked}
        </Button>
      )}
    </li>
  );
};
