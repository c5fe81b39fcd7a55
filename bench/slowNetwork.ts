import { once } from 'node:events';
import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net';

/** A network as Lighthouse's “Slow 4G”: bytes a second down and up, and how long a round trip takes. */
export const slow4G = { down: 1_600_000 / 8, up: 750_000 / 8, roundTripMs: 150 } as const;

type Network = typeof slow4G;

const packet = 1460;
const tickMs = 4;

/** Lets bytes through in turn, a packet of each connection at a time, as fast as the line is and half a round trip late. */
const createLine = (bytesPerSecond: number, lateMs: number) => {
  const waiting = new Map<Socket, Buffer[]>();
  let [room, last, passed] = [0, performance.now(), 0];
  const take = (to: Socket, queue: Buffer[]): void => {
    const first = queue.shift();
    if (!first) return;
    const part = first.subarray(0, packet);
    if (first.length > packet) queue.unshift(first.subarray(packet));
    room -= part.length;
    passed += part.length;
    setTimeout(() => to.write(part), lateMs);
  };
  const first = () => [...waiting].find(([, queue]) => queue.length > 0);
  const timer = setInterval(() => {
    const now = performance.now();
    room = Math.min(room + ((now - last) / 1000) * bytesPerSecond, bytesPerSecond / 10);
    last = now;
    for (let next = first(); next && room > 0; next = first()) {
      const [to, queue] = next;
      // behind all others, however little there is room for at a time
      waiting.delete(to);
      waiting.set(to, queue);
      take(to, queue);
    }
  }, tickMs);
  return {
    send: (to: Socket, bytes: Buffer) => waiting.set(to, [...(waiting.get(to) ?? []), bytes]),
    forget: (to: Socket) => waiting.delete(to),
    passed: () => passed,
    end: () => clearInterval(timer),
  };
};

/** A port on this machine that leads to another one through a slow network, which all connections share. */
export const throughNetwork = async (port: number, { down, up, roundTripMs }: Network) => {
  const [downs, ups] = [createLine(down, roundTripMs / 2), createLine(up, roundTripMs / 2)];
  const server = createServer((client) => {
    const target = dial(port, '127.0.0.1');
    const end = () => {
      for (const socket of [client, target]) socket.destroy();
      downs.forget(client);
      ups.forget(target);
    };
    // whoever connects has sent a packet there and back before it asks for anything
    client.on('data', (bytes) =>
      setTimeout(() => ups.send(target, bytes), client.bytesRead === bytes.length ? roundTripMs : 0),
    );
    target.on('data', (bytes) => downs.send(client, bytes));
    for (const socket of [client, target]) socket.on('error', end).on('close', end);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    downs.end();
    ups.end();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, passed: downs.passed, close };
};
