import type { Outing } from '../core/prepare/make/outing';
import type { SurveyFile, Workshop } from './ports';

/** The functions that have an answer. */
type Asked = Exclude<keyof Workshop, 'close'>;

/** One call of a workshop's function, sent to where the workshop is; a function among its arguments stays where it is. */
type Call =
  | { readonly name: 'survey'; readonly args: readonly [file: SurveyFile] }
  | { readonly name: 'suggest'; readonly args: readonly [key: string, outing: Outing, without: readonly string[]] }
  | {
      readonly [Name in Exclude<Asked, Telling>]: { readonly name: Name; readonly args: Parameters<Workshop[Name]> };
    }[Exclude<Asked, Telling>];

/** Those that tell how far they have come. */
type Telling = 'survey' | 'suggest';

/** Hears what a call tells before it is answered. */
type Tell = (...told: readonly unknown[]) => void;

/** A call and the number by which its answer is known. */
type Request = Call & { readonly id: number };

/** What came of a call: its value, or the message of what was thrown. */
type Answer = { readonly id: number } & ({ readonly value: unknown } | { readonly thrown: string });

/** How far a call has come that is not yet answered. */
interface Told {
  readonly id: number;
  readonly told: readonly unknown[];
}

/** One end of a channel of messages: a worker, a worker's own scope, or a message port. */
export interface Wire {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

const perform = (workshop: Workshop, call: Call, tell: Tell): Promise<unknown> => {
  if (call.name === 'survey') return workshop.survey(...call.args, tell);
  if (call.name === 'suggest') return workshop.suggest(...call.args, tell);
  const asked = workshop[call.name] as (...args: readonly unknown[]) => Promise<unknown>;
  return asked(...call.args);
};

const answer = async (workshop: Workshop, request: Request, wire: Wire): Promise<Answer> => {
  const tell: Tell = (...told) => wire.postMessage({ id: request.id, told } satisfies Told);
  try {
    return { id: request.id, value: await perform(workshop, request, tell) };
  } catch (error) {
    return { id: request.id, thrown: error instanceof Error ? error.message : String(error) };
  }
};

/** Answers on the wire for a workshop that is here. */
export const serveWorkshop = (workshop: Workshop, wire: Wire): void => {
  wire.addEventListener('message', async ({ data }: MessageEvent<Request>) =>
    wire.postMessage(await answer(workshop, data, wire)),
  );
};

/** A workshop at the other end of a wire. */
export interface RemoteWorkshop extends Pick<Workshop, Asked> {
  /** Rejects what is not yet answered, and all that is asked from now on. */
  breakOff(reason: string): void;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
  readonly tell: Tell | undefined;
}

/** Calls the workshop at the other end; a throw there is a rejection here. */
export const callWorkshop = (wire: Wire): RemoteWorkshop => {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let broken: string | null = null;
  wire.addEventListener('message', ({ data }: MessageEvent<Answer | Told>) => {
    const call = waiting.get(data.id);
    if ('told' in data) return call?.tell?.(...data.told);
    waiting.delete(data.id);
    if ('value' in data) call?.resolve(data.value as never);
    else call?.reject(new Error(data.thrown));
  });
  const ask = <T>(call: Call, tell?: (...told: never[]) => void): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (broken !== null) return reject(new Error(broken));
      const id = count;
      count += 1;
      waiting.set(id, { resolve, reject, tell: tell as Tell | undefined });
      wire.postMessage({ ...call, id });
    });
  return {
    read: (...args) => ask({ name: 'read', args }),
    survey: (file, tell) => ask({ name: 'survey', args: [file] }, tell),
    redescribe: (...args) => ask({ name: 'redescribe', args }),
    prepare: (...args) => ask({ name: 'prepare', args }),
    prepareMade: (...args) => ask({ name: 'prepareMade', args }),
    openPlay: (...args) => ask({ name: 'openPlay', args }),
    rehearse: (...args) => ask({ name: 'rehearse', args }),
    places: (...args) => ask({ name: 'places', args }),
    clusters: (...args) => ask({ name: 'clusters', args }),
    find: (...args) => ask({ name: 'find', args }),
    known: (...args) => ask({ name: 'known', args }),
    suggest: (key, outing, without, tell) => ask({ name: 'suggest', args: [key, outing, without] }, tell),
    endSearch: () => ask({ name: 'endSearch', args: [] }),
    compose: (...args) => ask({ name: 'compose', args }),
    breakOff: (reason) => {
      broken = reason;
      for (const { reject } of waiting.values()) reject(new Error(reason));
      waiting.clear();
    },
  };
};
