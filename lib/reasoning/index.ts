export * from './candidates';
export * from './dates';
export * from './evaluate';
export * from './in-force';
export * from './judge';
export * from './next-question';
export * from './types';
// The law tests reach the whole assessment from here until their imports name lib/assess.
export { type Assessment, assess, type RouteEntry } from '../assess';
