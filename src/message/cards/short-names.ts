/** A run of short names, `:tada::rocket:`, that isn't part of a word, a time or a path. */
const SHORT_NAMES = /(?<![\w:])(?::[\w+-]+:)+(?![\w:])/g;

/**
 * Makes a function that writes GitHub's short names (`:rocket:`) in a text as emoji. Names without an emoji of their
 * own, like `:octocat:`, stay as they are.
 *
 * @param text what it will be used on; if it has no short names, the list of 350 KB isn't loaded
 */
export async function emojiWriter(text: string): Promise<(text: string) => string> {
  if (!text.match(SHORT_NAMES)) return (same) => same;
  const { nameToEmoji } = await import("gemoji");
  const emojiOf = (match: string, name: string) =>
    Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? match) : match;
  return (part) => part.replace(SHORT_NAMES, (names) => names.replace(/:([\w+-]+):/g, emojiOf));
}

/** Writes GitHub's short names in a title or a commit message as emoji. */
export async function withEmoji(text: string): Promise<string> {
  return (await emojiWriter(text))(text);
}
