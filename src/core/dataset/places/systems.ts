import proj4 from 'proj4';
import { areas, type Outline, within } from './areas';
import { onLand } from './land';

/** A way of writing places as two numbers in meters, x (east) before y (north). */
export interface System {
  /** Its standard name. */
  readonly code: string;
  /** Its parameters as proj4 takes them. */
  readonly definition: string;
  /** How much rarer it is than the others, in points: what is rare must be named, or fit much better. */
  readonly rarity: number;
  /** How headers and cells name it, besides its code. */
  readonly names: RegExp;
  /** Where it is degrees without their point: by how much they are multiplied. */
  readonly times?: number;
  /** Whether its numbers fit so many others that it must be named, or agree with other columns. */
  readonly mustBeNamed?: true;
  /** Whether it is only tried where the headers speak its country's language, or it is named. */
  readonly onlyAtHome?: true;
  /** Whether it is meant to write this place. */
  readonly covers: (lat: number, lng: number) => boolean;
}

const inside =
  (outlines: readonly Outline[]) =>
  (lat: number, lng: number): boolean =>
    outlines.some((outline) => within(outline, lat, lng));

const between =
  (south: number, north: number, outlines: readonly Outline[]) =>
  (lat: number, lng: number): boolean =>
    lat >= south && lat <= north && inside(outlines)(lat, lng);

const grs80 = '+ellps=GRS80 +towgs84=0,0,0 +units=m';
/** NTF, Clarke 1880 IGN, on the meridian of Paris, with the shift of EPSG:1193. */
const paris = '+lon_0=0 +a=6378249.2 +b=6356515 +towgs84=-168,-60,320 +pm=paris +units=m';

const conicalZone = (lat: number): System => ({
  code: `EPSG:${3900 + lat}`,
  definition: `+proj=lcc +lat_0=${lat} +lon_0=3 +lat_1=${lat - 0.75} +lat_2=${lat + 0.75} +x_0=1700000 +y_0=${(lat - 42) * 1e6 + 1.2e6} ${grs80}`,
  rarity: 0,
  // our own words
  names: new RegExp(String.raw`\bcc ?${lat}\b|coniques? conformes?.{0,9}\b${lat}\b`),
  covers: between(lat - 1.1, lat + 1.1, [areas.france, areas.corsica]),
});

const france = [areas.france, areas.corsica];

type Zone = readonly [code: number, parameters: string, y: string, name: string, south: number, north: number];

/** The old zones of France: each with few digits before the zone, and with the zone's number before them. */
const oldZones: readonly Zone[] = [
  [27561, '+lat_0=49.5 +k_0=0.999877341 +x_0=600000', '200000', '(?:1|i|nord)', 48, 51.3],
  [27562, '+lat_0=46.8 +k_0=0.99987742 +x_0=600000', '200000', '(?:2|ii|centre)', 45.3, 48.3],
  [27563, '+lat_0=44.1 +k_0=0.999877499 +x_0=600000', '200000', '(?:3|iii|sud)', 42.2, 45.6],
  [27564, '+lat_0=42.165 +k_0=0.99994471 +x_0=234.358', '185861.369', '(?:4|iv|corse)', 41.2, 43.2],
  [27571, '+lat_0=49.5 +k_0=0.999877341 +x_0=600000', '1200000', '(?:1|i) (?:carto|zone)', 48, 51.3],
  [27573, '+lat_0=44.1 +k_0=0.999877499 +x_0=600000', '3200000', '(?:3|iii) (?:carto|zone)', 42.2, 45.6],
  [27574, '+lat_0=42.165 +k_0=0.99994471 +x_0=234.358', '4185861.369', '(?:4|iv) (?:carto|zone)', 41.2, 43.2],
];

const oldZone = ([code, parameters, y, name, south, north]: Zone): System => ({
  code: `EPSG:${code}`,
  definition: `+proj=lcc ${parameters} +lat_1=${/lat_0=([\d.]+)/.exec(parameters)?.[1]} +y_0=${y} ${paris}`,
  rarity: code < 27570 ? 1.5 : 1,
  mustBeNamed: true,
  // our own words
  names: new RegExp(String.raw`\blambert ?(?:zone )?${name}\b(?! etendu)`),
  covers: between(south, north, france),
});

