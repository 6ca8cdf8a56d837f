import { data, Evaluator, Lexer, Parser } from "@actions/expressions";

/** What expressions can look up, by context: `vars`, `github`, … */
export type Contexts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * For a step, the status of its job. For a job, what became of those that it needs; `incomplete` if one was cancelled,
 * timed out or was skipped, and none failed.
 */
export type Status = "success" | "failure" | "cancelled" | "incomplete";

/** A context in which only what is there may be looked up: a name that is misspelled must not count as empty. */
class StrictDictionary extends data.Dictionary {
  readonly #name: string;

  constructor(name: string, values: data.Dictionary) {
    super(...values.pairs());
    this.#name = name;
  }

  override get(key: string): data.ExpressionData {
    const value = super.get(key);
    if (value === undefined) throw new Error(`There is no ${this.#name}.${key} here.`);
    return value;
  }
}

/**
 * Replaces each `${{ }}` in a text by its value, as GitHub's own evaluator gives it.
 *
 * @throws Error for an expression that is malformed, or looks up in a context what isn't there
 */
export function filledIn(text: string, contexts: Contexts, status: Status): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    evaluate(expression, contexts, status).coerceString(),
  );
}

/** Whether a step or job runs: its `if:`, and without a status function in it also `success()`. */
export function holds(condition: unknown, contexts: Contexts, status: Status): boolean {
  const text = String(condition ?? "success()").replace(/^\s*\$\{\{(.*)\}\}\s*$/s, "$1");
  const complete = /\b(success|failure|always|cancelled)\s*\(/i.test(text) ? text : `success() && (${text})`;
  const value = evaluate(`(${complete}) && true`, contexts, status);
  return value instanceof data.BooleanData && value.value;
}

function evaluate(expression: string, contexts: Contexts, status: Status): data.ExpressionData {
  try {
    return evaluated(expression, contexts, status);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Error(`\${{ ${expression.trim()} }} can't be evaluated: ${error.message}`, { cause: error });
  }
}

function evaluated(expression: string, contexts: Contexts, status: Status): data.ExpressionData {
  const functions = [...statusFunctions(status), hashFiles(contexts["files"] ?? {})];
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const known = Object.entries(contexts).map(([key, values]) => {
    const value: unknown = JSON.parse(JSON.stringify(values), data.reviver);
    if (!(value instanceof data.Dictionary)) throw new Error(`The context ${key} is no mapping.`);
    return { key, value: new StrictDictionary(key, value) };
  });
  return new Evaluator(
    tree,
    new data.Dictionary(...known),
    new Map(functions.map((it) => [it.name.toLowerCase(), it])),
  ).evaluate();
}

/** The function that shows whether a file exists: it gives an empty text if there is none. */
function hashFiles(hashes: Readonly<Record<string, unknown>>) {
  return {
    name: "hashFiles",
    minArgs: 1,
    maxArgs: 255,
    call: (path: data.ExpressionData) => new data.StringData(String(hashes[path.coerceString()] ?? "")),
  };
}

function statusFunctions(status: Status) {
  const values = {
    success: status === "success",
    failure: status === "failure",
    always: true,
    // On a job, it means that somebody cancelled the run.
    cancelled: status === "cancelled",
  };
  return Object.entries(values).map(([name, value]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  }));
}
