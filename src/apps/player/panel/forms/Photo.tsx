import { useRef } from 'preact/hooks';
import { replyShowing, type Shown, shownIn } from '../../../../core/challenge/inputs/photo';
import { Field } from '../../../../ui/components/Field';
import { photoWords } from '../../../../ui/messages/photo';
import type { FormProps } from './form';
import { PhotoLine } from './PhotoLine';

/** A picture to take, or what is there in words. */
export const Photo = ({ reply, setReply, language, locked, picture }: FormProps<'photo'>) => {
  const words = photoWords(language);
  const shown = shownIn(reply) ?? { hasPhoto: false, words: '' };
  const latest = useRef(shown);
  latest.current = shown;
  const set = (next: Shown) => setReply(next.hasPhoto || next.words !== '' ? replyShowing(next) : '');
  return (
    <>
      <PhotoLine {...{ picture, language, locked }} onPicture={(hasPhoto) => set({ ...latest.current, hasPhoto })} />
      <Field
        label={words.orWords}
        help={words.wordsHelp}
        value={shown.words}
        disabled={locked}
        onInput={(next) => set({ ...shown, words: next })}
      />
    </>
  );
};
