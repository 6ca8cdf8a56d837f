import { describe, expect, test } from "vitest";
import { jobJson, runJson, startGitHubApi } from "../github/fake-api.ts";
import { closedPort } from "../kore/raw-server.ts";
import { errors } from "./action-on-platform.ts";
import { createCertificate } from "./certificates.ts";
import {
  type CompanyOptions,
  type CompanyProxy,
  ca,
  hereDirectly,
  type ProxyOptions,
  runStepInCompany,
  type StepInCompany,
  startCompanyProxy,
  trusting,
} from "./company-network.ts";
import { swiftEnvironment } from "./swift-environment.ts";

const me = { name: "CORP\\me", password: "50% p@ss:wörd/" };
const credentials = `${encodeURIComponent(me.name)}:${encodeURIComponent(me.password)}`;

type Check = (step: StepInCompany & { readonly proxy: CompanyProxy }) => void;

/** Runs a step in a network with a proxy, which its environment names. */
async function runBehind(
  options: ProxyOptions,
  environment: (port: number) => Readonly<Record<string, string>>,
  check: Check,
  step: CompanyOptions = {},
): Promise<void> {
  await using proxy = await startCompanyProxy(options);
  const env = {
    ...trusting.env,
    ...swiftEnvironment({ factor: 10 }),
    ...environment(proxy.port),
    ...step.env,
  };
  await runStepInCompany({ ...trusting, ...step, env }, (inCompany) => {
    check({ ...inCompany, proxy });
    expect(inCompany.run.stderr).toBe("");
    expect(inCompany.run.stdout).not.toContain(me.password);
    expect(inCompany.run.stdout).not.toContain(encodeURIComponent(me.password));
  });
}

/** The step has notified, through the proxy and nothing but it. */
const notified: Check = ({ run, platform, proxy }) => {
  expect(errors(run)).toEqual([]);
  expect(run.conclusion).toBe("success");
  expect(platform.deliveries).toHaveLength(1);
  const { port } = new URL(platform.url);
  expect(proxy.asked).toEqual([`platform.test:${port}`]);
};

describe.concurrent("a step notifies through the proxy that", () => {
  test.each<[string, (port: number) => string]>([
    ["https_proxy", (port) => `http://127.0.0.1:${port}`],
    ["HTTPS_PROXY", (port) => `http://127.0.0.1:${port}/`],
    ["https_proxy", (port) => `127.0.0.1:${port}`],
    ["https_proxy", (port) => `localhost:${port}`],
  ])("%s names", async (variable, url) => {
    await runBehind({}, (port) => ({ [variable]: url(port) }), notified);
  });

  test.each([
    ["http://", ""],
    ["", " without a scheme"],
  ])("wants percent-encoded credentials: %s…%s", async (scheme) => {
    await runBehind(
      { user: me },
      (port) => ({ https_proxy: `${scheme}${credentials}@127.0.0.1:${port}` }),
      notified,
    );
  });

  test("has an IPv6 address", async () => {
    await runBehind({ host: "::1" }, (port) => ({ https_proxy: `http://[::1]:${port}` }), notified);
  });

  test("itself speaks TLS, with a certificate for its own name", async () => {
    const certificate = await createCertificate({ hosts: ["localhost"], ca });
    await runBehind({ certificate }, (port) => ({ https_proxy: `https://localhost:${port}` }), notified);
  });

  test("can't connect at first", async () => {
    const failsAt = (n: number) => n === 1;
    await runBehind(
      { failsAt },
      (port) => ({ https_proxy: `http://127.0.0.1:${port}` }),
      ({ run, platform, proxy }) => {
        expect(run.conclusion).toBe("success");
        expect(run.log).toMatch(
          /the proxy 127\.0\.0\.1:\d+ \(https_proxy\) refused to connect to the platform \(502\)/,
        );
        expect(proxy.asked).toHaveLength(2);
        expect(platform.deliveries).toHaveLength(1);
      },
    );
  });
});

