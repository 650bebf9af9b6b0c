/** What the person typed cannot be used; the message is one clear French line (exit status 2). */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}
