import { eachOnce } from '../../../../core/dataset/credit/eachOnce';
import type { Credit } from '../../../../core/dataset/dataset';
import { type Language, say } from '../../../../core/lib/language';
import type { Position } from '../../../../core/lib/position';
import { wordsOf } from '../../../../core/lib/text';
import { tookMs } from '../../../../core/play/bell';
import { stagePlay } from '../../../../core/play/course';
import type { Play } from '../../../../core/play/play';
import type { Standing } from '../../../../core/play/standing';
import type { Team } from '../../../../core/play/team';
import type { Hunt } from '../../../../core/prepare/hunt';
import { modeTerms } from '../../../../core/scenario/modes';
import { wayThrough } from '../../../../core/scenario/walk';
import { formatDate, formatDay } from '../../../../ui/messages/dates';
import { formatDistance, formatDuration, formatNumber } from '../../../../ui/messages/formats';
import { playWords } from '../../../../ui/messages/play';
import { resultWords } from '../../../../ui/messages/result';
import { noticeOf, storyWords } from '../../../../ui/messages/story';
import { teamName } from '../../../../ui/messages/team';
import type { Land } from '../../map/survey';
import type { ChartLabels } from '../../map/view';
import type { VignetteKind } from '../kinds';
import { notebookOf } from '../notebook';

/** What is kept of a play: all that a picture of its notebook may show. */
export interface Keepsake {
  readonly hunt: Hunt;
  readonly play: Play;
  readonly standing: Standing;
  /** When the play began: wall milliseconds. */
  readonly wall: number;
  /** What is drawn of the land around it. */
  readonly land: Land;
}

/** A stage as the picture shows it. */
export interface PicturedStage {
  readonly number: string;
  readonly name: string;
  /** Its drawing, or null where it was not found. */
  readonly kind: VignetteKind | null;
  readonly position: Position;
  /** Milliseconds of play when the team came; null where it never did. */
  readonly arrivedAt: number | null;
}

/** What the chart of a walk shows: its stages on their land, and how its lengths and winds are said. */
export interface Course {
  readonly stages: readonly PicturedStage[];
  /** The places that the team passed from one place found to the next, in the order in which it came, around barriers. */
  readonly way: readonly Position[];
  readonly land: Pick<Land, 'outlines' | 'drawn'>;
  readonly length: (meters: number) => string;
  readonly compass: ChartLabels['compass'];
}

/** Everything that stands on the picture, in words, and what its file is called. */
export interface PictureContent extends Course {
  readonly fileName: string;
  readonly over: string;
  readonly title: string;
  readonly team: Team;
  readonly teamLabel: string;
  readonly teamName: string;
  /** What the hunt gave; null where it was not won. */
  readonly treasure: {
    readonly kind: Hunt['treasure']['kind'];
    readonly label: string;
    readonly title: string;
  } | null;
  readonly figures: readonly { readonly value: string; readonly label: string }[];
  readonly notes: readonly string[];
  readonly credits: readonly string[];
}

const stagesIn = ({ hunt, play }: Pick<Keepsake, 'hunt' | 'play'>, language: Language): readonly PicturedStage[] =>
  notebookOf(hunt, play)
    .filter(({ found }) => found || !modeTerms[hunt.rules.mode].hidesPlaces)
    .map(({ stage, number, found }) => ({
      number: formatNumber(language, number),
      name: found ? say(stage.title, language) : playWords(language).missed,
      kind: found?.kind ?? null,
      position: stage.position,
      arrivedAt: found ? stagePlay(play, stage.id).arrivedAt : null,
    }));

const figuresOf = ({ hunt, play, standing }: Keepsake, language: Language): PictureContent['figures'] => {
  const words = playWords(language);
  const { points, most, found, total } = standing;
  return [
    { value: formatNumber(language, points), label: words.scoreOf(points, most) },
    {
      value: formatDuration(language, tookMs(hunt, play)),
      label: play.timeDoubtful ? words.timeDoubtful : words.timeTaken,
    },
    { value: `${formatNumber(language, found)}/${formatNumber(language, total)}`, label: words.postsFound(found) },
  ];
};

const creditIn = (language: Language, credit: Credit): string => {
  const words = storyWords(language);
  const { title, publisher, license, date } = credit;
  const notice = noticeOf(credit, language);
  const parts = [
    say(title, language),
    publisher,
    license && words.licence(license),
    date && words.asOf(formatDate(language, date)),
  ].filter((part) => part !== '');
  return notice === '' ? parts.join(', ') : `${parts.join(', ')}. ${notice}`;
};

/** Each dataset in a paragraph of its own, the sources that are only cited together in one. */
const creditsOf = (credits: readonly Credit[], language: Language): readonly string[] => {
  const data = credits.filter(({ kind }) => kind === 'data').map((credit) => creditIn(language, credit));
  const cited = credits.filter(({ kind }) => kind === 'source').map((credit) => creditIn(language, credit));
  return cited.length === 0 ? data : [...data, cited.join('\u00a0· ')];
};

const treasureOf = ({ hunt, play }: Keepsake, language: Language): PictureContent['treasure'] => {
  if (play.finished !== 'won') return null;
  const { kind, title } = hunt.treasure;
  return { kind, label: playWords(language).treasure, title: say(title, language) };
};

const two = (n: number): string => String(n).padStart(2, '0');

/** What the file of a picture is called: the hunt's title in plain letters, and the day of the play. */
export const pictureName = ({ hunt, wall }: Pick<Keepsake, 'hunt' | 'wall'>, language: Language): string => {
  const day = new Date(wall);
  const plain = wordsOf(say(hunt.title, language)).filter((word) => /^[a-z0-9]+$/.test(word));
  const slug = plain.join('-').slice(0, 60).replace(/-$/, '') || 'jalon';
  return `${slug}-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.png`;
};

const wayAlong = (stages: readonly PicturedStage[], { walk }: Hunt): readonly Position[] => {
  const come = stages.flatMap(({ arrivedAt, position }) => (arrivedAt === null ? [] : [{ arrivedAt, position }]));
  const places = come.sort((a, b) => a.arrivedAt - b.arrivedAt).map(({ position }) => position);
  return wayThrough(places, { ...walk, end: undefined });
};

/** The chart of a walk, in a language. */
export const courseOf = (kept: Pick<Keepsake, 'hunt' | 'play' | 'land'>, language: Language): Course => {
  const stages = stagesIn(kept, language);
  return {
    stages,
    way: wayAlong(stages, kept.hunt),
    land: kept.land,
    length: (meters) => formatDistance(language, meters),
    compass: playWords(language).compass,
  };
};

/** The words of the picture, in a language. */
export const contentOf = (kept: Keepsake, language: Language): PictureContent => {
  const { hunt, play, wall, land } = kept;
  const [words, result] = [playWords(language), resultWords(language)];
  return {
    ...courseOf(kept, language),
    fileName: pictureName(kept, language),
    over: result.notebookOf(formatDay(language, wall)),
    title: say(hunt.title, language),
    team: play.team,
    teamLabel: storyWords(language).team,
    treasure: treasureOf(kept, language),
    teamName: say(teamName(play.team), language),
    figures: figuresOf(kept, language),
    notes: [...(play.finished === 'timeUp' ? [words.timeUp] : []), ...(play.simulated ? [words.simulatedNote] : [])],
    credits: creditsOf(eachOnce([...hunt.credits, ...land.credits]), language),
  };
};
