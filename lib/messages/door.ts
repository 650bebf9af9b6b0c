import * as z from 'zod/mini';
import { CAPS, type RawReading } from '@/lib/page/read';
import type { PageRead } from './reader';

// The policy of the extension's pages forbids eval; without this zod tries it and logs a violation.
z.config({ jitless: true });

const text = (max: number) => z.string().check(z.maxLength(max));
const short = text(CAPS.block * 2);
const whole = z.int();
const index = z.int().check(z.gte(-1), z.lte(CAPS.blocks));

const block = z.object({
  kind: z.enum(['heading', 'text', 'item', 'cell']),
  text: short,
  under: index,
  level: z.number(),
  list: whole,
  row: whole,
  marks: whole,
});

const upload = z.object({
  label: short,
  hint: short,
  accept: short,
  maxBytes: z.nullable(z.number()),
  required: z.nullable(z.boolean()),
  filled: z.boolean(),
  multiple: z.boolean(),
  under: index,
});

const pageRead = z.object({
  type: z.literal('page-read'),
  reading: z.object({
    version: z.literal(1),
    url: text(8192),
    title: short,
    canonical: text(8192),
    breadcrumb: z.array(short).check(z.maxLength(100)),
    blocks: z.array(block).check(z.maxLength(CAPS.blocks)),
    uploads: z.array(upload).check(z.maxLength(CAPS.uploads)),
    tags: z.array(text(200)).check(z.maxLength(1000)),
    personal: z.boolean(),
    truncated: z.boolean(),
  }),
}) satisfies z.ZodMiniType<PageRead>;

/** The reading in a message of the content script; null for anything else, whatever its shape. */
export function readingIn(message: unknown): RawReading | null {
  const result = pageRead.safeParse(message);
  return result.success ? result.data.reading : null;
}
