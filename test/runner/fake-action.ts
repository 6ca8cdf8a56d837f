import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder with a small action in it, removed at the end of the block that declares it by `using`. */
export interface FakeAction extends Disposable {
  readonly actionPath: string;
}

/**
 * @param script the action's `index.js`, an ES module
 * @param inputs the YAML below `inputs:`, in flow style
 */
export function fakeAction(script: string, inputs = "{}"): FakeAction {
  const actionPath = mkdtempSync(join(tmpdir(), "fake-action-"));
  const metadata = `name: fake\ninputs: ${inputs}\nruns: { using: node24, main: index.mjs }\n`;
  writeFileSync(join(actionPath, "action.yml"), metadata);
  writeFileSync(join(actionPath, "index.mjs"), script);
  return { actionPath, [Symbol.dispose]: () => rmSync(actionPath, { recursive: true }) };
}
