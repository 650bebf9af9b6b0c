export const ALLOWED: Record<string, string[]>;
export function roomOf(path: string): string | null;
export function resolveSpecifier(fromFile: string, specifier: string): string | null;
export function specifiersIn(source: string): string[];
export function complaintsAbout(file: string, source: string): string[];
