export { Caption, ExampleMark } from './Caption';
export { exampleDossier } from './dossier';
export { example, leaveExample, openExample } from './example';
export { ToExample } from './ToExample';
