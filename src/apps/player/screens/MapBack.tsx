/** The back of a chart that lies rolled up, with the title of its hunt: it stands there until the chart itself can. */
export const MapBack = ({ title, lang }: { readonly title: string; readonly lang: string | undefined }) => (
  <div class="map-back" aria-hidden="true">
    <div class="map-back-label" data-title={title} lang={lang}>
      <svg viewBox="-60 -60 120 120" aria-hidden="true" focusable="false">
        <path d="M-56 0a56 56 0 1 1 112 0a56 56 0 1 1-112 0M-44 0a44 44 0 1 1 88 0a44 44 0 1 1-88 0" />
        <path d="M0-42 6-6 42 0 6 6 0 42-6 6-42 0-6-6z" />
        <path class="map-back-points" d="M0 0 0-42 6-6zM0 0 42 0 6 6zM0 0 0 42-6 6zM0 0-42 0-6-6z" />
      </svg>
    </div>
  </div>
);
