declare module 'virtual:atlas-files' {
  import type { FileAddresses } from '../state/sources.ts';
  export const files: FileAddresses;
}

declare module 'virtual:atlas-config' {
  /** What `public/config.json` says, for a page that has no file beside it. */
  export const said: unknown;
}
