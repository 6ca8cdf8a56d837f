import { runInNewContext } from "node:vm";
import { isRecord, lookUp } from "../../../src/json.ts";
import type { Card } from "../../../src/message/cards/card.ts";

/** What a script prints, as the platform runs it. */
export function printed(script: string): string {
  const lines: string[] = [];
  runInNewContext(script, { print: (text: unknown) => lines.push(String(text)) });
  const [line] = lines;
  if (line === undefined || lines.length > 1) throw new Error(`the script printed ${lines.length} times`);
  return line;
}

/** All texts of a card, in the order in which they are shown. */
export function textsOf({ title, subtitle, facts, sections, buttons }: Card): string[] {
  return [
    title,
    ...(subtitle === undefined ? [] : [subtitle]),
    ...facts.flatMap(({ name, value }) => [name, ...value.map(({ text }) => text)]),
    ...sections.flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap((block) =>
        block.kind === "code" ? [block.text] : block.text.map(({ text }) => text),
      ),
    ]),
    ...buttons.map((button) => button.title),
  ];
}

/** A text as it can be compared with another, however its white space is shown; without signs that show nothing. */
export function squashed(text: string): string {
  return text.toWellFormed().replace(/[\s\u2060]+|\p{Cc}/gu, "");
}

/** Every value in JSON that stands under a key. */
export function valuesOf(json: unknown, key: string): unknown[] {
  if (Array.isArray(json)) return json.flatMap((item) => valuesOf(item, key));
  if (!isRecord(json)) return [];
  const own = Object.hasOwn(json, key) ? [lookUp(json, key)] : [];
  return [...own, ...Object.values(json).flatMap((value) => valuesOf(value, key))];
}
