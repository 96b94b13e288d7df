/** What the publisher of the site leaves of the views and languages that there are. */
import type { Config } from '../domain/config/model.ts';
import type { Intent, Mode } from './intent.ts';

/** Whether a view exists on this site. A page for frames shows what the explorer does. */
export const hasMode = ({ modes }: Config, mode: Mode): boolean =>
  !modes || modes.includes(mode === 'embed' ? 'explore' : mode);

/** An intent without what the site does not have; `otherwise`: the view in place of one that is missing. */
export function onSite(intent: Intent, config: Config, otherwise?: Mode): Intent {
  const { mode, language } = intent;
  const { modes, languages } = config;
  const missing = !hasMode(config, mode);
  if (!missing && (!language || languages.includes(language))) return intent;
  return {
    ...intent,
    mode: missing ? (otherwise ?? modes?.[0] ?? mode) : mode,
    language: language && languages.includes(language) ? language : null,
  };
}
