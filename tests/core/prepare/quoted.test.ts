import { describe, expect, it } from 'vitest';
import { type Language, piecesOf, say, type Text } from '../../../src/core/lib/language';
import type { Hunt, HuntChallenge } from '../../../src/core/prepare/hunt';
import { openHunt } from '../../../src/core/prepare/open';
import { verify } from '../../../src/core/prepare/verify';
import { composeWith, quotedFrom } from '../../../src/core/prepare/words';
import { type BuiltRow, datasetOf } from '../../builders/dataset';
import { huntOf } from '../../builders/hunt';
import { onSite, sitesOf, tenRows } from '../../builders/scenario';

type Json = Readonly<Record<string, unknown>>;

const rows = tenRows().map((row) => (row.id === 'alba' ? { ...row, kind: 'ossuaire' } : row));
const hunt = (challenge: Json, language?: string): Hunt => huntOf(onSite('alba', [challenge]), sitesOf(rows, language));
const asked = (challenge: Json, language?: string) =>
  hunt(challenge, language).stages[0]?.challenges[0] as HuntChallenge;
const optionsOf = ({ content }: HuntChallenge): readonly Text[] => (content.type === 'choice' ? content.options : []);
const askOf = ({ content }: HuntChallenge): Text => ('ask' in content ? content.ask : '');

/** What a text quotes from another language, each with that language. */
const quotedIn = (text: Text, language: Language): readonly string[] =>
  piecesOf(text, language).flatMap((piece) => (typeof piece === 'string' ? [] : [`${piece.lang} ${piece.text}`]));

const nearest = { family: 'nearest' };
const direction = { family: 'direction' };

