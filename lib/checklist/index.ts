export * from './documents';
export * from './fees';
export * from './filing';
