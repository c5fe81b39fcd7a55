/** Words that stay small inside the name of a place. */
const small =
  /^(?:de|du|des|la|le|les|lès|lez|en|sur|sous|et|aux?|d|l|del|della|delle|dei|di|y|el|los|las|am|an|der|of|on|the|upon)$/;

const word = /[\p{L}\p{M}]+/gu;

/** The name of a place that is written all in capitals, as it is written elsewhere: `SAINT-JEAN-DE-LUZ` is `Saint-Jean-de-Luz`. Any other stays, and so do figures in Roman numerals. */
export const withoutCapitals = (name: string): string => {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{3}/u.test(name)) return name;
  const spelled = name.toLowerCase().replace(/(?<=\d)eme\b/g, 'e');
  return spelled.replace(word, (one, at: number) => {
    const isOrdinal = at > 0 && /\d/.test(spelled.charAt(at - 1));
    if (isOrdinal || (at > 0 && small.test(one))) return one;
    return /^[ivx]+$/.test(one) ? one.toUpperCase() : one.charAt(0).toUpperCase() + one.slice(1);
  });
};

/** What an area is, where its name says so in brackets: whoever asks for it has said so. */
const whatItIs =
  /\s*\((?:quartier|arrondissement|secteur|commune|ville|district|neighbou?rhood|borough|town|city|bezirk|stadtteil|barrio|quartiere)\)$/iu;

/** The name of an area as it is said: `Alsace (quartier)` is Alsace, and nobody shouts. */
export const areaAsSaid = (name: string): string => withoutCapitals(name.replace(whatItIs, ''));
