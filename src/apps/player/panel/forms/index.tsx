import type { FunctionComponent } from 'preact';
import type { Input } from '../../../../core/challenge/challenge';
import { Bearing } from './Bearing';
import { Cards } from './Cards';
import type { FormProps } from './form';
import { Gaps } from './Gaps';
import { Options } from './Options';
import { Order } from './Order';
import { Pairs } from './Pairs';
import { Photo } from './Photo';
import { Place } from './Place';
import { Report } from './Report';
import { Reveal } from './Reveal';
import { Scan } from './Scan';
import { Several } from './Several';
import { NumberLine, TextLine } from './Typed';
import { Warmth } from './Warmth';

/** The form of each kind of input. */
const forms: { readonly [Kind in Input['kind']]: FunctionComponent<FormProps<Kind>> | null } = {
  options: Options,
  several: Several,
  number: NumberLine,
  text: TextLine,
  gaps: Gaps,
  order: Order,
  pairs: Pairs,
  bearing: Bearing,
  photo: Photo,
  place: Place,
  report: Report,
  cards: Cards,
  scan: Scan,
  reveal: Reveal,
  warmth: Warmth,
  none: null,
};

/** How a challenge is answered. */
export const Form = (props: FormProps<Input['kind']>) => {
  const Shown = forms[props.input.kind] as FunctionComponent<FormProps<Input['kind']>> | null;
  return Shown && <Shown {...props} />;
};
