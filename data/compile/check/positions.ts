/** Points are where the rest of the data says, and as sure as their grade says. */
import type { Geometry } from 'geojson';
import type { IssueList } from '../issue.ts';
import { onSheet } from '../sheet.ts';
import type { Entry, Project } from '../source/project.ts';
import type { FeatureSource } from '../source/schema.ts';
import { isArea, metresOutside, soundArea } from './areas.ts';
import type { Judge } from './excused.ts';

/** Stated error of the district borders (data/base/README.md), with room for a point on the line. */
const DISTRICT_TOLERANCE_M = 300;

/** A district without an area would let every point pass. */
function checkDistricts(project: Project, issues: IssueList): void {
  const { value, place } = project.vocabulary;
  const drawn = new Map(
    project.base.districts.features.map(({ properties, geometry }) => [
      String(properties?.slug),
      geometry,
    ]),
  );
  value.districts.forEach(({ id }, at) => {
    if (isArea(drawn.get(id))) return;
    issues.error({
      rule: 'district-not-drawn',
      file: place.file,
      line: place.lineOf(['districts', at]),
      words: id,
      problem: 'data/base/districts.geojson holds no area with this slug',
      mend: `correct the id (${[...drawn.keys()].slice(0, 3).join(', ')} …), or add the district to the base`,
    });
  });
}

function checkGrade(entry: Entry<FeatureSource>, judge: Judge): void {
  const { position, name, tier, members } = entry.value;
  if (!position) {
    // Parts of the layout are drawn from their members.
    if (members.length > 0) return;
    judge.report(entry, {
      rule: 'position-missing',
      words: name,
      problem: 'the feature has no position entry',
      mend: 'add position: with a grade (D when the place cannot be found)',
    });
    return;
  }
  const placed = position.at !== undefined && position.radius !== undefined;
  const partly = position.at !== undefined || position.radius !== undefined;
  if (placed === (position.grade === 'D') || placed !== partly) {
    judge.report(entry, {
      rule: 'grade-and-position',
      words: `grade ${position.grade}`,
      problem: partly
        ? 'a point needs at: and radius: and a grade from A to C'
        : 'grades A to C mean placed, but no point is given',
      mend: 'make grade, at and radius agree',
    });
  }
  if (tier > 1 || placed) return;
  judge.report(entry, {
    rule: 'tier-1-not-placed',
    words: name,
    problem: 'a feature of tier 1 has no position',
    mend: 'place it or lower its tier',
  });
}

function checkDistrict(
  entry: Entry<FeatureSource>,
  districts: ReadonlyMap<string, Geometry>,
  judge: Judge,
): void {
  const at = entry.value.position?.at;
  if (!at) return;
  const distances = entry.value.districts.flatMap(id => {
    const geometry = districts.get(id);
    return isArea(geometry) ? metresOutside(at, geometry) : [];
  });
  const outside = Math.round(Math.min(...distances));
  if (distances.length === 0 || outside <= DISTRICT_TOLERANCE_M) return;
  judge.report(entry, {
    rule: 'point-outside-district',
    words: at.join(', '),
    problem: `the point lies ${outside} m outside ${entry.value.districts.join(', ')}`,
    mend: 'correct the point or the district',
  });
}

function checkParent(
  entry: Entry<FeatureSource>,
  byId: ReadonlyMap<string, FeatureSource>,
  project: Project,
  judge: Judge,
): void {
  const { parent: link, position } = entry.value;
  const parent = link && byId.get(link.id);
  const geometry = parent && soundArea(project.extents.get(parent.id)?.geometry);
  if (!geometry || !position?.at) return;
  const tolerance = (position.radius ?? 0) + (parent.position?.radius ?? 0);
  const outside = Math.round(metresOutside(position.at, geometry));
  if (outside <= tolerance) return;
  judge.report(entry, {
    rule: 'child-outside-parent',
    words: position.at.join(', '),
    problem: `the point lies ${outside} m outside the outline of its parent ${parent.name}`,
    mend: 'correct the point, the parent, or make the two related',
  });
}

/** What is placed says how it was found: a grade alone is a letter. */
function checkEvidence({ value, place }: Entry<FeatureSource>, issues: IssueList): void {
  const { position } = value;
  if (!position?.at || (position.zh && position.sources.length > 0)) return;
  issues.error({
    rule: 'position-without-evidence',
    file: place.file,
    line: place.lineOf(['position']),
    words: position.at.join(', '),
    problem: 'nothing says how this point was found',
    mend: 'add zh: and sources: below position:, or give grade D without a point',
  });
}

function checkSheet({ value, place }: Entry<FeatureSource>, issues: IssueList): void {
  const at = value.position?.at;
  if (!at || onSheet(at)) return;
  issues.error({
    rule: 'off-sheet',
    file: place.file,
    line: place.lineOf(['position', 'at']),
    words: at.join(', '),
    problem: 'the point lies beyond the sheet that the base covers',
    mend: 'write it as [longitude, latitude] in WGS-84, or give grade D',
  });
}

export function checkPositions(project: Project, judge: Judge, issues: IssueList): void {
  const byId = new Map(project.features.map(({ value }) => [value.id, value]));
  const districts = new Map(
    project.base.districts.features.map(({ properties, geometry }) => [
      String(properties?.slug),
      geometry,
    ]),
  );
  checkDistricts(project, issues);
  for (const entry of project.features) {
    checkGrade(entry, judge);
    checkEvidence(entry, issues);
    checkSheet(entry, issues);
    checkDistrict(entry, districts, judge);
    checkParent(entry, byId, project, judge);
  }
}
