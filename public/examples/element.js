const first = document.getElementById('first');

// A page of your own needs nothing of this, nor of another-atlas.js.
const atlas = globalThis.anotherAtlas();
if (atlas) {
  for (const element of document.querySelectorAll('shanghai-atlas')) element.src = atlas;
}

const write = (id, text) => {
  document.getElementById(id).textContent = text;
};

first.addEventListener('atlas-select', ({ detail: { feature } }) => {
  write('selected', feature ? `${feature.name.zh} · ${feature.name.en}` : '—');
});

const showCount = ({ detail: { count, total } }) => write('count', `${count} / ${total}`);
first.addEventListener('atlas-ready', showCount);
first.addEventListener('atlas-filter', showCount);

// Such as that the publisher of the atlas has not allowed this page to speak with it.
first.addEventListener('atlas-error', ({ detail }) => write('note', detail.message));

/** Methods return promises; what goes wrong is told where it can be read. */
const onClick = (id, act) => {
  document.getElementById(id).addEventListener('click', async () => {
    try {
      await act();
      write('note', '—');
    } catch (fault) {
      write('note', fault.message);
    }
  });
};

onClick('select', () => first.select('zj-yaogu'));
onClick('home', () => first.fit({ to: 'home' }));
// A property is an attribute: either may be set, at any time.
onClick('filter', () => {
  first.chain = ['IC'];
});
onClick('all', () => {
  first.chain = null;
});
