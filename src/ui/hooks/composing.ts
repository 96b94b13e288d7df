/** Whether a key is the input method's own: it picks or drops letters that are still composed. */

/** What a browser sends as the code of a key that an input method has used. */
const USED_BY_INPUT_METHOD = 229;

/**
 * Safari ends the composition before it tells of the Enter that settled it: the event no longer says
 * that it composes, and only the code of the key does.
 */
export function isComposing({
  isComposing,
  keyCode,
}: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return isComposing || keyCode === USED_BY_INPUT_METHOD;
}
