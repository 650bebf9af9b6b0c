export { FirstUse } from './FirstUse';
export { Intake } from './Intake';
export { intakeStep } from './steps';
