/** Says why the text of a file is not what its author meant: a clause after the file's name; undefined if it may be. */
export function whyDamaged(text: string): string | undefined {
  if (text.trim() === "404: Not Found")
    return 'is a server\'s "404: Not Found": check the address that the file comes from';
  return /^<{7} /m.test(text) ? "has the marks of a merge conflict (<<<<<<<): resolve it" : undefined;
}
