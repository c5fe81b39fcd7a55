/** What drivers load when it is first wanted: what reads codes, and what makes sounds. */
export const driversParts: readonly (() => Promise<unknown>)[] = [() => import('./codeReader'), () => import('zzfx')];
