import fc from 'fast-check';

/** Laws are tried on the same examples in every run, so that a run says what changed in the code; `npm run soak` tries new ones. */
fc.configureGlobal({ seed: 1886 });
