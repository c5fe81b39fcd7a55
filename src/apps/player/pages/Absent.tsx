import { playWords } from '../../../ui/messages/play';
import { shellWords } from '../../../ui/messages/shell';
import { storyWords } from '../../../ui/messages/story';
import type { Opening } from '../App';
import { NoticeView } from '../screens/NoticeView';
import type { NoticeProps } from '../screens/props';

/** A play that this device does not have. */
export const Absent = (given: Pick<NoticeProps, 'choices' | 'onLeave'>) => {
  const { language } = given.choices;
  return <NoticeView {...given} title={shellWords(language).problemsTitle} said={playWords(language).absent} />;
};

/** A hunt that was opened from a file, on a page that was loaded anew: the file is not kept. */
export const Gone = (given: Pick<NoticeProps, 'choices' | 'onLeave'>) => {
  const { gone, goneHow } = playWords(given.choices.language);
  return <NoticeView {...given} title={gone} said={goneHow} />;
};

/** Where a hunt comes from before anything else is asked for it, or whither a link leads before anything is asked at all. */
export const FromElsewhere = ({
  origin: { host, others, unasked },
  onGo,
  ...given
}: NonNullable<Opening['asked']> & Pick<NoticeProps, 'choices' | 'onLeave'>) => {
  const words = storyWords(given.choices.language);
  const said = words.fromElsewhereSaid(host, others.join(', '));
  const { link } = words;
  if (unasked)
    return <NoticeView {...given} title={link.title} said={link.said(host)} way={{ label: link.open, onGo }} />;
  return <NoticeView {...given} title={words.fromElsewhere} said={said} way={{ label: words.openIt, onGo }} />;
};
