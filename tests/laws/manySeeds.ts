import fc from 'fast-check';

/** Laws are tried on many more examples than the tests do, and on others each time; a failure tells its seed. */
fc.configureGlobal({ numRuns: 3000 });
