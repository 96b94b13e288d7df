import type { ComponentProps } from 'react';

/** A part of the page that scrolls by itself. Those without a mouse scroll it by keys, so it takes the focus. */
export function ScrollBox(props: ComponentProps<'section'>) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: no control inside need take the focus
  return <section tabIndex={0} {...props} />;
}
