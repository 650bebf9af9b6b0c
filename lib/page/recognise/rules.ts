import type { SiteKind } from '../types';
import type { Address } from './address';
import type { PageRule } from './rule';
import { NATIONAL } from './sites/national';
import { OTHERS } from './sites/others';
import { PREFECTURE_PAGES } from './sites/prefectures';
import { SERVICE_PUBLIC } from './sites/service-public';

/** Every kind of page of every kind of site we can name. */
export const RULES: readonly PageRule[] = [
  ...SERVICE_PUBLIC,
  ...PREFECTURE_PAGES,
  ...NATIONAL,
  ...OTHERS,
];

/** The first rule of this kind of site that fits the address, or null when the site has none. */
export function ruleFor(site: SiteKind, address: Address): PageRule | null {
  return RULES.find((rule) => rule.site === site && rule.when(address)) ?? null;
}
