/** A presentation taken apart: what every reader of the format asks of the package and its parts. */
import { posix } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { SEQUENCES } from './schema-order.ts';

export class Package {
  /** Path to bytes, as the zip holds them. */
  readonly files: Readonly<Record<string, Uint8Array>>;

  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
  }

  get paths(): string[] {
    return Object.keys(this.files);
  }

  /** @throws when the part is missing or isn't XML. */
  xml(path: string): Element {
    const bytes = this.files[path];
    if (!bytes) throw new Error(`No ${path} in the package`);
    const onError = (_: unknown, message: string) => {
      throw new Error(`${path}: ${message}`);
    };
    const root = new DOMParser({ onError }).parseFromString(
      strFromU8(bytes),
      'text/xml',
    ).documentElement;
    if (!root) throw new Error(`${path} is empty`);
    return root;
  }

  get xmlPaths(): string[] {
    return this.paths.filter(path => /\.(xml|rels)$/u.test(path));
  }

  /** Parts without a content type, and types of parts that are not there. */
  untyped(): string[] {
    const types = this.xml('[Content_Types].xml');
    const defaults = new Set(all(types, 'Default').map(each => each.getAttribute('Extension')));
    const overrides = new Set(all(types, 'Override').map(each => each.getAttribute('PartName')));
    const parts = this.paths.filter(path => path !== '[Content_Types].xml');
    return [
      ...parts.filter(
        path => !overrides.has(`/${path}`) && !defaults.has(path.split('.').pop() ?? ''),
      ),
      ...[...overrides]
        .filter(name => !this.files[`${name}`.slice(1)])
        .map(name => `type of ${name}`),
      ...[...defaults].filter(ending => !this.paths.some(path => path.endsWith(`.${ending}`))),
    ].map(String);
  }

  /** Relations whose target is not in the package. */
  dangling(): string[] {
    return this.paths
      .filter(path => path.endsWith('.rels'))
      .flatMap(path => {
        const folder = posix.join(posix.dirname(path), '..');
        return all(this.xml(path), 'Relationship').flatMap(each => {
          const target = posix.normalize(posix.join(folder, each.getAttribute('Target') ?? ''));
          return this.files[target] ? [] : [`${path} → ${target}`];
        });
      });
  }

  /** Relations named by a part that its list of relations doesn't hold. */
  unrelated(): string[] {
    return this.paths
      .filter(path => path.startsWith('ppt/') && path.endsWith('.xml'))
      .flatMap(path => {
        const text = strFromU8(this.files[path] ?? new Uint8Array());
        const used = [...text.matchAll(/\br:(?:id|embed|link)="([^"]+)"/gu)].map(([, id]) => id);
        if (used.length === 0) return [];
        const list = posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);
        const known = all(this.xml(list), 'Relationship').map(each => each.getAttribute('Id'));
        return used.filter(id => !known.includes(id ?? '')).map(id => `${path}: ${id}`);
      });
  }

  /** Children that stand where the schema doesn't let them, for the elements of our table. */
  disordered(): string[] {
    return this.xmlPaths.flatMap(path =>
      [this.xml(path), ...all(this.xml(path), '*')].flatMap(element => {
        const sequence = SEQUENCES[element.nodeName];
        if (!sequence) return [];
        const names = children(element).map(each => each.nodeName);
        const places = names.map(name =>
          sequence.findIndex(each => each.split('|').includes(name)),
        );
        const strange = names.filter((_, at) => places[at] === -1);
        const sorted = places.every((place, at) => at === 0 || (places[at - 1] ?? 0) <= place);
        return strange.length > 0 || !sorted
          ? [`${path}: ${element.nodeName} holds ${names.join(' ')}`]
          : [];
      }),
    );
  }

  /** Ids of shapes that a slide, layout or master has twice. */
  doubleIds(): string[] {
    return this.paths
      .filter(path => path.startsWith('ppt/') && path.endsWith('.xml'))
      .flatMap(path => {
        const ids = all(this.xml(path), 'p:cNvPr').map(each => each.getAttribute('id'));
        return ids.filter((id, at) => ids.indexOf(id) !== at).map(id => `${path}: ${id}`);
      });
  }

  /** The text of each shape of a part by the shape's name, paragraphs parted by line feeds. */
  texts(path: string): Map<string, string> {
    return new Map(
      all(this.xml(path), 'p:sp').map(shape => [
        all(shape, 'p:cNvPr')[0]?.getAttribute('name') ?? '',
        all(shape, 'a:p')
          .map(paragraph =>
            all(paragraph, 'a:t')
              .map(each => each.textContent)
              .join(''),
          )
          .join('\n'),
      ]),
    );
  }
}

export const all = (element: Element, name: string): Element[] => [
  ...element.getElementsByTagName(name),
];

const children = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
