export const ROOT: string;
export function sourcesHash(): string;
export function bundlePath(entry: string, hash?: string): Promise<string>;
export function importSource(entry: string): Promise<unknown>;
export function importScript(entry: string): Promise<unknown>;
