import { printed } from '../../../../ui/components/Said';
import { dataWords } from '../../../../ui/messages/data';
import type { DataProps } from './props';

/** The files that lie in the tray, each one tap away. */
export const OpenFiles = ({ choices, items, item, onShow }: DataProps) => (
  <nav class="data-files" aria-label={dataWords(choices.language).others}>
    {items.map(({ key, name, surveyed }) => (
      <button key={key} type="button" aria-current={key === item?.key ? 'true' : undefined} onClick={() => onShow(key)}>
        {surveyed ? printed(surveyed.credit.title, choices.language) : name}
      </button>
    ))}
  </nav>
);
