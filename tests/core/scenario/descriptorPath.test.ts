import { expect, it } from 'vitest';
import { descriptorPath } from '../../../src/core/scenario/datasetPaths';

it.each([
  ['sites.csv', 'datapackage.json'],
  ['data/sites.csv', 'data/datapackage.json'],
  ['data\\sites.csv', 'data\\datapackage.json'],
  ['https://a.example/open/sites.csv?of=2026#all', 'https://a.example/open/datapackage.json'],
  ['https://a.example/', 'https://a.example/datapackage.json'],
  ['https://a.example?of=2026', 'https://a.example/datapackage.json'],
  ['https://a.example', 'https://a.example/datapackage.json'],
])('The descriptor of %s is %s: no other host is asked for it', (path, descriptor) => {
  expect(descriptorPath(path)).toBe(descriptor);
});
