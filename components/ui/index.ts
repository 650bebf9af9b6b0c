/** The small design system: each component is one thing a person sees. Styles: `styles/`. */
export { About } from './About';
export { Button, LinkButton, OutLink } from './Button';
export { Card } from './Card';
export { type Choice, Choices } from './Choices';
export { DateField } from './DateField';
export { Disclosure } from './Disclosure';
export { Empty, Loading } from './Empty';
export { Field } from './Field';
export { InFrench } from './InFrench';
export { Notice } from './Notice';
export { Progress } from './Progress';
export { useOpened } from './useOpened';
export { Shape, StatusBadge, type Tone } from './StatusBadge';