/** Systems of one country or of the whole Earth; parameters of the EPSG dataset, datum shifts to a few meters. */
const national: readonly System[] = [
  {
    code: 'EPSG:2154',
    definition: `+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 ${grs80}`,
    rarity: 0,
    names: /\blambert ?93\b|\bl ?93\b|\blb ?93\b|lb93|rgf ?93(?! cc)/,
    covers: inside(france),
  },
  {
    code: 'EPSG:27572',
    definition: `+proj=lcc +lat_0=46.8 +lat_1=46.8 +k_0=0.99987742 +x_0=600000 +y_0=2200000 ${paris}`,
    rarity: 0,
    names: /\blambert ?(?:2|ii) ?(?:e|et|etendu)\b|\bl(?:2|ii) ?e\b|\blambert ?(?:2|ii)\b/,
    covers: inside(france),
  },
  {
    code: 'EPSG:27700',
    definition:
      '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m',
    rarity: 1,
    names: /\bosgb|\bbng\b|british national grid|\bos grid\b|\beastings?\b|\bnorthings?\b/,
    covers: inside([areas.britain]),
  },
  {
    code: 'EPSG:29903',
    definition:
      '+proj=tmerc +lat_0=53.5 +lon_0=-8 +k=1.000035 +x_0=200000 +y_0=250000 +ellps=mod_airy +towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15 +units=m',
    rarity: 1,
    onlyAtHome: true,
    names: /\birish (?:national )?grid\b|\btm ?65\b/,
    covers: inside([areas.ireland]),
  },
  {
    code: 'EPSG:2157',
    definition: `+proj=tmerc +lat_0=53.5 +lon_0=-8 +k=0.99982 +x_0=600000 +y_0=750000 ${grs80}`,
    rarity: 1,
    onlyAtHome: true,
    names: /\bitm\b|irish transverse/,
    covers: inside([areas.ireland]),
  },
  {
    code: 'EPSG:2056',
    definition:
      '+proj=somerc +lat_0=46.9524055555556 +lon_0=7.43958333333333 +k_0=1 +x_0=2600000 +y_0=1200000 +ellps=bessel +towgs84=674.374,15.056,405.346 +units=m',
    rarity: 0,
    names: /\blv ?95\b|ch1903/,
    covers: inside([areas.switzerland]),
  },
  {
    code: 'EPSG:28992',
    definition:
      '+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957,0.343988,-1.87740,4.0725 +units=m',
    rarity: 1,
    names: /\brd(?: ?new)?\b|rijksdriehoek|amersfoort/,
    covers: inside([areas.netherlands]),
  },
  {
    code: 'EPSG:31370',
    definition:
      '+proj=lcc +lat_0=90 +lon_0=4.36748666666667 +lat_1=51.1666672333333 +lat_2=49.8333339 +x_0=150000.013 +y_0=5400088.438 +ellps=intl +towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747 +units=m',
    rarity: 1,
    names: /\blambert ?72\b|\bl ?72\b|\blb ?72\b/,
    covers: inside([areas.belgium]),
  },
  {
    code: 'EPSG:3857',
    definition: '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null',
    rarity: 2,
    names: /\b(?:web|pseudo) ?mercator\b|\bmercator\b|\b900913\b/,
    covers: (lat, lng) => Math.abs(lat) < 85.06 && onLand(lat, lng),
  },
];

/** Gauss-Boaga on the datum of Monte Mario, whose two zones are told by their x; the shift is that of the peninsula. */
const boagaZone = (code: number, lng: number, x: number): System => ({
  code: `EPSG:${code}`,
  definition: `+proj=tmerc +lat_0=0 +lon_0=${lng} +k=0.9996 +x_0=${x} +y_0=0 +ellps=intl +towgs84=-104.1,-49.1,-9.9,0.971,-2.917,0.714,-11.68 +units=m`,
  rarity: 0.5,
  names: /\bmonte ?mario\b|\bgauss boaga\b/,
  covers: (lat, at) => lat > 36 && lat < 47.2 && Math.abs(at - lng) <= 3.6 && at > 6.5 && at < 18.6 && onLand(lat, at),
});

/** Gauss-Krüger on the datum of Potsdam: the zone's number stands before x. */
const gaussZone = (zone: number): System => ({
  code: `EPSG:${31464 + zone}`,
  definition: `+proj=tmerc +lat_0=0 +lon_0=${zone * 3} +k=1 +x_0=${zone * 1e6 + 500000} +y_0=0 +ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m`,
  rarity: 0.5,
  // our own words
  names: new RegExp(String.raw`\b(?:gk|gauss kruger|gauss krueger|dhdn)(?: zone)? ?${zone}\b`),
  covers: (lat, lng) => lat > 47.2 && lat < 55.1 && Math.abs(lng - zone * 3) <= 2.1 && onLand(lat, lng),
});

const conicalZones = [42, 43, 44, 45, 46, 47, 48, 49, 50].map(conicalZone);

const utm = (code: number, zone: number, south = false, reach = 3.6): System => ({
  code: `EPSG:${code}`,
  definition: `+proj=utm +zone=${zone}${south ? ' +south' : ''} ${grs80}`,
  rarity: 2.8,
  // our own words
  names: new RegExp(String.raw`\butm ?(?:zone ?|fuseau ?|wgs ?84 ?)?0?${zone} ?${south ? 's' : '(?!s)n?'}\b`),
  covers: (lat, lng) => lat < 0 === south && Math.abs(lng - (zone * 6 - 183)) <= reach && onLand(lat, lng),
});

