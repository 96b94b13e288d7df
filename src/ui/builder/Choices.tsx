import { type ReactNode, useId } from 'react';

interface ChoicesProps<Value extends string> {
  legend: string;
  value: Value;
  options: readonly { readonly value: Value; readonly name: ReactNode; readonly hint?: string }[];
  onChoose: (value: Value) => void;
  /** `cards`: each with a line of its own; `row`: side by side. */
  shape?: 'cards' | 'row';
}

/** One of several, as radio buttons. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, value, options, onChoose, shape = 'row' } = props;
  const name = useId();
  return (
    <fieldset className={`choices ${shape}`}>
      <legend>{legend}</legend>
      {options.map(option => (
        <label key={option.value} className="choice">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            aria-labelledby={`${name}-${option.value}-name`}
            aria-describedby={option.hint && `${name}-${option.value}`}
            onChange={() => onChoose(option.value)}
          />
          <span>
            <span id={`${name}-${option.value}-name`}>{option.name}</span>
            {option.hint && <small id={`${name}-${option.value}`}>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
