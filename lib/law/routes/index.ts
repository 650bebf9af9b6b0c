import type { Route } from '../types';
import { admissionExceptionnelle } from './admission-exceptionnelle';
import { carteDeResident } from './carte-de-resident';
import { metiersEnTension } from './metiers-en-tension';

/** Every route, one line each. Order of display is that of ROUTE_IDS. */
export const ROUTES: readonly Route[] = [
  carteDeResident,
  admissionExceptionnelle,
  metiersEnTension,
];
