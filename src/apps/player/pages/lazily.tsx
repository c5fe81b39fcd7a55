import type { FunctionComponent } from 'preact';
import type { Choices } from '../choices';
import { useLoaded } from '../hooks';
import { LoadingView } from '../screens/LoadingView';
import type { LoadingProps } from '../screens/props';

/** A page whose code is loaded when it is first shown. */
export const lazily =
  <Props extends { readonly choices: Choices }>(
    load: () => Promise<FunctionComponent<Props>>,
    what: LoadingProps['what'],
  ): FunctionComponent<Props> =>
  (props) => {
    const loaded = useLoaded(async () => ({ Page: await load() }), [load]);
    return loaded ? <loaded.Page {...props} /> : <LoadingView language={props.choices.language} what={what} />;
  };
