import { say, type Text } from '../../../core/lib/language';
import { fold } from '../../../core/lib/text';
import type { Hunt, HuntStage } from '../../../core/prepare/hunt';

/** What a vignette can show; `post` is for whatever the words do not say. */
export type VignetteKind =
  | 'castle'
  | 'church'
  | 'house'
  | 'palace'
  | 'theatre'
  | 'bridge'
  | 'crane'
  | 'ship'
  | 'station'
  | 'fountain'
  | 'square'
  | 'passage'
  | 'memorial'
  | 'post';

/** The words, French and English, without accents, that name each kind; a street or an island has no drawing of its own. */
const wordsOf: { readonly [kind in VignetteKind]: RegExp } = {
  castle: /\b(chateau|castle|fort|donjon|rempart)s?\b/,
  church: /\b(eglise|church|cathedrale?|basili(que|ca)|chapelle|chapel|abbaye|abbey|convent|couvent)s?\b/,
  palace: /\b(palais|palace|bourse|mairie|hotel de ville|town hall|prefecture|musee|museum)s?\b/,
  house: /\b(maison|house|hotel|manoir|manor|immeuble|villa)s?\b/,
  theatre: /\b(theatre|opera)s?\b/,
  bridge: /\b(pont|passerelle|bridge|footbridge|viaduc|viaduct)s?\b/,
  crane: /\b(grue|crane)s?\b/,
  ship: /\b(navire|bateau|ship|boat)s?\b/,
  station: /\b(station|gare|arret|stop|tramway)s?\b/,
  fountain: /\b(fontaine|fountain)s?\b/,
  square: /\b(place|square|cours|esplanade)s?\b/,
  passage: /\b(passage|galerie|arcade)s?\b/,
  memorial: /\b(memorial|monument|statue|colonne|column)s?\b/,
  post: /\b(rue|allee|quai|quay|boulevard|avenue|impasse|street|road|ile|island|parc|park|jardin|garden|bureau|office)s?\b/,
};

const kinds = Object.keys(wordsOf) as readonly VignetteKind[];

/** The kind that is named first: what stands first in a name is what the place is, what follows is what it is called after. */
const firstNamed = (text: string): VignetteKind | null => {
  const named = kinds
    .map((kind) => ({ kind, at: fold(text).search(wordsOf[kind]) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return named[0]?.kind ?? null;
};

const inTitle = (title: Text): VignetteKind | null => firstNamed(say(title, 'fr')) ?? firstNamed(say(title, 'en'));

/** What the data says that a place is: its category, or that its dataset lists stations. */
const inData = (hunt: Hunt, stage: HuntStage): VignetteKind | null => {
  const category = stage.challenges.find(({ family }) => family === 'category')?.proof?.right.raw ?? '';
  const lists = stage.credits
    .map((i) => hunt.credits[i])
    .filter((credit) => credit?.kind === 'data')
    .map((credit) => firstNamed(credit?.title ?? ''));
  return firstNamed(category) ?? (lists.includes('station') ? 'station' : null);
};

const known = new WeakMap<HuntStage, VignetteKind>();

/** The drawing that a stage's own data and name call for; nothing is shown that neither of them says. */
export const vignetteOf = (hunt: Hunt, stage: HuntStage): VignetteKind => {
  const kind = known.get(stage) ?? inData(hunt, stage) ?? inTitle(stage.title) ?? 'post';
  known.set(stage, kind);
  return kind;
};
