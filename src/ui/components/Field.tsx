import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** What was wrong with the last entry; announced with the field. */
  readonly error?: string | undefined;
  readonly value: string;
  readonly kind?: 'text' | 'number' | 'url' | undefined;
  /** Shown after the entry. */
  readonly unit?: ComponentChildren;
  readonly disabled?: boolean;
  readonly maxLength?: number;
  /** Entries that are offered; any other may be typed. */
  readonly among?: readonly string[];
  onInput(value: string): void;
}

const inputModes = { text: 'text', number: 'decimal', url: 'url' } as const;

/** A line to type on, with its label above, help and error below. It never corrects nor completes what is typed. */
export const Field = (props: FieldProps) => {
  const { label, help, error, value, kind = 'text', unit, disabled, maxLength, among, onInput } = props;
  const id = useId();
  const described = [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="field-line">
        <input
          id={id}
          type="text"
          inputMode={inputModes[kind]}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={maxLength ?? 200}
          list={among && `${id}-among`}
          value={value}
          disabled={disabled === true}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={described || undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        {unit !== undefined && <span class="field-unit">{unit}</span>}
      </span>
      {among && (
        <datalist id={`${id}-among`}>
          {among.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {error && (
        <p id={`${id}-error`} class="field-error">
          {error}
        </p>
      )}
      {help && (
        <p id={`${id}-help`} class="field-help">
          {help}
        </p>
      )}
    </div>
  );
};
