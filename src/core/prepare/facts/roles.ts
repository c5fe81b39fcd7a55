import { withoutLanguage } from '../../dataset/language/tags';
import { headerWords } from '../../dataset/table/headerWords';
import { remembered } from '../../lib/remembered';
import { fold } from '../../lib/text';
import { isOfBuilding, isOfPapers } from './headers';
import { kindNamed } from './kinds';

/** What heads a column of given names: the half of a name is nobody. */
const ofGivenNames =
  /^(?!.*\b(?:noms?|surnames?|last ?names?|family ?names?|nachnamen?|apellidos?|cognome)\b).*\b(?:prenoms?|first ?names?|given ?names?|forenames?|vornamen?|nombre de pila)\b/;
/** How columns of plants are called, by their species and by what people call them. */
const botanical =
  /^(?:espece|species|essence|taxon|nom latin|genus species|spc latin|latin name|nombre cientifico|nome scientifico|botanischer name)$|\b(?:denomination botanique|nom scientifique)\b/;
const vernacular =
  /^(?:noms? (?:commun|vernaculaire)s?(?: (?:de )?(?:l )?(?:arbre|espece|essence))?|nomcommun|(?:species )?(?:common|vernacular) ?names?|spc common|nombre (?:comun|vulgar)|nome (?:comune|volgare)|baumart(?: deutsch)?|art deutsch)$/;

/** Parts of a building or a work that columns name. */
const ofParts =
  /\b(?:facades?|facciat[ae]|fassaden?|fachadas?|fronts?|devantures?|toits?|toitures?|roofs?|dach|dacher|tett[oi]|cubiertas?|couvertures?|socles?|sockel|pedestals?|bases?)\b/;

