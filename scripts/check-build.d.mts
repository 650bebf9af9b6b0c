export function waysOut(name: string, text: string): string[];
