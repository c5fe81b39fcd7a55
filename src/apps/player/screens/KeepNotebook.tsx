import { useState } from 'preact/hooks';
import type { Language } from '../../../core/lib/language';
import { Button } from '../../../ui/components/Button';
import { keepsakeIcons } from '../../../ui/components/keepsakeIcons';
import { playWords } from '../../../ui/messages/play';
import { resultWords } from '../../../ui/messages/result';
import type { ResultProps } from './props';
import './keep.css';

type Stand = 'idle' | 'drawing' | 'kept' | 'failed';

interface KeepNotebookProps
  extends Pick<ResultProps, 'onKeep' | 'onShare' | 'onPrint' | 'onPass' | 'onCorrect' | 'onTeams'> {
  readonly language: Language;
}

/** The ways to take the notebook along, as a picture or on paper, and the play to another device; the results of all teams; what corrects the data; and what came of the picture. */
export const KeepNotebook = ({ language, onKeep, onShare, onPrint, onPass, onCorrect, onTeams }: KeepNotebookProps) => {
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
    <div class="keep">
      <div class="keep-ways">
        <Button icon={keepsakeIcons.picture} disabled={stand === 'drawing'} onClick={() => run(onKeep, 'kept')}>
          {words.keepPicture}
        </Button>
        {onShare && (
          <Button icon={keepsakeIcons.share} disabled={stand === 'drawing'} onClick={() => run(onShare, 'idle')}>
            {words.sharePicture}
          </Button>
        )}
        <Button icon={keepsakeIcons.print} onClick={onPrint}>
          {playWords(language).print}
        </Button>
        <Button icon="forward" onClick={onPass}>
          {words.passOn}
        </Button>
        <Button icon="list" onClick={onTeams}>
          {words.teams}
        </Button>
        {onCorrect && (
          <Button icon="file" onClick={onCorrect}>
            {words.correct}
          </Button>
        )}
      </div>
      <p role="status">{told}</p>
    </div>
  );
};
