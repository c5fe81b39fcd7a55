import { describe, expect, test } from 'vitest';
import { fitView, type Room, type Seen } from '../../../../src/apps/player/map/fit';
import { meet } from '../../../../src/apps/player/map/names';

const body = { left: -20, top: -40, right: 20, bottom: 5 };
const phone: Room = { width: 360, height: 400, covers: [], leastZoom: 3, mostZoom: 16 };
/** What stands at so many pixels from a corner of the world, at zoom 16. */
const post = (x: number, y: number, needed = false): Seen => ({
  x: x / 2 ** 16,
  y: y / 2 ** 16,
  body,
  turned: body,
  needed,
});

const boxOf = ({ x, y }: Seen, { zoom, left, top }: ReturnType<typeof fitView>) => ({
  left: x * 2 ** zoom - left + body.left,
  top: y * 2 ** zoom - top + body.top,
  right: x * 2 ** zoom - left + body.right,
  bottom: y * 2 ** zoom - top + body.bottom,
});

const isSeen = (one: Seen, room: Room): boolean => {
  const box = boxOf(one, view(one, room));
  const clear = room.covers.every(
    (cover) => box.right <= cover.left || box.left >= cover.right || box.bottom <= cover.top || box.top >= cover.bottom,
  );
  return clear && box.left >= 0 && box.top >= 0 && box.right <= room.width && box.bottom <= room.height;
};

let hunt: readonly Seen[] = [];
const view = (_: Seen, room: Room) => fitView(hunt, room, 'near');

