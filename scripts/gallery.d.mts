export function buildGallery(): Promise<string>;
export function serveGallery(port?: number): Promise<{ server: { close(): void }; url: string }>;
