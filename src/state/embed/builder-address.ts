/**
 * The builder's own address: the view as in any link of the atlas, and beside it what only the builder
 * knows. Total: what is wrong is dropped.
 */
import { decodeUrl, encodeUrl } from '../url-codec.ts';
import { choiceOf, type EmbedChoice, FORMS, INITIAL_CHOICE, intentOf } from './choice.ts';
import { type EmbedSize, readSide } from './size.ts';

function sizeIn(parameters: URLSearchParams): EmbedSize {
  const width = parameters.get('width') ?? '';
  const height = parameters.get('height') ?? '';
  return {
    width: readSide(width) ?? INITIAL_CHOICE.size.width,
    height: height === 'fit' ? 'fit' : (readSide(height) ?? INITIAL_CHOICE.size.height),
  };
}

export function readBuilderAddress(search: string): EmbedChoice {
  const parameters = new URLSearchParams(search);
  const choice = choiceOf(decodeUrl(search));
  const code = parameters.get('code');
  return {
    ...choice,
    start: parameters.get('start') === 'chosen' ? 'chosen' : choice.start,
    size: sizeIn(parameters),
    form: FORMS.find(form => form === code) ?? INITIAL_CHOICE.form,
  };
}

/** A query with its `?`; empty where nothing has been chosen. */
export function builderAddress(choice: EmbedChoice): string {
  const { size, form, start, subject } = choice;
  const more = new URLSearchParams();
  if (start === 'chosen' && subject === 'part') more.set('start', 'chosen');
  if (size.width !== INITIAL_CHOICE.size.width) more.set('width', String(size.width));
  if (size.height !== INITIAL_CHOICE.size.height) more.set('height', String(size.height));
  if (form !== INITIAL_CHOICE.form) more.set('code', form);
  const view = encodeUrl(intentOf(choice));
  const rest = more.toString();
  return rest ? `${view || '?v=1'}&${rest}` : view;
}
