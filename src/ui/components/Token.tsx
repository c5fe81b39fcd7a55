import type { Language } from '../../core/lib/language';
import type { Emblem, Team, TeamColor } from '../../core/play/team';
import { storyWords } from '../messages/story';
import { boatPaths } from './boatPaths';
import { emblemOnSail, emblemShapes } from './emblemPaths';
import '../styles/token.css';

type Look = Pick<Team, 'color' | 'emblem'>;

/** A team's folded boat, in its color and under its emblem; whoever doesn't see it is told by the words beside it. */
export const Token = ({ color, emblem }: Look) => (
  <svg class="token" data-team={color} viewBox="0 0 64 52" aria-hidden="true" focusable="false">
    <TokenShape emblem={emblem} />
  </svg>
);

/** The boat alone, to stand in a drawing: within an element of class `token` that names the team's color. */
export const TokenShape = ({ emblem }: Pick<Look, 'emblem'>) => {
  const { x, y, scale } = emblemOnSail;
  return (
    <>
      <path class="token-paper" d={boatPaths.sail} />
      <path class="token-shade" d={boatPaths.sailShade} />
      <EmblemMark emblem={emblem} transform={`translate(${x} ${y}) scale(${scale})`} />
      <path class="token-paper" d={boatPaths.hull} />
      <path class="token-bows" d={boatPaths.bows} />
    </>
  );
};

/** An emblem in solid ink on a grid of 24. */
export const EmblemMark = ({ emblem, transform }: { readonly emblem: Emblem; readonly transform: string }) => {
  const { path, solid } = emblemShapes[emblem];
  return <path class={solid ? 'token-emblem solid' : 'token-emblem'} d={path} transform={transform} />;
};

/** An emblem as a symbol: ink line, and the team's color slipped under it, be it a shape or a line. */
export const EmblemIcon = ({ color, emblem }: Look) => {
  const { path, solid } = emblemShapes[emblem];
  return (
    <svg class="icon emblem-icon" data-team={color} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path class={solid ? 'emblem-tint' : 'emblem-tint line'} d={path} transform="translate(1.2 1.2)" />
      <path class="icon-line" d={path} />
    </svg>
  );
};

/** A color as a swatch, cut like one of the boat's bows. */
export const ColorSwatch = ({ color }: { readonly color: TeamColor }) => (
  <svg class="color-swatch" data-team={color} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path class="token-bows" d="M3 3h18v10l-9 8-9-8z" />
  </svg>
);

interface TeamPlateProps extends Look {
  readonly name: string;
  readonly language: Language;
}

/** A team as others see it: its token and its name; color and emblem in words for whoever doesn't see them. */
export const TeamPlate = ({ name, color, emblem, language }: TeamPlateProps) => {
  const { colors, emblems } = storyWords(language);
  return (
    <p class="team-plate">
      <Token color={color} emblem={emblem} />
      <span>
        <strong>{name}</strong>
        <span class="visually-hidden">{`, ${colors[color]}, ${emblems[emblem]}`}</span>
      </span>
    </p>
  );
};
