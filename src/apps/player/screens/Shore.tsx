import type { ComponentChildren } from 'preact';
import { Boat, Post } from './Harbor';
import './shore.css';

interface ShoreProps {
  readonly children: ComponentChildren;
  /** Something did not come: the post lies on the quay. */
  readonly fallen?: boolean;
}

const wavelets = Array.from({ length: 24 }, (_, i) => {
  const [x, y] = [-700 + ((i * 173) % 1560), 96 + ((i * 29) % 46)];
  return `M${x} ${y}q6-6 12 0t12 0`;
}).join('');

/** A page that stands on the quay: what it leaves of the screen is drawn, not empty. */
export const Shore = ({ children, fallen }: ShoreProps) => (
  <div class="shore">
    {children}
    <svg
      class="shore-drawing"
      viewBox="0 0 200 150"
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
      focusable="false"
      stroke-linejoin="round"
      stroke-linecap="round"
    >
      <circle fill="var(--disc)" cx="66" cy="52" r="30" />
      <path fill="var(--land)" stroke="var(--ink)" stroke-width="2" d="M-2000 48H2400v22H-2000z" />
      <path fill="var(--water-2)" d="M-2000 71H2400v300H-2000z" />
      <path fill="var(--water-1)" d="M-2000 71H2400v9H-2000z" />
      <path class="harbor-wavelets" d={wavelets} />
      <Boat transform="translate(28 78)" />
      {fallen ? <Post transform="translate(122 44) rotate(-88)" /> : <Post transform="translate(158 25)" />}
    </svg>
  </div>
);
