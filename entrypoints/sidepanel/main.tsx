import { render } from 'preact';

const root = document.getElementById('app');
if (root) render(<main data-testid="panel">Pièce par pièce</main>, root);
