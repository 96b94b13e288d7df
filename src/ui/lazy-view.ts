/** Parts of the page that come when they are wanted, each with its words. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { loadMessages, type MessagePart } from './messages/i18n.ts';

/** A component of a chunk of its own that speaks the messages of `part`. */
export function lazyView<Props>(
  part: MessagePart,
  load: () => Promise<{ default: ComponentType<Props> }>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [view] = await Promise.all([load(), loadMessages(part)]);
    return view;
  });
}
