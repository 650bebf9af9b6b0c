export { Help, HelpLink } from './Help';
export { isTyping } from './keys';
