import { isRecord, lookUp, parseJson } from "../json.ts";
import { formatNumber } from "../text.ts";
import { blocksOf } from "./card-format.ts";

/**
 * Slack's documented limits (docs.slack.dev: chat.postMessage, and the reference of Block Kit: header, section, context,
 * actions, image, video, Markdown, and the objects in them). Slack cuts a `text`, and rejects a message that exceeds
 * another limit.
 */
const MAX_TEXT = 40_000;
const MAX_BLOCKS = 50;
const MAX_MARKDOWN = 12_000;
const MAX_TEXTS: Readonly<Record<string, number>> = { header: 150, section: 3_000, button: 75 };
const MAX_FIELDS = 10;
const MAX_FIELD_TEXT = 2_000;
const MAX_ELEMENTS: Readonly<Record<string, number>> = { actions: 25, context: 10 };
const MAX_ADDRESSES: Readonly<Record<string, number>> = {
  url: 3_000,
  image_url: 3_000,
  alt_text: 2_000,
  title_url: 3_000,
};

/**
 * Names each of Slack's limits that a message exceeds, with both numbers.
 *
 * @param script a message as JSON, or a script that only prints one: `print(JSON.stringify({…}));`
 * @returns clauses that follow the input's name; none for other code
 */
export function exceededLimits(script: string): readonly string[] {
  const message = parseJson(/^print\(JSON\.stringify\((.*)\)\);$/s.exec(script)?.[1] ?? script);
  if (message === undefined) return [];
  const blocks = blocksOf(message);
  const text = lookUp(message, "text");
  const markdown = blocks.map((it) => (lookUp(it, "type") === "markdown" ? lengthOf(lookUp(it, "text")) : 0));
  return [
    ...over(lengthOf(text), MAX_TEXT, "a text of", "characters", "Slack cuts it after"),
    ...over(blocks.length, MAX_BLOCKS, "", "blocks"),
    ...over(
      markdown.reduce((sum, it) => sum + it, 0),
      MAX_MARKDOWN,
      "Markdown of",
      "characters",
    ),
    ...blocks.flatMap((block, index) => inBlock(block, `block ${index + 1}`)),
  ];
}

function inBlock(block: unknown, where: string): string[] {
  if (!isRecord(block)) return [];
  const { type, text, fields, elements, accessory } = block;
  const kind = typeof type === "string" ? type : "";
  const place = `in ${where} (${kind})`;
  const fieldList: readonly unknown[] = Array.isArray(fields) ? fields : [];
  const elementList: readonly unknown[] = Array.isArray(elements) ? elements : [];
  return [
    ...over(lengthOf(lookUp(text, "text")), MAX_TEXTS[kind], "a text of", `characters ${place}`),
    ...over(fieldList.length, MAX_FIELDS, "", `fields ${place}`),
    ...fieldList.flatMap((field) =>
      over(lengthOf(lookUp(field, "text")), MAX_FIELD_TEXT, "a field of", `characters ${place}`),
    ),
    ...over(elementList.length, MAX_ELEMENTS[kind], "", `elements ${place}`),
    ...Object.entries(MAX_ADDRESSES).flatMap(([key, limit]) =>
      over(lengthOf(block[key]), limit, `a ${key} of`, `characters ${place}`),
    ),
    ...[accessory, ...(kind === "actions" ? elementList : [])].flatMap((it) => inBlock(it, where)),
  ];
}

function lengthOf(value: unknown): number {
  return typeof value === "string" ? value.length : 0;
}

function over(
  actual: number,
  limit: number | undefined,
  before: string,
  after: string,
  effect = "Slack allows",
): string[] {
  if (limit === undefined || actual <= limit) return [];
  return [
    `has ${before === "" ? "" : `${before} `}${formatNumber(actual)} ${after}; ${effect} ${formatNumber(limit)}`,
  ];
}
