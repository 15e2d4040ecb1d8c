/** UTF-16 units, as a field's `maxlength` counts; for sites that publish no other way. */
export function countPlain(text: string): number {
  return text.length;
}
