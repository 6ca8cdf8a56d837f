/**
 * Replaces secrets by `***`, as the runner does in everything it prints (`SecretMasker.cs`): wherever a secret stands,
 * also in the encoded forms of `ValueEncoders.cs`. The forms the runner adds for PowerShell's coloured errors are left
 * out: they only mask more.
 */
export class SecretMasker {
  readonly #forms = new Set<string>();

  /**
   * Masks a value from now on, and each of its lines by itself, since output is masked line by line.
   *
   * @param secret the empty string and empty lines are passed over
   */
  add(secret: string): void {
    const lines = secret.split(/[\r\n]/).map((line) => line.trim());
    for (const value of [secret, ...lines].filter((text) => text !== "")) {
      for (const form of [value, ...encoders.map((encode) => encode(value))]) {
        this.#forms.add(form);
      }
    }
  }

  /** @returns the text with each secret, or run of overlapping or adjoining secrets, replaced by one `***` */
  mask(text: string): string {
    let result = "";
    let done = 0;
    for (const range of this.#ranges(text)) {
      result += `${text.slice(done, range.start)}***`;
      done = range.end;
    }
    return result + text.slice(done);
  }

  #ranges(text: string): readonly Range[] {
    const found = [...this.#forms].flatMap((form) => occurrences(text, form));
    const merged: Range[] = [];
    for (const range of found.sort((a, b) => a.start - b.start)) {
      const last = merged.at(-1);
      if (last !== undefined && range.start <= last.end) {
        last.end = Math.max(last.end, range.end);
      } else {
        merged.push(range);
      }
    }
    return merged;
  }
}

interface Range {
  readonly start: number;
  end: number;
}

function occurrences(text: string, form: string): Range[] {
  const found: Range[] = [];
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
    found.push({ start, end: start + form.length });
  }
  return found;
}

const encoders: readonly ((value: string) => string)[] = [
  (value) => base64(value, 0),
  (value) => base64(value, 1),
  (value) => base64(value, 2),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  json,
  (value) => encodeURIComponent(value.toWellFormed()).replace(/[!'()*]/g, percent),
  (value) => value.replace(/[&<>"']/g, (char) => xmlEntities[char] ?? char),
  (value) => /^"(.{7,})"$/s.exec(value)?.[1] ?? value,
];

/** Without its first bytes a secret reads in base64 as it does behind a prefix, like the user in `user:password`. */
function base64(value: string, skippedBytes: number): string {
  const bytes = Buffer.from(value);
  return bytes.subarray(bytes.length > skippedBytes ? skippedBytes : 0).toString("base64");
}

function json(value: string): string {
  return JSON.stringify(value)
    .slice(1, -1)
    .replace(/[\u0085\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

const xmlEntities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
