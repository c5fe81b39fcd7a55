import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../../core/lib/language';
import type { PhotoTrouble } from '../../../../platform/ports';
import { Button } from '../../../../ui/components/Button';
import { Icon } from '../../../../ui/components/Icon';
import { keepsakeIcons } from '../../../../ui/components/keepsakeIcons';
import { photoWords } from '../../../../ui/messages/photo';
import { useObjectUrl } from '../../hooks';
import type { Picture } from './form';
import './photo.css';

interface PhotoLineProps {
  readonly picture: Picture;
  readonly language: Language;
  readonly locked: boolean;
  /** Hears whether there is a picture. */
  onPicture(isThere: boolean): void;
}

type Stand = 'idle' | 'developing' | 'taken' | 'removed' | PhotoTrouble;

/** The picture of a question: taken with the camera or chosen among the person's files, shown, and taken away again. What was taken before the page was loaded anew is there. */
export const PhotoLine = ({ picture, language, locked, onPicture }: PhotoLineProps) => {
  const words = photoWords(language);
  const [kept, setKept] = useState<Blob | null>(null);
  const [stand, setStand] = useState<Stand>('idle');
  const url = useObjectUrl(kept);
  const show = (blob: Blob | null, next: Stand) => {
    setKept(blob);
    setStand(next);
    onPicture(blob !== null);
  };
  useEffect(() => {
    picture.get().then(
      (found) => found && show(found, 'idle'),
      () => {},
    );
  }, []);
  const take = async (file: Blob) => {
    setStand('developing');
    const result = await picture.put(file).catch((): PhotoTrouble => 'refused');
    if (typeof result === 'string') setStand(result);
    else show(result, 'taken');
  };
  const remove = () => picture.remove().then(() => show(null, 'removed'));
  const told = {
    idle: '',
    developing: words.developing,
    taken: words.taken,
    removed: words.removed,
    ...words.troubles,
  };
  const busy = locked || stand === 'developing';
  return (
    <div class="photo">
      {url !== null && <img src={url} alt={words.alt} />}
      <div class="photo-ways">
        <Pick label={words.take} camera locked={busy} onFile={take} />
        <Pick label={words.choose} locked={busy} onFile={take} />
        {kept !== null && (
          <Button icon="cross" disabled={busy} onClick={remove}>
            {words.remove}
          </Button>
        )}
      </div>
      <p role="status">{told[stand]}</p>
      <p class="field-help">{words.stays}</p>
    </div>
  );
};

interface PickProps {
  readonly label: string;
  /** Whether phones open the camera, where others choose a file. */
  readonly camera?: boolean;
  readonly locked: boolean;
  onFile(file: Blob): void;
}

const Pick = ({ label, camera = false, locked, onFile }: PickProps) => {
  const onChange = ({ currentTarget }: Event & { readonly currentTarget: HTMLInputElement }) => {
    const [file] = currentTarget.files ?? [];
    // The same file may be chosen again, after it was taken away.
    currentTarget.value = '';
    if (file) onFile(file);
  };
  return (
    <label class="button plain photo-pick">
      <input
        class="visually-hidden"
        type="file"
        accept="image/*"
        {...(camera && { capture: 'environment' })}
        disabled={locked}
        onChange={onChange}
      />
      <Icon name={camera ? keepsakeIcons.picture : 'file'} />
      <span class="button-words">{label}</span>
    </label>
  );
};
