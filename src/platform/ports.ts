import type { Encoding } from '../core/dataset/bytes/decoder';
import type { Credit, Reading, Site } from '../core/dataset/dataset';
import type { FeedFile } from '../core/dataset/gtfs/feed';
import type { Cluster } from '../core/dataset/sites/clusters';
import type { FoundSite, FoundSites, SiteQuery } from '../core/dataset/sites/search';
import type { Surveyed } from '../core/dataset/survey';
import type { Checked, Problem } from '../core/lib/checked';
import type { Span, TileKind } from '../core/lib/pmtiles';
import type { Bounds, Position } from '../core/lib/position';
import type { Tile } from '../core/lib/tiles';
import type { LogEntry, OpenedPlay, PlayRecord } from '../core/play/kept';
import type { Hunt } from '../core/prepare/hunt';
import type { Unmakable, Walk } from '../core/prepare/make/around';
import type { Choice } from '../core/prepare/make/draft';
import type { MadeHunt } from '../core/prepare/make/make';
import type { Outing, Ring } from '../core/prepare/make/outing';
import type { Rehearsal } from '../core/rehearse/rehearse';
import type { Rally } from '../core/scenario/rally';
import type { WalkTerms } from '../core/scenario/walk';

/** Time. `monotonic` never goes back while the page lives; `wall` is the date of the device. Both in milliseconds. */
export interface Clock {
  monotonic(): number;
  wall(): number;
  /** Calls back every `everyMs` until the returned function is called. */
  every(everyMs: number, callback: () => void): () => void;
}

/** One position fix; `at` is monotonic milliseconds (of an old place that a device remembered, when that was true), accuracy meters (a 68–95 % radius) as the device tells it. */
export interface Fix {
  readonly position: Position;
  readonly accuracyMeters: number;
  readonly at: number;
}

/** Why no fix comes: refused by the person, not to be had on this device, or passing. */
export type LocatorTrouble = 'refused' | 'unavailable' | 'passing';

/** How often fixes come: each that the device has, or one now and then, between which its receiver may rest. */
export type Cadence = 'steady' | 'sparse';

/** A watch that has begun; steady until it is told otherwise. */
export interface Watching {
  keep(cadence: Cadence): void;
  stop(): void;
}

/** Where the team is. */
export interface Locator {
  /** Begins to watch. Rests while nobody sees the page. */
  watch(onFix: (fix: Fix) => void, onTrouble: (trouble: LocatorTrouble) => void): Watching;
}

/** The screen, which goes dark by itself. */
export interface WakeLock {
  /** Keeps it lit until the returned function is called, where the device does so. */
  hold(): () => void;
}

/** Why no code is read: the person let nobody use the camera, or there is none. */
export type ScanTrouble = 'refused' | 'unavailable';

/** Who looks through the camera. */
export interface ScanWatch {
  /** A code is seen, and says this. */
  onCode(text: string): void;
  onTrouble(trouble: ScanTrouble): void;
}

/** Reads QR codes through the camera: on this device alone. */
export interface Scanner {
  /** Shows in `video` what the camera sees, and looks for codes in it, until the returned function is called: then the camera is off. */
  watch(video: HTMLVideoElement, watch: ScanWatch): () => void;
}

export type { LogEntry, OpenedPlay, PlayRecord };

/** Why a play can't be kept: no room, not allowed here (a private window, say), forgotten meanwhile, closed by the system, or something else. */
export type KeepTrouble = 'full' | 'forbidden' | 'gone' | 'closed' | 'failed';

/** Keeps plays: one record for each event. Every promise is fulfilled only when the write is durable; why one is rejected `keepTroubleOf` tells. */
export interface PlayStore {
  create(record: PlayRecord): Promise<void>;
  /** Writes the entries in one transaction, all or none; rejected when one of their numbers is already taken, or the play is not there. */
  append(playId: string, entries: readonly LogEntry[]): Promise<void>;
  /** Notes how many events the team has read; rejected when the play is not there. */
  see(playId: string, count: number): Promise<void>;
  /** A play of which nothing was ever noted counts as read to its end. With `wholly` its hunt is looked through too, where anything is. */
  read(playId: string, wholly?: boolean): Promise<OpenedPlay | null>;
  /** The log alone, where the rest of a play may be unreadable. */
  entries(playId: string): Promise<readonly LogEntry[]>;
  /** Newest first; what can't be read is left out. */
  list(): Promise<readonly PlayRecord[]>;
  /** The plays of which anything is kept, whether it can be read or not. */
  ids(): Promise<readonly string[]>;
  /** Writes a whole play in one transaction, over what is kept of it; entries that it does not have stay. */
  restore(opened: OpenedPlay): Promise<void>;
  remove(playId: string): Promise<void>;
  /** Calls back when what keeps the plays was closed or emptied from outside, until the returned function is called. */
  watch(onClosed: () => void): () => void;
}

