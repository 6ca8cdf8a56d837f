import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { defaultEvent, stepEnvironment } from "../test/runner/event-environment.ts";
import { createFolders, removeFolders, type StepFolders } from "../test/runner/step-folders.ts";

/** A script that is run as a step is, and what it is given. */
export interface Contender {
  readonly name: string;
  readonly script: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** What was measured of a contender: medians of whole processes. */
export interface Measured {
  readonly name: string;
  readonly ms: number;
  readonly cpuMs: number;
  /** Peak of the resident memory. */
  readonly mebibytes: number;
}

/** Runs the contenders in turn, so that a machine's moods meet all of them: first once unmeasured, then so many rounds. */
export async function measure(
  contenders: readonly Contender[],
  rounds: number,
  files: Readonly<Record<string, string>>,
): Promise<Measured[]> {
  const folders = createFolders(defaultEvent.payload, files);
  try {
    const times = contenders.map((): number[] => []);
    const peaks = contenders.map((): number[] => []);
    const cpuTimes = contenders.map((): number[] => []);
    for (let round = 0; round <= rounds; round += 1) {
      for (const [index, contender] of contenders.entries()) {
        const { ms } = await run(contender, folders);
        if (round > 0) times[index]?.push(ms);
      }
    }
    // Apart from the times, because looking takes time.
    for (let round = 0; round < 3; round += 1) {
      for (const [index, contender] of contenders.entries()) {
        const { stderr } = await run(
          contender,
          folders,
          `--import ${join(import.meta.dirname, "print-usage.mjs")}`,
        );
        peaks[index]?.push(Number(/peak memory: (\d+)/.exec(stderr)?.[1]) / 1024);
        cpuTimes[index]?.push(Number(/CPU time: (\d+)/.exec(stderr)?.[1]));
      }
    }
    return contenders.map(({ name }, index) => ({
      name,
      ms: median(times[index] ?? []),
      cpuMs: median(cpuTimes[index] ?? []),
      mebibytes: median(peaks[index] ?? []),
    }));
  } finally {
    removeFolders(folders);
  }
}

async function run({ name, script, inputs }: Contender, folders: StepFolders, nodeOptions = "") {
  const given = Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]);
  const env = {
    ...stepEnvironment("push", folders),
    ...Object.fromEntries(given),
    NODE_OPTIONS: nodeOptions,
  };
  const start = performance.now();
  const child = spawn(process.execPath, [script], {
    cwd: folders.workspace,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise((resolve, reject) => child.on("close", resolve).on("error", reject));
  const ms = performance.now() - start;
  if (code !== 0) throw new Error(`${name} failed:\n${stdout}${stderr}`);
  // What steps leave behind is not to slow down the next.
  for (const file of readdirSync(folders.temp)) rmSync(join(folders.temp, file), { recursive: true });
  return { ms, stderr };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A platform in a process of its own. */
export interface BenchPlatform extends Disposable {
  readonly platform: string;
  readonly webHook: string;
}

/** Starts the platform; its jobs last so long. */
export async function startBenchPlatform(jobMs: number): Promise<BenchPlatform> {
  const child: ChildProcess = spawn(
    process.execPath,
    [join(import.meta.dirname, "platform.ts"), String(jobMs)],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  if (!child.stdout) throw new Error("The platform has no output.");
  for await (const line of createInterface(child.stdout)) {
    const { platform, webHook } = JSON.parse(line);
    return { platform, webHook, [Symbol.dispose]: () => child.kill() };
  }
  throw new Error("The platform did not start.");
}
