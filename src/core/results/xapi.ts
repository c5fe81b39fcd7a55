import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Challenge, inputOf, isOpen, solutionOf, toldReply } from '../challenge';
import type { Reply } from '../challenge/challenge';
import { placeOf } from '../challenge/inputs/place';
import { isoOf } from '../lib/day';
import { distanceMeters } from '../lib/geo';
import { languages, say, type Text } from '../lib/language';
import type { LogEntry, OpenedPlay } from '../play/kept';
import { eachPlay } from '../play/meet';
import type { PlayEvent } from '../play/play';
import type { Team } from '../play/team';
import type { Hunt, HuntChallenge, HuntStage } from '../prepare/hunt';
import { json, type ResultFile } from './files';
import { type Outcome, outcomeOf } from './outcome';

/** Who tells: the page where the plays were played, which is where a team's name means something, and its name in each language. */
export interface XapiWords {
  readonly home: string;
  readonly team: (team: Team) => Text;
}

/** A statement of the Experience API (xAPI 1.0.3, Data, 2.4). */
export interface Statement {
  readonly id: string;
  readonly actor: object;
  readonly verb: { readonly id: string; readonly display: object };
  readonly object: { readonly id: string; readonly objectType: 'Activity'; readonly definition: object };
  readonly result?: object;
  readonly context: object;
  readonly timestamp: string;
  readonly version: '1.0.3';
}

/** Verbs of ADL's vocabulary, and `skipped` of the registry that Rustici keeps. */
const verbs = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  experienced: 'http://adlnet.gov/expapi/verbs/experienced',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  skipped: 'http://id.tincanapi.com/verb/skipped',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
} as const;

const verb = (name: keyof typeof verbs) => ({ id: verbs[name], display: { 'en-GB': name } });

const grouping = /^(.{8})(.{4}).(.{3})(.{4})(.{12})$/;

/** A UUID made of a name (RFC 9562, version 5), within the namespace of addresses: the same statement has the same id, so that no server counts it twice. */
export const uuidOf = (name: string): string => {
  const namespace = hexToBytes('6ba7b8119dad11d180b400c04fd430c8');
  const bytes = sha1(Uint8Array.from([...namespace, ...utf8ToBytes(name)])).slice(0, 16);
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytesToHex(bytes).replace(grouping, '$1-$2-5$3-$4-$5');
};

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Hexadecimal digits as base64url without padding (RFC 4648, section 5). */
const base64url = (hex: string): string => {
  const bits = [...hex].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  return (bits.match(/.{1,6}/g) ?? []).map((six) => letters[Number.parseInt(six.padEnd(6, '0'), 2)]).join('');
};

/** The name of a hunt, which is its hash (RFC 6920), and of what is in it: the same wherever it is played. */
const nameOf = (huntHash: string, stage?: string, challenge?: string): string => {
  const within = [
    ...(stage === undefined ? [] : [`stage=${encodeURIComponent(stage)}`]),
    ...(challenge === undefined ? [] : [`challenge=${encodeURIComponent(challenge)}`]),
  ].join('&');
  return `ni:///sha-256;${base64url(huntHash)}${within === '' ? '' : `?${within}`}`;
};

/** A language map: what is the same in all languages is said to be undetermined (BCP 47). */
const languageMap = (text: Text): object =>
  typeof text === 'string'
    ? { und: text }
    : Object.fromEntries(languages.filter((one) => text[one] !== undefined).map((one) => [one, say(text, one)]));

const listed = (texts: readonly Text[], letter: string): readonly object[] =>
  texts.map((text, i) => ({ id: `${letter}${i}`, description: languageMap(text) }));

const several = (reply: Reply, letter: string): string =>
  (Array.isArray(reply) ? reply : [reply]).map((one) => `${letter}${one}`).join('[,]');

const paired = (reply: Reply): string =>
  (Array.isArray(reply) ? reply : []).map((other, i) => `s${i}[.]t${other}`).join('[,]');

