import { describe, expect, test } from "vitest";
import { jobJson, runJson, startGitHubApi } from "../github/fake-api.ts";
import { startPlatform } from "../platform/platform.ts";
import { errors, runStep } from "./action-on-platform.ts";
import { platformCertificate, runStepInCompany, startCompanyProxy, trusting } from "./company-network.ts";
import { swiftEnvironment } from "./swift-environment.ts";

describe.concurrent("a platform at", () => {
  test.each([
    ["", ""],
    ["/kore", ""],
    ["/kore", "///"],
    ["/Kore/v1", "/"],
  ])("a path prefix %j, written with %j at its end", async (prefix, end) => {
    const host = (port: number) => `https://localhost:${port}${prefix}${end}`;
    await runStepInCompany({ ...trusting, platform: { prefix }, host }, ({ run, platform }) => {
      expect(errors(run)).toEqual([]);
      expect(platform.deliveries).toHaveLength(1);
      expect(platform.requests[0]?.path).toMatch(new RegExp(`^${prefix}/api/public/bot/[\\w-]+/notify$`));
    });
  });

  test.each([
    ["an IPv6 address", "::1", (port: number) => `https://[::1]:${port}`],
    ["an IPv6 address in full", "::1", (port: number) => `[0:0:0:0:0:0:0:1]:${port}/`],
    ["a port without a scheme", "127.0.0.1", (port: number) => `localhost:${port}`],
  ])("%s", async (_, address, host) => {
    await runStepInCompany({ ...trusting, platform: { host: address }, host }, ({ run, platform }) => {
      expect(errors(run)).toEqual([]);
      expect(platform.deliveries).toHaveLength(1);
      expect(platform.requests[0]?.headers.host).toBe(
        new URL(platform.url).host.replace("127.0.0.1", "localhost"),
      );
    });
  });

  test("an IPv6 address without TLS, which loopback allows", async () => {
    await runStep({ platform: { host: "::1", prefix: "/kore" } }, ({ run, platform }) => {
      expect(platform.url).toMatch(/^http:\/\/\[::1\]:\d+\/kore$/);
      expect(run.conclusion).toBe("success");
      expect(platform.deliveries).toHaveLength(1);
    });
  });

  test("a path that is a page's, not the API's: the error says to check `host`", async () => {
    const host = (port: number) => `https://localhost:${port}/builder`;
    await runStepInCompany({ ...trusting, host }, ({ run, platform }) => {
      expect(platform.deliveries).toEqual([]);
      expect(errors(run)).toEqual([
        expect.stringMatching(
          /HTTP 404: .*Check `bot-id` and `host`: .* without the path of its pages \(such as \/builder\)\.$/,
        ),
      ]);
    });
  });

  test("a host that sends a web page with 200: the error says to check `host` first, and that it may have been sent", async () => {
    const page = "<!doctype html><title>Kore.ai</title>";
    const faults = { notify: [{ kind: "answer", taken: false, status: 200, body: page }] } as const;
    await runStep({ platform: { faults } }, ({ run }) => {
      expect(run.outputs["unknown-count"]).toBe("1");
      expect(errors(run)).toEqual([
        expect.stringMatching(
          /a web page, titled "Kore\.ai".* Check `host`: .*\/builder.* before you send again\.$/,
        ),
      ]);
    });
  });

  test("an international name, which is punycode on the wire", async () => {
    await using proxy = await startCompanyProxy();
    const env = { ...trusting.env, https_proxy: `http://127.0.0.1:${proxy.port}` };
    const host = (port: number) => `https://Bücher.test:${port}`;
    await runStepInCompany({ ...trusting, env, host }, ({ run, platform }) => {
      const { port } = new URL(platform.url);
      expect(errors(run)).toEqual([]);
      expect(platform.deliveries).toHaveLength(1);
      expect(proxy.asked).toEqual([`xn--bcher-kva.test:${port}`]);
      expect(platform.requests[0]?.headers.host).toBe(`xn--bcher-kva.test:${port}`);
    });
  });
});

const SERVER = "https://ghes.example.com";
const PAGE = `${SERVER}/octo-org/site`;
const RUN_PAGE = `${PAGE}/actions/runs/1000`;

