/** Characters of which none shows anything; U+2800 is Braille's space. */
const INVISIBLE = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\uFFF9-\uFFFB]*$/u;

/** Says what a text without anything to see is made of; undefined if there is something. */
export function blankOf(text: string): "whitespace" | "invisible characters" | undefined {
  if (!INVISIBLE.test(text)) return undefined;
  return text.trim() === "" ? "whitespace" : "invisible characters";
}
