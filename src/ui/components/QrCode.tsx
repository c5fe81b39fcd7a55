import { encode } from 'uqr';

interface QrCodeProps {
  readonly text: string;
  /** What it is for, read in its stead. */
  readonly label: string;
  /** How much of it may be covered or torn: an eighth, or, for what lies on a screen and is long, a twelfth. */
  readonly correction?: 'M' | 'L';
}

/** The dark squares of each row, those that touch as one. */
const pathOf = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .flatMap((row, y) =>
      row.flatMap((isDark, x) => {
        if (!isDark || row[x - 1]) return [];
        const end = row.indexOf(false, x);
        const length = (end < 0 ? row.length : end) - x;
        return [`M${x} ${y}h${length}v1h-${length}z`];
      }),
    )
    .join('');

/** A QR code, black on white by day and by night, with the quiet zone of four squares that ISO/IEC 18004 asks for. */
export const QrCode = ({ text, label, correction = 'M' }: QrCodeProps) => {
  const { data, size } = encode(text, { ecc: correction, border: 4 });
  return (
    <svg
      class="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      style={{ '--squares': size }}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={pathOf(data)} fill="#000" />
    </svg>
  );
};
