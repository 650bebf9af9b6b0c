import type { Route } from '../types';

/** Every route, one line each. Order of display is that of ROUTE_IDS. */
export const ROUTES: readonly Route[] = [];
