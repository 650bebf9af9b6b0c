import { render } from 'preact';

const root = document.getElementById('app');
if (root) render(<main data-testid="panel"><h1>Pièce par pièce</h1></main>, root);
