/** A street as Mérimée files them, by their telling word: `Rémusat (rue de) 33`. */
const filed = /^([^()]+) \(([^()]+)\)(?:,? (\d[\d\s,\w]*))?$/u;

/** An address as it is read out, the first of several: a street that is filed by its telling word stands in its usual order, with the number first; any other stays. */
export const addressIn = (raw: string): string => {
  const [first = ''] = raw.split(/\s*;\s*/);
  const [, word, street = '', number] = filed.exec(first) ?? [];
  if (word === undefined || !/^\p{Ll}/u.test(street)) return first;
  const whole = `${street}${/['’]$/.test(street) ? '' : ' '}${word}`;
  return number === undefined ? `${whole.charAt(0).toUpperCase()}${whole.slice(1)}` : `${number} ${whole}`;
};
