import type { Page } from '@playwright/test';

/** What a camera would have written beside its picture: the place where it was taken. */
export const secretPlace = 'GPS 47.21635 -1.54939';

/** Exif (CIPA DC-008, 4.7.2) that says that the picture lies on its side, and where it was taken. */
const exif = (): Buffer => {
  const tiff = Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0]);
  const said = Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from(secretPlace)]);
  const length = said.length + 2;
  return Buffer.concat([Buffer.from([0xff, 0xe1, length >> 8, length & 255]), said]);
};

/** A picture as a camera gives it: 2000 by 1500, on its side, with its place in it. */
export const aPhoto = async (page: Page) => {
  const drawn = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [2000, 1500];
    canvas.getContext('2d')?.fillRect(400, 300, 800, 700);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg'));
    return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))];
  });
  const jpeg = Buffer.from(drawn);
  const buffer = Buffer.concat([jpeg.subarray(0, 2), exif(), jpeg.subarray(2)]);
  return { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer };
};

/** The pictures that a browser keeps: how large each is drawn, how heavy it is, and its bytes as text. */
export const keptPhotos = (page: Page) =>
  page.evaluate(async () => {
    const opening = indexedDB.open('jalon-photos');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const asking = database.transaction('photos').objectStore('photos').getAll();
    const kept = await new Promise<{ bytes: ArrayBuffer; type: string }[]>((resolve) => {
      asking.onsuccess = () => resolve(asking.result);
    });
    database.close();
    return Promise.all(
      kept.map(async ({ bytes, type }) => {
        const { width, height } = await createImageBitmap(new Blob([bytes], { type }));
        return { width, height, bytes: bytes.byteLength, text: new TextDecoder('latin1').decode(bytes) };
      }),
    );
  });
