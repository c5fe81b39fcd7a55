// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Choices, useChoices } from '../../../src/apps/player/choices';
import { fakeSettingTabs, memorySettings } from '../../../src/platform/fake/settings';
import type { Settings } from '../../../src/platform/ports';

let choices: Choices;

const Chooser = ({ settings }: { readonly settings: Settings }) => {
  choices = useChoices(settings);
  return null;
};

/** The choices of a page that is loaded with these settings. */
const choicesOf = async (settings: Settings): Promise<Choices> => {
  await act(() => render(<Chooser settings={settings} />, document.createElement('div')));
  return choices;
};

const settingsWith = (kept: Readonly<Record<string, string>>): Settings => {
  const settings = memorySettings();
  for (const [key, value] of Object.entries(kept)) settings.set(key, value);
  return settings;
};

describe('the choices of the person', () => {
  beforeEach(() => {
    document.documentElement.removeAttribute('data-hand');
  });

  it('hold at once, and for the next page', async () => {
    const settings = memorySettings();
    const first = await choicesOf(settings);
    await act(() => {
      first.onLanguage('en');
      first.onTheme('night');
      first.onSound(true);
      first.onMap('chart');
      first.onHand('left');
      first.onLearned(['sail']);
    });
    const wanted = { language: 'en', theme: 'night', sound: true, map: 'chart', hand: 'left', learned: ['sail'] };
    expect(choices).toMatchObject(wanted);
    expect(await choicesOf(settings)).toMatchObject(wanted);
  });

  it('hold in every open tab', async () => {
    const openTab = fakeSettingTabs();
    await choicesOf(openTab());
    const other = openTab();
    await act(async () => {
      for (const [key, value] of Object.entries({ language: 'en', hand: 'left', lesson: 'sail' }))
        other.set(key, value);
    });
    expect(choices).toMatchObject({ language: 'en', hand: 'left', learned: ['sail'] });
  });

  it('are told to the styles on the root of the page', async () => {
    const { onHand } = await choicesOf(settingsWith({ language: 'en', theme: 'night' }));
    const { documentElement: root } = document;
    expect([root.lang, root.dataset.theme, root.dataset.hand]).toEqual(['en', 'night', 'right']);
    await act(() => onHand('left'));
    expect(root.dataset.hand).toBe('left');
  });

  it('are read from settings that knew nothing of hands', async () => {
    const old = settingsWith({ language: 'fr', theme: 'night', sound: 'on', map: 'chart', lesson: 'sail pace' });
    expect(await choicesOf(old)).toMatchObject({
      language: 'fr',
      theme: 'night',
      sound: true,
      map: 'chart',
      hand: 'right',
      learned: ['sail', 'pace'],
    });
  });

  it('are the first ones where what was kept is none of them', async () => {
    const odd = settingsWith({ language: 'xx', theme: 'dusk', sound: '1', map: 'globe', hand: 'third' });
    expect(await choicesOf(odd)).toMatchObject({ theme: 'day', sound: false, map: 'plan', hand: 'right' });
  });
});
