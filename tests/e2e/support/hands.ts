import { expect, type Locator, type Page } from '@playwright/test';

/** How a player works the page: by finger or by keyboard. */
export interface Hands {
  press(target: Locator): Promise<void>;
  /** Chooses a radio button. */
  choose(option: Locator): Promise<void>;
  /** Ticks a checkbox. */
  tick(option: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  /** Chooses an entry of a list by its place, from 0. */
  pick(list: Locator, place: number): Promise<void>;
  /** Turns a slider as near to a value as its steps let. */
  turn(slider: Locator, value: number): Promise<void>;
}

/** By finger or mouse. */
export const fingers: Hands = {
  press: (target) => target.click(),
  choose: (option) => option.click(),
  tick: (option) => option.click(),
  write: (field, text) => field.fill(text),
  pick: async (list, place) => {
    await list.selectOption({ index: place });
  },
  turn: (slider, value) => slider.fill(String(Math.round(value / 5) * 5)),
};

/** What has the focus, as a screen reader would name it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });

const hasFocus = (target: Locator): Promise<boolean> =>
  target.first().evaluate((element) => element === document.activeElement);

/** Whether something stands on the page before what has the focus. */
const standsBefore = (target: Locator): Promise<boolean> =>
  target
    .first()
    .evaluate(
      (element) =>
        document.activeElement !== null &&
        document.activeElement !== document.body &&
        Boolean(document.activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING),
    );

/** Tabs until the target has the focus: back where it stands before what has it, as a person would. */
export const tabTo = async (page: Page, target: Locator, isThere = () => hasFocus(target)): Promise<void> => {
  const key = (await standsBefore(target)) ? 'Shift+Tab' : 'Tab';
  for (let i = 0; i < 90; i += 1) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard never came there; it stands on: ${await focused(page)}`);
};

/** By keyboard alone: Tab to reach, Enter to press, arrows among options, letters to write. */
export const keyboard = (page: Page): Hands => ({
  press: async (target) => {
    await expect(target.first()).toBeEnabled();
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  },
  choose: async (option) => {
    const inGroup = () => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type === 'radio');
    await tabTo(page, option, inGroup);
    await page.keyboard.press('Space');
    for (let i = 0; i < 8 && !(await option.isChecked()); i += 1) await page.keyboard.press('ArrowDown');
    expect(await option.isChecked()).toBe(true);
  },
  tick: async (option) => {
    await tabTo(page, option);
    await page.keyboard.press('Space');
    expect(await option.isChecked()).toBe(true);
  },
  write: async (field, text) => {
    await tabTo(page, field);
    await page.keyboard.type(text);
  },
  pick: async (list, place) => {
    await tabTo(page, list);
    await page.keyboard.press('Home');
    for (let i = 0; i < place; i += 1) await page.keyboard.press('ArrowDown');
  },
  turn: async (slider, value) => {
    await tabTo(page, slider);
    const [now, step] = await slider.evaluate(({ valueAsNumber, step }: HTMLInputElement) => [valueAsNumber, +step]);
    const steps = Math.round((value - (now ?? 0)) / (step ?? 1));
    for (let i = 0; i < Math.abs(steps); i += 1) await page.keyboard.press(steps > 0 ? 'ArrowRight' : 'ArrowLeft');
  },
});
