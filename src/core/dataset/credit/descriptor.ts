import { languages, type Text } from '../../lib/language';
import { at, dateOf, linkOf, listOf, textOf } from '../../lib/unknown';
import { type Encoding, encodings } from '../bytes/decoder';
import type { Credit, FieldKind } from '../dataset';
import { fieldKinds } from '../fields/kinds';
import { languageSaid } from '../language/tags';
import { licenseOf } from './licenses';

/** What a descriptor says of one file. */
export interface Descriptor {
  readonly credit: Credit;
  /** What columns hold where their owner says so, by header. */
  readonly kinds: ReadonlyMap<string, FieldKind>;
  /** How the file's bytes are to be understood, where that is said and isn't UTF-8: who says nothing says UTF-8 too. */
  readonly encoding: Encoding | undefined;
  /** The language of its texts, a BCP 47 tag; '' where that isn't said. */
  readonly language: string;
}

/**
 * Reads a Frictionless Data Package (`datapackage.json`, specs.frictionlessdata.io). `title`, `version` (the date of
 * the data), `homepage`, `licenses[0]` and the contributor whose role is `publisher` as there; for want of a publisher
 * or a homepage, those of `sources[0]`, and of a title, the file's name. Ours are `jalon.title`, where it is
 * told in several languages, `jalon.notice`, the sentence that the licence asks for (each of them in each language, or
 * the same for all), and in the schema of the file's resource `fields[].jalon.kind`, a `FieldKind` that overrides the
 * guess (`century` is what `period` was called). A `version` that is no date leaves it to `modified` or `created`. The resource's `encoding` is as there;
 * `language`, or `lang`, is what catalogs write beside it. A licence or a source of the resource itself wins. What is missing or of the wrong type is empty.
 */
export const readDescriptor = (descriptor: unknown, fileName: string): Descriptor => {
  const resource = resourceOf(descriptor, fileName);
  const source = at(resource, 'sources', 0) ?? at(descriptor, 'sources', 0);
  const license = firstOf([resource, descriptor], ['licenses', 0]) ?? firstOf([resource, descriptor], ['license']);
  const publisher = publisherOf(descriptor) ?? source;
  return {
    credit: {
      kind: 'data',
      title:
        sentence(at(descriptor, 'jalon', 'title')) ||
        textOf(at(descriptor, 'title')) ||
        textOf(at(resource, 'title')) ||
        baseName(fileName),
      publisher: told(publisher, 'title', 'name'),
      publisherUrl: linkOf(told(publisher, 'path', 'web')),
      ...licensed(
        textOf(license) || told(license, 'title', 'name', 'type', 'id'),
        linkOf(told(license, 'path', 'url')),
      ),
      date: dateOf(at(descriptor, 'version')) || dateOf(told(descriptor, 'modified', 'created')),
      url: linkOf(at(descriptor, 'homepage')) || linkOf(told(source, 'path', 'web')),
      notice: sentence(at(descriptor, 'jalon', 'notice')),
    },
    kinds: kindsOf(resource),
    encoding: encodings.find((one) => one !== 'utf-8' && one === textOf(at(resource, 'encoding')).toLowerCase()),
    language: languageSaid(resource) || languageSaid(descriptor),
  };
};

/** The first of these keys that holds a text: before the format's first version a licence had a type and a url, a source a name and a web. */
const told = (value: unknown, ...keys: readonly string[]): string =>
  keys.map((key) => textOf(at(value, key))).find((text) => text !== '') ?? '';

const firstOf = (values: readonly unknown[], path: readonly (string | number)[]): unknown =>
  values.map((value) => at(value, ...path)).find((found) => found !== undefined);

/** A licence that Jalon knows has its title and its page, whichever of them is told. */
const licensed = (name: string, url: string): Pick<Credit, 'license' | 'licenseUrl'> => {
  const known = licenseOf(name, url);
  return { license: name || (known?.title ?? ''), licenseUrl: url || (known?.url ?? '') };
};

/** Version 1 of the format writes `role`, version 2 a list of `roles`. */
const publisherOf = (descriptor: unknown): unknown =>
  listOf(at(descriptor, 'contributors')).find(
    (one) =>
      textOf(at(one, 'title')) !== '' &&
      [at(one, 'role'), ...listOf(at(one, 'roles'))].some((role) => role === 'publisher'),
  );

/** A sentence, the same for all or one for each language; empty where there is none. */
const sentence = (value: unknown): Text => {
  const said = languages.flatMap((language) => {
    const one = textOf(at(value, language));
    return one === '' ? [] : [[language, one]];
  });
  return said.length > 0 ? Object.fromEntries(said) : textOf(value);
};
const baseName = (path: string): string => path.split(/[/\\]/).at(-1) ?? '';

const resourceOf = (descriptor: unknown, fileName: string): unknown => {
  const resources = listOf(at(descriptor, 'resources'));
  return resources.find((resource) => baseName(textOf(at(resource, 'path'))) === baseName(fileName)) ?? resources[0];
};

const kindsOf = (resource: unknown): ReadonlyMap<string, FieldKind> => {
  const said = listOf(at(resource, 'schema', 'fields')).flatMap((field): (readonly [string, FieldKind])[] => {
    const told = at(field, 'jalon', 'kind');
    const kind = told === 'century' ? 'period' : fieldKinds.find((known) => known === told);
    return kind === undefined ? [] : [[textOf(at(field, 'name')), kind]];
  });
  return new Map(said);
};
