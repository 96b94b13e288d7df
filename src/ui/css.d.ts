import 'react';

declare module 'react' {
  interface CSSProperties {
    /** Colours that components hand to their style sheets. */
    [name: `--${string}`]: string | number | undefined;
  }
}
