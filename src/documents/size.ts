/**
 * How many MiB of a text are read as a document. The readers keep an object or several for each value: with a heap of
 * 2 GiB, which Node has by default on a machine of 8, these can be read whatever the values are. Of e-mail addresses
 * it would be eight times as much in YAML, and four times in JSON.
 */
const MAX_MIB = { yaml: 4, json: 32 } as const;

/**
 * Says so when a text is too large to be read as a document of this kind; else undefined.
 *
 * @returns a verb phrase about the text
 */
export function whyTooLarge(text: string, kind: keyof typeof MAX_MIB): string | undefined {
  const max = MAX_MIB[kind];
  return text.length > max * 2 ** 20 ? `is larger than ${max} MiB` : undefined;
}
