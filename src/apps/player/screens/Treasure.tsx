import type { Hunt } from '../../../core/prepare/hunt';

/** The treasure, open: what the end of a hunt gives. */
export const TreasureDrawing = ({ kind }: { readonly kind: Hunt['treasure']['kind'] }) => (
  <svg
    viewBox="0 0 112 112"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="var(--fold-ink)"
    stroke-width="3"
    stroke-linejoin="round"
    stroke-linecap="round"
  >
    <circle cx="56" cy="56" r="52" fill="var(--disc)" stroke="none" />
    {kind === 'chest' && <Chest />}
    {kind === 'lantern' && <Lantern />}
    {kind === 'key' && <Key />}
  </svg>
);

const Chest = () => (
  <>
    <path fill="var(--fold)" d="M20 44l8-22h56l8 22z" />
    <path fill="var(--vermilion)" d="M20 52h72v40H20z" />
    <path d="M34 22l-5 22M78 22l5 22M34 52v40M78 52v40" />
    <path fill="var(--fold)" d="M20 44h72v10H20z" />
    <path fill="var(--yellow)" d="M56 58l5 10 11 1.6-8 7.8 2 11.2-10-5.3-10 5.3 2-11.2-8-7.8 11-1.6z" />
  </>
);

const Lantern = () => (
  <>
    <path d="M42 34v-4a14 14 0 0 1 28 0v4M56 16V8" />
    <path fill="var(--fold)" d="M38 36h36l8 50H30z" />
    <path fill="var(--vermilion)" d="M36 30h40v8H36zM26 86h60v9H26z" />
    <path d="M48 38l-5 48M64 38l5 48" />
    <path fill="var(--yellow)" d="M56 48c13 12 12 28 0 28s-13-16 0-28z" />
  </>
);

const Key = () => (
  <>
    <path fill="var(--fold)" d="M36 22a20 20 0 1 1-.1 0zM36 33a9 9 0 1 0 .1 0z" fill-rule="evenodd" />
    <path fill="var(--vermilion)" d="M49 50l34 34-6 6-34-34z" />
    <path fill="var(--yellow)" d="M72 80l8-8 12 8-4 4-4-1-1 5-4 4z" />
  </>
);
