/** Outlines are closed, belong to a feature each, and are as large as the sources say. */
import { area } from '@turf/area';
import { bbox } from '@turf/bbox';
import { feature as asFeature } from '@turf/helpers';
import type { IssueList } from '../issue.ts';
import { onSheet } from '../sheet.ts';
import { type Entry, EXTENTS_FILE, type Extent, type Project } from '../source/project.ts';
import type { FeatureSource } from '../source/schema.ts';
import { isArea, metresOutside, openRings, soundArea } from './areas.ts';
import type { Judge } from './excused.ts';

/** An outline may differ from the stated area by this share before it needs a reason. */
const AREA_TOLERANCE = 0.25;

function checkOutline({ id, geometry, line }: Extent, project: Project, issues: IssueList): void {
  const where = { file: EXTENTS_FILE, line, words: id || 'an outline without id' };
  const owner = project.features.find(({ value }) => value.id === id)?.value;
  if (!owner?.position?.extent) {
    issues.error({
      rule: 'extent-without-feature',
      ...where,
      problem: 'no feature with a position.extent entry has this id',
      mend: 'correct the id, or say under position.extent what the outline rests on',
    });
  }
  for (const ring of isArea(geometry) ? openRings(geometry) : []) {
    issues.error({
      rule: 'open-ring',
      ...where,
      problem: `a ring of ${ring.length} points does not end where it begins`,
      mend: 'repeat the first point at the end of the ring',
    });
  }
  const [west, south, east, north] = bbox(geometry);
  if (onSheet([west, south]) && onSheet([east, north])) return;
  issues.error({
    rule: 'off-sheet',
    ...where,
    problem: 'the outline leaves the sheet that the base covers',
    mend: 'write positions as [longitude, latitude] in WGS-84, and cut what lies beyond',
  });
}

function reportDoubles(outlines: readonly Extent[], issues: IssueList): void {
  const seen = new Set<string>();
  for (const { id, line } of outlines) {
    if (seen.has(id)) {
      issues.error({
        rule: 'extent-twice',
        file: EXTENTS_FILE,
        line,
        words: id,
        problem: 'this feature has two outlines',
        mend: 'make one MultiPolygon of them',
      });
    }
    seen.add(id);
  }
}

function checkDrawn({ value, place }: Entry<FeatureSource>, project: Project, issues: IssueList) {
  if (!value.position?.extent || project.extents.has(value.id)) return;
  issues.error({
    rule: 'extent-not-drawn',
    file: place.file,
    line: place.lineOf(['position', 'extent']),
    words: value.id,
    problem: 'the feature says that it has an outline, but none has its id',
    mend: `add it to ${EXTENTS_FILE}, or take out position.extent`,
  });
}

function checkSize(entry: Entry<FeatureSource>, project: Project, judge: Judge): void {
  const stated = entry.value.position?.extent?.statedKm2;
  const geometry = soundArea(project.extents.get(entry.value.id)?.geometry);
  if (!stated || !geometry) return;
  const drawn = area(asFeature(geometry)) / 1e6;
  if (Math.abs(drawn - stated) / stated <= AREA_TOLERANCE) return;
  judge.report(entry, {
    rule: 'extent-area',
    words: `${drawn.toFixed(2)} km²`,
    problem: `the outline measures ${drawn.toFixed(2)} km², the source states ${stated} km²`,
    mend: `correct the outline in ${EXTENTS_FILE}`,
  });
}

function checkMarkerInside(entry: Entry<FeatureSource>, project: Project, judge: Judge): void {
  const at = entry.value.position?.at;
  const geometry = soundArea(project.extents.get(entry.value.id)?.geometry);
  if (!at || !geometry) return;
  const outside = Math.round(metresOutside(at, geometry));
  if (outside === 0) return;
  judge.report(entry, {
    rule: 'point-outside-extent',
    words: at.join(', '),
    problem: `the point lies ${outside} m outside the feature's own outline`,
    mend: 'correct the point or the outline',
  });
}

export function checkExtents(project: Project, judge: Judge, issues: IssueList): void {
  reportDoubles(project.outlines, issues);
  for (const outline of project.outlines) checkOutline(outline, project, issues);
  for (const entry of project.features) {
    checkDrawn(entry, project, issues);
    checkSize(entry, project, judge);
    checkMarkerInside(entry, project, judge);
  }
}
