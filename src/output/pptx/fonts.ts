/**
 * The theme's fonts. Microsoft YaHei comes with Windows and with Office for the Mac; where it is missing
 * the program takes its own Chinese font, as it does for any text that names none itself.
 */
export const LATIN = 'Arial';
const CHINESE = 'Microsoft YaHei';

/** Sets the Chinese font of the theme, which the library leaves empty. */
export const withChineseFont = (theme: string): string =>
  theme
    .replace(/<a:ea typeface=""\/>/gu, `<a:ea typeface="${CHINESE}"/>`)
    .replace(/(<a:font script="Hans" typeface=")[^"]*/gu, `$1${CHINESE}`);
