interface Props {
  readonly value: number;
  readonly max: number;
  /** The same in words, always shown. */
  readonly label: string;
}

/** How far something is: the words first, then the bar. */
export function Progress({ value, max, label }: Props) {
  return (
    <div class="progress">
      <p class="progress-label">{label}</p>
      <progress value={value} max={Math.max(1, max)} aria-label={label} />
    </div>
  );
}
