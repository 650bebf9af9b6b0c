import type { ComponentChildren } from 'preact';

interface Props {
  readonly children: ComponentChildren;
  readonly onClick?: (event: MouseEvent) => void;
  readonly kind?: 'primary' | 'secondary' | 'danger' | 'quiet';
  readonly type?: 'button' | 'submit';
  readonly disabled?: boolean;
  readonly testid?: string;
  readonly label?: string;
}

/** A button of the panel; `label` names it when its content is a shape only. */
export function Button({
  children,
  onClick,
  kind = 'secondary',
  type = 'button',
  disabled,
  testid,
  label,
}: Props) {
  return (
    <button
      type={type}
      class={`button button-${kind}`}
      onClick={onClick}
      disabled={disabled}
      data-testid={testid}
      aria-label={label}
    >
      {children}
    </button>
  );
}

/** A button that reads as a link, for a small step aside. */
export function LinkButton({
  children,
  onClick,
  testid,
  label,
}: Omit<Props, 'kind' | 'type' | 'disabled'>) {
  return (
    <button type="button" class="link" onClick={onClick} data-testid={testid} aria-label={label}>
      {children}
    </button>
  );
}

/** A link to another site: opened only by a click, in its own tab, telling that site nothing. */
export function OutLink({
  href,
  children,
  lang,
}: {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly lang?: string;
}) {
  return (
    <a href={href} target="_blank" rel="noreferrer noopener" lang={lang}>
      {children}
    </a>
  );
}
