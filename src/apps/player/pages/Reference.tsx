import { hunts } from 'virtual:reference';
import type { PageProps } from '../App';
import { go } from '../route';
import { ReferenceScreen } from '../screens/ReferenceScreen';

/** The hunts that show how each thing is played and written. */
export const Reference = ({ choices, leave }: PageProps) => (
  <ReferenceScreen
    choices={choices}
    hunts={hunts}
    onHunt={({ id }) => go({ screen: 'hunt', id, rally: '' })}
    onLeave={leave}
  />
);
