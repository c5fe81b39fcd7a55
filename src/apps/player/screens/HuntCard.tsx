import type { ComponentChildren } from 'preact';
import { type Language, say } from '../../../core/lib/language';
import { Icon } from '../../../ui/components/Icon';
import { langOf } from '../../../ui/components/langOf';
import { shellWords } from '../../../ui/messages/shell';
import type { LibraryEntry } from '../library';

interface HuntCardProps {
  readonly entry: LibraryEntry;
  readonly language: Language;
  readonly vignette: { readonly tint: 'water' | 'land' | 'park'; readonly drawing: ComponentChildren };
  onHunt(entry: LibraryEntry): void;
}

/** A shipped hunt on its shelf: the whole card is one button. */
export const HuntCard = ({ entry, language, vignette, onHunt }: HuntCardProps) => {
  const { title, summary, minutes, stages, languages } = entry;
  const words = shellWords(language);
  return (
    <button type="button" class="card" onClick={() => onHunt(entry)}>
      <span class={`card-vignette ${vignette.tint}`}>
        <svg viewBox="0 0 80 70" aria-hidden="true" focusable="false" stroke-linejoin="round" stroke-linecap="round">
          {vignette.drawing}
        </svg>
      </span>
      <span class="card-words">
        <strong lang={langOf(title, language)}>{say(title, language)}</strong>
        {summary !== undefined && <span lang={langOf(summary, language)}>{say(summary, language)}</span>}
        <span class="tags">
          <span>
            <Icon name="open" />
            {words.stages(stages)}
          </span>
          {minutes !== undefined && (
            <span>
              <Icon name="time" />
              {words.minutes(minutes)}
            </span>
          )}
          <span>
            <Icon name="language" />
            {languages.map((one) => words.languages[one]).join(', ')}
          </span>
        </span>
      </span>
    </button>
  );
};
