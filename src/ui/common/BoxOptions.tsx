import type { ComponentProps, ReactNode } from 'react';

/** What a box offers while one types. The focus stays in the box, where the keys are. */
export function BoxOptions(props: ComponentProps<'div'>) {
  return (
    <div role="listbox" tabIndex={-1} onMouseDown={event => event.preventDefault()} {...props} />
  );
}

interface BoxOptionProps extends Omit<ComponentProps<'div'>, 'id'> {
  /** By which the box tells the active option (`aria-activedescendant`). */
  id: string;
  active: boolean;
  children: ReactNode;
}

export function BoxOption({ active, ...rest }: BoxOptionProps) {
  return <div role="option" tabIndex={-1} aria-selected={active} {...rest} />;
}
