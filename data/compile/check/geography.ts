/** Positions and outlines are where, and as large as, the rest of the data says. */
import { area } from '@turf/area';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { feature as asFeature, point } from '@turf/helpers';
import { pointToPolygonDistance } from '@turf/point-to-polygon-distance';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { IssueList } from '../issue.ts';
import { type Entry, EXTENTS_FILE, type Project } from '../source/project.ts';
import type { FeatureSource } from '../source/schema.ts';

/** Stated error of the district borders (data/base/README.md), with room for a point on the line. */
const DISTRICT_TOLERANCE_M = 300;
/** An outline may differ from the stated area by this share before it needs a reason. */
const AREA_TOLERANCE = 0.25;

type Area = Polygon | MultiPolygon;
const isArea = (geometry: { type: string } | undefined): geometry is Area =>
  geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';

/** Metres from a point to an area; zero inside. */
function metresOutside(at: Position, geometry: Area): number {
  if (booleanPointInPolygon(point(at), asFeature(geometry))) return 0;
  return Math.abs(pointToPolygonDistance(point(at), asFeature(geometry), { units: 'meters' }));
}

/** Reports a broken rule unless the feature lists it under `exceptions` with a reason. */
function report(
  { value, place }: Entry<FeatureSource>,
  rule: string,
  words: string,
  problem: string,
  mend: string,
  issues: IssueList,
): void {
  if (value.exceptions[rule]) return;
  issues.error({
    rule,
    file: place.file,
    line: place.lineOf(['position']),
    words,
    problem,
    mend: `${mend}, or give the reason under exceptions: ${rule}`,
  });
}

function checkPosition(entry: Entry<FeatureSource>, project: Project, issues: IssueList): void {
  const { position } = entry.value;
  const drawnFromMembers = entry.value.members.length > 0;
  if (!position) {
    if (drawnFromMembers) return;
    report(entry, 'position-missing', entry.value.name, 'the feature has no position entry',
      'add position: with a grade (D when the place cannot be found)', issues);
    return;
  }
  const placed = position.at !== undefined && position.radius !== undefined;
  if (placed === (position.grade === 'D')) {
    report(entry, 'grade-and-position', `grade ${position.grade}`,
      placed ? 'grade D means not placed, but a point is given' : 'a placed feature needs at: and radius:',
      'make grade, at and radius agree', issues);
  }
  if (entry.value.tier === 1 && !placed) {
    report(entry, 'tier-1-not-placed', entry.value.name, 'a feature of tier 1 has no position',
      'place it or lower its tier', issues);
  }
  if (!position.at) return;
  const at = position.at;
  const districts = project.base.districts.features.filter(district =>
    entry.value.districts.includes(String(district.properties?.slug)),
  );
  const outside = Math.min(
    ...districts.map(({ geometry }) => (isArea(geometry) ? metresOutside(at, geometry) : 0)),
  );
  if (districts.length > 0 && outside > DISTRICT_TOLERANCE_M) {
    report(entry, 'point-outside-district', at.join(', '),
      `the point lies ${Math.round(outside)} m outside ${entry.value.districts.join(', ')}`,
      'correct the point or the district', issues);
  }
}

function checkParent(
  entry: Entry<FeatureSource>,
  parents: ReadonlyMap<string, FeatureSource>,
  project: Project,
  issues: IssueList,
): void {
  const parent = entry.value.parent && parents.get(entry.value.parent.id);
  const at = entry.value.position?.at;
  const geometry = parent && project.extents.get(parent.id)?.geometry;
  if (!parent || !at || !isArea(geometry)) return;
  const tolerance = (entry.value.position?.radius ?? 0) + (parent.position?.radius ?? 0);
  const outside = metresOutside(at, geometry);
  if (outside <= tolerance) return;
  report(entry, 'child-outside-parent', at.join(', '),
    `the point lies ${Math.round(outside)} m outside the outline of its parent ${parent.name}`,
    'correct the point, the parent, or make the two related', issues);
}

function checkArea(entry: Entry<FeatureSource>, project: Project, issues: IssueList): void {
  const stated = entry.value.position?.extent?.statedKm2;
  const geometry = project.extents.get(entry.value.id)?.geometry;
  if (!stated || !isArea(geometry)) return;
  const drawn = area(asFeature(geometry)) / 1e6;
  if (Math.abs(drawn - stated) / stated <= AREA_TOLERANCE) return;
  report(entry, 'extent-area', `${drawn.toFixed(2)} km²`,
    `the outline measures ${drawn.toFixed(2)} km², the source states ${stated} km²`,
    'correct the outline in data/geometry/extents.geojson', issues);
}

/** Rings are closed and have at least four points; outlines and position entries agree. */
function checkExtents(project: Project, issues: IssueList): void {
  const features = new Map(project.features.map(entry => [entry.value.id, entry]));
  for (const [id, { geometry, line }] of project.extents) {
    const where = { file: EXTENTS_FILE, line, words: id };
    if (!features.get(id)?.value.position?.extent) {
      issues.error({
        rule: 'extent-without-feature',
        ...where,
        problem: 'no feature with a position.extent entry has this id',
        mend: 'correct the id, or say under position.extent what the outline rests on',
      });
    }
    const rings = isArea(geometry)
      ? geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
      : [];
    for (const ring of rings) {
      if (ring.length >= 4 && String(ring[0]) === String(ring.at(-1))) continue;
      issues.error({
        rule: 'open-ring',
        ...where,
        problem: `a ring of ${ring.length} points does not end where it begins`,
        mend: 'repeat the first point at the end of the ring',
      });
    }
  }
  for (const { value, place } of project.features) {
    if (!value.position?.extent || project.extents.has(value.id)) continue;
    issues.error({
      rule: 'extent-not-drawn',
      file: place.file,
      line: place.lineOf(['position', 'extent']),
      words: value.id,
      problem: 'the feature says that it has an outline, but none has its id',
      mend: `add it to ${EXTENTS_FILE}, or take out position.extent`,
    });
  }
}

export function checkGeography(project: Project, issues: IssueList): void {
  const byId = new Map(project.features.map(({ value }) => [value.id, value]));
  checkExtents(project, issues);
  for (const entry of project.features) {
    checkPosition(entry, project, issues);
    checkParent(entry, byId, project, issues);
    checkArea(entry, project, issues);
  }
}
