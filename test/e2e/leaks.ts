import { expect } from "vitest";
import type { ActionRun } from "../runner/run-action.ts";

/** What must not come out of a step. */
export interface Confidential {
  /** Secrets, keys' lines and tokens: nowhere at all. */
  readonly secrets: readonly string[];
  /** Identities: nowhere but in the files that name people. */
  readonly people: readonly string[];
}

/** Looks for everything confidential, as it is and encoded, in all that a step shows, and in its files. */
export function expectNoLeak(run: ActionRun, { secrets, people }: Confidential): void {
  const shown = {
    // The runner has to be told what to mask.
    stdout: run.lines.filter((line) => !line.startsWith("::add-mask::")).join("\n"),
    stderr: run.stderr,
    log: run.log,
    summary: `${run.summary}\n${withoutReferences(run.summary ?? "")}`,
    annotations: run.annotations.map(({ message, title, file }) => `${message} ${title} ${file}`).join("\n"),
    outputs: Object.values(run.outputs).join("\n"),
  };
  const files = run.tempFiles.map(({ content }) => content).join("\n");
  for (const [where, text] of Object.entries(shown))
    expect(found([...secrets, ...people], text), `${where}: ${text}`).toEqual([]);
  expect(found(secrets, files), `files: ${files}`).toEqual([]);
}

/** The needles that a text holds, in any case, in one of their forms. */
export function found(needles: readonly string[], text: string): string[] {
  const inLowerCase = text.toLowerCase();
  return needles.filter((needle) => formsOf(needle).some((form) => inLowerCase.includes(form.toLowerCase())));
}

function formsOf(needle: string): string[] {
  const json = JSON.stringify(needle).slice(1, -1);
  const bytes = Buffer.from(needle);
  const base64 = [0, 1, 2].map((before) => {
    const whole = Math.floor((bytes.length + before) / 3) * 3;
    const encoded = Buffer.concat([Buffer.alloc(before), bytes])
      .subarray(0, whole)
      .toString("base64");
    // The first signs also depend on what stands before.
    return encoded.slice(before === 0 ? 0 : before + 1);
  });
  const base64url = base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"));
  const html = [inReferences, inNames].map((encode) => encode(needle));
  return [needle, encodeURIComponent(needle), json, inAscii(json), ...html, ...base64, ...base64url];
}

/** Writes signs as HTML's numeric character references. */
export function inReferences(text: string): string {
  return text.replace(/[^\w ]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

/** Writes the signs of an e-mail address as HTML's named character references. */
export function inNames(text: string): string {
  return text.replace(/[@.+'"]/g, (sign) => `&${NAMES[sign]};`);
}

const NAMES: Readonly<Record<string, string>> = {
  "@": "commat",
  ".": "period",
  "+": "plus",
  "'": "apos",
  '"': "quot",
};

/** Writes other letters as JSON's `\uXXXX`. */
export function inAscii(text: string): string {
  return text.replace(
    /[\u0080-\uFFFF]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Reads HTML's character references, as a browser does. */
function withoutReferences(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}
