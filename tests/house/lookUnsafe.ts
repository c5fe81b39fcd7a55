import { unsafeIn } from './unsafe';

const { refused } = unsafeIn();
for (const { file, line, why } of refused) console.error(`${file}:${line}: ${why}`);
process.exitCode = refused.length > 0 ? 1 : 0;
