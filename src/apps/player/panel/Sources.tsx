import { type Language, say } from '../../../core/lib/language';
import type { Hunt } from '../../../core/prepare/hunt';
import { OutLink } from '../../../ui/components/Credits';
import { printed } from '../../../ui/components/Said';
import { formatDate } from '../../../ui/messages/dates';
import { playWords } from '../../../ui/messages/play';

interface SourcesProps {
  readonly hunt: Hunt;
  /** Into the hunt's credits. */
  readonly indexes: readonly number[];
  readonly language: Language;
}

/** Where a fact was read, in a line; the result tells licence and notice. */
export const Sources = ({ hunt, indexes, language }: SourcesProps) => {
  const words = playWords(language);
  const credits = [...new Set(indexes)].map((i) => hunt.credits[i]).filter((credit) => credit !== undefined);
  if (credits.length === 0) return null;
  return (
    <p class="sources">
      <strong>{credits.length === 1 ? words.sourceOf : words.sourcesOf}</strong>
      {credits.map(({ title, url, publisher, date }, i) => (
        <span key={i}>
          <OutLink url={url} language={language}>
            {printed(title, language)}
          </OutLink>
          {publisher !== '' && publisher !== say(title, language) && `, ${publisher}`}
          {date !== '' && printed(`, ${formatDate(language, date)}`, language)}
        </span>
      ))}
    </p>
  );
};
