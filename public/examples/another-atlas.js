/**
 * A page of your own needs nothing of this: it has the whole address of its atlas in its code.
 * The examples alone may be tried with another atlas than the one they lie beside, by
 * `?atlas=http://localhost:4173/`. Only with one of this machine or of their own site: else a link to an
 * example would show anybody's page under the name of whoever publishes it.
 *
 * Folder of that atlas, null without one.
 */
globalThis.anotherAtlas = () => {
  const said = new URLSearchParams(location.search).get('atlas') ?? '';
  if (!URL.canParse(said)) return null;
  const { protocol, hostname, origin, href } = new URL(said);
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return /^https?:$/.test(protocol) && (here || origin === location.origin) ? href : null;
};
