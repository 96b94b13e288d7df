declare module 'virtual:atlas-files' {
  import type { FileAddresses } from '../state/sources.ts';
  export const files: FileAddresses;
}
