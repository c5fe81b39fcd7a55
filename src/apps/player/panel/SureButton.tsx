import { useRef, useState } from 'preact/hooks';
import { Button, type ButtonKind } from '../../../ui/components/Button';
import type { IconName } from '../../../ui/components/Icon';

interface SureButtonProps {
  readonly kind: ButtonKind;
  readonly icon?: IconName;
  readonly detail?: string;
  readonly disabled: boolean;
  /** What is wanted: a first tap for one thing is none for another. */
  readonly wanted: string;
  /** Whether one tap is enough. */
  readonly free?: boolean;
  readonly label: string;
  /** What the button says between the two taps, and what is said of the second one. */
  readonly sure: string;
  readonly sureSaid: string;
  onSure(): void;
}

/** A tap so soon after another, in milliseconds, belongs to it: what it asks has only just come under the finger. */
const doubleTapMs = 500;

/** A button for what can't be taken back: it asks for a second tap, and keeps its place while it does. */
export const SureButton = (props: SureButtonProps) => {
  const { kind, icon, detail, disabled, wanted, free = false, label, sure, sureSaid, onSure } = props;
  const [asked, setAsked] = useState('');
  const isAsked = asked === wanted;
  const tapped = useRef(Number.NEGATIVE_INFINITY);
  const take = ({ timeStamp }: MouseEvent) => {
    const doubled = timeStamp - tapped.current < doubleTapMs;
    tapped.current = timeStamp;
    if (doubled) return;
    if (isAsked || free) onSure();
    setAsked(isAsked ? '' : wanted);
  };
  return (
    <>
      <Button
        kind={kind}
        {...(icon && { icon })}
        detail={detail}
        disabled={disabled}
        onClick={take}
        onBlur={() => setAsked('')}
      >
        <span class="either" data-other={isAsked ? label : sure}>
          {isAsked ? sure : label}
        </span>
      </Button>
      <span role="status" class="visually-hidden">
        {isAsked ? sureSaid : ''}
      </span>
    </>
  );
};