/** What a column tells of a place, known from its header's words; the first that fits counts. Each role has its own questions in each language. */
const roles = {
  // Of the notice, not of the place: "dates of record creation are no history".
  record:
    /\b(?:saisie|maj|mise a jour|updated?|modif\w*|modified|versions?|export|import|deliberation|notice|fiche|record|last edited)\b|^(?:chpdmis|chpdbor|chpdenq|dmis|dmaj|denq)$/,
  // How it is run or kept today, who owns it and what is free there: it changes, and nobody can reckon it.
  upkeep:
    /^(?:status|statut|stat|etat|etat actuel|zustand|erhaltungszustand|estado|stato|condition|health|etat de conservation|propriete|(?:type|regime|nature|statut) de (?:la )?propriete|ownership|eigentum|besitzer|propiedad|proprieta|titularidad|frei|vrij|live)$|\b(?:horaires?|hours|horarios?|orario|offnungszeiten|jours|gestionnaire|exploitant|operator|operateur|proprietaire|owner|eigentumer|propietario|proprietario|licen[cs]e|disponibles?|disponibilites?|disponibilidad|disponibil[ei]|disponibilita|libres?|restante?s?|liber[aeio]|rimanent[ei]|ocupad[ao]s?|taux d occupation|occup(?:ees?|ied|ancy)|free|vacant|remaining|avail\w*|verfugbar\w*|freie|belegt|beschikbaar|is (?:renting|returning|installed)|temps d attente|temps reel|waiting time|real ?time|steward|user type|stewardship|line count)\b|available$/,
  givenName: ofGivenNames,
  protectedIn:
    /\b(?:date|annee|year)\b.*\bprotection\b|\bprotection (?:year|date)\b|^(?:chp)?dpro$|\b(?:listed|designated|designation) (?:in|year|date)\b/,
  ended: /^(?:year end|end year|annee (?:de )?fin|date (?:de )?fin|fin|completed|annee d achevement|year completed)$/,
  planted: /\bplant(?:ed|ation|e|acion)\b|^pflanzjahr$/,
  // Works that came after the main ones: no place dates from them, though they may be older.
  later: /^(?:date high|(?:chp)?scld|siecle de (?:la )?campagne secondaire\b.*)$/,
  unveiled:
    /^(?:(?:date|year) )?(?:of )?unveil(?:ed|ing)(?: (?:date|year|on|in))?$|^(?:(?:date|annee) (?:de |du )?)?devoilement$|^(?:(?:datum|jahr) der )?enthull(?:t|ung)(?:sdatum|sjahr| am)?$|^(?:jaar|datum) (?:van )?onthulling$|^onthuld$/,
  inaugurated:
    /^(?:(?:date|year|annee) )?(?:of |d )?inaugurat(?:ion|ed)(?: (?:date|year|on|in))?$|^inauguree?(?: en| le)?$|^(?:(?:datum|jahr) der )?(?:eingeweiht|einweihung)(?:sdatum|sjahr| am)?$|^(?:(?:fecha|ano|data|anno) (?:de |di |d )?)?inaugur(?:acion|azione|acao|ad[oa]|at[oa])$/,
  opened:
    /^(?:(?:date|year) )?opened(?: (?:in|on))?$|^(?:date|year) of opening$|^opening (?:date|year)$|^(?:date|annee) (?:d )?ouverture$|^(?:(?:datum|jahr) der )?eroffn(?:et|ung)(?:sdatum|sjahr| am)?$|^(?:fecha|ano|anno|data) (?:de |di )?apertura$/,
  // Of the person whom a grave, a plaque or the name of a street recalls.
  born: /^(?:born|birth|(?:date|year) of birth|birth (?:date|year)|(?:(?:annee|date) (?:de )?)?naissance|nee? (?:le|en)|geboren(?: am)?|geburts ?(?:datum|jahr|tag)|(?:(?:fecha|ano) (?:de )?)?nacimiento|(?:(?:data|anno) (?:di )?)?nascita)$/,
  died: /^(?:died|death|(?:date|year) of death|death (?:date|year)|(?:(?:annee|date) (?:de |du )?)?(?:deces|mort)|mort(?:e|\(e\))? (?:le|en)|decedee? (?:le|en)|gestorben(?: am)?|(?:sterbe|todes) ?(?:datum|jahr|tag)|(?:(?:fecha|ano) (?:de )?)?(?:fallecimiento|muerte)|(?:(?:data|anno) (?:di )?)?morte)$/,
  begun:
    /\b(?:siecles?|century|centuries|epoque|periode?|datation|scle|chpscle|chpdate)\b|^(?:year start|start year|annee (?:de )?debut|debut|annee|year|date|annee (?:de )?construction|(?:date|annee) (?:de |d )?(?:construction|pose|inauguration|ouverture|installation|erection|mise en service)|(?:equip )?service date|opening date|date opened|erected|year built|built|construction|date debut|start date|inception|annee (?:d ouverture|d installation|de mise en service|d inauguration)|year opened|datierung|baujahr|bauzeit|jahr|ano(?: de)?(?: construccion)?|anno(?: di)?(?: costruzione)?|epoca|siglo|secolo|datazione|cronologia|jaar|bouwjaar|(?:jaar|datum) van (?:plaatsing|onthulling|oprichting)|(?:year|date) (?:painted|created|made|installed|erected|unveiled)|(?:annee|date) (?:de |d )?(?:creation|realisation)|(?:historisches )?baujahr|date low|epoca (?:di )?costruzione)$|^format abrege du siecle/,
  author:
    /\b(?:auteurs?|architectes?|architects?|author|artistes?|artists?|sculpteurs?|sculptors?|createurs?|creators?|autr|chpautr|architekt(?:en|in)?|entwurf|kunstler(?:in)?|bildhauer(?:in)?|autor(?:es|[ei])?|arquitec?t[oa]s?|escultor(?:es|a)?|scultor[ei]|architett[oi]|artista|kunstenaars?|beeldhouwers?|ontwerpers?|realisat(?:eurs?|rices?)|muralistes?|fresquistes?|graffeurs?|orgelbauer|orgelbouwer|facteurs? d orgues?|cadraniers?|erbauer|baumeister|maker|dessinat(?:eurs?|rices?)|concept(?:eurs?|rices?)|illustrat(?:eurs?|rices?|ors?)|scenaristes?|maitres? d oeuvre|designed by|designers?|tekenaars?)\b|^arch build(?:er)?$/,
  town: /^(?:town|ville|commune|city|municipality|municipalite|municipio|gemeinde|gemeente(?:naam)?|(?:woon)?plaats(?:naam)?|localite|com|chpcom|nom (?:de (?:la )?)?commune|libelle commune|commune forme editoriale|nom de la ville|adr city|addr city|city name|ort|stadt|localidad|poblacion|comune|citta)$/,
  quarter:
    /^(?:(?:nom du )?quartier|neighbou?rhood|ortsteil|stadtteil|stadtviertel|barrio|quartiere|bairro|wijk|buurt|nta name)$/,
  district:
    /^(?:arrondissement|district|borough|chplieu|secteur|bezirk|stadtbezirk|distrito|freguesia|stadsdeel|boroname)$/,
  department: /^(?:departement|departemen|province|county|dpt|nom (?:du )?departement|departement en lettres)$/,
  region: /^(?:region|reg|nom (?:de la )?region|region name)$/,
  // Where a code tells the part of a town.
  postcode:
    /^(?:code postal|code postale|cp|adresse code postal|addr postcode|post ?code|postal code|zip(?: ?code)?|postleitzahl|plz|codigo postal|codice postale)$/,
  // The house or the grounds that it is in.
  venue: /^(?:lieu|lieu d implantation|venue|venue name)$/,
  country: /^(?:country|pays)$/,
  bank: /^(?:bank|rive)$/,
  species: new RegExp(`${botanical.source}|${vernacular.source}`),
  genus: /^(?:genus|genre latin|genre botanique)$/,
  protection:
    /^(?:protection|chpprot|prot|typologie de la protection|protection juridique|(?:(?:list|listed|listing|building|listed building|heritage|current|protection) )?grade|grade of listing|listing (?:category|class)|grado(?: de)? proteccion|heritage(?: designation| status)?|denkmalschutz|schutzstatus)$/,
  // Of the whole: what a front or a roof is made of is said of that.
  material: new RegExp(
    String.raw`^(?!.*${ofParts.source}).*\b(?:material|materials|materiaux?|materiale|materiales|matieres?|materiaal|materialen|materiali|steinart|gesteins?(?:art)?|werkstoff|gros oeuvre|grosoeuvre|chpmurs?)\b|^murs?$`,
  ),
  theme:
    /^(?:(?:themes?|categories?|types?) (?:de (?:la )?manifestation|(?:de l |d )(?:evenement|animation)s?|of event)|event (?:theme|category|type)|domaines? thematiques?|themes?|topics?|subjects?|thematiques?|themen?|temas?)$/,
  // The war that a memorial is of.
  conflict:
    /^(?:(?:name of (?:the )?|associated )?(?:conflicts?|wars?)|conflits?|guerres?|krieg|konflikt|guerras?|conflictos?|guerre commemoree|war commemorated)$/,
  lines: /^(?:lines?|lignes?|lines \d{4}|lignes desservies|dessertes?|route short names?)$/,
  modes: /^(?:modes?|modes \d{4}|modes de transport|transport modes?)$/,
  height: /\b(?:hauteur|height|hohe(?! uber)|altura|altezza|hoogte|alcada)\b/,
  girth: /\b(?:circonference|girth|circumference|stammumfang|circonferenza)\b/,
  // Of a hall; any other word behind it counts something else.
  seats:
    /^(?:(?:nombre (?:total )?de |nb (?:de )?|total )?(?:fauteuils|sieges|places assises)|seats|number of seats|seating|seating capacity|capacity seats|sitzplatze|jauge)(?: (?:total(?:e|es|s)?|max(?:i|imum|imal|imale)?))?$/,
  // Of whatever is there: places for cars have their own columns for some of them.
  capacity:
    /^(?:capacite(?: d accueil)?|capacity|(?:nombre (?:total )?de |nb (?:de )?|total )?places|kapazitat|platze|anzahl platze|stellplatze|capacidad|aforo|plazas|capienza|posti)(?: (?:total(?:e|es|s)?|insgesamt|gesamt|max(?:i|imum|imal|imale)?))?$/,
  // Of a building, above one another; a single one is the floor that something is on.
  floors:
    /^(?:(?:number|no) of |(?:nombre|nb|nbre) (?:total )?(?:de |d )?|anzahl (?:der )?|aantal |numero (?:di |de )|building )(?:floors|levels|stor(?:ey|ie)s|etages?|niveaux|geschosse|stockwerke|etagen|verdiepingen|bouwlagen|piani|plantas|pisos)(?: above ground| total)?$|^(?:floors|stor(?:ey|ie)s|etages|verdiepingen|bouwlagen|stockwerke|geschosse)$/,
  bikes: /^(?:nb ?velos|nombre de velos|bike ?stands?|capacity bikes?|nb ?bornettes|bornettes|nombre de bornettes)$/,
  altitude:
    /^(?:altitude?|altitudine|elevation|elevacion|ele|meereshohe|hohe uber (?:nn|nhn|dem meer|meer)|cota)(?: m)?$/,
  // Of the whole: that of a part (`surface de jeu`, `area of water`) tells nothing of the place.
  surface:
    /^(?:surface|superficie|(?:total |site |park |surface )?area|(?:gesamt|grund|park)?flache|flaeche|grosse|groesse|oppervlakte)(?: (?:au sol|totale?|site|gesamt|du (?:parc|site|jardin|terrain)|en|in|approx\w*|m|m2|m²|qm|ha|sqm|sq m|hectares?|metres? carres?|square met(?:er|re)s?))*$/,
  // In German and Spanish the same word is the longitude, unless it tells its unit.
  span: /^(?:longueur|length|portee|lunghezza|lengte)\b|^(?:lange|laenge|longitud) (?:in )?m(?:etern?|etros)?$/,
  visitors: /\b(?:visiteurs|visitors|frequentation)\b/,
  description:
    /^(?:description|descriptif|descriptions?|histoire|historique|hist|chphist|history|resume|summary|presentation|commentaires?|comment|notice historique|interet|texte|longdescription|description fr|description courte|details?|abstract|beschreibung|descripcion|descrizione)\b/,
  kind: /^(?:kind|type|nature|categorie|category|denomination|deno|chpdeno|denomination de l edifice|historic|tourism|amenity|leisure|man made|building|memorial|artwork type|typologie ?1?|soort|objectsoort|objeto(?: obra)?|tipo (?:de )?(?:obra|monumento)|inf tipo|type (?:kunstwerk|object)|type d(?:e|u)? ?(?:lieu|site|monument|edifice|batiment|objet|oeuvre|art|patrimoine|equipement|bien|structure|etablissement|construction|ouvrage|element|local|espace|point|attraction|commerce|hebergement|musee|moulin|jardin|parc|station|salle)\w*|type (?:moulin|monument|site|lieu|edifice|objet|equipement|batiment|oeuvre)|sachbegriff|objekttyp|objektart|denkmalart|clase|tipologia|sous (?:type|categorie)|(?:build(?:ing)?|object|monument|place|site|artwork) type|class|instance of|itemtype|art|kategorie|tipo|categoria)$/,
  // What a house, a road or a row is numbered by: nobody counts it, and nobody looks for it.
  numbering:
    /\b(?:n|num|nr|no(?! of)|numero(?! d[ei])|code|ref|reference|rang|ordre|lot|parcelle|voie|hausnummer|civico|(?:house|street|building) number)\b/,
} as const satisfies Readonly<Record<string, RegExp>>;

