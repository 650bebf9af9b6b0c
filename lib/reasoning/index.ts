export * from './candidates';
export * from './dates';
export * from './evaluate';
export * from './in-force';
export * from './judge';
export * from './next-question';
export * from './types';
