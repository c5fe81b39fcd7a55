import type { ComponentChildren } from 'preact';
import { Icon, type IconDrawing, type IconName } from './Icon';

/** `signpost` is the one red action of a screen; `lantern` lights hints; `plain` is paper; `quiet` is a line of text. */
export type ButtonKind = 'signpost' | 'lantern' | 'plain' | 'quiet';

interface ButtonProps {
  readonly kind?: ButtonKind;
  readonly icon?: IconName | IconDrawing;
  /** A second, smaller line. */
  readonly detail?: string | undefined;
  readonly submits?: boolean;
  readonly disabled?: boolean;
  /** What it is called where the words on it are too few; it must hold them. */
  readonly label?: string | undefined;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly children: ComponentChildren;
}

/** A button with a hard printed edge that it loses when pressed. */
export const Button = ({
  kind = 'plain',
  icon,
  detail,
  submits,
  disabled,
  label,
  onClick,
  onBlur,
  children,
}: ButtonProps) => (
  <button
    type={submits ? 'submit' : 'button'}
    class={`button ${kind}`}
    disabled={disabled === true}
    aria-label={label}
    onClick={onClick}
    onBlur={onBlur}
  >
    {icon && <Icon name={icon} />}
    <span class="button-words">
      {children}
      {detail !== undefined && <small>{detail}</small>}
    </span>
    {kind === 'signpost' && <Icon name="forward" />}
  </button>
);

interface RoundButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** A round button that shows a symbol only; its label is read out and shown as a tip. */
export const RoundButton = ({ icon, label, disabled, onClick }: RoundButtonProps) => (
  <button
    type="button"
    class="button round"
    aria-label={label}
    title={label}
    disabled={disabled === true}
    onClick={onClick}
  >
    <Icon name={icon} />
  </button>
);
