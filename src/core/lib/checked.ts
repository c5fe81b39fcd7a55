/** The codes of all that an author, a player or a file can get wrong; `ui/messages` has a sentence for each. */
export const faults = [
  // bytes and CSV
  'file.empty',
  'file.tooLarge',
  'file.notText',
  'file.outside',
  'file.unread',
  'file.several',
  'file.archiveBroken',
  'file.archiveWithoutData',
  'file.unpacksTooLarge',
  'file.archiveSeveral',
  'file.archiveCrowded',
  'csv.noRows',
  'csv.noHeader',
  'csv.preamble',
  'csv.noPlaces',
  'csv.placesUnreadable',
  'csv.placesAmbiguous',
  'csv.placesMislabeled',
  'csv.placesSwapped',
  'csv.rowWithoutPlace',
  'csv.rowUnreadable',
  'csv.rowOutOfRange',
  'csv.rowPlaceholder',
  'csv.rowImprecise',
  'csv.rowSwapped',
  'csv.rowFar',
  'csv.rowRagged',
  'csv.quoteStray',
  'csv.rowRepeated',
  'csv.rowNearby',
  'csv.fieldUnnamed',
  'table.tooLarge',
  'descriptor.reservedKey',
  // outlines
  'outline.notCollection',
  'outline.unknown',
  // addresses
  'url.refused',
  'url.closed',
  'url.leadsOn',
  'url.notFound',
  'url.notHttps',
  'url.partial',
  'url.webPage',
  'portal.noFile',
  // a map that the hunt's organizer gives
  'map.notArchive',
  'map.broken',
  'map.packing',
  'map.kind',
  'map.elsewhere',
  'map.tooLarge',
  // opening
  'open.failed',
  // plays
  'play.damaged',
  'play.order',
  'play.otherHunt',
  'play.impossible',
  'play.openElsewhere',
  // JSON
  'json.syntax',
  'json.tooDeep',
  'json.tooLarge',
  'json.tooMany',
  'json.reservedKey',
  'json.notText',
  'json.broken',
  'json.noRecords',
  'xml.broken',
  'xml.webPage',
  'xml.noWaypoints',
  'xml.noRecords',
  'calendar.noEvents',
  'format.unknown',
  'format.newer',
  // shape
  'shape.missing',
  'shape.type',
  'shape.unknownKey',
  'shape.value',
  // sense
  'sense.doubledId',
  'sense.noStages',
  'sense.unknownStage',
  'sense.unknownChallenge',
  'sense.unknownItem',
  'sense.pointsOutOfReach',
  'sense.waitsForItself',
  'sense.secretOpen',
  'sense.rightOfOpen',
  'sense.optionOfRight',
  'sense.afterTheEnd',
  'sense.finalWaits',
  'sense.severalFinals',
  'sense.nothingOpen',
  'sense.circuitsOpening',
  'sense.hoursNever',
  'sense.noEvent',
  'sense.noEventDates',
  'sense.unknownRepeat',
  'sense.eventOver',
  'sense.endAtHours',
  'sense.hoursTimed',
  'sense.pauseUntimed',
  'sense.noBell',
  'sense.ruleUnheard',
  'sense.searchFar',
  'sense.noHurry',
  'sense.noBonus',
  'sense.unknownDataset',
  'sense.unknownSite',
  'sense.unknownField',
  'sense.noMap',
  'sense.noBanks',
  'sense.banksTooFine',
  'sense.barriersElsewhere',
  'sense.answerNotAnOption',
  'sense.optionsAlike',
  'sense.nothingBetween',
  'sense.shownUnlike',
  'sense.gapsUnequal',
  'sense.fewTurns',
  'sense.allFree',
  'sense.onePicture',
  'sense.pictureUnfit',
  'sense.languageMissing',
  'sense.tooFar',
  'sense.cutOff',
  'sense.tooNear',
  'sense.zoneCrossed',
  'sense.zoneElsewhere',
  'sense.zoneNarrow',
  'sense.zoneWide',
  'sense.zonesOverlap',
  'sense.timeTooShort',
  'sense.crowded',
  'sense.unequalCircuits',
  'sense.longCircuits',
  'sense.circuitsFree',
  'sense.circuitsPrepared',
  'sense.circuitClues',
  'sense.drawTooFew',
  'sense.questionDropped',
  'sense.noQuestion',
  'sense.notAskedAs',
  'sense.poorHunt',
  'sense.blandHunt',
  'sense.longWalk',
  'sense.proofFails',
  'sense.clueFails',
  'sense.proofAged',
  'sense.clueAged',
] as const;

/** What went wrong, as a code that the message catalogue turns into one sentence. */
export type Fault = (typeof faults)[number];

/** A value that goes into a message: shown as it is, text only. */
export type MessageValues = { readonly [name: string]: string | number };

/** A fault where it stands: `path` is a JSON path (`$.stages[2].at.lat`), or empty for a whole file. */
export interface Problem {
  readonly path: string;
  readonly fault: Fault;
  readonly values: MessageValues;
  /** `error` stops, `warning` is told and played all the same. */
  readonly severity: 'error' | 'warning';
  /** The file it is in, as its author names it. */
  readonly file?: string;
  /** The row as a spreadsheet numbers it: the header is row 1, a cell of several lines is in one row. */
  readonly row?: number;
  readonly column?: string;
}

/** A value, or what was wrong with it. Warnings may stand beside a value. */
export interface Checked<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

/** A problem that stops. */
export const fault = (path: string, code: Fault, values: MessageValues = {}): Problem => ({
  path,
  fault: code,
  values,
  severity: 'error',
});

/** A problem that is told and played all the same. */
export const warning = (path: string, code: Fault, values: MessageValues = {}): Problem => ({
  path,
  fault: code,
  values,
  severity: 'warning',
});

/** Whether any of them stops. */
export const stops = (problems: readonly Problem[]): boolean => problems.some((p) => p.severity === 'error');
