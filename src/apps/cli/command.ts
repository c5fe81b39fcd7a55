import type { Language } from '../../core/lib/language';
import type { CliWords } from './words';

/** The options that say how a hunt is walked. */
export const walkOptions = ['end', 'pace', 'per-stage', 'apart', 'detour', 'barriers', 'weight', 'step-free'] as const;

/** What a call may ask for, beside its language and help. */
export interface CallOptions {
  readonly json: boolean;
  readonly sites: boolean;
  readonly out: string | undefined;
  readonly home: string | undefined;
  readonly write: boolean;
  readonly port: string | undefined;
  readonly open: boolean;
  readonly phone: boolean;
  readonly around: string | undefined;
  readonly minutes: string | undefined;
  readonly audience: string | undefined;
  readonly languages: string | undefined;
  readonly data: string | undefined;
  readonly dataset: string | undefined;
  readonly teams: string | undefined;
  readonly together: string | undefined;
  readonly end: string | undefined;
  readonly pace: string | undefined;
  readonly 'per-stage': string | undefined;
  readonly apart: string | undefined;
  readonly detour: string | undefined;
  readonly barriers: string | undefined;
  readonly weight: string | undefined;
  readonly 'step-free': boolean;
}

/** What a command is given: its files and options, its words, and where it prints. */
export interface Call {
  readonly files: readonly string[];
  readonly options: CallOptions;
  readonly language: Language;
  readonly words: CliWords;
  /** The result, on standard output. */
  readonly print: (text: string) => void;
  /** All that is no result, on standard error. */
  readonly tell: (text: string) => void;
}

/** 0 good, 1 faults found, 2 can't. */
export type ExitCode = 0 | 1 | 2;

/** One command of the command line. */
export interface Command {
  /** How many files it wants; main lets no other number through. */
  readonly takes: 'none' | 'one' | 'some';
  /** The options that mean something to it. */
  readonly options: readonly (keyof CallOptions)[];
  /** Its own page of help; without one, that of its words and options. */
  readonly help?: (language: Language) => string;
  readonly run: (call: Call) => Promise<ExitCode>;
}

/** Says why a command can't. */
export const cannot = (call: Pick<Call, 'tell'>, sentence: string): 2 => {
  call.tell(sentence);
  return 2;
};
