import type { Drawing } from '../../../core/challenge/drawings';
import { say, type Text } from '../../../core/lib/language';
import { fold } from '../../../core/lib/text';
import type { Hunt, HuntStage } from '../../../core/prepare/hunt';

/** What a vignette can show; `post` is for whatever the words do not say. */
export type VignetteKind = Drawing;

type NamedKind = Exclude<VignetteKind, 'post'>;

/** The words, French and English, without accents, that name each kind. */
const wordsOf: { readonly [kind in NamedKind]: RegExp } = {
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
  square: /\b(place|square|cours|esplanade|promenade)s?\b/,
  passage: /\b(passage|galerie|arcade)s?\b/,
  memorial: /\b(memorial|monument|statue|colonne|column)s?\b/,
  quay: /\b(quai|quay|wharf|wharve|port|harbou?r|bassin|dock)s?\b/,
  island: /\b(ile|ilot|island|isle|islet)s?\b/,
  shipyard: /\b(chantier|shipyard|slipway)s?\b/,
  office: /\b(bureaux?|offices?|douanes?|custom house|capitainerie)\b/,
  street: /\b(rue|allee|boulevard|avenue|impasse|chemin|street|road|lane)s?\b/,
  garden: /\b(jardin|garden|parc|park)s?\b/,
  tower: /\b(tour|tower|beffroi|belfry|phare|lighthouse)s?\b/,
  gate: /\b(porte|gate)s?\b/,
  factory: /\b(usine|manufacture|fabrique|factory|factories|mill)s?\b/,
};

const kinds = Object.keys(wordsOf) as readonly NamedKind[];

/** The kind that is named first: what stands first in a name is what the place is, what follows is what it is called after. */
const firstNamed = (text: string): VignetteKind | null => {
  const named = kinds
    .map((kind) => ({ kind, at: fold(text).search(wordsOf[kind]) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return named[0]?.kind ?? null;
};

const inTitle = (title: Text): VignetteKind | null => firstNamed(say(title, 'fr')) ?? firstNamed(say(title, 'en'));

/** What the data says that a place is: that its dataset lists stations, or its category; a station's category is where it lies. */
const inData = (hunt: Hunt, stage: HuntStage): VignetteKind | null => {
  const category = stage.challenges.find(({ family }) => family === 'category')?.proof?.right.raw ?? '';
  const lists = stage.credits
    .map((i) => hunt.credits[i])
    .filter((credit) => credit?.kind === 'data')
    .map((credit) => inTitle(credit?.title ?? ''));
  return lists.includes('station') ? 'station' : firstNamed(category);
};

const known = new WeakMap<HuntStage, VignetteKind>();

/** The drawing that a stage's own data and name call for; nothing is shown that neither of them says. */
export const vignetteOf = (hunt: Hunt, stage: HuntStage): VignetteKind => {
  const kind = known.get(stage) ?? inData(hunt, stage) ?? inTitle(stage.title) ?? 'post';
  known.set(stage, kind);
  return kind;
};
