import { describe, expect, it } from 'vitest';
import type { Fetcher } from '../../src/platform/ports';

/** A fetcher on a site that holds `data/sites.csv` (`a;b`), `empty.txt`, `page.csv`, which is a page of HTML, and `large.csv`, which is more than it may load. */
export interface FetcherUnderTest {
  readonly fetcher: Fetcher;
  /** An https address on another host that lets nobody read it. */
  readonly silent: string;
}

/** What came: the text, or the fault. */
export const loaded = async (fetcher: Fetcher, url: string): Promise<string> => {
  const answer = await fetcher.load(url);
  return 'blob' in answer ? answer.blob.text() : answer.problem.fault;
};

/** What every fetcher promises. */
export const fetcherContract = (name: string, open: () => Promise<FetcherUnderTest>): void => {
  describe(`The fetcher ${name}`, () => {
    it('loads the bytes at a path of its site', async () => {
      const { fetcher } = await open();
      expect(await loaded(fetcher, 'data/sites.csv')).toBe('a;b');
      expect(await loaded(fetcher, 'empty.txt')).toBe('');
    });

    it.each([
      ['data/other.csv', 'url.notFound'],
      ['http://elsewhere.example/sites.csv', 'url.notHttps'],
      ['ftp://elsewhere.example/sites.csv', 'url.notHttps'],
      ['file:///etc/hosts', 'url.notHttps'],
      ['https://', 'url.notFound'],
      ['large.csv', 'file.tooLarge'],
      ['page.csv', 'url.webPage'],
    ])('says of %s: %s', async (url, fault) => {
      const { fetcher } = await open();
      expect(await loaded(fetcher, url)).toBe(fault);
    });

    it('says when an address refuses', async () => {
      const { fetcher, silent } = await open();
      expect(await loaded(fetcher, silent)).toBe('url.refused');
    });

    it('names the address in the problem, which stops', async () => {
      const { fetcher } = await open();
      const answer = await fetcher.load('data/other.csv');
      expect(answer).toMatchObject({ problem: { severity: 'error', values: { url: 'data/other.csv' } } });
    });
  });
};
