import { encodePath, type Repository } from "../../github/repository.ts";
import type { Environment } from "../../github/run-context.ts";
import { stringOf } from "../../github/workflow-run.ts";
import { lookUp } from "../../json.ts";
import {
  type Button,
  type Card,
  type Fact,
  line,
  link,
  plain,
  type Section,
  type Tone,
  webUrl,
} from "./card.ts";
import { cutBlocks } from "./cut-blocks.ts";
import { readMarkdown } from "./github-markdown.ts";
import { emojiWriter, withEmoji } from "./short-names.ts";

/** How much of the notes a card shows; the rest is behind its button. */
const NOTES = { characters: 2500, blocks: 30, bytes: 16_000 };

/** Budget for the headline in the 150 characters of a Slack header. */
const MAX_NAME = 100;

/** What a release card is made of. */
export interface ReleaseEvent {
  readonly name: string;
  readonly payload: unknown;
  readonly env: Environment;
  readonly repository: Repository;
}

/**
 * Makes the card that announces a release: the release in a `release` event, or the tag of a push or a manual
 * dispatch.
 *
 * @returns undefined for other events
 */
export async function releaseCard({
  name,
  payload,
  env,
  repository,
}: ReleaseEvent): Promise<Card | undefined> {
  if (name === "release") return cardOfRelease(payload, repository);
  const isTagPush =
    name === "push" && env["GITHUB_REF_TYPE"] === "tag" && lookUp(payload, "deleted") !== true;
  if (isTagPush || name === "workflow_dispatch") return cardOfRef(payload, env, repository);
  return undefined;
}

/** How a card shows what happened to a release. */
interface Look {
  readonly tone: Tone;
  readonly emoji: string;
  readonly headline: string;
  readonly subtitle?: string;
}

/** By the event's action; by any other, the release is out. */
const CHANGES: ReadonlyMap<unknown, Look> = new Map([
  ["created", { tone: "neutral", emoji: "📝", headline: "is drafted" }],
  ["edited", { tone: "neutral", emoji: "📝", headline: "was updated" }],
  ["deleted", { tone: "neutral", emoji: "🗑️", headline: "was deleted" }],
  ["unpublished", { tone: "neutral", emoji: "🗑️", headline: "was unpublished" }],
]);

function lookOf(action: unknown, release: unknown): Look {
  // Publishing without a draft also causes `created`.
  const isOut = action === "created" && lookUp(release, "draft") !== true;
  const change = isOut ? undefined : CHANGES.get(action);
  if (change) return change;
  if (lookUp(release, "prerelease") !== true) return { tone: "good", emoji: "🚀", headline: "is out" };
  const subtitle = "Pre-release: try it, but not in production";
  return { tone: "warning", emoji: "🧪", headline: "is out", subtitle };
}

async function cardOfRelease(payload: unknown, repository: Repository): Promise<Card> {
  const release = lookUp(payload, "release");
  const action = lookUp(payload, "action");
  const { tone, emoji, headline, subtitle } = lookOf(action, release);
  const tag = stringOf(lookUp(release, "tag_name")) ?? "untagged";
  const name = stringOf(lookUp(release, "name"))?.trim() || tag;
  const title = line(await withEmoji(name === tag ? `${repository.name} ${tag}` : name), MAX_NAME);
  // With a release, its page is gone, and often its tag.
  const isGone = action === "deleted";
  const url = isGone ? undefined : stringOf(lookUp(release, "html_url"));
  const body = stringOf(lookUp(release, "body")) ?? "";
  const author = stringOf(lookUp(release, "author", "login"));
  const published = stringOf(lookUp(release, "published_at"));
  return {
    tone,
    title: `${emoji} ${title} ${headline}`,
    ...(subtitle === undefined ? {} : { subtitle }),
    facts: [
      repositoryFact(repository),
      { name: "Tag", value: link(line(tag), url) },
      ...(author ? [{ name: "Author", value: plain(line(author)) }] : []),
      ...(published ? [{ name: "Published", value: plain(dateAndTime(published)) }] : []),
    ],
    sections: await notes(body, repository, url),
    buttons: [
      ...button("View release", url),
      ...button("Compare changes", isGone ? undefined : comparison(body, repository)),
    ],
  };
}

async function cardOfRef(payload: unknown, env: Environment, repository: Repository): Promise<Card> {
  const ref = env["GITHUB_REF_NAME"] || "unknown";
  const name = line(ref, MAX_NAME);
  const isTag = env["GITHUB_REF_TYPE"] === "tag";
  const commit = stringOf(lookUp(payload, "head_commit", "message"))?.split("\n")[0];
  const url = isTag
    ? `${repository.url}/releases/tag/${encodePath(ref)}`
    : `${repository.url}/tree/${encodePath(ref)}`;
  const actor = stringOf(env["GITHUB_ACTOR"]);
  const compare = stringOf(lookUp(payload, "compare"));
  return {
    tone: "good",
    title: `🚀 ${repository.name} ${isTag ? `${name} is out` : `is released from ${name}`}`,
    facts: [
      repositoryFact(repository),
      { name: isTag ? "Tag" : "Branch", value: link(line(ref), url) },
      ...(commit ? [{ name: "Commit", value: plain(line(await withEmoji(commit))) }] : []),
      ...(actor ? [{ name: "Author", value: plain(line(actor)) }] : []),
    ],
    sections: [],
    buttons: [
      ...button(isTag ? "View tag" : "View branch", url),
      ...button("Compare changes", compare?.includes("...") ? compare : undefined),
    ],
  };
}

function repositoryFact({ owner, name, url }: Repository): Fact {
  return { name: "Repository", value: link(`${owner}/${name}`, url) };
}

/** How many characters of the notes are read: far more than are shown, and read quickly, whatever they are. */
const MAX_READ = 20_000;

async function notes(body: string, repository: Repository, url: string | undefined): Promise<Section[]> {
  const read = body.slice(0, MAX_READ);
  const { blocks, isCut } = cutBlocks(readMarkdown(read, repository.url, await emojiWriter(read)), NOTES);
  if (blocks.length === 0) return [];
  const rest = { kind: "paragraph", text: link("Read the rest of the notes", url) } as const;
  return [
    { heading: "Notes", blocks: (isCut || body.length > MAX_READ) && url ? [...blocks, rest] : blocks },
  ];
}

/** The comparison with the tag before, which GitHub's generated notes end with: of this repository only. */
function comparison(body: string, { url }: Repository): string | undefined {
  const prefix = `${url}/compare/`;
  const at = body.lastIndexOf(prefix);
  const found = at === -1 ? undefined : webUrl(/^[^\s)<>\]"'`]+/.exec(body.slice(at))?.[0]);
  // Read as a browser reads it: dots in a path may lead out of the repository.
  return found?.startsWith(prefix) ? found : undefined;
}

function button(title: string, url: string | undefined): Button[] {
  const address = webUrl(url);
  return address === undefined ? [] : [{ title, url: address }];
}

function dateAndTime(iso: string): string {
  const ms = Date.parse(iso);
  return Number.isNaN(ms) ? line(iso) : `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
