export { type Block, type Pair, type PairedBlock, sideBySide } from './blocks';
export { frameOf, paired } from './frame';
export { type Frame, HandoutPage } from './HandoutPage';
export { handoutOf, type Subject } from './model';
