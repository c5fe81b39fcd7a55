import type { Language } from '../../core/lib/language';
import type { CliWords } from './words';

/** What a command is given: its files and options, its words, and where it prints. */
export interface Call {
  readonly name: string;
  readonly files: readonly string[];
  readonly json: boolean;
  readonly out: string | undefined;
  readonly write: boolean;
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
export type Command = (call: Call) => Promise<ExitCode>;

/** Says why a command can't. */
export const cannot = (call: Call, sentence: string): 2 => {
  call.tell(sentence);
  return 2;
};