describe.concurrent("a step that the proxy doesn't let through", () => {
  test.each([
    [
      "without credentials",
      "",
      "asks for credentials (407): the URL in https_proxy needs a user name and a password",
    ],
    ["with wrong ones", "me:guess@", "rejected the user name or the password in https_proxy (407)"],
  ])("%s: an error, and no second attempt", async (_, user, says) => {
    await runBehind(
      { user: me },
      (port) => ({ https_proxy: `http://${user}127.0.0.1:${port}` }),
      ({ run, platform }) => {
        expect(errors(run).join("\n")).toContain(says);
        expect(errors(run).join("\n")).toMatch(/the proxy 127\.0\.0\.1:\d+ \(https_proxy\)/);
        expect(run.log).not.toContain("attempt 2");
        expect(run.log).not.toContain("guess");
        expect(run.outputs["unsent-count"]).toBe("1");
        expect(platform.requests).toEqual([]);
      },
    );
  });

  test("because it never connects: tried again, and not sent", async () => {
    await runBehind(
      { failsAt: () => true },
      (port) => ({ https_proxy: `http://127.0.0.1:${port}` }),
      ({ run, platform, proxy }) => {
        expect(errors(run).join("\n")).toContain("refused to connect to the platform (502)");
        expect(proxy.asked).toHaveLength(4);
        expect(run.outputs).toMatchObject({ status: "FAILURE", "unsent-count": "1", "unknown-count": "0" });
        expect(platform.requests).toEqual([]);
      },
    );
  });

  test("because it is dead: the error names it, not the platform", async () => {
    const port = await closedPort();
    const url = () => ({ https_proxy: `http://${credentials}@127.0.0.1:${port}` });
    await runBehind({}, url, ({ run }) => {
      expect(errors(run).join("\n")).toContain(
        `can't connect to the proxy 127.0.0.1:${port} (https_proxy): connection refused: nothing listens there (ECONNREFUSED)`,
      );
      expect(errors(run).join("\n")).not.toContain("platform.test");
    });
  });

  test("because nobody vouches for its certificate", async () => {
    const certificate = await createCertificate({ hosts: ["localhost"] });
    await runBehind(
      { certificate },
      (port) => ({ https_proxy: `https://localhost:${port}` }),
      ({ run, proxy }) => {
        expect(errors(run).join("\n")).toMatch(
          /the certificate of the proxy localhost:\d+ \(https_proxy\) was refused/,
        );
        expect(errors(run).join("\n")).toContain("set NODE_EXTRA_CA_CERTS");
        expect(proxy.asked).toEqual([]);
      },
    );
  });

  test.each(["http://me:50%@127.0.0.1:3128", "127.0.0.1:port", "socks5://127.0.0.1:1080"])(
    "because %s is none: an error, and nothing goes out past it",
    async (https_proxy) => {
      await runBehind(
        {},
        () => ({ https_proxy }),
        ({ run, platform }) => {
          expect(errors(run).join("\n")).toContain(
            "https_proxy is not a URL like http://proxy.example.com:3128",
          );
          expect(run.stdout).not.toContain("50%@");
          expect(platform.connectionCount).toBe(0);
        },
        { host: hereDirectly },
      );
    },
  );
});

describe.concurrent("the proxy is passed by", () => {
  test.each(["no_proxy", "NO_PROXY"])("for hosts that %s names", async (variable) => {
    const environment = (port: number) => ({
      https_proxy: `http://127.0.0.1:${port}`,
      [variable]: "example.com,0.0.0.0",
    });
    await runBehind(
      {},
      environment,
      ({ run, platform, proxy }) => {
        expect(run.conclusion).toBe("success");
        expect(platform.deliveries).toHaveLength(1);
        expect(proxy.asked).toEqual([]);
      },
      { host: hereDirectly },
    );
  });

  test("for loopback addresses", async () => {
    const host = (port: number) => `https://127.0.0.1:${port}`;
    await runBehind(
      {},
      (port) => ({ https_proxy: `http://127.0.0.1:${port}` }),
      ({ platform, proxy }) => {
        expect(platform.deliveries).toHaveLength(1);
        expect(proxy.asked).toEqual([]);
      },
      { host },
    );
  });
});

describe.concurrent("GitHub's API is asked through the proxy too", () => {
  const inputs = { "message-value": "", "message-template": "job-status", channel: "slack" };

  /** A job-status step on a GitHub Enterprise Server without TLS, which only the proxy finds. */
  async function tell(proxyUrl: (port: number) => string, check: Check): Promise<void> {
    const failed = jobJson(1, "build", "failure", { "Run make": "failure" });
    await using api = await startGitHubApi({ runs: [runJson()], jobs: [failed] });
    const env = { GITHUB_API_URL: `http://ghes.test:${new URL(api.url).port}/api/v3`, GITHUB_RUN_ID: "1000" };
    const environment = (port: number) => ({
      https_proxy: `http://127.0.0.1:${port}`,
      http_proxy: proxyUrl(port),
      ...env,
    });
    await runBehind({}, environment, check, { inputs });
  }

  test("which needs no scheme", async () => {
    await tell(
      (port) => `127.0.0.1:${port}`,
      ({ platform, proxy }) => {
        expect(proxy.asked[0]).toMatch(/^ghes\.test:/);
        expect(platform.deliveries[0]?.message.val).toContain("Run make");
      },
    );
  });

  test("and never past one that can't be read", async () => {
    await tell(
      () => "http://me:50%@127.0.0.1:3128",
      ({ run, platform, proxy }) => {
        expect(run.log).toContain("http-proxy-is-malformed.invalid");
        expect(proxy.asked).toHaveLength(1);
        expect(platform.deliveries).toHaveLength(1);
      },
    );
  });
});
