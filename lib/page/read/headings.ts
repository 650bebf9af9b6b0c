/** Which heading each block stands under: by level, and by the element in which the heading was met. */
interface Open {
  index: number;
  level: number;
  /** Depth of the element whose end ends the heading's reach. */
  scope: number;
  used: boolean;
}

export class HeadingStack {
  private readonly open: Open[] = [];

  get top(): number {
    return this.open.at(-1)?.index ?? -1;
  }

  /** A block was emitted: its heading now has something under it. */
  use(): void {
    const top = this.open.at(-1);
    if (top) top.used = true;
  }

  /** Index of the heading above a new one of this level. */
  parentFor(level: number): number {
    while (this.open.length && (this.open.at(-1) as Open).level >= level) this.open.pop();
    this.use();
    return this.top;
  }

  push(index: number, level: number, scope: number): void {
    this.open.push({ index, level, scope, used: false });
  }

  /**
   * An element ends. Headings met directly in it end with it once they have served; one that has
   * nothing under it yet (a title in a wrapper of its own) reaches into the wrapper's parent.
   */
  leave(depth: number, transparent: boolean): void {
    for (let i = this.open.length - 1; i >= 0; i--) {
      const h = this.open[i] as Open;
      if (h.scope < depth) break;
      if (h.used && !transparent) this.open.length = i;
      else h.scope = depth - 1;
    }
  }
}