/** What a column tells of a place. */
export type Role = keyof typeof roles;

/** All that a column may tell of a place. */
export const allRoles = Object.keys(roles) as readonly Role[];

/** What a query to Wikidata calls the words for what a column tells: `tipoLabel`. */
const labelled = /(?<=\p{L}) label$/u;

const roleOfWords = (words: string): Role | undefined => allRoles.find((role) => roles[role].test(words));

/** The role of a header that says the same in two languages: `annee_jaar`. */
const roleOfBoth = (words: string): Role | undefined => {
  const all = words.split(' ');
  const cuts = all.slice(1).map((_, i) => [all.slice(0, i + 1), all.slice(i + 1)].map((half) => half.join(' ')));
  const [half = ''] = cuts.find(([one = '', other = '']) => bothSay(one, other)) ?? [];
  return half === '' ? undefined : roleOfWords(half);
};

const bothSay = (one: string, other: string): boolean =>
  one !== other && roleOfWords(one) !== undefined && roleOfWords(one) === roleOfWords(other);

/** The role of a column by its header, in whatever language its texts are; undefined for a header that isn't known. What stands in brackets explains it, and a header that isn't known as a whole may be by its words. */
export const roleOf = remembered((header): Role | undefined => {
  const wordsOf = (text: string): string => headerWords(withoutLanguage(text)).replace(labelled, '');
  const [words, bare] = [wordsOf(header), wordsOf(header.replace(/\s*\([^)]*\)/g, ''))];
  const found = roleOfWords(words) ?? roleOfWords(bare) ?? roleOfBoth(bare);
  if (found !== undefined) return found;
  if (isOfBuilding(bare)) return 'begun';
  return isOfPapers(bare) ? 'upkeep' : undefined;
}, 2000);

