import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOfBase64 } from '../../../src/core/lib/base64';

describe('base64', () => {
  it('stands for the bytes that it was made of', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(bytesOfBase64(Buffer.from(bytes).toString('base64'))).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it.each(['A', 'AAA', 'AA-_', 'A A=', '====', 'AB=C'])('is not %j', (text) => {
    expect(bytesOfBase64(text)).toBeNull();
  });
});
