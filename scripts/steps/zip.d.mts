export function zip(files: Map<string, Uint8Array>): Buffer;
