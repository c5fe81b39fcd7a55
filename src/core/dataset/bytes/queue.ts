/** Bytes that are taken away in front while others come behind. */
export interface ByteQueue {
  /** What is there: good until more comes. */
  bytes(): Uint8Array;
  length(): number;
  push(bytes: Uint8Array): void;
  /** Takes so many away. */
  drop(count: number): void;
}

/** An empty queue. It keeps its array, in which what is left moves to the front when there is no more room behind. */
export const byteQueue = (): ByteQueue => {
  let [room, from, to] = [new Uint8Array(0), 0, 0];
  return {
    bytes: () => room.subarray(from, to),
    length: () => to - from,
    push: (bytes) => {
      const length = to - from + bytes.length;
      if (to + bytes.length > room.length) {
        const held = room.subarray(from, to);
        if (length > room.length) room = new Uint8Array(2 * length);
        room.set(held);
        [from, to] = [0, held.length];
      }
      room.set(bytes, to);
      to += bytes.length;
    },
    drop: (count) => {
      from += count;
    },
  };
};
