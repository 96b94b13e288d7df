/**
 * A page of your own needs nothing of this: put the whole address of the atlas into `src`.
 * The example alone may be shown another atlas than the one it lies beside: iframe.html?atlas=https://…/
 */
const atlas = new URLSearchParams(location.search).get('atlas');
const frame = document.querySelector('iframe');
if (atlas && /^https?:\/\//.test(atlas)) {
  frame.src = new URL(`embed.html${new URL(frame.src).search}`, atlas).href;
}