/** Copies of plays in a place of another kind, each in two texts: what the play is, and its log. */
export interface Copies {
  put(playId: string, part: CopyPart, text: string): Promise<void>;
  /** Null where there is none. */
  get(playId: string, part: CopyPart): Promise<string | null>;
  /** The plays of which something is copied. */
  ids(): Promise<readonly string[]>;
  remove(playId: string): Promise<void>;
}

export type CopyPart = 'play' | 'log';

/** Which picture: of which play, for which question. */
export interface PhotoKey {
  readonly playId: string;
  readonly stage: string;
  readonly challenge: string;
}

/** Why a picture isn't kept: it is none that this browser can read, it is far too large, there is no room, or nothing may be kept at all. */
export type PhotoTrouble = 'unreadable' | 'tooLarge' | 'full' | 'refused';

/** The pictures that players took: each one made smaller, with nothing in it but what is seen. They never leave the device by themselves. */
export interface Photos {
  /** Keeps a picture in place of the one there was, and gives it as it is kept; or says why it isn't. */
  put(key: PhotoKey, picture: Blob): Promise<Blob | PhotoTrouble>;
  /** Null where there is none: nobody took one here, it was taken away, or the browser threw it out. */
  get(key: PhotoKey): Promise<Blob | null>;
  remove(key: PhotoKey): Promise<void>;
  /** Takes away all that were taken in a play. */
  removeOf(playId: string): Promise<void>;
  clear(): Promise<void>;
}

/** Makes a picture smaller and leaves all out that isn't seen in it: where and when it was taken, and by what. */
export type Develop = (picture: Blob) => Promise<Blob | 'unreadable' | 'tooLarge'>;

/** Whether the device promises to keep what is kept until the person erases it, or may evict it when room is scarce. */
export interface Persistence {
  isGranted(): Promise<boolean>;
  /** Asks for it; some browsers ask the person. Never rejected. */
  ask(): Promise<boolean>;
}

/** Small choices of the person (language, theme): read at once, kept when they can be. */
export interface Settings {
  get(key: string): string | null;
  set(key: string, value: string): void;
  /** Forgets every choice. */
  clear(): void;
  /** Hears another tab set `key`, where settings are kept; stops when the returned function is called. */
  hear(key: string, onChange: () => void): () => void;
}

/** What is heard and felt besides what is seen: a press, the chart, a stage found, an answer's outcome, a hint, the treasure. */
export type Cue = 'press' | 'unroll' | 'found' | 'right' | 'wrong' | 'hint' | 'treasure';

/** Sound and trembling under one switch, off until the person turns it on. */
export interface Cues {
  turn(on: boolean): void;
  /** Gives a cue, or nothing while they are off. Never throws, never waits. */
  give(cue: Cue): void;
}

/** One writer for each name among all tabs. */
export interface Writers {
  /** Tries to become the writer of `name`; `onWriter` is called when it is (at once, or when the other tab closes). Returns the release. */
  claim(name: string, onWriter: () => void, onReader: () => void): () => void;
  /** Tells the other tabs that `name` changed. */
  tell(name: string): void;
  /** Hears other tabs tell. */
  hear(name: string, onChange: () => void): () => void;
  /** Whether a tab writes `name` now; false where nobody can know. */
  isTaken(name: string): Promise<boolean>;
}

/** A file from an address or a path of this site, or one problem: `url.refused`, `url.closed`, `url.notFound`, `url.notHttps`, `url.webPage`, `file.tooLarge`, `file.outside`. */
export interface Fetcher {
  load(url: string, watch?: Watch): Promise<{ readonly blob: Blob } | { readonly problem: Problem }>;
}

/** A part of a file, or the whole of it, where its server knows no parts; or one problem, as a `Fetcher` has them. */
export type LoadedPart = { readonly blob: Blob; readonly whole: boolean } | { readonly problem: Problem };

/** Files at addresses that are too large to be loaded whole: by https, or from this site. */
export interface Ranges {
  /** Loads a part; less comes where the file ends before. What is ended answers as though the address refused. */
  load(url: string, span: Span, signal: AbortSignal): Promise<LoadedPart>;
}

/** Follows a loading, and may end it: what is ended answers as though the address refused. */
export interface Watch {
  readonly tell: (done: number, total: number | null) => void;
  readonly signal: AbortSignal;
}

/** A file the person gave; its bytes are read when they are needed, and may then be gone. */
export interface GivenFile {
  readonly name: string;
  readonly blob: Blob;
}

