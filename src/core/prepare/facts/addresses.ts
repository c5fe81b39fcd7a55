/** Streets as Mérimée files them, by their telling word: `Rémusat (rue de) 33`. */
const filed = /^([^()]+) \(([^()]+)\)(?:,? (\d+\s?\w*))?$/u;

/** An address as it is read out: a street that is filed by its telling word stands in its usual order, with the number first; any other stays. */
export const addressIn = (raw: string): string => {
  const [, word, street = '', number] = filed.exec(raw) ?? [];
  if (word === undefined || !/^\p{Ll}/u.test(street)) return raw;
  const whole = `${street}${/['’]$/.test(street) ? '' : ' '}${word}`;
  return number === undefined ? `${whole.charAt(0).toUpperCase()}${whole.slice(1)}` : `${number} ${whole}`;
};