describe('The first view of a hunt', () => {
  test('lies in the middle of the room that nothing covers', () => {
    hunt = [post(1000, 1000, true)];
    const { left, top } = fitView(hunt, { ...phone, covers: [{ left: 0, top: 0, right: 360, bottom: 200 }] }, 'near');
    expect(Math.abs(1000 - left - 180)).toBeLessThan(12);
    expect(Math.abs(1000 - 17 - top - 300)).toBeLessThan(12);
  });

  test('is as near as boat and target allow, be the hunt as large as it may, and shows both', () => {
    const far = Array.from({ length: 8 }, (_, i) => post(1500 + 400 * i, 1100 + 80 * i));
    hunt = [post(1000, 1000, true), post(1140, 1040, true), ...far];
    const tools = [
      { left: 0, top: 60, right: 70, bottom: 300 },
      { left: 290, top: 60, right: 360, bottom: 170 },
      { left: 180, top: 230, right: 360, bottom: 400 },
    ];
    const room = { ...phone, covers: tools, mostZoom: 13 };
    expect(fitView(hunt, room, 'near').zoom).toBe(16);
    for (const one of hunt.slice(0, 2)) expect(isSeen(one, room)).toBe(true);
    expect(fitView(hunt, { ...room, mostZoom: 12 }, 'near').zoom).toBe(15);
  });

  test('is farther away where more of the hunt stands apart there', () => {
    const around = Array.from({ length: 6 }, (_, i) => post(900 + 100 * i, 1100 + 90 * (i % 3)));
    hunt = [post(1000, 1000, true), post(1140, 1040, true), ...around];
    expect(fitView(hunt, { ...phone, mostZoom: 14 }, 'near').zoom).toBe(15);
    const pile = Array.from({ length: 6 }, (_, i) => post(1250 + 4 * i, 1100));
    hunt = [post(1000, 1000, true), post(1140, 1040, true), ...pile];
    expect(fitView(hunt, { ...phone, mostZoom: 14 }, 'near').zoom).toBe(16);
  });

  test('stays at the nearest level when nothing hides there, and shows everything', () => {
    hunt = [post(1000, 1000, true), post(1200, 1100, true), post(1100, 1250)];
    expect(fitView(hunt, phone, 'near').zoom).toBe(16);
    for (const one of hunt) expect(isSeen(one, phone)).toBe(true);
  });

  test('puts what is needed beside what lies over the map, whatever else that hides', () => {
    const tools = [
      { left: 0, top: 0, right: 360, bottom: 130 },
      { left: 0, top: 130, right: 120, bottom: 400 },
      { left: 260, top: 250, right: 360, bottom: 400 },
    ];
    hunt = [post(1000, 1000, true), post(1090, 1050, true), post(800, 1100), post(1300, 1200), post(1000, 1300)];
    const room = { ...phone, covers: tools };
    for (const one of hunt.slice(0, 2)) expect(isSeen(one, room)).toBe(true);
  });

  test('shifts a hunt as large as the map, so that what is needed comes out from under the tools', () => {
    hunt = [post(1000, 1000, true), post(1300, 1345), post(1010, 1340)];
    const room = { ...phone, covers: [{ left: 0, top: 0, right: 100, bottom: 400 }] };
    expect(isSeen(hunt[0] as Seen, room)).toBe(true);
  });

  test('keeps what is needed in the middle of the free room, though others would come out from under the tools at its side', () => {
    const under = [post(900, 830), post(960, 820), post(1020, 830)];
    hunt = [post(1000, 1000, true), post(1000, 1080, true), ...under];
    const room = { ...phone, covers: [{ left: 0, top: 0, right: 360, bottom: 140 }] };
    const { zoom, left } = fitView(hunt, room, 'near');
    expect(Math.abs(1000 * 2 ** (zoom - 16) - left - 180)).toBeLessThan(40);
  });

  test('lets boat and target touch rather than lie on one another where they find no room apart', () => {
    const low = { ...phone, height: 120, mostZoom: 14 };
    const around = [420, 800, 1200, 1580, 1390].map((x) => post(x, 1048));
    hunt = [post(1000, 1000, true), post(1000, 1096, true), ...around];
    expect(fitView(hunt, low, 'near').zoom).toBe(15);
  });

  test('is nearer where a drawing turns away from what stands beside it', () => {
    const [boat, target] = [post(1000, 1000, true), post(960, 1000, true)];
    hunt = [boat, { ...target, turned: { ...body, left: -30, right: 10 } }];
    const low = { ...phone, width: 130, height: 60, mostZoom: 16 };
    for (const one of hunt) expect(isSeen(one, low)).toBe(true);
    const { zoom, left } = fitView(hunt, low, 'near');
    expect(boxOf(target, { zoom, left, top: 0 }).left - 10).toBeGreaterThanOrEqual(0);
  });

  test('goes a level farther away when most of the hunt would hide otherwise; for the whole hunt, when any of it would', () => {
    const near = [post(1000, 1000, true), post(1020, 1010, true), post(1100, 1060), post(1150, 1100), post(1200, 1050)];
    hunt = [...near, post(1700, 1000)];
    expect(fitView(hunt, phone, 'near').zoom).toBe(16);
    expect(fitView(hunt, phone, 'whole').zoom).toBe(14);
    hunt = [...near.slice(0, 3), post(1400, 1000), post(1550, 1000), post(1500, 1200)];
    expect(fitView(hunt, phone, 'near').zoom).toBe(15);
  });

  test('hides no stage under a button when all of the hunt is asked for, though what is needed then lies closer', () => {
    const coming = Array.from({ length: 12 }, (_, i) => post(1000 + 25 * i, 1000 + 30 * i));
    hunt = [post(1000, 1000, true), post(1000, 1060, true), ...coming];
    const room = {
      ...phone,
      covers: [
        { left: 0, top: 0, right: 110, bottom: 60 },
        { left: 300, top: 200, right: 360, bottom: 400 },
      ],
    };
    const found = fitView(hunt, room, 'whole');
    expect(found.zoom).toBe(15);
    const under = hunt.map((one) => boxOf(one, found)).filter((box) => room.covers.some((cover) => meet(box, cover)));
    expect(under).toEqual([]);
  });

  test('sets off a level farther away rather than with a stage under a button', () => {
    hunt = [post(1000, 1000, true), post(1180, 1040, true), post(1000, 1320), post(1300, 1320), post(1290, 1000)];
    const corners = [{ left: 260, top: 300, right: 360, bottom: 400 }];
    expect(fitView(hunt, phone, 'near').zoom).toBe(16);
    expect(fitView(hunt, { ...phone, covers: corners }, 'near').zoom).toBe(15);
  });

  test('never goes below the least level, and does with more than the room holds what it can', () => {
    hunt = [post(0, 0, true), post(100_000, 100_000, true), post(50_000, 50_000)];
    expect(fitView(hunt, { ...phone, leastZoom: 16 }, 'near').zoom).toBe(16);
  });
});
