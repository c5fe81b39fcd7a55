import { useState } from 'preact/hooks';
import type { FoundSite, SiteQuery } from '../../../../core/dataset/sites/search';
import type { Language } from '../../../../core/lib/language';
import { Field } from '../../../../ui/components/Field';
import { sitesWords } from '../../../../ui/messages/sites';
import { type Quick, type QuickSource, useLately } from '../../quick';

interface SiteChoiceProps {
  readonly language: Language;
  readonly source: QuickSource;
  readonly quick: Quick;
}

const mostListed = 30;
const offMeters = 150;

type Order = 'nearest' | 'onTheWay';

const queryOf = ({ ring, stages }: Quick, order: Order, text: string): SiteQuery => {
  const from =
    order === 'onTheWay' && stages.length > 1
      ? { walk: stages.map(({ id }) => id), offMeters }
      : { position: ring?.position ?? { lat: 0, lng: 0 } };
  return { from, text, most: mostListed };
};

/** The sites as a list, the nearest first or those on the way, by name; each may be taken into the walk. The map is not needed. */
export const SiteChoice = ({ language, source, quick }: SiteChoiceProps) => {
  const words = sitesWords(language);
  const [text, setText] = useState('');
  const [order, setOrder] = useState<Order>('nearest');
  const query = queryOf(quick, order, text);
  const found = useLately(
    () => source.sites.find(source.key, query),
    [source.sites, source.key, JSON.stringify(query)],
  );
  return (
    <div class="site-choice">
      <Field label={words.search} value={text} onInput={setText} />
      <fieldset class="site-order">
        <legend>{words.order}</legend>
        {(['nearest', 'onTheWay'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="site-order" checked={order === one} onChange={() => setOrder(one)} />
            {words[one]}
          </label>
        ))}
      </fieldset>
      <p role="status">{found && words.found(found.total, found.sites.length)}</p>
      <ul class="site-choice-list">
        {found?.sites.map((site) => (
          <SiteRow key={site.id} language={language} quick={quick} site={site} />
        ))}
      </ul>
    </div>
  );
};

interface SiteRowProps extends Pick<SiteChoiceProps, 'language' | 'quick'> {
  readonly site: FoundSite;
}

const SiteRow = ({ language, quick, site }: SiteRowProps) => {
  const chosen = quick.stages.some(({ id }) => id === site.id);
  return (
    <li>
      <label>
        <input type="checkbox" checked={chosen} onChange={() => (chosen ? quick.remove(site.id) : quick.add(site))} />
        <span>{site.name}</span>
        <small>{sitesWords(language).away(site.meters)}</small>
      </label>
    </li>
  );
};