interface Interaction {
  /** What the definition says of it: its type and what there is to choose from. */
  readonly definition: object;
  readonly told: (reply: Reply) => string;
}

/** How many meters a place is from the right one: of no reply it is told where it was. */
const metersOff = (content: Challenge, reply: Reply): string => {
  const place = placeOf(reply);
  return content.type === 'pin' && place ? String(Math.round(distanceMeters(place, content.at))) : '';
};

/** How a challenge is told as an interaction of SCORM's kinds (xAPI, appendix C). */
const interactionOf = (content: Challenge): Interaction => {
  const input = inputOf(content);
  switch (input.kind) {
    case 'options':
    case 'several': {
      const choices = listed(input.options, 'o');
      return { definition: { interactionType: 'choice', choices }, told: (reply) => several(reply, 'o') };
    }
    case 'order': {
      const choices = listed(input.items, 'o');
      return { definition: { interactionType: 'sequencing', choices }, told: (reply) => several(reply, 'o') };
    }
    case 'pairs': {
      const [source, target] = [listed(input.ones, 's'), listed(input.others, 't')];
      return { definition: { interactionType: 'matching', source, target }, told: paired };
    }
    case 'place':
      return { definition: { interactionType: 'numeric' }, told: (reply) => metersOff(content, reply) };
    case 'number':
    case 'bearing':
      return { definition: { interactionType: 'numeric' }, told: String };
    case 'text':
    case 'scan':
    case 'gaps':
      return {
        definition: { interactionType: 'fill-in' },
        told: (reply) => (Array.isArray(reply) ? reply.join('[,]') : String(reply)),
      };
    default:
      return {
        definition: { interactionType: 'other' },
        told: (reply) => say(toldReply(content, reply), languages[0]),
      };
  }
};

/** The numbers that are right, where some error is forgiven; of directions on both sides of north the right one alone. */
const rangeOf = (content: Challenge): string | null => {
  if (content.type === 'pin') return `0[:]${content.withinMeters}`;
  const [answer, within] =
    content.type === 'direction'
      ? [content.answer, content.withinDegrees]
      : 'within' in content
        ? [content.answer, content.within]
        : [0, 0];
  const [from, to] = [answer - within, answer + within];
  const isTurned = content.type === 'direction' && (from < 0 || to >= 360);
  return within > 0 && !isTurned ? `${from}[:]${to}` : null;
};

const hunted = (hunt: Hunt, huntHash: string) => ({
  id: nameOf(huntHash),
  objectType: 'Activity' as const,
  definition: { type: 'http://adlnet.gov/expapi/activities/simulation', name: languageMap(hunt.title) },
});

const staged = (huntHash: string, { id, title }: HuntStage) => ({
  id: nameOf(huntHash, id),
  objectType: 'Activity' as const,
  definition: { type: 'http://adlnet.gov/expapi/activities/module', name: languageMap(title) },
});

const asked = (huntHash: string, stage: HuntStage, { id, content }: HuntChallenge) => {
  const { definition, told } = interactionOf(content);
  const ask = 'ask' in content ? { description: languageMap(content.ask) } : {};
  const right = isOpen(content)
    ? {}
    : { correctResponsesPattern: [rangeOf(content) ?? told(solutionOf(content).reply)] };
  const type = 'http://adlnet.gov/expapi/activities/cmi.interaction';
  return {
    id: nameOf(huntHash, stage.id, id),
    objectType: 'Activity' as const,
    definition: { type, name: languageMap(stage.title), ...ask, ...definition, ...right },
  };
};

/** A duration of ISO 8601, to the hundredth of a second as xAPI compares them. */
const durationOf = (ms: number): string => `PT${Math.round(ms / 10) / 100}S`;

type Told = Pick<Statement, 'verb' | 'object'> & { readonly result?: object; readonly parent?: object };

