export * from './deadlines';
export * from './documents';
export * from './fees';
export * from './filing';
export * from './freshness';
export * from './timeline';
