import { describe, expect, it } from 'vitest';
import { safeLink } from '../../../src/core/lib/link';

describe('a link', () => {
  it.each([
    ['https://data.example.org/a?b=c#d', 'https://data.example.org/a?b=c#d'],
    ['http://data.example.org:8080/é/(1)', 'https://data.example.org:8080/é/(1)'],
    ['HTTP://Data.Example.org', 'https://Data.Example.org'],
    ['https://example.org/@someone', 'https://example.org/@someone'],
  ])('is opened by https: %s', (url, opened) => {
    expect(safeLink(url)).toBe(opened);
  });

  it.each([
    '',
    'example.org',
    '//example.org',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JaVaScRiPt:alert(1)//https://example.org',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'ftp://example.org/',
    'https://',
    'https:example.org',
    'https://bank.example@evil.example/',
    'https://bank.example:pass@evil.example',
    'https://bank.example\\@evil.example',
    'https://example.org/\u202egpj.exe',
    'https://exam\u200bple.org/',
    'https://example.org/a b',
    'https://example.org/"onmouseover="alert(1)',
    'https://example.org/<script>',
    'https://example.org/\n',
    '\u0000https://example.org/',
  ])('that is no web address, or hides something, is none: %j', (url) => {
    expect(safeLink(url)).toBe('');
  });
});
