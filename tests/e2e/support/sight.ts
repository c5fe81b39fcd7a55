import type { Locator, Page } from '@playwright/test';

/** Words on the page that reach beyond the screen, or beyond a box that cuts them: none, if all can be read. */
export const wordsCutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isHidden = (element: Element): boolean =>
      element.closest('.chart') !== null || getComputedStyle(element).clipPath !== 'none';
    const edgeOf = (element: Element): number => {
      let edge = innerWidth;
      for (let box: Element | null = element; box; box = box.parentElement) {
        const { overflowX, position } = getComputedStyle(box);
        if (overflowX !== 'visible') edge = Math.min(edge, box.getBoundingClientRect().right);
        if (position === 'fixed') break;
      }
      return edge;
    };
    const cut: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (!parentElement || isHidden(parentElement) || !textContent?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const { right, width } = range.getBoundingClientRect();
      if (width > 1 && right > edgeOf(parentElement) + 1)
        cut.push(`${parentElement.className}: ${textContent.slice(0, 40)}`);
    }
    return cut;
  });

/** Whether nothing lies over it: one finds it where it is, each of its lines in its middle and near its upper and lower end. */
export const isSeen = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const whole = element.closest('label') ?? element;
    return [...whole.getClientRects()].every(({ left, top, width, height }) =>
      [0.2, 0.5, 0.8].every((part) => {
        const there = document.elementFromPoint(left + width / 2, top + height * part);
        return there !== null && whole.contains(there);
      }),
    );
  });

/** Whether a ring that one can see stands around what has the focus, or around the words that choose it. */
export const isRinged = (focused: Locator): Promise<boolean> =>
  focused.evaluate((element) =>
    [element, element.closest('label')].some((one) => {
      if (!one || getComputedStyle(one).opacity === '0') return false;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
      return outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
    }),
  );

/** Goes round the page by Tab, or by these keys in turn, and names what was hidden, or had no ring, when it had the focus. */
export const hiddenOnTheWay = async (page: Page, steps: number, keys = ['Tab']): Promise<readonly string[]> => {
  const hidden: string[] = [];
  for (let i = 0; i < steps; i += 1) {
    await page.keyboard.press(keys[i % keys.length] ?? 'Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0) continue;
    const shown = (await isSeen(focused)) && (await isRinged(focused));
    if (!shown) hidden.push(await focused.evaluate((element) => element.outerHTML.slice(0, 80)));
  }
  return hidden;
};

interface Box {
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where these stand that are on the page. */
export const boxesOf = async (page: Page, ...selectors: readonly string[]): Promise<readonly Box[]> => {
  const found: Box[] = [];
  for (const what of selectors) {
    // All at once: one that is gone before its turn would be waited for.
    const boxes = await page.locator(what).evaluateAll((all) =>
      all.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return { x, y, width, height };
      }),
    );
    found.push(...boxes.filter(({ width }) => width > 0).map((box) => ({ what, ...box })));
  }
  return found;
};

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Pairs of boxes that lie over one another. */
export const overlaps = (boxes: readonly Box[]): readonly string[] =>
  boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b) => (meet(a, b) ? [`${a.what} over ${b.what}`] : [])));

/** Boxes that reach out of this element. */
export const outside = async (boxes: readonly Box[], of: Locator): Promise<readonly string[]> => {
  const box = await of.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  const isIn = ({ x, y, width, height }: Box): boolean =>
    x >= box.x && y >= box.y && x + width <= box.x + box.width && y + height <= box.y + box.height;
  return boxes.filter((one) => !isIn(one)).map(({ what, x, y }) => `${what} at ${Math.round(x)}, ${Math.round(y)}`);
};

/** Controls that a finger could miss: less than 44 px wide or high, where no line of text holds them. */
export const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const controls = document.querySelectorAll('button, a[href], input, select, summary, [role="button"]');
    return [...controls].flatMap((control) => {
      const target = control.closest('label') ?? control;
      const { width, height } = target.getBoundingClientRect();
      const inText = control.tagName === 'A' && control.closest('p, li, .chart, small') !== null;
      const hidden = width < 2 || getComputedStyle(target).visibility === 'hidden';
      if (inText || hidden || (width >= 43.5 && height >= 43.5)) return [];
      return [`${control.tagName} ${control.className} ${control.textContent} ${width} × ${height}`];
    });
  });
