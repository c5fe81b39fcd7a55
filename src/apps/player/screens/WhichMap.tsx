import { storyWords } from '../../../ui/messages/story';
import { NoticeView } from './NoticeView';
import type { NoticeProps } from './props';

/** A map that is asked of another site. */
export interface AskedMap {
  readonly host: string;
  /** Whether it is the organizer's; else it is IGN's. */
  readonly isOwn: boolean;
}

interface WhichMapProps extends AskedMap, Pick<NoticeProps, 'choices' | 'onLeave'> {
  onChoose(map: NoticeProps['choices']['map']): void;
}

/** Who is asked for the map of a play that came here by no story, before it is. */
export const WhichMap = ({ choices, host, isOwn, onChoose, onLeave }: WhichMapProps) => {
  const { which, whichSaid, toOwn, toAsked, toDrawn } = storyWords(choices.language).mapHost;
  return (
    <NoticeView
      choices={choices}
      title={which}
      said={whichSaid(host, isOwn)}
      way={{ label: isOwn ? toOwn : toAsked, onGo: () => onChoose('plan') }}
      more={{ label: toDrawn, onGo: () => onChoose('chart') }}
      onLeave={onLeave}
    />
  );
};
