import { playWords } from '../../../ui/messages/play';
import { shellWords } from '../../../ui/messages/shell';
import { NoticeView } from '../screens/NoticeView';
import type { NoticeProps } from '../screens/props';

/** A play that this device does not have. */
export const Absent = (given: Pick<NoticeProps, 'choices' | 'onLeave'>) => {
  const { language } = given.choices;
  return <NoticeView {...given} title={shellWords(language).problemsTitle} said={playWords(language).absent} />;
};
