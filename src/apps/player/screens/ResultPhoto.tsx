import { useState } from 'preact/hooks';
import type { Language } from '../../../core/lib/language';
import { Button } from '../../../ui/components/Button';
import { photoWords } from '../../../ui/messages/photo';
import { useLoaded, useObjectUrl } from '../hooks';
import type { Album } from './props';

interface ResultPhotoProps {
  readonly album: Album;
  readonly stage: string;
  readonly challenge: string;
  readonly language: Language;
}

/** A picture that was taken at a stage: to look at, to save, to delete; or that it isn't here. */
export const ResultPhoto = ({ album, stage, challenge, language }: ResultPhotoProps) => {
  const words = photoWords(language);
  const [removals, setRemovals] = useState(0);
  const found = useLoaded(
    async () => ({ picture: await album.get(stage, challenge).catch(() => null) }),
    [stage, challenge, removals],
  );
  const url = useObjectUrl(found?.picture ?? null);
  if (!found) return null;
  const { picture } = found;
  if (picture === null) return <small>{words.gone}</small>;
  return (
    <span class="result-photo">
      {url !== null && <img src={url} alt={words.alt} />}
      <span class="result-photo-ways">
        <Button icon="file" onClick={() => album.save(stage, picture)}>
          {words.save}
        </Button>
        <Button icon="cross" onClick={() => album.remove(stage, challenge).then(() => setRemovals((n) => n + 1))}>
          {words.erase}
        </Button>
      </span>
    </span>
  );
};
