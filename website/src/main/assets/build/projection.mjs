/// How places are laid on the map of France: each part of it is a cone that touches the Earth along one parallel, with a
/// scale and a place of its own. Degrees, and units of the drawing.
export const PARTS = [
  { part: "Guadeloupe", west: -62, south: 15.7, east: -60.9, north: 16.7, longitude: -61.405, latitude: 16.173, scale: 7281, x: 85, y: 533.2 },
  { part: "Martinique", west: -61.4, south: 14.3, east: -60.7, north: 15, longitude: -61.02, latitude: 14.634, scale: 10260, x: 85, y: 635.2 },
  { part: "Guyane", west: -55, south: 2, east: -51.4, north: 6, longitude: -53.111, latitude: 3.93, scale: 1332, x: 85, y: 737.2 },
  { part: "La Réunion", west: 55, south: -21.6, east: 56, north: -20.7, longitude: 55.527, latitude: -21.131, scale: 9594, x: 85, y: 839.2 },
  { part: "Mayotte", west: 44.9, south: -13.2, east: 45.4, north: -12.5, longitude: 45.159, latitude: -12.819, scale: 13518, x: 85, y: 941.2 },
  { part: "Corse", west: 8.4, south: 41.2, east: 9.7, north: 43.1, longitude: 2.3372, latitude: 46.8, scale: 6019, x: 444.25, y: 464.3 },
  { part: "Hexagone", west: -5.5, south: 42.2, east: 8.4, north: 51.3, longitude: 2.3372, latitude: 46.8, scale: 6019, x: 498.75, y: 451.3 },
];

/// Where a point is on the map, or nothing if the map does not show it.
export function project(longitude, latitude) {
  const part = PARTS.find(
    ({ west, south, east, north }) => west <= longitude && longitude <= east && south <= latitude && latitude <= north,
  );
  if (!part) return undefined;
  const cone = Math.sin(radians(part.latitude));
  const radius = (parallel) => (Math.cos(radians(part.latitude)) / cone) * (opening(part.latitude) / opening(parallel)) ** cone;
  const turn = cone * radians(longitude - part.longitude);
  return {
    x: part.x + part.scale * radius(latitude) * Math.sin(turn),
    y: part.y - part.scale * (radius(part.latitude) - radius(latitude) * Math.cos(turn)),
  };
}

const radians = (degrees) => (degrees * Math.PI) / 180;

const opening = (parallel) => Math.tan(Math.PI / 4 + radians(parallel) / 2);
