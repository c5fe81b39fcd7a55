/** The code of the map, Leaflet first: to read both in one turn would hold the page up. */
export const loadSitesMap = async () => {
  await import('../../map/leaflet');
  return import('../../map/sitesMap');
};
