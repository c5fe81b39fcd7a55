import type { Box } from './names';

/** The furniture of the chart that hides what lies under it. */
const furniture = '.chart-button, .chart-legend';

/** What lies over the map that stands in `element`: its own furniture and these others, measured from its corner, in pixels. */
export const coversOf = (element: HTMLElement, others: readonly Element[]): readonly Box[] => {
  const { left: x, top: y } = element.getBoundingClientRect();
  return [...element.querySelectorAll(furniture), ...others].flatMap((one) => {
    const { left, top, right, bottom, width } = one.getBoundingClientRect();
    return width === 0 ? [] : [{ left: left - x, top: top - y, right: right - x, bottom: bottom - y }];
  });
};
