import { useMemo, useState } from 'preact/hooks';
import type { PlayRecord, Settings } from '../../../platform/ports';
import type { FoundMap } from '../along/findTiles';
import type { Choices } from '../choices';
import { isMapTold, noteMapTold } from '../toldMaps';

/** The choices on a page whose map asks another site: as long as nobody here read which one, the map is drawn, whatever another page chose; where a tap chooses it, that is said beside it. */
export const useToldMap = (
  choices: Choices,
  settings: Settings,
  host: FoundMap['host'],
  record: Pick<PlayRecord, 'huntHash' | 'mapTold'>,
): Choices => {
  const [told, setTold] = useState(() => host === null || isMapTold(settings, host, record));
  return useMemo(() => {
    if (told || host === null) return choices;
    const onMap: Choices['onMap'] = (next) => {
      if (next === 'plan') {
        noteMapTold(settings, host, record.huntHash);
        setTold(true);
      }
      choices.onMap(next);
    };
    return { ...choices, map: 'chart', onMap };
  }, [choices, told]);
};
