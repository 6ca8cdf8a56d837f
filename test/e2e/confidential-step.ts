import { expect } from "vitest";
import { type ActionOptions, type ActionRun, runAction } from "../runner/run-action.ts";
import { SAMPLE_INPUTS } from "./action-on-platform.ts";
import { expectNoLeak } from "./leaks.ts";
import { swiftEnvironment } from "./swift-environment.ts";

/** Longer than what an error message quotes, and of signs that encodings change. */
export const SECRET =
  'k/Q+9 "quoted\\one" =Ünïque%2F&<value>; and so on, until it is longer than any quotation is: 0123456789';
export const GITHUB_TOKEN = "ghs_16C7e42F292c6912E7710c838347Ae178B4a";
export const PROXY_PASSWORD = 'pr0xy/p@ss"w:rd%';
export const PROXY_CREDENTIALS = `proxy-user:${encodeURIComponent(PROXY_PASSWORD)}`;
export const SECRETS = [SECRET, SECRET.slice(0, 20), GITHUB_TOKEN, PROXY_PASSWORD];
export const PEOPLE = [
  "Ann.O'Hara+news@example.com",
  "Ümit.Öz@bücher.example",
  'o"brien\\x@example.com',
  "U0ABC123DEF",
];

/** Runs a step in debug mode, in a world that nobody listens in unless it is told another. */
export function run({ inputs, env, ...options }: ActionOptions): Promise<ActionRun> {
  return runAction({
    token: GITHUB_TOKEN,
    ...options,
    env: {
      ...swiftEnvironment(),
      RUNNER_DEBUG: "1",
      http_proxy: `http://${PROXY_CREDENTIALS}@127.0.0.1:1`,
      no_proxy: "127.0.0.1",
      ...env,
    },
    inputs: {
      ...SAMPLE_INPUTS,
      host: "http://127.0.0.1:1",
      "client-secret": SECRET,
      identities: PEOPLE.join("\n"),
      retries: "1",
      "request-timeout": "200",
      ...inputs,
    },
  });
}

/** Runs a step that fails, and looks for what must not be seen. */
export async function failing(options: ActionOptions, secrets: readonly string[] = []): Promise<void> {
  using ended = await run(options);
  expect(ended.annotations).not.toEqual([]);
  expectNoLeak(ended, { secrets: [...SECRETS, ...secrets], people: PEOPLE });
}
