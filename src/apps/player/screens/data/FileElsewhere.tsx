import { dataWords } from '../../../../ui/messages/data';
import { NoticeView } from '../NoticeView';
import type { DataProps } from './props';

interface FileElsewhereProps extends Pick<DataProps, 'choices' | 'items' | 'onGo' | 'onCancel' | 'onLeave'> {
  /** What was given: an address at a portal. */
  readonly url: string;
  /** Where its file lies. */
  readonly host: string;
}

/** Names the host of a portal's file before anything is asked of it. */
export const FileElsewhere = ({ choices, items, url, host, onGo, onCancel, onLeave }: FileElsewhereProps) => {
  const { elsewhere, cancel } = dataWords(choices.language);
  const { title, said, open } = elsewhere;
  return (
    <NoticeView
      choices={choices}
      title={title}
      said={said(new URL(url).host, host)}
      way={{ label: open, onGo }}
      more={items.length > 1 ? { label: cancel, onGo: onCancel } : undefined}
      onLeave={onLeave}
    />
  );
};
