/** A server in a table: what each address answers. Addresses that are not in it answer 404. */
import { vi } from 'vitest';

type Answer = string | { readonly status: number; readonly body: string } | Error;

/** Returns the addresses asked for, in order. Undone by `vi.unstubAllGlobals()`. */
export function serve(answers: Readonly<Record<string, Answer>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const answer = answers[address] ?? { status: 404, body: '<!doctype html>not found' };
    if (answer instanceof Error) throw answer;
    return typeof answer === 'string'
      ? new Response(answer)
      : new Response(answer.body, { status: answer.status });
  });
  return asked;
}
