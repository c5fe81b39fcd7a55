import { expect, type Locator, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** A phone's screen: pixels of the page, and of the screen for each of them. */
const phone = { width: 390, height: 844, deviceScaleFactor: 2, mobile: false };

/** Gives a page the screen of a phone, with all its pixels; what is returned reads the code that stands on it, by a reader of another house, from a picture of the whole screen: null where it reads none. */
export const asOnPhone = async (page: Page): Promise<() => Promise<string | null>> => {
  const device = await page.context().newCDPSession(page);
  await device.send('Emulation.setDeviceMetricsOverride', phone);
  return async () => {
    const shot = await device.send('Page.captureScreenshot');
    const { data, width, height } = PNG.sync.read(Buffer.from(shot.data, 'base64'));
    expect(width).toBe(phone.width * phone.deviceScaleFactor);
    return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? null;
  };
};

/** Pixels of the page for each square of a code. */
export const squareOf = (code: Locator): Promise<number> =>
  code.evaluate((svg) => svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width);
