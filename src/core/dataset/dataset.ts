import type { Fault, Problem } from '../lib/checked';
import type { Text } from '../lib/language';
import type { Position } from '../lib/position';
import type { Barrier } from '../lib/ways';
import type { Column } from './table/column';

/** What a column holds, found from its values or said by the descriptor. */
export type FieldKind =
  | 'identifier'
  | 'name'
  | 'category'
  | 'categories'
  | 'period'
  | 'year'
  | 'date'
  | 'number'
  | 'boolean'
  | 'place'
  | 'address'
  | 'postcode'
  | 'text'
  | 'link'
  | 'image'
  | 'empty';

/** One column of a dataset. */
export interface Field {
  /** The header as published: the key by which scenarios name it. */
  readonly key: string;
  readonly kind: FieldKind;
  /** How sure the kind is, 0…1 to two decimals: 1 where somebody says it. */
  readonly sure: number;
  /** Cells that hold something. */
  readonly filled: number;
  /** Different values among the filled ones. Counted when it is first asked for. */
  readonly distinct: number;
  /** Up to three values, the most frequent, shortened to 80 characters. */
  readonly examples: readonly string[];
}

/** Whose data it is, from its descriptor (a Frictionless Data Package), or what an author cites; empty strings are unknown. */
export interface Credit {
  /** A dataset has a publisher, a licence and a date that must be known to publish it; a source is only named. */
  readonly kind: 'data' | 'source';
  readonly title: Text;
  readonly publisher: string;
  readonly publisherUrl: string;
  readonly license: string;
  readonly licenseUrl: string;
  /** The date of the data, `YYYY-MM-DD`. */
  readonly date: string;
  /** Where the data is published. */
  readonly url: string;
  /** The sentence that the licence asks for, as the publisher words it, or in each language. */
  readonly notice: Text;
}

/** One open-data file read, column by column. Row `i` of every array is site `i`. */
export interface Dataset {
  readonly id: string;
  readonly credit: Credit;
  /** The language of its texts, a BCP 47 tag, where somebody says it; else ''. */
  readonly language: string;
  readonly fields: readonly Field[];
  readonly size: number;
  /** WGS84 degrees. */
  readonly lat: Float64Array;
  readonly lng: Float64Array;
  /** The row each site came from, as a spreadsheet numbers it: the header is row 1, and blank rows count. */
  readonly rows: Uint32Array;
  /** One column of raw cells (trimmed) for each field, in the order of `fields`. */
  readonly columns: readonly Column[];
  /** The field whose cells are the sites' ids and names, as indexes into `fields`; −1 where there is none. */
  readonly idField: number;
  readonly nameField: number;
  /** The rows of sites that the file puts at another place too, under the same id: nobody can say where they are. */
  readonly torn?: ReadonlySet<number>;
  /** The banks of a drawn map, with the bridges over them; undefined where it is none. */
  readonly barriers?: readonly Barrier[];
}

/** One row of a dataset that has a place. */
export interface Site {
  /** The id cell, else `row-N`. */
  readonly id: string;
  readonly name: string;
  readonly position: Position;
  readonly row: number;
  /** One raw value for each field that is filled, by key. A Map: a header may be called `__proto__`. */
  readonly facts: ReadonlyMap<string, string>;
}

/** The known kinds of dataset, and `unknown` for one of its own kind. */
export type DatasetKind =
  | 'unknown'
  | 'gtfs'
  | 'merimee-2012'
  | 'merimee-inventory'
  | 'merimee'
  | 'museofile'
  | 'openagenda'
  | 'ode'
  | 'remarkable-trees'
  | 'overpass'
  | 'gpx'
  | 'icalendar'
  | 'wikidata'
  | 'opendatasoft';

/** Rows that share a fate, each by its number in a spreadsheet, and why. */
export interface RowGroup<Reason extends string = Fault> {
  readonly reason: Reason;
  readonly rows: readonly number[];
}

/** Rows that count with another: parts of what it is, as platforms of a station, or doubles of it. */
export type Merged = RowGroup<'part' | 'csv.rowRepeated' | 'csv.rowNearby'>;

/** What reading a file gave. `rows = sites + merged + leftOut`, always. */
export interface Reading {
  /** Null when the file holds no site at all; the problems say why. */
  readonly dataset: Dataset | null;
  readonly kind: DatasetKind;
  readonly rows: number;
  readonly sites: number;
  readonly merged: number;
  readonly leftOut: number;
  /** All rows that were merged, and all that were left out, by why. */
  readonly mergedRows: readonly Merged[];
  readonly leftOutRows: readonly RowGroup[];
  /** The file that was read, where an archive holds it; else ''. */
  readonly inside: string;
  /** The descriptor that the archive holds, of any shape; else null. */
  readonly packaged: unknown;
  readonly dialect: {
    readonly delimiter: string;
    readonly newline: string;
    readonly encoding: string;
    /** Whether the file names its columns. */
    readonly header: boolean;
  };
  /** The columns that gave the place, the standard name of their system (`EPSG:4326`), and how sure that is, from 0 to 1. */
  readonly place: { readonly columns: readonly string[]; readonly system: string; readonly sure: number } | null;
  /** The dataset's own; of a file without places those of all its rows, up to a thousand columns. */
  readonly fields: readonly Field[];
  readonly credit: Credit;
  readonly problems: readonly Problem[];
}
