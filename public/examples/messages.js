/** Speaking with an embedded atlas by hand: docs/messages.md of the atlas says what each message means. */
const frame = document.querySelector('iframe');

// A page of your own writes the address of the atlas here, and needs nothing of another-atlas.js.
const folder = globalThis.anotherAtlas() ?? new URL('../', location.href).href;
const address = new URL('embed.html?v=1&district=pudong', folder);

/** Only to the atlas, whatever page the frame may show by then. */
const send = message => {
  frame.contentWindow.postMessage({ source: 'shanghai-atlas', v: 1, ...message }, address.origin);
};

const write = (id, text) => {
  document.getElementById(id).textContent = text;
};

const hear = {
  ready: ({ count, total }) => write('count', `${count} / ${total}`),
  filter: ({ count, total }) => write('count', `${count} / ${total}`),
  select: ({ feature }) => write('selected', feature ? `${feature.name.zh} · ${feature.name.en}` : '—'),
  view: ({ query }) => write('state', query || '—'),
  export: async ({ name, mime, blob }) => {
    const [start] = (await blob.text()).replace('\uFEFF', '').split(/\r?\n/);
    write('file', `${name} (${mime}, ${blob.size} bytes): ${start.slice(0, 60)}…`);
  },
  error: ({ code, message }) => write('error', `${code}: ${message}`),
};

// Never without these two checks: any page may send messages.
window.addEventListener('message', event => {
  if (event.source !== frame.contentWindow || event.origin !== address.origin) return;
  const { data } = event;
  if (data?.source !== 'shanghai-atlas' || data.v !== 1) return;
  write('last', data.type);
  hear[data.type]?.(data);
});

// The atlas says nothing before an allowed page has spoken.
frame.addEventListener('load', () => send({ type: 'get' }));
frame.src = address.href;

const onClick = (id, message) => {
  document.getElementById(id).addEventListener('click', () => send(message));
};
onClick('select', { type: 'select', feature: 'dongfang-xingang' });
onClick('filter', { type: 'set', state: { chain: ['BIO'], district: null } });
onClick('fit', { type: 'fit', feature: 'lingang' });
onClick('get', { type: 'get' });
onClick('export', { type: 'export', format: 'csv' });
