import type { DataPackage } from '../credit/writeDescriptor';

/** What a portal's catalogue says of a dataset. */
export interface Listing {
  /** A Frictionless Data Package of the one file: title, publisher, licence, date and page, as far as they are told. */
  readonly descriptor: DataPackage;
  /** Where the file is. */
  readonly file: string;
}

/** What a portal's catalogue said, or what it is asked next, or that it lists no file that can be read. */
export type Step = { readonly listing: Listing } | Catalogue | 'noFile';

/** A dataset of a portal, by its address: which address of its catalogue to ask, and what its reply leads to. */
export interface Catalogue {
  readonly ask: string;
  answer(reply: unknown): Step;
}

/** A portal's software: the dataset that an address names, if it is one of such a portal's. */
export type Portal = (address: URL) => Catalogue | null;
