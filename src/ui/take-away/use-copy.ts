/** Copying to the clipboard, and why it didn't work where it didn't. */
import { useState } from 'react';

/** `absent`: the page has no clipboard, as when it is not served over https. */
export type Copied = 'copied' | 'refused' | 'absent';

export function useCopy() {
  const [outcome, setOutcome] = useState<Copied | null>(null);
  const copy = async (text: string): Promise<Copied> => {
    const came = await write(text);
    setOutcome(came);
    return came;
  };
  return { outcome, copy };
}

async function write(text: string): Promise<Copied> {
  // Browsers take the interface away where a page is not secure, whatever its type says.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (!clipboard) return 'absent';
  try {
    await clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}
