export function findChromium(): string | null;
export function findChrome(): string | null;
export function findEdge(): string | null;
export function findFirefox(): string | null;