/** New versions of the app itself, which come only when the person says so. */
export interface Updates {
  /** Keeps the app for offline use, and calls back when a new version is ready; stops calling when the returned function is called. */
  watch(onReady: () => void): () => void;
  /** Loads the page anew with the version that is ready. */
  apply(): void;
}

/** Whether the device has a network. */
export interface Connection {
  isOffline(): boolean;
  /** Calls back whenever that may have changed, until the returned function is called. */
  watch(onChange: () => void): () => void;
}

/** What is dropped on a page. */
export type Dropped = Pick<DataTransfer, 'files' | 'items'>;

/** Files that come in, always by the person's own hand. */
export interface Files {
  /** Asks the person for files (`accept` as in HTML: `.json,.csv`); empty when none is chosen. */
  pick(accept: string): Promise<readonly GivenFile[]>;
  /** The files of a drag that ended on the page; of a folder those within it, and within its folders. */
  dropped(transfer: Dropped): Promise<readonly GivenFile[]>;
}

/** What goes out, when the person says so: files, and the page itself on paper. */
export interface Outbox {
  /** Hands a file over to be kept. */
  save(file: File): void;
  /** Whether the device can pass a file on to another app: its kind counts, it may be empty. */
  shares(file: File): boolean;
  /** Passes a file on to an app that the person chooses; to choose none is no failure. Rejected when the device refuses. */
  share(file: File): Promise<void>;
  /** Opens the printer's dialog on the page as it stands. */
  print(): void;
}

/** A dataset's bytes and what its descriptor says, under the name that the scenario uses. */
export interface DatasetFile {
  readonly key: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** The parsed `datapackage.json`, if there was one. */
  readonly descriptor: unknown;
}

/** A data file that is read in pieces, never whole in memory: the file itself, or those of a GTFS feed by their names. */
export interface SurveyFile {
  readonly key: string;
  readonly fileName: string;
  readonly content: Blob | { readonly [file in FeedFile]?: Blob };
  /** The parsed `datapackage.json`, of any shape, if there was one. */
  readonly descriptor?: unknown;
  /** How the bytes are to be understood, where a person says so. */
  readonly encoding?: Encoding | undefined;
}

/** A data file that a person works on: what came beside it, too. */
export interface DrawnFile {
  readonly name: string;
  readonly content: SurveyFile['content'];
  readonly descriptor: unknown;
}

/** Keeps the data files that a person works on, so that they are there again when the page was loaded anew. */
export interface Drawer {
  /** Puts these in, in place of what lay there; fails where the device keeps nothing so large, or nothing at all. */
  put(files: readonly DrawnFile[]): Promise<void>;
  /** What lies there; nothing where it is gone. */
  look(): Promise<readonly DrawnFile[]>;
}

/** A hunt that is taken along: it can be played where there is no network. */
export interface TakenHunt {
  /** Tells it from others: where it came from, else which hunt it is. */
  readonly key: string;
  readonly hunt: Hunt;
  /** What was told while it was prepared. */
  readonly problems: readonly Problem[];
  /** The device's date when it was taken. */
  readonly wall: number;
  /** The organizer's map that goes with it; none where IGN's does, or none. */
  readonly map?: TakenMap | undefined;
}

/** A tile of one of the maps that may be kept: IGN's, or that of an archive, which is named. */
export interface MapTile extends Tile {
  readonly of?: string | undefined;
}

/** A map that an organizer gives, as far as it was taken along for a hunt. */
export interface TakenMap {
  /** The name that its tiles have in the satchel. */
  readonly of: string;
  /** What it or its file is called. */
  readonly title: string;
  /** Whose it is; '' where it doesn't say. */
  readonly credit: string;
  /** The zoom levels that were taken, and how many tiles. */
  readonly farthest: number;
  readonly nearest: number;
  readonly total: number;
  /** What its tiles are; images where it doesn't say. */
  readonly kind?: TileKind | undefined;
}

/** A tile of the map that is kept, and how many bytes it has. */
export interface KeptTile extends MapTile {
  readonly bytes: number;
}

