export interface Listing {
  name: string;
  summary: string;
  button: string;
  description: string;
}
export function readListing(text: string): Listing;
export function listings(root: string): Map<string, Listing>;
export function manifestWords(root: string): { relativeDest: string; contents: string }[];
export function releaseNotes(changelog: string, version: string): string;