/** UTM in Germany with the zone's number before x (zE-N), as its land registers write it. */
const zonedUtm = (code: number, zone: number): System => ({
  code: `EPSG:${code}`,
  definition: `+proj=tmerc +lat_0=0 +lon_0=${zone * 6 - 183} +k=0.9996 +x_0=${zone * 1e6 + 500_000} +y_0=0 ${grs80}`,
  rarity: 0,
  names: /\bze ?n\b/,
  covers: (lat, lng) => lat > 47.2 && lat < 55.1 && Math.abs(lng - (zone * 6 - 183)) <= 3.6 && onLand(lat, lng),
});

/** A zone on ETRS89 is that of a whole country in the north: Norway reaches ten degrees to either side of its own. */
const wholeCountry = 16;

/** UTM on the datums of France overseas (RGAF09, RGFG95, RGM04, RGR92), then on WGS84 all round, then on ETRS89. */
const utmZones: readonly System[] = [
  utm(5490, 20),
  utm(2972, 22),
  utm(4471, 38, true),
  utm(2975, 40, true),
  ...Array.from({ length: 60 }, (_, i) => [utm(32601 + i, i + 1), utm(32701 + i, i + 1, true)]).flat(),
  ...Array.from({ length: 11 }, (_, i) => utm(25828 + i, 28 + i, false, wholeCountry)),
];

/** The zones of UTM in which Europe lies. */
const europeanZones = new Set(Array.from({ length: 8 }, (_, i) => `EPSG:${32628 + i}`));
const common = [
  ...national,
  ...conicalZones,
  ...oldZones.map(oldZone),
  ...[2, 3, 4, 5].map(gaussZone),
  zonedUtm(4647, 32),
  zonedUtm(5650, 33),
  boagaZone(3003, 9, 1_500_000),
  boagaZone(3004, 15, 2_520_000),
];
const all = [...common, ...utmZones];

/** Degrees without their point, as old registers and devices write them: `4618819` is 46.18819. */
export const pointless: readonly System[] = [1e5, 1e6, 1e7].map((times) => ({
  code: 'EPSG:4326',
  definition: '',
  times,
  rarity: 0.5,
  names: /^\b$/,
  covers: (lat, lng) => Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && onLand(lat, lng),
}));

/** The systems that these words name, by code or by name. */
export const systemsNamed = (words: string): readonly System[] => {
  const codes = new Set(words.match(/\b\d{4,5}\b/g)?.map((code) => `EPSG:${code}`));
  const tried = words.includes('utm') ? all.length : common.length;
  return all.filter(({ code, names }, i) => codes.has(code) || (i < tried && names.test(words)));
};

/** Systems that places are published in, of which nothing more is known here. */
const others =
  /\bstate plane\b|\bsweref|\btm ?35|\bgauss\b|\blambert (?:20)?08\b|\bs ?jtsk\b|krovak|\bpl ?(?:1992|2000)\b|puwg|\bluref\b|\bed ?50\b|\bpt ?tm ?06|\bhd ?72\b|\beov\b|\bnztm|\bgda|\bmtm\b/;

/** Whether these words name a system that is unknown here, by its name or by its code: codes of degrees begin with 4. */
export const namesUnknown = (words: string): boolean =>
  (others.test(words) && systemsNamed(words).length === 0) ||
  [...words.matchAll(/\bepsg\W{0,2}(?!4\d{3}\b)(\d{4,6})\b/g)].some(
    ([, code]) => !all.some((one) => one.code === `EPSG:${code}`),
  );

/** The systems to try: the common ones, the zones of UTM in Europe, and those that are named. */
export const systemsToTry = (named: readonly System[]): readonly System[] => [
  ...new Set([...named, ...common, ...utmZones.filter(({ code }) => europeanZones.has(code))]),
];

const converters = new Map<string, (x: number, y: number) => readonly [lat: number, lng: number]>();

/** What turns a system's meters into WGS84 degrees, latitude first; numbers that are no place of it give NaN. */
export const converterOf = ({
  code,
  definition,
  times,
}: System): ((x: number, y: number) => readonly [number, number]) => {
  if (times !== undefined) return (x, y) => [y / times, x / times];
  const known = converters.get(code);
  if (known !== undefined) return known;
  const { inverse } = proj4(definition);
  const convert = (x: number, y: number): readonly [number, number] => {
    if (!(Math.abs(x) <= mostMeters && Math.abs(y) <= mostMeters)) return [Number.NaN, Number.NaN];
    const [lng, lat] = inverse([x, y]) as [number, number];
    return [lat, lng];
  };
  converters.set(code, convert);
  return convert;
};

/** More than any system has: half the Earth's circumference in Web Mercator is 20 million, and the numbers of zones stand before x. */
const mostMeters = 34_000_000;