const answered = (
  { record: { huntHash } }: OpenedPlay,
  stage: HuntStage,
  challenge: HuntChallenge,
  event: Extract<PlayEvent, { type: 'answered' }>,
): Told => {
  const { mark, points, reply } = event;
  const score = { scaled: mark, raw: points, min: Math.min(0, points), max: Math.max(challenge.points, points) };
  const marked = isOpen(challenge.content) ? {} : { score, success: mark === 1 };
  return {
    verb: verb('answered'),
    object: asked(huntHash, stage, challenge),
    result: { ...marked, response: interactionOf(challenge.content).told(reply) },
    parent: staged(huntHash, stage),
  };
};

const ended = ({ record: { hunt, huntHash } }: OpenedPlay, how: 'won' | 'timeUp', outcome: Outcome): Told => {
  const { points, most, tookMs } = outcome;
  const scaled = most > 0 ? Math.max(-1, Math.min(1, points / most)) : 0;
  const score = { scaled, raw: points, min: Math.min(0, points), max: Math.max(most, points) };
  return {
    verb: verb(how === 'won' ? 'completed' : 'terminated'),
    object: hunted(hunt, huntHash),
    result: { score, completion: how === 'won', duration: durationOf(tookMs) },
  };
};

/** What a statement says of an event; null where none is made of it. */
const toldOf = (opened: OpenedPlay, { event }: LogEntry, outcome: Outcome): Told | null => {
  const { hunt, huntHash } = opened.record;
  const stage = 'stage' in event ? hunt.stages.find(({ id }) => id === event.stage) : undefined;
  const challenge = 'challenge' in event ? stage?.challenges.find(({ id }) => id === event.challenge) : undefined;
  if (event.type === 'started') return { verb: verb('initialized'), object: hunted(hunt, huntHash) };
  if (event.type === 'finished') return ended(opened, event.how, outcome);
  if (!stage) return null;
  if (event.type === 'arrived')
    return { verb: verb('experienced'), object: staged(huntHash, stage), parent: hunted(hunt, huntHash) };
  if (!challenge) return null;
  if (event.type === 'answered') return answered(opened, stage, challenge, event);
  // Of two who take turns, one who gives up skips nothing: the other may still answer.
  if (event.type !== 'gaveUp' || event.closed === false) return null;
  return { verb: verb('skipped'), object: asked(huntHash, stage, challenge), parent: staged(huntHash, stage) };
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const statementsOf = (opened: OpenedPlay, { home, team }: XapiWords): readonly Statement[] => {
  const { id: playId, hunt, huntHash, createdWall } = opened.record;
  const outcome = outcomeOf(opened);
  const registration = uuid.test(playId) ? playId : uuidOf(playId);
  const actor = {
    objectType: 'Agent',
    name: say(team(outcome.team), hunt.languages[0] ?? languages[0]),
    account: { homePage: home, name: playId },
  };
  return opened.log.flatMap((entry): Statement[] => {
    const told = toldOf(opened, entry, outcome);
    if (!told) return [];
    const { parent, ...said } = told;
    const grouped = { grouping: [hunted(hunt, huntHash)], ...(parent && { parent: [parent] }) };
    const context = { registration, platform: 'Jalon', contextActivities: grouped };
    const id = uuidOf(`${home} ${nameOf(huntHash)}#${playId}/${entry.seq}`);
    // as a code tells it too, which has no other dates
    const timestamp = isoOf(createdWall + Math.round(entry.event.at));
    return [{ id, actor, ...said, context, timestamp, version: '1.0.3' }];
  });
};

/** What happened in plays as statements of xAPI, in a file that a Learning Record Store takes: who came where, what was answered, and how it ended. */
export const xapiFileOf = (plays: readonly OpenedPlay[], huntId: string, words: XapiWords): ResultFile => ({
  kind: 'xapi',
  name: `${huntId}.xapi.json`,
  type: 'application/json',
  text: json(eachPlay(plays).flatMap((opened) => statementsOf(opened, words))),
});
