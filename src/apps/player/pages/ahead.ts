/** What may be asked for before a play, from the story of a hunt: loaded together, for each part that is loaded by itself splits others, and the first screen's too. */

export { CodesScreen } from '../screens/codes/CodesScreen';
export { PassOn } from '../screens/PassOn';
export { Plan } from './Plan';
export { Rehearsal, Rehearsed } from './Rehearsal';
export { Take } from './Take';
