/** The endings of what can be opened: hunts, and data of every format that is read. */
export const accepted = '.json,.csv,.tsv,.txt,.geojson,.ndjson,.jsonl,.gz,.zip,.gpx,.kml,.kmz,.ics,.xml,.pmtiles';
