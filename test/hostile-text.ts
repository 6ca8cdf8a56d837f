import fc from "fast-check";
import { knownCommands } from "./runner/workflow-commands.ts";

/** Text made of what commands, output files, Markdown and HTML are made of. */
export const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "\n",
        "\r",
        "\r\n",
        "\u2028",
        "\x85",
        "\v",
        "\0",
        "\x1b[31m",
        "\u200b",
        "\u00ad",
        "\ufeff",
        " ",
      ),
      fc.constantFrom(
        "::",
        "##[",
        ":",
        "#",
        "]",
        "%0A",
        "%0D",
        "<<",
        "=",
        "EOF",
        "ghadelimiter_",
        "status=SUCCESS",
      ),
      fc.constantFrom(
        "|",
        "`",
        "```",
        "</pre>",
        "</details>",
        "<img src=x>",
        "[a](b)",
        "**",
        "# ",
        "---",
        "- ",
        "@b",
        "&#124;",
        "\\",
      ),
      fc.constantFrom(...knownCommands).map((name) => `::${name}::x`),
      fc.constantFrom(...knownCommands).map((name) => `##[${name}]x`),
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.constantFrom("ann@example.com", "plain words"),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(""));
