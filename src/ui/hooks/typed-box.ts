/** A box whose text is used as it is typed, but not what an input method still composes. */
import { type CompositionEvent, type InputEvent, type RefObject, useEffect, useRef } from 'react';

interface TypedBox {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly defaultValue: string;
  readonly onInput: (event: InputEvent<HTMLInputElement>) => void;
  readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void;
}

/** `text` is what the box holds when somebody else changes it, such as by clearing all filters. */
export function useTypedBox(text: string, onText: (text: string) => void): TypedBox {
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const box = ref.current;
    if (box && box.value !== text) box.value = text;
  }, [text]);
  return {
    ref,
    defaultValue: text,
    onInput: ({ currentTarget, nativeEvent }) => {
      if (!nativeEvent.isComposing) onText(currentTarget.value);
    },
    onCompositionEnd: ({ currentTarget }) => onText(currentTarget.value),
  };
}
