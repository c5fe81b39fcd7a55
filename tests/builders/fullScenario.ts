/** An image of one pixel. */
const dot =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';

/** A scenario in which every text that a scenario may hold is there, free ones this text or one that begins with it; what is found on the spot and typed begins with another. */
export const fullScenario = (text: string, typed = text): Readonly<Record<string, unknown>> => {
  const inBoth = { fr: text, en: [text, { lang: 'es', text }] };
  const sources = [{ title: text, url: 'https://example.org/a' }];
  const written = { note: inBoth, sources };
  const words = { title: text, clue: inBoth, found: text, hints: [text, inBoth], sources };
  return {
    $schema: 'https://example.org/schema.json',
    format: 'jalon-scenario/1',
    id: 'a-walk',
    title: text,
    summary: text,
    intro: inBoth,
    outro: text,
    languages: ['fr', 'en'],
    audience: 'adult',
    treasure: { kind: 'chest', title: text, text: inBoth },
    datasets: { sites: { path: 'sites.csv', visible: ['kind'] } },
    rules: { mode: 'trail', timeZone: 'Europe/Paris', minutes: 720, pause: { minutes: 30 } },
    map: {
      pmtiles: 'maps/town.pmtiles',
      credit: {
        title: inBoth,
        publisher: 'OSM',
        license: 'ODbL 1.0',
        licenseUrl: 'https://example.org/odbl',
        date: '2026-11-01',
        url: 'https://example.org/map',
      },
    },
    seed: 'seed',
    stages: [
      {
        id: 'first',
        at: { lat: 47.2164, lng: -1.5494 },
        ...words,
        arrival: { code: 'Hermine' },
        gives: { id: 'key', name: text },
        challenges: [
          { type: 'choice', ask: text, options: [text, `${text} b`, `c ${text}`], answer: text, ...written },
          { type: 'number', ask: text, answer: 3, unit: text, ...written },
          { type: 'text', ask: inBoth, answers: [text], ...written },
          { type: 'year', ask: text, answer: 1850, ...written },
          { type: 'find', ...written },
          { type: 'search', ask: text, at: { lat: 47.2165, lng: -1.5494 }, name: text, ...written },
          // Its first option leads to the next stage.
          { type: 'opinion', ask: text, options: [text, `${text} b`], keepOrder: true, ...written },
        ],
      },
      {
        id: 'more',
        at: { lat: 47.2184, lng: -1.5494 },
        ...words,
        opens: {
          after: ['first'],
          points: 1,
          items: ['key'],
          during: [{ days: ['Sa', 'Su'], from: '14:00', to: '18:00' }],
          answered: { stage: 'first', challenge: 7, option: text },
        },
        secret: true,
        challenges: [
          { type: 'several', ask: text, options: [text, `${text} b`], answers: [text], ...written },
          { type: 'estimate', ask: text, answer: 3, zeroAt: 2, unit: text, ...written },
          { type: 'cloze', ask: text, text: `${text} ___`, gaps: [[text]], words: [text, `b ${text}`], ...written },
          { type: 'order', ask: text, items: [text, `${text} b`, `${text} c`], first: text, last: text, ...written },
          {
            type: 'match',
            ask: text,
            pairs: [text, `${text} b`].map((one) => ({ one, other: one })),
            ...written,
          },
          { type: 'pin', ask: text, at: { lat: 47.2164, lng: -1.5494 }, name: text, ...written },
          { type: 'direction', ask: text, answer: 90, ...written },
          { type: 'code', ask: text, codes: [`${typed} x`], ...written },
          {
            type: 'observe',
            ask: text,
            about: { dataset: 'sites', site: 'corvo', column: 'kind' },
            options: [text, `${text} b`].map((one) => ({ text: one, value: text })),
            ...written,
          },
          { type: 'photo', ask: text, ...written },
          { type: 'report', ask: text, categories: [{ text, code: 'a' }], ...written },
        ],
      },
      {
        id: 'second',
        site: { dataset: 'sites', id: 'corvo' },
        ...words,
        challenges: [
          { family: 'category', field: 'kind', note: text },
          {
            type: 'reveal',
            ask: text,
            drawing: 'crane',
            told: [1, 2, 3, 4].map((i) => `${text} ${i}`),
            options: [text, `${text} b`],
            answers: [text],
            ...written,
          },
          {
            type: 'reveal',
            ask: text,
            picture: dot,
            told: [1, 2, 3, 4].map((i) => `${text} ${i}`),
            answers: [text],
            ...written,
          },
          { type: 'scan', ask: text, codes: [`${typed} x`], ...written },
          {
            type: 'memory',
            ask: text,
            pairs: [1, 2, 3].map((i) => ({ one: `${text} ${i}`, other: `${text} ${i} b`, drawing: 'castle' })),
            ...written,
          },
        ],
      },
      {
        draw: { dataset: 'sites', count: 1, where: [{ field: 'kind', is: ['phare'] }] },
        found: text,
        arrival: { code: 'Lavoir' },
        challenges: [
          { family: 'nearest', note: text },
          { family: 'nearToFar', as: 'order', note: text },
        ],
      },
    ],
  };
};
