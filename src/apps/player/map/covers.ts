import type { Box } from './names';

/** The furniture of the chart that hides what lies under it. */
const furniture = '.chart-button, .chart-legend';
/** The compass rose: it hides nothing, but words on it can't be read. */
const rose = '.chart-rose svg';

/** What lies over the map that stands in `element`: its own furniture and these others, measured from its corner, in pixels. */
export const coversOf = (element: HTMLElement, others: readonly Element[]): readonly Box[] => {
  const { left: x, top: y } = element.getBoundingClientRect();
  return [...element.querySelectorAll(furniture), ...others].flatMap((one) => {
    const { left, top, right, bottom, width } = one.getBoundingClientRect();
    return width === 0 ? [] : [{ left: left - x, top: top - y, right: right - x, bottom: bottom - y }];
  });
};

/** How near to the edge of the map a name may come, in pixels. */
const edge = 4;

/** What a name on the map may not cross: all that lies over the map, and the map's own edges. */
export const wallsOf = (element: HTMLElement, others: readonly Element[]): readonly Box[] => {
  const { clientWidth: right, clientHeight: bottom } = element;
  return [
    ...coversOf(element, [...element.querySelectorAll(rose), ...others]),
    { left: 0, top: 0, right: edge, bottom },
    { left: right - edge, top: 0, right, bottom },
    { left: 0, top: 0, right, bottom: edge },
    { left: 0, top: bottom - edge, right, bottom },
  ];
};