/** Keeps what is taken along: hunts, and the map tiles of their frames, each tile once. */
export interface Satchel {
  /** Puts a hunt in, in place of the one of the same key, and asks the browser not to throw out what is in here. */
  put(taken: TakenHunt): Promise<void>;
  /** Oldest first. */
  list(): Promise<readonly TakenHunt[]>;
  read(key: string): Promise<TakenHunt | null>;
  /** Takes a hunt out, and these tiles with it. */
  remove(key: string, tiles: readonly MapTile[]): Promise<void>;
  clear(): Promise<void>;
  /** Puts a tile in; rejected where the hunt that it is for is not, or is no longer, there. */
  putTile(key: string, tile: MapTile, bytes: Uint8Array): Promise<void>;
  tile(tile: MapTile): Promise<Blob | null>;
  /** All tiles that are kept, for whatever hunt. */
  tiles(): Promise<readonly KeptTile[]>;
  /** How many bytes there is room for; null where nobody can know. */
  room(): Promise<number | null>;
  /** Whether the app itself is kept on this device, so that it opens without a network. */
  holdsApp(): Promise<boolean>;
}

/** How many bytes of a file have been read. */
export type TellBytes = (done: number, total: number) => void;

/** One place of a dataset, as the chart draws it. */
export interface ChartPlace {
  readonly position: Position;
  readonly name: string;
  readonly dataset: string;
}

/** What preparing a scenario gave. */
export interface Preparation {
  readonly hunt: Hunt | null;
  readonly problems: readonly Problem[];
}

/** One mark of a map of sites; where a site stands alone, with its id and name. */
export interface SiteMark extends Omit<Cluster, 'index'> {
  readonly site: Pick<Site, 'id' | 'name'> | null;
}

/** A suggestion: in which ring sites were looked for, and which to take, in a good order to walk; or why there is none. */
export interface Suggestion {
  readonly ring: Ring;
  /** Where it begins and how it is walked, as far as that is settled. */
  readonly start: Position | undefined;
  readonly walk: WalkTerms | undefined;
  /** Whether the data says of its sites if one comes there without a step. */
  readonly tellsStepFree: boolean;
  readonly sites: readonly FoundSite[];
  readonly why: Unmakable | null;
  /** What the walk is worth, what none can be worth more than, and how much of the search is done, 0 to 1. */
  readonly quality: Walk['quality'];
}

/** Hears of the best walk so far while one is sought. */
export type TellWalk = (best: Suggestion) => void;

/** A site, and each column that is filled with its raw cell. */
export interface KnownSite {
  readonly site: FoundSite;
  readonly facts: readonly (readonly [column: string, cell: string])[];
}

/** What may be asked of the sites of one dataset, by its key; of a key that nobody has read, there are none. */
export interface SiteAnswers {
  /** The marks of a map at a zoom level, as far as they lie in a box. */
  clusters(key: string, bounds: Bounds, zoom: number): Promise<readonly SiteMark[]>;
  find(key: string, query: SiteQuery): Promise<FoundSites>;
  /** What is known of a site, by its id; null for none. */
  known(key: string, id: string): Promise<KnownSite | null>;
  /** A walk that fits the time, but for the sites of some names, and wherever most sites are unless a place is told. */
  suggest(key: string, outing: Outing, without: readonly string[], tell?: TellWalk): Promise<Suggestion>;
  /** Takes the best walk so far for the one that is sought: the suggestion comes at once. */
  endSearch(): Promise<void>;
  /** Composes a hunt of the sites chosen, and the scenario that says the same. */
  compose(key: string, choice: Choice): Promise<MadeHunt>;
}

/** Reads data and prepares hunts away from the page's thread. */
export interface Workshop extends SiteAnswers {
  /** Reads a file and keeps its dataset under `key`. */
  read(
    file: DatasetFile,
  ): Promise<{ readonly reading: Omit<Reading, 'dataset' | 'fields'>; readonly credit: Credit | null }>;
  /** Reads a file in pieces and keeps its dataset under `key`; closing the workshop ends it, wherever it is. */
  survey(file: SurveyFile, tell?: TellBytes): Promise<Surveyed>;
  /** Reads what was surveyed once more by another descriptor, without its bytes; null where nothing was. */
  redescribe(key: string, descriptor: unknown): Promise<Surveyed | null>;
  /** Checks and prepares a scenario with the datasets read, for the teams that it counts or for those told here, or opens a hunt that is already prepared (the JSON text of either). */
  prepare(scenarioText: string, fileName: string, rally?: Rally): Promise<Preparation>;
  /** Prepares a scenario that was composed here of the dataset under `key`, for the teams told. */
  prepareMade(key: string, scenarioText: string, rally: Rally): Promise<Preparation>;
  /** Reads a play from the text of its file. */
  openPlay(text: string, fileName: string): Promise<Checked<OpenedPlay>>;
  /** Lets simulated teams walk a hunt. */
  rehearse(hunt: Hunt): Promise<Rehearsal>;
  /** The places of the datasets read that lie in the hunt's frame. */
  places(frame: Hunt['frame']): Promise<readonly ChartPlace[]>;
  /** Puts the data away; nothing may be asked any more. */
  close(): void;
}
