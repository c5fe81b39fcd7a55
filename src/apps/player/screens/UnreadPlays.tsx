import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/Button';
import { keptWords } from '../../../ui/messages/kept';
import { Forget } from './KeptPlays';
import type { ChooseProps } from './props';

interface UnreadPlaysProps extends Pick<ChooseProps['choices'], 'language'>, Pick<ChooseProps, 'onForget'> {
  /** Null where nobody can tell which there are. */
  readonly unread: readonly string[] | null;
}

/** That plays which are kept here can't be read, and what can be done; nothing where each can. */
export const UnreadPlays = ({ language, unread, onForget }: UnreadPlaysProps) => {
  const words = keptWords(language);
  const [forgetting, setForgetting] = useState(false);
  if (!unread) return <p class="notice stop">{words.noneRead}</p>;
  if (unread.length === 0) return null;
  const forget = async () => (await Promise.all(unread.map(onForget))).every(Boolean);
  return (
    <div class="notice stop">
      <p>{words.unread(unread.length)}</p>
      <Button kind="quiet" onClick={() => setForgetting(true)}>
        {words.forget}
      </Button>
      {forgetting && (
        <Forget
          language={language}
          title={words.forgetUnread}
          why={words.forgetUnreadWhy}
          onClose={() => setForgetting(false)}
          onForget={forget}
        />
      )}
    </div>
  );
};
