import { useId } from 'preact/hooks';
import { Icon, type IconName } from '../../../ui/components/Icon';
import './setting.css';

interface SettingProps<Option extends string | number> {
  readonly name: string;
  readonly among: readonly Option[];
  readonly chosen: Option;
  readonly labels: { readonly [option in Option]: string };
  readonly icons?: { readonly [option in Option]: IconName };
  /** The language of a label, where it isn't the page's. */
  readonly langOf?: (option: Option) => string | undefined;
  readonly note?: string | undefined;
  onChoose(option: Option): void;
}

/** One among a few, side by side: radio buttons under one name. */
export const Setting = <Option extends string | number>({
  name,
  among,
  chosen,
  labels,
  icons,
  langOf,
  note,
  onChoose,
}: SettingProps<Option>) => {
  const id = useId();
  return (
    <fieldset class="setting" aria-labelledby={id} aria-describedby={note === undefined ? undefined : `${id}-note`}>
      <p>
        <b id={id}>{name}</b>
        {note !== undefined && <small id={`${id}-note`}>{note}</small>}
      </p>
      <div class="setting-options">
        {among.map((option) => (
          <label key={option} data-option={option} lang={langOf?.(option)}>
            <input type="radio" name={id} checked={option === chosen} onChange={() => onChoose(option)} />
            {icons && <Icon name={icons[option]} />}
            <span>{labels[option]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
