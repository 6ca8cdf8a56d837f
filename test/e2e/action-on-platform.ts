import {
  BOT_ID,
  CLIENT_ID,
  CLIENT_SECRET,
  type Platform,
  type PlatformOptions,
  startPlatform,
} from "../platform/platform.ts";
import { type ActionOptions, type ActionRun, runAction } from "../runner/run-action.ts";

/** A step on the bundled action, and the platform it talks to. */
export interface StepOnPlatform {
  readonly run: ActionRun;
  readonly platform: Platform;
}

/** How a test's step differs from the documented sample. */
export type StepOptions = ActionOptions & { readonly platform?: PlatformOptions };

/** The platform documentation's sample: `Please reset your password.` to one person on Microsoft Teams. */
export const SAMPLE_INPUTS = {
  "bot-id": BOT_ID,
  "client-id": CLIENT_ID,
  "client-secret": CLIENT_SECRET,
  channel: "msteams",
  "message-value": "Please reset your password.",
  identities: "john.doe@example.com",
} as const;

/**
 * Runs the bundled action as the runner does, against an embedded platform that lives as long as the step, and gives
 * both to `check`; cleans up after it.
 */
export async function runStep(
  { platform: platformOptions, inputs, files, ...options }: StepOptions,
  check: (step: StepOnPlatform) => void | Promise<void>,
): Promise<void> {
  const platform = await startPlatform(platformOptions);
  try {
    using run = await runAction({
      secrets: [CLIENT_SECRET],
      ...options,
      ...byFile({ host: platform.url, ...SAMPLE_INPUTS, ...inputs }, files),
    });
    await check({ run, platform });
  } finally {
    await platform.close();
  }
}

/** On Windows, an input can't be as long as on Linux: a long list of recipients goes by a file. */
export function byFile(
  inputs: Readonly<Record<string, string>>,
  files: ActionOptions["files"] = {},
): Required<Pick<ActionOptions, "inputs" | "files">> {
  const { identities = "" } = inputs;
  if (process.platform !== "win32" || identities.length < 32_000) return { inputs, files };
  return {
    inputs: { ...inputs, identities: "", "identities-file": "long-list.txt" },
    files: { ...files, "long-list.txt": identities },
  };
}

/** The text of a file that the step wrote; the output that names it, say. */
export function fileText(run: Pick<ActionRun, "tempFiles">, path: string | undefined): string {
  const file = run.tempFiles.find((candidate) => candidate.path === path);
  if (!file)
    throw new Error(
      `The step wrote no file ${path}; it wrote ${run.tempFiles.map(({ name }) => name).join(", ")}`,
    );
  return file.content.toString();
}

/** What the step's report file says, by recipient. */
export function reported(
  run: ActionRun,
): ReadonlyMap<string, { outcome: string; jobId: string | null; comment: string | null }> {
  const report = JSON.parse(fileText(run, run.outputs["report-file"]));
  return new Map(report.recipients.map((entry: { identity: string }) => [entry.identity, entry]));
}

/** Made-up identities, `user1@example.com` and on. */
export function people(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `user${index + 1}@example.com`);
}

/** The error annotations' messages. */
export function errors(run: ActionRun): string[] {
  return run.annotations.filter(({ level }) => level === "error").map(({ message }) => message);
}
