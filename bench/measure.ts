/** One line of the table. Times in milliseconds, sizes in kilobytes or megabytes, or a mere number. */
export interface Row {
  what: string;
  p50: number;
  p95: number;
  unit: 'ms' | 'ko' | 'Mo' | 'nombre';
  budget?: number;
}

/** The value below which a share of the sorted values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const row = (
  what: string,
  values: readonly number[],
  unit: Row['unit'],
  budget?: number,
): Row => ({
  what,
  p50: quantile(values, 0.5),
  p95: quantile(values, 0.95),
  unit,
  ...(budget === undefined ? {} : { budget }),
});

/** Times `work` (synchronous) after a warm-up; one value a call. */
export function time(work: () => void, calls = 200, warmUp = 30): number[] {
  for (let i = 0; i < warmUp; i++) work();
  return Array.from({ length: calls }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

const number = (n: number, unit: Row['unit']) => {
  const digits = unit === 'nombre' || Math.abs(n) >= 10 ? 0 : Math.abs(n) >= 1 ? 1 : 3;
  return `${n.toFixed(digits)} ${unit === 'nombre' ? '' : unit}`.trim().replace('.', ',');
};

/** The table as Markdown, budgets beside. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map((r) => {
    const cells = [r.what, number(r.p50, r.unit), number(r.p95, r.unit)];
    cells.push(r.budget === undefined ? '' : number(r.budget, r.unit));
    cells.push(r.budget === undefined ? '' : r.p95 <= r.budget ? 'tenu' : 'dépassé');
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| mesure | p50 | p95 | budget (p95) | |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

/** A fixed piece of arithmetic: how fast and how busy the machine is, to compare two tables by. */
export function yardstick(): Row {
  let sum = 0;
  const work = () => {
    for (let i = 1; i < 2_000_000; i++) sum = (sum + Math.sqrt(i)) % 1e9;
  };
  return row('étalon : deux millions de racines carrées', time(work, 50, 3), 'ms');
}
