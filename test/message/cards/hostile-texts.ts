import type { Card } from "../../../src/message/cards/card.ts";
import { jobStatusCard } from "../../../src/message/cards/job-status.ts";
import { releaseCard } from "../../../src/message/cards/release.ts";
import { failedJob, SUCCESS } from "./runs.ts";

/** Texts that a careless card would take for more than text. */
export const HOSTILE_TEXTS: readonly string[] = [
  "**bold** _italic_ ~~struck~~ `code` # heading",
  "[a link](https://evil.test/) ![an image](https://evil.test/pixel.png)",
  "[click](javascript:alert(1)) javascript:alert(1)",
  "<b>bold</b><img src=x onerror=alert(1)><script>alert(1)</script>",
  "</script><script>alert(1)</script><!-- <iframe src=https://evil.test>",
  "<at>Mona</at> <AT id=1>all</at>",
  "<!channel> <!here> <!everyone> <@U1> <#C1> <https://evil.test|a link> @channel",
  "&lt;at&gt; &amp; &#60;b&#62;",
  "{{DATE(2017-02-14T06:08:39Z, LONG)}} {{TIME(2017-02-14T06:08:39Z)}} $\u007Bname} {{name}} {name}",
  ":smile: 👩‍💻🇩🇪 😀 *a* _b_ ~c~ `d` > e",
  "\u202Egnisrever\u202C \u200Eleft\u200F \u2066isolated\u2069",
  "שלום עולם مرحبا",
  "two\r\nlines\rand\nmore\u2028and\u2029more",
  "'); alert(1); (' \"); alert(1); (\" `$\u007Balert(1)}` \\u003c \\",
  "\u0000\u0007\u001B[31mred\u001B[0m \uD800 \uDFFF \uFFFF",
  "x".repeat(5_000),
  "名".repeat(5_000),
  "😀".repeat(2_500),
  "a b ".repeat(1_250),
  "__proto__",
  "constructor",
];

/** Cards that have a text everywhere where one comes from outside. */
export async function hostileCards(text: string): Promise<Card[]> {
  const repository = { owner: "octo-org", name: "parcel-api", url: "https://github.com/octo-org/parcel-api" };
  const jobStatus = jobStatusCard({
    ...SUCCESS,
    conclusion: "failure",
    workflow: text,
    runNumber: "1",
    origin: { kind: "branch", name: text, url: SUCCESS.repository.url },
    commit: { sha: "6113728f27ae82c7b1a177c8d03f9e96e0adf246", subject: text, url: SUCCESS.repository.url },
    startedBy: text,
    environment: text,
    failedJobs: Array.from({ length: 12 }, (_, id) => failedJob(id, text, ...Array(7).fill(text))),
  });
  const pullRequest = jobStatusCard({ ...SUCCESS, origin: { kind: "pull request", number: 1, title: text } });
  const release = {
    name: text,
    tag_name: text,
    html_url: "https://github.com/octo-org/parcel-api/releases/tag/1",
    body: `\`\`\`\n${text}\n\`\`\``,
    author: { login: text },
    published_at: text,
  };
  const env = { GITHUB_REF_NAME: text, GITHUB_REF_TYPE: "tag", GITHUB_ACTOR: text };
  const push = { head_commit: { message: text }, compare: `javascript:alert("${text}...")` };
  const cards = await Promise.all([
    releaseCard({ name: "release", payload: { action: "published", release }, env: {}, repository }),
    releaseCard({
      name: "release",
      payload: { action: text, release: { ...release, html_url: "javascript:alert(1)", body: text } },
      env: {},
      repository,
    }),
    releaseCard({ name: "push", payload: push, env, repository }),
  ]);
  return [jobStatus, pullRequest, ...cards.flatMap((card) => card ?? [])];
}
