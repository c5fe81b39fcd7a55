import { elsewhereCost } from '../../../core/play/bell';
import { stagePlay } from '../../../core/play/course';
import { modeTerms } from '../../../core/scenario/modes';
import { playWords } from '../../../ui/messages/play';
import type { PanelProps } from './panel';
import { SureButton } from './SureButton';

/** Ends a hunt that is played against a bell: first opens its last stage; who ends elsewhere pays for that. Nothing in another mode. */
export const EndButton = ({
  game,
  choices: { language },
  act,
  conduct,
}: Pick<PanelProps, 'game' | 'choices' | 'act' | 'conduct'>) => {
  const { hunt, play, role } = game;
  if (!modeTerms[hunt.rules.mode].hasBell || play.finished !== null) return null;
  const words = playWords(language);
  const last = hunt.stages.find(({ final }) => final);
  const onSure = () => {
    act({ type: 'end' });
    if (last) conduct.aim(last.id);
  };
  const given = {
    kind: 'quiet',
    icon: 'home',
    disabled: role !== 'writer',
    onSure,
  } as const;
  const [sure, sureSaid] = [words.endSure, words.endSureSaid];
  if (last && !stagePlay(play, last.id).opened)
    return (
      <SureButton {...given} {...{ sure, sureSaid }} wanted="home" free label={words.home} detail={words.homeHow} />
    );
  const isHome = last && stagePlay(play, last.id).arrivedBy !== null;
  const detail = last && !isHome ? words.endElsewhere(elsewhereCost(hunt)) : words.endHere;
  return <SureButton {...given} {...{ sure, sureSaid, detail }} wanted="end" label={words.end} />;
};
