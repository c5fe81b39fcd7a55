import type { Input, InputKind } from '../challenge';
import { bearing } from './bearing';
import { cards } from './cards';
import { gaps } from './gaps';
import { none } from './none';
import { number } from './number';
import { options } from './options';
import { order } from './order';
import { pairs } from './pairs';
import { photo } from './photo';
import { place } from './place';
import { report } from './report';
import { reveal } from './reveal';
import { scan } from './scan';
import { several } from './several';
import { text } from './text';
import { warmth } from './warmth';

const kinds: { readonly [Kind in Input['kind']]: InputKind<Kind> } = {
  options,
  several,
  number,
  text,
  gaps,
  order,
  pairs,
  bearing,
  photo,
  place,
  report,
  cards,
  scan,
  reveal,
  warmth,
  none,
};

/** What is known of replies to this input. */
export const kindOf = ({ kind }: Input) => kinds[kind] as unknown as InputKind<Input['kind']>;
