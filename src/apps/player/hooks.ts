import { useEffect, useState } from 'preact/hooks';
import type { Conduct, Game } from './game';
import { type Route, routeOf } from './route';

/** The route in the address bar, kept up with back, forward and typing. */
export const useRoute = (): Route => {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    // it may have changed since it was read, before anybody listened
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return routeOf(hash);
};

/** The running game, as it changes. */
export const useGame = (conduct: Conduct): Game => {
  const [game, setGame] = useState(conduct.get());
  useEffect(() => {
    const follow = () => setGame(conduct.get());
    follow();
    return conduct.subscribe(follow);
  }, [conduct]);
  return game;
};

/** The address of what a Blob holds, as long as it is shown; null for none. */
export const useObjectUrl = (blob: Blob | null): string | null => {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!blob) return setUrl(null);
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
};

type Loaded<T> = { readonly inputs: readonly unknown[] } & ({ readonly value: T } | { readonly error: unknown });

/**
 * What a promise gave, or null until then; `make` runs again when a value in `inputs` changes. Where it is rejected
 * the component throws, so that the page above says so instead of waiting for ever.
 */
export const useLoaded = <T>(make: () => Promise<T>, inputs: readonly unknown[]): T | null => {
  const [loaded, setLoaded] = useState<Loaded<T> | null>(null);
  useEffect(() => {
    let current = true;
    make().then(
      (value) => current && setLoaded({ inputs, value }),
      (error: unknown) => current && setLoaded({ inputs, error }),
    );
    return () => {
      current = false;
    };
  }, [...inputs]);
  if (!loaded?.inputs.every((input, i) => input === inputs[i])) return null;
  if ('error' in loaded) throw loaded.error;
  return loaded.value;
};
