import type { Language } from '../../core/lib/language';
import type { Likeness } from '../../core/prepare/make/likeness';
import { formatCount } from '../../ui/messages/formats';
import { typeset } from '../../ui/messages/typeset';

/** How much of the hunt that was taken as the model the new one has. */
interface Alike {
  readonly stages: number;
  readonly ofStages: number;
  readonly questions: number;
  readonly ofQuestions: number;
}

interface SwapWords {
  readonly help: string;
  readonly needsData: string;
  readonly needsScenario: string;
  readonly alike: (alike: Alike) => string;
  readonly replaced: (families: Likeness['replaced']) => string;
  readonly lost: (families: Likeness['lost']) => string;
  /** That it has fewer stages than its model. */
  readonly fewer: (stages: number, ofStages: number) => string;
  readonly storyKept: string;
  readonly leftBehind: (texts: number) => string;
  readonly arrivalsLeftBehind: (stages: number) => string;
}

/** What `swap` says on the terminal, beside what `make` says. */
export const swapWords: { readonly [language in Language]: SwapWords } = {
  fr: typeset<SwapWords>({
    help: `npm run -s hunt -- swap SCÉNARIO --data AUTRE [options]

Rejoue la même chasse ailleurs : son histoire, ses règles, son public, sa durée, autant de jalons et les mêmes familles
de questions, dans le même ordre où cela se peut, avec les lieux d’un autre fichier de données. Code de retour : 0, et 2 s’il n’y a pas
de chasse ou si elle a moins de jalons ou est moins variée qu’elle ne devrait ; elle est donnée tout de même.

  --data AUTRE       le fichier de données de l’autre ville
  --around LAT,LON   le point de départ ; sans lui, là où les lieux sont assez nombreux
  --minutes N        le temps dont on dispose (celui du scénario)
  --audience QUI     child, pupil ou adult (celui du scénario)
  --languages LISTE  les langues dans lesquelles on y joue (celles du scénario)
  --end LAT,LON      où la promenade s’achève ; « start » la ramène à son départ
  --pace KM/H        l’allure (4,5)
  --per-stage MIN    le temps à chaque jalon (4)
  --apart M          l’écart entre deux jalons, au moins (80)
  --detour N         de combien les rues allongent le vol d’oiseau (1,3)
  --barriers FICHIER une carte dessinée en GeoJSON : rives et ponts ; sans elle, celles que Jalon connaît
  --weight COLONNE   celle dont les nombres disent combien un lieu importe
  --step-free        seulement les lieux que les données disent accessibles sans marche
  --out FICHIER      où écrire le nouveau scénario ; sans lui, il s’affiche
  --json             le scénario, la chasse préparée et le compte des questions, pour les programmes
  --lang fr|en       la langue des phrases
  --help             ceci`,
    needsData: 'avec quelles données la rejouer ? Donnez-les : --data AUTRE.csv.',
    needsScenario: 'une chasse préparée ne dit pas ce que l’auteur a choisi ; donnez le scénario dont elle vient.',
    alike: ({ stages, ofStages, questions, ofQuestions }) =>
      `${formatCount('fr', stages, 'jalon', 'jalons')} (modèle : ${ofStages}), ${questions} sur ${formatCount('fr', ofQuestions, 'question composée', 'questions composées')} de la même famille.`,
    replaced: (families) =>
      `Familles remplacées, faute de colonne qui s’y prête : ${families.map(({ was, is }) => `${was} par ${is}`).join(', ')}.`,
    lost: (families) => `Familles que ces données ne donnent pas : ${families.join(', ')}.`,
    fewer: (stages, ofStages) =>
      `Il n’y a que ${formatCount('fr', stages, 'jalon', 'jalons')} au lieu de ${ofStages} : trop peu de lieux s’y prêtent en ce temps ; donnez plus de temps (--minutes) ou un autre point de départ (--around).`,
    storyKept: 'L’histoire est reprise mot pour mot ; relisez-la, elle peut nommer les lieux d’origine.',
    leftBehind: (texts) =>
      `${formatCount('fr', texts, 'texte écrit à la main pour un lieu d’origine n’est pas repris', 'textes écrits à la main pour les lieux d’origine ne sont pas repris')}.`,
    arrivalsLeftBehind: (stages) =>
      `${formatCount('fr', stages, 'jalon perd la zone ou le mot à trouver sur place, propres à son lieu d’origine', 'jalons perdent la zone ou le mot à trouver sur place, propres à leur lieu d’origine')} : on y arrive dans un cercle.`,
  }),
  en: {
    help: `npm run -s hunt -- swap SCENARIO --data OTHER [options]

Plays the same hunt elsewhere: its story, rules, audience and time, as many stages, and the same families of questions in
the same order where that can be, with the places of another data file. Exit code: 0, and 2 where there is no hunt or where it
has fewer stages or is less varied than it should be; it is given all the same.

  --data OTHER       the data file of the other town
  --around LAT,LON   where it begins; without it, wherever there are enough sites
  --minutes N        the time there is (that of the scenario)
  --audience WHO     child, pupil or adult (that of the scenario)
  --languages LIST   the languages it is played in (those of the scenario)
  --end LAT,LON      where the walk ends; “start” leads it back to where it began
  --pace KM/H        how fast one walks (4.5)
  --per-stage MIN    the time at each stage (4)
  --apart M          how far apart stages are at least (80)
  --detour N         how much longer streets are than the crow flies (1.3)
  --barriers FILE    a drawn map in GeoJSON: banks and bridges; without it, those that Jalon knows
  --weight COLUMN    whose numbers say how much a place matters
  --step-free        only sites that the data calls accessible without a step
  --out FILE         where to write the new scenario; without it, it is printed
  --json             the scenario, the prepared hunt and the count of questions, for programs
  --lang fr|en       the language of the sentences
  --help             this`,
    needsData: 'with which data is it to be played? Give them: --data OTHER.csv.',
    needsScenario: 'a prepared hunt doesn’t tell what its author chose; give the scenario that it comes from.',
    alike: ({ stages, ofStages, questions, ofQuestions }) =>
      `${formatCount('en', stages, 'stage', 'stages')} (model: ${ofStages}), ${questions} of ${formatCount('en', ofQuestions, 'composed question', 'composed questions')} of the same family.`,
    replaced: (families) =>
      `Families replaced, for want of a column that suits them: ${families.map(({ was, is }) => `${was} by ${is}`).join(', ')}.`,
    lost: (families) => `Families that this data does not give: ${families.join(', ')}.`,
    fewer: (stages, ofStages) =>
      `There are only ${formatCount('en', stages, 'stage', 'stages')} instead of ${ofStages}: too few sites will do in this time; give more time (--minutes) or another start (--around).`,
    storyKept: 'The story is taken over word for word; read it again, it may name the places that it was written for.',
    leftBehind: (texts) =>
      `${formatCount('en', texts, 'text written by hand for a place is', 'texts written by hand for places are')} not taken over.`,
    arrivalsLeftBehind: (stages) =>
      `${formatCount('en', stages, 'stage loses the zone or the word on the spot', 'stages lose the zone or the word on the spot')} that was given for its place: one arrives within a circle.`,
  },
};
