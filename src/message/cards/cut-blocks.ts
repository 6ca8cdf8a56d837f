import type { Block, RichText, Run } from "./card.ts";

/** How much of a text a card shows. */
export interface Budget {
  /** UTF-16 units, as a reader sees them. */
  readonly characters: number;
  readonly blocks: number;
  /** About what the blocks take as JSON: short runs, links and characters beyond ASCII take more than a reader sees. */
  readonly bytes: number;
}

/**
 * Cuts blocks to a budget: between blocks if possible, else within a text, at a space.
 *
 * @returns the blocks, and whether something was cut off
 */
export function cutBlocks(
  blocks: readonly Block[],
  budget: Budget,
): { readonly blocks: readonly Block[]; readonly isCut: boolean } {
  const kept: Block[] = [];
  let left = budget;
  for (const block of blocks) {
    const rest = { ...lessRuns(left, runsOf(block)), blocks: left.blocks - 1 };
    if (!fits(rest)) {
      // A first block that is too long on its own is shown in part. Any other is left to the page behind the link.
      return { blocks: kept.length > 0 ? withoutLastHeading(kept) : [cutBlock(block, budget)], isCut: true };
    }
    kept.push(block);
    left = rest;
  }
  return { blocks: kept, isCut: false };
}

/** What JSON takes for a block, and for a run and its style, without the text and the link. */
const BLOCK_BYTES = 350;
const RUN_BYTES = 100;

function runsOf(block: Block): RichText {
  return block.kind === "code" ? [{ text: block.text }] : block.text;
}

function lessRuns({ characters, blocks, bytes }: Budget, runs: RichText): Budget {
  return {
    characters: runs.reduce((left, { text }) => left - text.length, characters),
    blocks,
    bytes: runs.reduce((left, run) => left - bytesOf(run), bytes - BLOCK_BYTES),
  };
}

function bytesOf({ text, url = "" }: Run): number {
  return RUN_BYTES + Buffer.byteLength(JSON.stringify(text)) + url.length;
}

function fits({ characters, blocks, bytes }: Budget): boolean {
  return characters >= 0 && blocks >= 0 && bytes >= 0;
}

/** A heading without the text below it says nothing. */
function withoutLastHeading(blocks: readonly Block[]): readonly Block[] {
  return blocks.slice(0, blocks.findLastIndex(({ kind }) => kind !== "heading") + 1);
}

function cutBlock(block: Block, { characters, bytes }: Budget): Block {
  const text: Run[] = [];
  let left = { characters, bytes: bytes - BLOCK_BYTES };
  for (const run of runsOf(block)) {
    const rest = { characters: left.characters - run.text.length, bytes: left.bytes - bytesOf(run) };
    if (rest.characters < 0 || rest.bytes < 0) {
      // A UTF-16 unit takes at most six bytes: a control character as JSON writes it.
      const most = Math.min(left.characters, Math.floor((left.bytes - bytesOf({ ...run, text: "" })) / 6));
      text.push({ ...run, text: atSpace(run.text, Math.min(most, run.text.length - 1)) });
      break;
    }
    text.push(run);
    left = rest;
  }
  return block.kind === "code" ? { ...block, text: text[0]?.text ?? "" } : { ...block, text };
}

function atSpace(text: string, length: number): string {
  const head = text.slice(0, Math.max(0, length)).replace(/[\uD800-\uDBFF]$/, "");
  const space = head.search(/\s\S*$/);
  return `${space > head.length / 2 ? head.slice(0, space) : head}…`;
}
