import type { Language } from '../../../core/lib/language';
import type { Bounds, Position } from '../../../core/lib/position';
import type { Zone } from '../../../core/lib/zone';
import type { Team } from '../../../core/play/team';
import type { Hunt } from '../../../core/prepare/hunt';
import type { VignetteKind } from '../notebook/kinds';
import type { Survey } from './survey';
import type { TilesOptions } from './tiles';

/** How a stage looks on the chart: still to come, may be reached too, looked for now, the team stands in it, or done. */
export type StageState = 'hidden' | 'free' | 'open' | 'here' | 'done';

/** One stage as the chart draws it; `title` is null as long as it would tell too much. */
export interface ChartStage {
  readonly id: string;
  /** Its number in the circuit, from 1. */
  readonly number: number;
  readonly position: Position;
  readonly radiusMeters: number;
  /** Where one counts as there, if that is no circle. */
  readonly zone?: Zone | undefined;
  readonly state: StageState;
  readonly title: string | null;
  /** What was found there, and at which moment of the play; null with the title. */
  readonly found: { readonly kind: VignetteKind; readonly at: number } | null;
}

/** What a team's token looks like. */
export type TokenLook = Pick<Team, 'color' | 'emblem'>;

/** The team on the chart. */
export interface ChartToken {
  readonly position: Position;
  readonly accuracyMeters: number;
  readonly simulated: boolean;
}

/** The stage that is looked for, and how warm the team is: from 0 (cold) to 3 (burning). */
export interface ChartAim {
  readonly position: Position;
  /** What of it is nearest to the team: another place where the stage is a zone. */
  readonly toward: Position;
  readonly warmth: number;
}

/** An answer's outcome at a stage; the same in two views that follow each other is one celebration. */
export interface Celebration {
  readonly stage: string;
  readonly points: number;
}

/** What may fill the chart for a moment: a stage is found, or the treasure of a kind opens. */
export type SpectacleKind = 'found' | Hunt['treasure']['kind'];

/** A spectacle and what it is for: another stage is another spectacle. */
export interface Spectacle {
  readonly kind: SpectacleKind;
  readonly of: string;
  /** How many CSS pixels at the foot of the map the page covers, and how many at its head. */
  readonly covered: number;
  readonly above: number;
}

/** All that the chart shows; a new object for each change. */
export interface ChartView {
  readonly stages: readonly ChartStage[];
  /** Places to be kept in sight besides. */
  readonly around: readonly Position[];
  readonly token: ChartToken | null;
  readonly look: TokenLook;
  readonly aim: ChartAim | null;
  /** The stage of which something is being read: what is looked for next waits. */
  readonly reading: string | null;
  /** A place that a question is about: as the team points at it, or as the answer tells it. */
  readonly pointed: { readonly position: Position; readonly isAnswer: boolean } | null;
  /** The way walked, oldest first. */
  readonly trail: readonly Position[];
  readonly survey: Survey;
  readonly celebrate: Celebration | null;
  readonly spectacle: Spectacle | null;
  /** Whether the hunt has only just begun: its chart unrolls. */
  readonly fresh: boolean;
  /** Whether map tiles may be asked for. */
  readonly tiles: boolean;
  readonly theme: 'day' | 'night';
}

/** The words on the chart, in the language of the person. */
export interface ChartLabels {
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Said of the arrow: that north is up. */
  readonly north: string;
  /** Said of the scale bar; its length is written after it. */
  readonly scale: string;
  /** Whose tiles: shown only while tiles are. */
  readonly credit: string;
  /** Said along the edges of a drawn map: that nothing is drawn beyond. */
  readonly beyond: string;
  /** Says of the button at the foot of a drawn map what it shows: whose data the land is drawn from. */
  readonly landCredit: (publishers: string) => string;
  /** The letters of the compass; west is O in French. */
  readonly compass: { readonly north: string; readonly south: string; readonly east: string; readonly west: string };
}

/** What a chart is made for; none of it changes while it stands. */
export interface ChartOptions {
  /** The hunt's frame: tiles are asked for nowhere else. */
  readonly frame: Bounds;
  /** The map whose tiles may lie on the drawn land. */
  readonly tiled: TilesOptions['tiled'];
  /** The hunt's title, in the language of the person. */
  readonly title: string;
  readonly labels: ChartLabels;
  readonly language: Language;
  readonly reducedMotion: boolean;
  /** What of the page lies over the map at this moment. */
  covers(): readonly Element[];
  /** A tap or click on the map, not a drag and not a control. */
  onTap(position: Position): void;
  /** Asks for the whole credit of the drawn land. */
  onCredit(): void;
  /** Tiles have come, or are gone. */
  onTiles(shown: boolean): void;
}
