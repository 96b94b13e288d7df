/** The package types its converters, not the tables that they are made of. */
declare module 'opencc-js/dict/TSCharacters' {
  /** `繁 简|…`; where a character has several simplified ones, the usual one comes first. */
  const pairs: string;
  export default pairs;
}
