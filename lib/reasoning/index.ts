export * from './candidates';
export * from './dates';
export * from './evaluate';
export * from './in-force';
export * from './judge';
export { type FactReader, once, steadyReader } from './memory';
export * from './next-question';
export * from './types';
