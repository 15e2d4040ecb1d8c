/** The browser may still be reading it after the click; by then it has it, whatever becomes of the address, ms. */
const READ_BY = 60_000;

/** Offers something as a file to be saved. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_BY);
}
