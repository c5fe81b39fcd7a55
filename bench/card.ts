import type { Page } from '@playwright/test';

/** Who draws the game: a graphics card, or the plain canvas where a card is only played by software. */
export type Renderer = 'webgl' | 'canvas';

const cards: { readonly [renderer in Renderer]: string } = { webgl: 'A card', canvas: 'SwiftShader' };

/** Lets the page believe that this card is in the machine; to be called before the page is opened. */
export const pretendCard = (page: Page, renderer: Renderer): Promise<unknown> =>
  page.addInitScript((card) => {
    const unmaskedRenderer = 0x9246;
    const { getParameter } = WebGLRenderingContext.prototype;
    WebGLRenderingContext.prototype.getParameter = function (name) {
      return name === unmaskedRenderer ? card : getParameter.call(this, name);
    };
  }, cards[renderer]);

/** Who draws the game in fact; null while nobody does. */
export const rendererOf = (page: Page): Promise<Renderer | null> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.chart-game canvas');
    if (!canvas) return null;
    return canvas.getContext('2d') ? 'canvas' : 'webgl';
  });