/** Whether a column calls trees as people do. */
export const holdsCommonNames = (header: string): boolean => vernacular.test(headerWords(withoutLanguage(header)));

/** Whether a column has a name of its own: one without was numbered by Jalon. */
export const isNamed = (header: string): boolean => header !== '' && !/^column \d+$/.test(header);

/** What heads a column that sorts places, or says what they are made of, in however many words. */
const sorts =
  /\b(?:typ(?:es?|en|olog\w*)?|tipos?|tipolog\w*|kinds?|categor\w*|kategor\w*|class(?:es?|ification)?|nature|sortes?|genres?|gattung|denominations?|designation|destination|usage|fonctions?|functions?|activit\w*|ouvrages?|obje[ct]ts?|objects?|edifices?|batiments?|equipements?|artworks?|patri\w*|them\w*|domaines?|disciplines?|structures?)\b/;
const materials =
  /\b(?:materi\w*|matieres?|medium|techni(?:ques?|k)|tecnica|facades?|devantures?|murs?|walls?|toitures?|roofs?|couvertures?|revetements?)\b/;

/** Whether a header without a role lets its cells name kinds of places: it sorts, or says nothing at all. */
export const isOfSorts = remembered((header): boolean => !isNamed(header) || sorts.test(headerWords(header)), 2000);

