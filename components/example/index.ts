export { Caption, ExampleMark } from './Caption';
export { example, leaveExample, openExample } from './example';
export { ToExample } from './ToExample';
