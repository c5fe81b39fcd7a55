/**
 * The most of everything that Jalon takes from outside, each with its reason. What is beyond is refused in one sentence:
 * nothing is cut off silently, and nothing makes a phone wait for what it cannot hold.
 */
export const limits = {
  /** Bytes of a file of data, and of what is packed in it: a region's whole feed has 97 million, the page of a phone some 500 million in all. */
  fileBytes: 200e6,
  /** Bytes of all files of a feed, which is joined as it comes: five million stop times have 300 million. */
  feedBytes: 2 ** 31,
  /** Bytes of a scenario or of a hunt: one of a hundred stages in two languages has less than two million. */
  huntBytes: 20e6,
  /** Bytes of a descriptor: the longest of national portals have some ten thousand. */
  descriptorBytes: 4e6,
  /** Files in an archive: a feed has thirty, a shapefile eight. */
  archiveFiles: 10_000,
  /** Objects and lists inside each other in a scenario or a hunt, whose own depth is 12. */
  jsonDepth: 64,
  /** Values in a scenario or a hunt: one of a hundred stages has some fifty thousand. */
  jsonValues: 1_000_000,
  /** Elements inside each other in XML: folders of a KML stand ten deep. */
  xmlDepth: 100,
  /** Rows of a table: all firms of a large country, without a word about them, fill a file. */
  rows: 10_000_000,
  /** Columns of a table: surveys have some thousands. */
  columns: 100_000,
  /** Cells of a table, empty ones too: a million rows of a hundred columns. */
  cells: 100_000_000,
  /** Cells that are missing from rows shorter than their header, or records without a key of others: each costs as much as one that is there. */
  missingCells: 20_000_000,
  /** Characters of one cell: the border of a country to the metre has some five million. */
  cellCharacters: 8_000_000,
  /** Characters that no end of a line parts: four of the longest cells. */
  recordCharacters: 32_000_000,
  /** Datasets of a scenario: each is a file to load, and an address that is asked. */
  datasets: 50,
  /** Stages that a scenario writes: a long day has twenty. */
  stages: 100,
  /** Stages of a hunt: as many as those of a scenario may draw, forty each. */
  huntStages: 4000,
  /** Challenges at a stage. */
  challenges: 12,
  /** Hints at a stage. */
  hints: 5,
  /** Options of a question: more are not taken in at a glance. */
  options: 8,
  /** Parts of an answer: gaps of a text, items of an order, pairs. */
  parts: 12,
  /** Characters of a reply: more than anybody types, and as many as a log keeps. */
  reply: 400,
  /** Ways to put an answer. */
  answers: 20,
  /** Sources of a stage or of a challenge, columns that are seen on the spot, conditions of a draw, and credits of each kind. */
  listed: 50,
  /** Values that one condition of a draw may name. */
  values: 1000,
  /** Characters of a sentence: two pages. */
  text: 4000,
  /** Characters of a picture in a question, as base64: a photo of 1,000 pixels has some 200,000. */
  picture: 600_000,
  /** Pixels along a side of it: a phone shows no more. */
  picturePixels: 2048,
  /** Pieces of a sentence that quotes other languages. */
  pieces: 100,
  /** Characters of an address or of a path: browsers and servers stop there too. */
  address: 2000,
  /** Milliseconds of a date or of a play: no date is farther from 1970 (ECMA-262, time values). */
  milliseconds: 8.64e15,
  /** Characters of a name of ours: a stage, a seed, a family. */
  name: 200,
  /** Characters of what the data says in one cell that a question rests on. */
  cell: 100_000,
  /** What is counted in a hunt: rows, facts, years, points; a table has ten million rows. */
  count: 1e9,
  /** Meters of a walk: twice around the Earth. */
  meters: 80e6,
  /** Bytes of one directory of a map archive, unpacked: those of a whole planet have some 500,000. */
  mapDirectory: 4e6,
  /** Bytes of all directories that are read of it for one hunt: a dozen of the largest. */
  mapDirectories: 20e6,
  /** Bytes of what a map archive says of itself. */
  mapMetadata: 1e6,
  /** Bytes of one tile of it, packed or not: the heaviest have some 500,000. */
  mapTile: 3e6,
  /** Pixels along a side of a tile: they have 256 or 512. */
  mapTilePixels: 1024,
  /** Layers of a tile of lines and areas: OpenMapTiles has sixteen. */
  mapTileLayers: 64,
  /** Things in such a tile: the densest of towns have some ten thousand. */
  mapTileFeatures: 60_000,
  /** Points of these things: a phone draws as many in a blink. */
  mapTilePoints: 400_000,
  /** Tiles of an archive that are kept for one hunt: a kilometre and a half to the nearest level has some 2,000. */
  mapTiles: 2500,
  /** Bytes of these tiles. */
  mapBytes: 100e6,
  /** Bytes of a picture that is given for a question: those of the best phones have some twenty million. */
  photoBytes: 40e6,
  /** Pixels of it, which a phone draws once: four bytes each. */
  photoPixels: 60e6,
  /** Bytes of it as it is kept: a dozen of them are no burden. */
  photoKept: 600_000,
  /** Faults of one file that are told: nobody reads more. */
  faults: 100,
} as const;
