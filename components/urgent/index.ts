export { UrgentScreen } from './UrgentScreen';
