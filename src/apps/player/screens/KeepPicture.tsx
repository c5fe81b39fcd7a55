import { useState } from 'preact/hooks';
import type { Language } from '../../../core/lib/language';
import { Button } from '../../../ui/components/Button';
import { resultWords } from '../../../ui/messages/result';
import type { ResultProps } from './props';
import './keepPicture.css';

type Stand = 'idle' | 'drawing' | 'kept' | 'failed';

interface KeepPictureProps extends Pick<ResultProps, 'onKeep' | 'onShare'> {
  readonly language: Language;
}

/** The ways to take the notebook along as a picture, and what came of it. */
export const KeepPicture = ({ language, onKeep, onShare }: KeepPictureProps) => {
  const words = resultWords(language);
  const [stand, setStand] = useState<Stand>('idle');
  const run = (make: () => Promise<void>, then: Stand) => {
    setStand('drawing');
    make().then(
      () => setStand(then),
      (error: unknown) => {
        reportError(error);
        setStand('failed');
      },
    );
  };
  const told = { idle: '', drawing: words.drawing, kept: words.kept, failed: words.pictureFailed }[stand];
  return (
    <>
      <Button disabled={stand === 'drawing'} onClick={() => run(onKeep, 'kept')}>
        {words.keepPicture}
      </Button>
      {onShare && (
        <Button disabled={stand === 'drawing'} onClick={() => run(onShare, 'idle')}>
          {words.sharePicture}
        </Button>
      )}
      <p class="picture-told" role="status">
        {told}
      </p>
    </>
  );
};
