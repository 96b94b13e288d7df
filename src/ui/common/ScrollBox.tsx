import type { ComponentProps } from 'react';

interface ScrollBoxProps extends ComponentProps<'section'> {
  as?: 'section' | 'article';
}

/** A part of the page that scrolls by itself. Those without a mouse scroll it by keys, so it takes the focus. */
export function ScrollBox({ as: Tag = 'section', ...props }: ScrollBoxProps) {
  return <Tag tabIndex={0} {...props} />;
}
