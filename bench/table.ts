import type { Measured } from "./measure.ts";

/** Prints what was measured as a table in Markdown; ratios are to the first. */
export function print(title: string, measured: readonly Measured[]): void {
  const [base] = measured;
  if (!base) return;
  console.log(`| ${title.padEnd(44)} |       ms | ratio |   CPU ms | ratio |   MiB | ratio |`);
  console.log(`| ${"-".repeat(44)} | -------: | ----: | -------: | ----: | ----: | ----: |`);
  for (const { name, ms, cpuMs, mebibytes } of measured) {
    const cells = [
      ms.toFixed(0).padStart(8),
      ratio(ms, base.ms),
      cpuMs.toFixed(0).padStart(8),
      ratio(cpuMs, base.cpuMs),
      mebibytes.toFixed(0).padStart(5),
      ratio(mebibytes, base.mebibytes),
    ];
    console.log(`| ${name.padEnd(44)} | ${cells.join(" | ")} |`);
  }
  console.log();
}

function ratio(value: number, base: number): string {
  return (value / base).toFixed(2).padStart(5);
}
