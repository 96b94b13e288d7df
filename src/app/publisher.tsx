/** Tells whoever publishes the site what is wrong with `config.json`: in the console, and where asked on the page. */
import { createRoot } from 'react-dom/client';
import type { ConfigFault } from '../domain/config/model.ts';
import type { AtlasStore } from '../state/store.ts';
import { ConfigNotice } from '../ui/debug/ConfigNotice.tsx';
import words from '../ui/messages/debug.en.json';
import { loadMessages } from '../ui/messages/i18n.ts';

/** One line, in English: consoles are read by those who look after servers. */
function lineOf({ field, fault, expected }: ConfigFault): string {
  const said = [field, words.debug.fault[fault]].filter(Boolean).join(': ');
  return `config.json: ${said}${expected ? ` Expected: ${expected.en}` : ''}`;
}

/** `page`: when the page stands, whose words the notice speaks; null where no notice is asked for. */
export async function tellPublisher(
  store: AtlasStore,
  page: Promise<unknown> | null,
): Promise<void> {
  for (const fault of store.getState().configFaults) console.warn(lineOf(fault));
  if (!page) return;
  await page;
  await loadMessages('debug');
  const place = document.body.appendChild(document.createElement('div'));
  createRoot(place).render(<ConfigNotice store={store} />);
}