/** Whether a header names a part of a place. */
export const isOfPart = remembered((header): boolean => ofParts.test(headerWords(header)), 2000);

/** Whether a header without a role is of what things are made of. */
export const isOfMaterials = remembered((header): boolean => materials.test(headerWords(header)), 2000);

/** What things are made of, as cells say it, folded. */
const namedMaterial =
  /^(?:bois|wood|holz|madera|legno|hout|metal[lo]?|metaal|pierre|stone|stein|piedra|pietra|steen|fer|iron|eisen|hierro|ferro|acier|steel|stahl|acero|acciaio|staal|fonte|cast iron|bronze|bronce|bronzo|brons|beton|concrete|hormigon|calcestruzzo|brique|brick|ziegel|ladrillo|mattone|baksteen|verre|glass|glas|vidrio|vetro|plasti\w*|granite?|granito|marbre|marble|marmor|marmol|marmo|ceramique|ceramic|keramik|aluminium)$/;

/** What a column tells by its header, else, where that lets it, by a cell which names a kind of place; what sorts things by what they are made of tells that. */
export const roleIn = (header: string, raw: string): Role | undefined => {
  const role = roleOf(header);
  if (role === 'kind' && namedMaterial.test(fold(raw))) return 'material';
  return role ?? (isOfSorts(header) && kindNamed(raw) ? 'kind' : undefined);
};

const ofArtists =
  /\b(?:artist\w*|sculpt\w*|kunstler\w*|bildhauer\w*|escultor\w*|scultor\w*|kunstenaar\w*|beeldhouwer\w*|dessinat\w*|illustrat\w*|tekenaar\w*|muralist\w*|fresquist\w*|graff\w*|realisat(?:eurs?|rices?)|oeuvres?|artworks?)\b/;

/** Whether those whom a column names made a work of art, and no building. */
export const isOfArtists = remembered((header): boolean => {
  const words = headerWords(header);
  return ofArtists.test(words) && !/archit|arquit|arkit/.test(words);
}, 2000);

/** Whether those whom a column names are architects, and nobody else. */
export const isOfArchitects = remembered((header): boolean => {
  const words = headerWords(header);
  return /archit|arquit|arkit/.test(words) && !ofArtists.test(words) && !/\baut(?:h?or|eur)|ing|build/.test(words);
}, 2000);
