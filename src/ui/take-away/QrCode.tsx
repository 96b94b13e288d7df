import { useTranslation } from 'react-i18next';
import { encode } from 'uqr';

/** Modules of white round the code, as the standard asks. */
const QUIET = 4;

/** Version 40 at the lowest correction takes so many bytes. */
const MOST_BYTES = 2953;

/** Black on white whatever the theme: not every camera reads the reverse. */
export default function QrCode({ link }: { link: string }) {
  const { t } = useTranslation();
  const bytes = new TextEncoder().encode(link).length;
  if (bytes > MOST_BYTES) {
    return (
      <p role="alert" className="trouble qr-none">
        {t('takeAway.qrTooLong', { count: bytes, most: MOST_BYTES })}
      </p>
    );
  }
  const { size, data } = encode(link, { border: QUIET, ecc: 'L', boostEcc: true });
  return (
    <figure className="qr">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={t('takeAway.qrLabel')}
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={modulesPath(data)} fill="#000" />
      </svg>
      <figcaption>{t('takeAway.qrHint')}</figcaption>
    </figure>
  );
}

/** One bar for each run of black modules in a row. */
function modulesPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.map((black, x) => {
        if (!black || row[x - 1]) return '';
        const end = row.indexOf(false, x);
        return `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`;
      }),
    )
    .join('');
}
