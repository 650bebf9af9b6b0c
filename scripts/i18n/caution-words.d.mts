export function lostCaution(french: string, back: string): string[];