describe('a text as published', () => {
  it('is marked with the language of its data where a sentence is in another', () => {
    const question = asked(direction, 'fr');
    const name = question.proof?.right.name;
    expect(quotedIn(askOf(question), 'en')).toEqual([`fr ${name}`]);
    expect(quotedIn(askOf(question), 'fr')).toEqual([]);
    expect(say(askOf(question), 'en')).toBe(`Seen from here, which way does “${name}” lie?`);
  });

  it('is marked in every language where the data is in none of them, and nowhere where its language is unknown', () => {
    const spanish = optionsOf(asked(nearest, 'es'));
    expect(spanish.flatMap((option) => quotedIn(option, 'fr'))).toEqual(spanish.map((one) => `es ${say(one, 'fr')}`));
    expect(spanish.flatMap((option) => quotedIn(option, 'en'))).toHaveLength(spanish.length);
    expect(optionsOf(asked(nearest)).every((option) => typeof option === 'string')).toBe(true);
  });

  it('is what a stage, its hints and its options are called, and never a word of ours, a number or a code', () => {
    const [stage] = hunt({ family: 'match', field: 'kind' }, 'fr').stages;
    expect(quotedIn(stage?.title ?? '', 'en')).toEqual(['fr Alba']);
    expect(quotedIn(stage?.hints[1] ?? '', 'en')).toEqual(['fr Alba']);
    const pairs = quotedIn(optionsOf(stage?.challenges[0] as HuntChallenge)[0] ?? '', 'en');
    expect(pairs.filter((one) => /Pont|Bridge|Theatre/.test(one))).toEqual([]);
    expect(pairs.length).toBeGreaterThanOrEqual(3);
    expect(quotedFrom('fr', '1880', ['en'])).toBe('1880');
    expect(quotedFrom('fr', 'C1', ['en'])).toBe('C1');
  });

  it('is marked with the language that its column names: names and addresses', () => {
    const rows = tenRows().map(({ id = '', name = '', lat, lng }, i) => ({
      ...{ id, name_en: name, lat, lng },
      adresse_en: `${i + 1} Long Street`,
    }));
    const kinds = { id: 'identifier', name_en: 'name', adresse_en: 'address' } as const;
    const data = new Map([['sites', datasetOf(rows, { kinds, language: 'fr' })]]);
    const made = huntOf(onSite('alba', [nearest]), data);
    const [stage] = made.stages;
    expect(quotedIn(stage?.title ?? '', 'fr')).toEqual(['en Alba']);
    expect(quotedIn(stage?.title ?? '', 'en')).toEqual([]);
    expect(quotedIn(stage?.hints[0] ?? '', 'fr')).toEqual(['en 1 Long Street']);
    expect(verify(made)).toEqual([]);
    expect(openHunt(JSON.stringify(made), 'kept.json').value).toEqual(made);
  });

  it('is said in the words of the column beside it that says the same in another language', () => {
    const pairs = [
      ['travail à ferrer', 'shoeing frame'],
      ['rouissoir', 'retting pit'],
      ['octroi', 'toll house'],
      ['pressoir', 'cider press'],
    ];
    const rows = tenRows().map(({ kind: _, ...row }, i) => {
      const [type_fr = '', type_en = ''] = pairs[i % 4] ?? [];
      return { ...row, type_fr, type_en } as BuiltRow;
    });
    const data = new Map([['sites', datasetOf(rows, { language: 'fr' })]]);
    const made = huntOf(onSite('alba', [{ family: 'category', field: 'type_fr' }]), data);
    const question = made.stages[0]?.challenges[0] as HuntChallenge;
    expect(say(askOf(question), 'fr')).toMatch(/^Quel genre de lieu est-ce\u00a0\?/);
    expect(question.content).toMatchObject({ answer: { fr: 'Travail à ferrer', en: 'Shoeing frame' } });
    expect(optionsOf(question).flatMap((option) => quotedIn(option, 'en'))).toEqual([]);
    expect(verify(made)).toEqual([]);
    expect(openHunt(JSON.stringify(made), 'kept.json').value).toEqual(made);
    const clue = huntOf(onSite('alba', [direction]), data).stages[0]?.clue ?? '';
    expect([say(clue, 'fr'), say(clue, 'en')].map((one) => /travail à ferrer|shoeing frame/.exec(one)?.[0])).toEqual([
      'travail à ferrer',
      'shoeing frame',
    ]);
  });

  it('is marked with the language of its column, of which nobody says the same in another', () => {
    const words = ['shoeing frame', 'retting pit', 'toll house', 'cider press'];
    const rows = tenRows().map(({ kind: _, ...row }, i) => ({ ...row, type_en: words[i % 4] ?? '' }) as BuiltRow);
    const data = new Map([['sites', datasetOf(rows, { language: 'fr' })]]);
    const made = huntOf(onSite('alba', [{ family: 'category', field: 'type_en' }]), data);
    const options = optionsOf(made.stages[0]?.challenges[0] as HuntChallenge);
    expect(options.flatMap((option) => quotedIn(option, 'fr'))).toEqual(options.map((one) => `en ${say(one, 'fr')}`));
    expect(options.flatMap((option) => quotedIn(option, 'en'))).toEqual([]);
  });

  it('is named by no clue in a language that doesn’t know the word', () => {
    const clue = hunt(direction, 'fr').stages[0]?.clue ?? '';
    expect(say(clue, 'fr')).toContain('Cherchez ce que les données appellent «\u00a0ossuaire\u00a0».');
    expect(say(clue, 'en')).not.toContain('ossuaire');
    const unknown = hunt(direction).stages[0]?.clue ?? '';
    expect([say(unknown, 'fr'), say(unknown, 'en')].filter((said) => said.includes('ossuaire'))).toEqual([]);
  });

  it('stays marked in a file of a hunt that is kept and opened again, and its questions stay proved', () => {
    const kept = hunt(direction, 'fr');
    const { value, problems } = openHunt(JSON.stringify(kept), 'kept.json');
    expect(problems).toEqual([]);
    expect(value).toEqual(kept);
    expect(value && verify(value)).toEqual([]);
  });

  it('is refused where its mark was moved', () => {
    const kept = JSON.stringify(hunt(direction, 'fr')).replaceAll('{"lang":"fr"', '{"lang":"es"');
    const { value } = openHunt(kept, 'kept.json');
    expect(value && verify(value)[0]).toMatchObject({ values: { reason: 'words' } });
  });

  it('is unmarked in hunts of before, which open and are proved as they were', () => {
    const { dataLanguages: _, ...old } = hunt(direction);
    const { value, problems } = openHunt(JSON.stringify(old), 'old.json');
    expect(problems).toEqual([]);
    expect(value && verify(value)).toEqual([]);
  });
});

describe('a sentence around what it quotes', () => {
  const place = quotedFrom('fr', 'Le Lieu', ['en']);

  it('is taken apart wherever the quotation stands, twice or at its edges', () => {
    expect(composeWith(['en'], [place], (_, name) => `${name}, or ${name}`)).toEqual({
      en: [{ lang: 'fr', text: 'Le Lieu' }, ', or ', { lang: 'fr', text: 'Le Lieu' }],
    });
  });

  it('keeps the quotations of the sentences that it is made of', () => {
    const inner = composeWith(['en'], [place], (_, name) => `“${name}”`);
    expect(composeWith(['en'], [inner, 'Hint.'], (_, one, two) => `${one} ${two}`)).toEqual({
      en: ['“', { lang: 'fr', text: 'Le Lieu' }, '” Hint.'],
    });
  });
});
