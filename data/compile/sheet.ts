/** The frame in which the base is mapped (data/base/README.md); beyond it the map shows nothing. */
export const SHEET = { west: 120.8, south: 30.6, east: 122.35, north: 31.95 } as const;

/** Whether a position lies on the sheet: catches latitude and longitude in the wrong order. */
export function onSheet([longitude, latitude]: readonly number[]): boolean {
  if (longitude === undefined || latitude === undefined) return false;
  return (
    longitude >= SHEET.west &&
    longitude <= SHEET.east &&
    latitude >= SHEET.south &&
    latitude <= SHEET.north
  );
}
