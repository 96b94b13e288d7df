/** Says in words how a rebuilt layer differs from the one that is kept. */
import { distance } from './lib/plane.mjs';

const idOf = ({ id, properties }) => id ?? properties.id;
const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const pointsOf = ({ geometry: { type, coordinates } }) =>
  coordinates.flat(type === 'Polygon' ? 1 : 2);

/** Metres from each point to the nearest of the others, and the largest of these. */
function furthestMove(points, others) {
  const moves = points.map(point => Math.min(...others.map(other => distance(point, other))));
  return Math.round(Math.max(...moves));
}

function compareFeatures(kept, rebuilt) {
  const keys = new Set([...Object.keys(kept.properties), ...Object.keys(rebuilt.properties)]);
  const changes = [...keys]
    .filter(key => !isSame(kept.properties[key], rebuilt.properties[key]))
    .map(key => {
      const [was, is] = [kept, rebuilt].map(each => JSON.stringify(each.properties[key]));
      return `${key} is ${was} in the file, ${is} when rebuilt`;
    });
  if (!isSame(kept.geometry, rebuilt.geometry)) {
    const [before, after] = [pointsOf(kept), pointsOf(rebuilt)];
    const move = Math.max(furthestMove(before, after), furthestMove(after, before));
    changes.push(
      `shape of ${before.length} points in the file, ${after.length} when rebuilt, up to ${move} m apart`,
    );
  }
  return changes.map(change => `${idOf(kept)}: ${change}`);
}

function compareHeads({ features: _kept, ...kept }, { features: _rebuilt, ...rebuilt }) {
  return Object.keys({ ...kept, ...rebuilt })
    .filter(key => !isSame(kept[key], rebuilt[key]))
    .map(key => `the head of the file differs in "${key}"`);
}

/** One line for each difference; empty when the texts are the same byte for byte. */
export function differences(keptText, rebuiltText) {
  if (keptText === rebuiltText) return [];
  const [kept, rebuilt] = [keptText, rebuiltText].map(text => JSON.parse(text));
  const after = new Map(rebuilt.features.map(feature => [idOf(feature), feature]));
  const before = new Set(kept.features.map(idOf));
  const found = [
    ...compareHeads(kept, rebuilt),
    ...kept.features.flatMap(feature => {
      const again = after.get(idOf(feature));
      return again ? compareFeatures(feature, again) : [`${idOf(feature)}: only in the file`];
    }),
    ...[...after.keys()].filter(id => !before.has(id)).map(id => `${id}: only when rebuilt`),
  ];
  return found.length > 0 ? found : ['same content, written in another order or with other spaces'];
}
