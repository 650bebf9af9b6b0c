import { CAPS } from './caps';
import { HeadingStack } from './headings';
import { MARK, type RawBlock } from './raw';
import { afterBullet, clean } from './text';

/** Where the text of a list item or table cell goes: one block, however many paragraphs it holds. */
export interface Sink {
  kind: 'item' | 'cell';
  level: number;
  list: number;
  row: number;
  block: RawBlock | null;
  /** An item that turned out to hold headings: a layout box, not a line of a list. */
  box: boolean;
}

/** Turns runs of text into blocks: headings, paragraphs, lines of lists, cells. Counts and stops at the caps. */
export class Collector {
  readonly blocks: RawBlock[] = [];
  readonly breadcrumb: string[] = [];
  readonly headings = new HeadingStack();
  title = '';
  truncated = false;
  lists = 0;
  private buffer = '';
  private inLink = 0;
  private inBold = 0;
  private sent = 0;
  private dashes: { list: number; at: number } | null = null;

  get full(): boolean {
    return this.blocks.length >= CAPS.blocks || this.sent >= CAPS.total;
  }

  add(text: string, link: boolean, bold: boolean): void {
    if (this.buffer.length > CAPS.block * 2) return;
    const t = text.slice(0, CAPS.block * 2).replace(/\s+/g, ' ');
    this.buffer += t;
    const visible = t.trim().length;
    if (link) this.inLink += visible;
    if (bold) this.inBold += visible;
  }

  lineBreak(): void {
    this.buffer += '\n';
  }

  /** Takes the text gathered so far away, for a heading or to drop it. */
  take(max: number): string {
    const text = clean(this.buffer, max);
    this.reset();
    return text;
  }

  private reset(): void {
    this.buffer = '';
    this.inLink = 0;
    this.inBold = 0;
  }

  /** The run of text ends: emit it where it belongs. */
  flush(sink: Sink | null, marks: number, breadcrumb: boolean): void {
    if (!this.buffer) return;
    if (breadcrumb) return this.crumbs();
    const raw = this.buffer;
    const length = raw.replace(/\s+/g, '').length;
    const own =
      marks |
      (length && this.inLink * 1.05 >= length ? MARK.link : 0) |
      (length && this.inBold * 1.1 >= length ? MARK.bold : 0);
    this.reset();
    if (sink && !sink.box) return this.intoSink(sink, clean(raw, CAPS.block), own);
    const lines = raw.split('\n');
    if (!lines.some((l) => afterBullet(l) !== null))
      return this.paragraph(clean(raw, CAPS.block), own);
    for (const line of lines) {
      const text = afterBullet(line);
      if (text === null) this.paragraph(clean(line, CAPS.block), own);
      else this.dash(clean(text, CAPS.block), own);
    }
  }

  private crumbs(): void {
    for (const part of this.take(1000).split(/[>»›]/)) {
      const text = clean(part, 200)
        .replace(/^\/|\/$/g, '')
        .trim();
      if (text && !/^vous [êe]tes ici/i.test(text) && this.breadcrumb.length < 20)
        this.breadcrumb.push(text);
      else if (/^vous [êe]tes ici\s*:\s*\S/i.test(text))
        this.breadcrumb.push(text.replace(/^[^:]*:\s*/, ''));
    }
  }

  private intoSink(sink: Sink, text: string, marks: number): void {
    if (!text) return;
    if (!sink.block) {
      sink.block = this.emit({
        kind: sink.kind,
        text,
        under: this.headings.top,
        level: sink.level,
        list: sink.list,
        row: sink.row,
        marks,
      });
      return;
    }
    const joined = clean(`${sink.block.text} ${text}`, CAPS.block);
    this.sent += joined.length - sink.block.text.length;
    sink.block.text = joined;
    sink.block.marks &= ~(MARK.link | MARK.bold) | marks;
  }

  private paragraph(text: string, marks: number): void {
    if (text)
      this.emit({
        kind: 'text',
        text,
        under: this.headings.top,
        level: 0,
        list: -1,
        row: -1,
        marks,
      });
  }

  private dash(text: string, marks: number): void {
    if (!text) return;
    if (this.dashes?.at !== this.blocks.length) this.dashes = { list: this.lists++, at: 0 };
    this.emit({
      kind: 'item',
      text,
      under: this.headings.top,
      level: 1,
      list: this.dashes.list,
      row: -1,
      marks: marks | MARK.dash,
    });
    this.dashes.at = this.blocks.length;
  }

  heading(text: string, level: number, depth: number, marks: number): void {
    const last = this.blocks.at(-1);
    if (!text || (last?.kind === 'heading' && last.text === text)) return;
    const under = this.headings.parentFor(level);
    const block = this.emit({ kind: 'heading', text, under, level, list: -1, row: -1, marks });
    if (block) this.headings.push(this.blocks.length - 1, level, depth);
  }

  private emit(block: RawBlock): RawBlock | null {
    if (this.full) {
      this.truncated = true;
      return null;
    }
    this.blocks.push(block);
    this.sent += block.text.length;
    if (block.kind !== 'heading') this.headings.use();
    return block;
  }
}