/** Sends a card from a workflow of a GitHub Enterprise Server, and gives it as it was sent, and the requests to the API. */
async function sendCard(
  { inputs, event, env }: Pick<Parameters<typeof runStep>[0], "inputs" | "event" | "env">,
  check: (card: string, requests: readonly string[]) => void,
): Promise<void> {
  const failed = {
    ...jobJson(1, "build", "failure", { "Run make": "failure" }),
    html_url: `${RUN_PAGE}/job/1`,
  };
  await using api = await startGitHubApi({ runs: [runJson({ html_url: RUN_PAGE })], jobs: [failed] });
  const step = {
    ...(event && { event }),
    inputs: { "message-value": "", ...inputs },
    env: {
      GITHUB_SERVER_URL: SERVER,
      GITHUB_API_URL: `${api.url}/api/v3`,
      GITHUB_GRAPHQL_URL: `${api.url}/api/graphql`,
      GITHUB_REPOSITORY: "octo-org/site",
      GITHUB_RUN_ID: "1000",
      ...swiftEnvironment(),
      ...env,
    },
  };
  await runStep(step, ({ run, platform }) => {
    expect(run.annotations).toEqual([]);
    check(platform.deliveries[0]?.message.val ?? "", api.requests);
  });
}

/** All addresses in a card, but for those that every Adaptive Card has. */
function linksIn(card: string): string[] {
  const links = card.match(/https?:\/\/[^\s"'<>|)\\]+/g) ?? [];
  return links.filter((link) => !link.startsWith("http://adaptivecards.io/"));
}

describe.concurrent.each(["msteams", "slack"])("on GitHub Enterprise Server, a card for %s", (channel) => {
  test("of a job's status: every link and every request goes to that server", async () => {
    const inputs = { channel, "message-template": "job-status", "notify-on": "change" };
    await sendCard({ inputs }, (card, requests) => {
      expect(requests.length).toBeGreaterThan(2);
      for (const path of requests) expect(path).toMatch(/^\/api\/v3\/repos\/octo-org\/site\/actions\//);
      expect(card).toContain("Run make");
      const links = linksIn(card);
      expect(links).toContain(`${RUN_PAGE}/job/1`);
      expect(links.filter((link) => !link.startsWith(PAGE))).toEqual([]);
    });
  });

  test("of a release: every link goes to that server, from its notes too", async () => {
    const inputs = { channel, "message-template": "release" };
    const payload = {
      action: "published",
      release: {
        tag_name: "v1.2.0",
        name: "Spring",
        html_url: `${PAGE}/releases/tag/v1.2.0`,
        author: { login: "octocat" },
        body: `Thanks to @hubot for #12, see [the guide](docs/guide.md).\n\n**Full Changelog**: ${PAGE}/compare/v1.1.0...v1.2.0`,
      },
      repository: { full_name: "octo-org/site", html_url: PAGE },
    };
    await sendCard({ inputs, event: { name: "release", payload } }, (card, requests) => {
      const links = linksIn(card);
      expect(requests).toEqual([]);
      expect(links).toContain(`${PAGE}/compare/v1.1.0...v1.2.0`);
      expect(links.filter((link) => !link.startsWith(`${SERVER}/`))).toEqual([]);
    });
  });

  test("of a tag that was pushed", async () => {
    const inputs = { channel, "message-template": "release" };
    const event = { name: "push", payload: { compare: `${PAGE}/compare/v1.1.0...v1.2.0` } };
    const env = { GITHUB_REF: "refs/tags/v1.2.0", GITHUB_REF_TYPE: "tag", GITHUB_REF_NAME: "v1.2.0" };
    await sendCard({ inputs, event, env }, (card) => {
      const links = linksIn(card);
      expect(links).toContain(`${PAGE}/releases/tag/v1.2.0`);
      expect(links.filter((link) => !link.startsWith(PAGE))).toEqual([]);
    });
  });
});

describe("GitHub Enterprise Server behind the company's own CA", () => {
  test("without NODE_EXTRA_CA_CERTS the card is sent, and the log says what it lacks and why", async () => {
    const inputs = { "message-value": "", "message-template": "job-status", channel: "slack" };
    // Any server with that CA's certificate will do: nobody talks to it.
    const ghes = await startPlatform({ tls: platformCertificate });
    const env = { GITHUB_API_URL: `https://localhost:${new URL(ghes.url).port}/api/v3` };
    await runStep({ inputs, env }, ({ run, platform }) => {
      expect(platform.deliveries).toHaveLength(1);
      expect(run.log).toMatch(/Can't get from GitHub's API .*: it didn't respond \(.*certificate.*\)/);
    });
    await ghes.close();
  });
});
