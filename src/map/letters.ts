/** The fonts in which the browser draws the map's Chinese: on screen and in pictures the same. */
export const LETTERS =
  "'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Source Han Sans SC', sans-serif";

/** What a layer without `text-font` asks for, as all of ours do. */
export const OWN_FONT = 'Open Sans Regular,Arial Unicode MS Regular';
