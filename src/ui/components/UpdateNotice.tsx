import type { Language } from '../../core/lib/language';
import { updateWords } from '../messages/update';
import { Button } from './Button';

interface UpdateNoticeProps {
  readonly language: Language;
  onReload(): void;
  onLater(): void;
}

/** Offers the new version that waits, and never reloads by itself: a play may be under way. */
export const UpdateNotice = ({ language, onReload, onLater }: UpdateNoticeProps) => {
  const words = updateWords(language);
  return (
    <div class="update-notice notice" role="status">
      <p>{words.newVersion}</p>
      <p class="chips">
        <Button onClick={onReload}>{words.reload}</Button>
        <Button kind="quiet" onClick={onLater}>
          {words.later}
        </Button>
      </p>
    </div>
  );
};
