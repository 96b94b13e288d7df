/** Parts of the page that come when they are wanted, each with its words. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { loadMessages, type MessagePart } from './messages/i18n.ts';

/** A component of a chunk of its own that speaks the messages of one part or several. */
export function lazyView<Props>(
  part: MessagePart | readonly MessagePart[],
  load: () => Promise<{ default: ComponentType<Props> }>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [view] = await Promise.all([load(), ...[part].flat().map(loadMessages)]);
    return view;
  });
}
