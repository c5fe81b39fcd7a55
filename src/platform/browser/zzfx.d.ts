/** ZzFX 1.3.2 has no types of its own; these are the parts that Jalon uses. */
declare module 'zzfx' {
  export const ZZFX: {
    /** How loud everything is, 0 … 1. */
    volume: number;
    readonly audioContext: AudioContext;
    /** Reckons the samples of one sound from its parameters (see the synthesizer's own page). */
    buildSamples(...parameters: readonly (number | undefined)[]): number[];
    playSamples(channels: readonly (readonly number[])[]): AudioBufferSourceNode;
  };
}
