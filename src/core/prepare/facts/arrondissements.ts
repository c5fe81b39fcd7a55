/** The postcodes of the cities that have one for each arrondissement (La Poste): what they are counted from, and how many there are. */
const cities = [
  { from: 75000, many: 20 },
  { from: 69000, many: 9 },
  { from: 13000, many: 16 },
];

/** The 16th of Paris has a second one for its north. */
const second: Readonly<Record<string, number>> = { 75116: 75016 };

/** The postcode of the arrondissement that a postcode is of; undefined for any other: whole towns, and letter boxes. */
export const arrondissementOf = (raw: string): string | undefined => {
  const [code] = /^\d{5}$/.exec(raw.trim()) ?? [];
  const postcode = code === undefined ? 0 : (second[code] ?? Number(code));
  const isOne = cities.some(({ from, many }) => postcode > from && postcode <= from + many);
  return isOne ? String(postcode) : undefined;
};

/** The number of the arrondissement that has this postcode. */
export const arrondissementNumber = (postcode: string): number => Number(postcode) % 100;
