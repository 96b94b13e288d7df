/** The day on which the brochure is made, as the person's clock has it. */
import { useMemo } from 'react';

interface Today {
  /** 2026-05-01 */
  readonly iso: string;
  /** In words of a language given by its BCP 47 tag. */
  say(tag: string): string;
}

function today(): Today {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    iso: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    say: tag =>
      new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, { dateStyle: 'long' }).format(now),
  };
}

export const useToday = (): Today => useMemo(today, []);
