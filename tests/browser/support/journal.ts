import type { BrowserContext } from 'playwright-core';

/** What went wrong in a profile's pages; the lists grow while the pages run. */
export interface Journal {
  /** Messages written with `console.error` or by the browser itself, such as refusals by the CSP. */
  consoleErrors: string[];
  /** Exceptions nobody caught, with their stacks. */
  pageErrors: string[];
  /** Addresses of requests and sockets to any origin but the site's, refused ones included. */
  outsideRequests: string[];
}

/** Addresses without a host: they never leave the page. */
const local = /^(data|blob|about):/;

/** Writes down what happens in `context` from now on; `origin` is the site's own. */
export function keepJournal(context: BrowserContext, origin: string): Journal {
  const journal: Journal = { consoleErrors: [], pageErrors: [], outsideRequests: [] };
  const noteAddress = (address: string) => {
    if (local.test(address) || new URL(address).origin === origin) return;
    journal.outsideRequests.push(address);
  };
  context.on('request', request => noteAddress(request.url()));
  context.on('page', page => {
    page.on('websocket', socket => noteAddress(socket.url()));
  });
  context.on('console', message => {
    if (message.type() !== 'error') return;
    const { url, lineNumber } = message.location();
    journal.consoleErrors.push(`${message.text()} (${url}:${lineNumber + 1})`);
  });
  context.on('weberror', webError => {
    const error = webError.error();
    journal.pageErrors.push(error.stack ?? error.message);
  });
  return journal;
}
