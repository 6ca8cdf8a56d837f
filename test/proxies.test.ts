import { getProxyUrl } from "@actions/http-client/lib/proxy";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { ProxyServer } from "../src/kore/proxy.ts";
import { useProxies } from "../src/proxies.ts";

const platform = new URL("https://platform.kore.test/");
const PROXY = "http://proxy.corp:3128";

type Variables = Readonly<Record<string, string>>;

afterEach(() => void vi.unstubAllGlobals());

/** Decides for a URL as a process with this environment does. */
function routeOf(url: URL, variables: Variables) {
  const env = { ...variables };
  vi.stubGlobal("process", { ...process, env });
  return { proxy: useProxies(env)(url), env };
}

describe("requests to the platform", () => {
  test.each([
    ["", true],
    ["*", false],
    ["kore.test", false],
    [".kore.test", false],
    ["PLATFORM.KORE.TEST", false],
    ["platform.kore.test:443", false],
    ["other.test, platform.kore.test", false],
    [".platform.kore.test", true],
    ["platform.kore.test:8443", true],
    ["form.kore.test", true],
    ["kore.test.evil", true],
    [",, ,", true],
  ])("no_proxy %j: go through the proxy: %s", (no_proxy, isProxied) => {
    for (const name of ["no_proxy", "NO_PROXY"]) {
      const { proxy } = routeOf(platform, { https_proxy: PROXY, [name]: no_proxy });
      expect(proxy !== undefined).toBe(isProxied);
    }
  });

  test.each(["https://localhost:8443", "https://127.0.0.1", "https://[::1]:8443", "http://localhost"])(
    "go directly to %s",
    (url) => {
      const variables = { https_proxy: PROXY, http_proxy: PROXY };
      expect(routeOf(new URL(url), variables).proxy).toBeUndefined();
    },
  );

  test("use the variable in lower case first, and none that is empty", () => {
    const HTTPS_PROXY = "http://other.corp:8080";
    const variableFor = (variables: Variables) => routeOf(platform, variables).proxy;
    expect(variableFor({ https_proxy: PROXY, HTTPS_PROXY })).toMatchObject({ variable: "https_proxy" });
    expect(variableFor({ https_proxy: "", HTTPS_PROXY })).toMatchObject({ variable: "HTTPS_PROXY" });
    expect(variableFor({ http_proxy: PROXY })).toBeUndefined();
    expect(variableFor({ Https_Proxy: PROXY })).toBeUndefined();
  });

  test("never bypass a proxy whose URL can't be read: the problem names its variable", () => {
    expect(routeOf(platform, { HTTPS_PROXY: "http://me:50%@proxy.corp:3128" }).proxy).toEqual({
      wrong: expect.stringMatching(/^HTTPS_PROXY is not a URL like http:/),
    });
    const exempt = { HTTPS_PROXY: "http://me:50%@proxy.corp:3128", no_proxy: "kore.test" };
    expect(routeOf(platform, exempt).proxy).toBeUndefined();
  });
});

test("other clients find URLs that they can read, or a host that doesn't exist", () => {
  const { env } = routeOf(platform, {
    https_proxy: "proxy.corp:3128",
    HTTP_PROXY: "http://me:50%@proxy.corp:3128",
    HTTPS_PROXY: "https://proxy.corp",
    http_proxy: "",
    no_proxy: "example.com",
  });
  expect(env).toEqual({
    https_proxy: "http://proxy.corp:3128",
    HTTP_PROXY: "http://http-proxy-is-malformed.invalid",
    HTTPS_PROXY: "https://proxy.corp",
    http_proxy: "",
    no_proxy: "example.com",
  });
});

describe("on Windows, where variables match in any case", () => {
  /** An environment like that of Windows. */
  function windows(variables: Record<string, string>) {
    const nameOf = (name: string | symbol) =>
      Object.keys(variables).find((each) => each.toLowerCase() === String(name).toLowerCase()) ?? name;
    return new Proxy(variables, {
      get: (target, name) => Reflect.get(target, nameOf(name)),
      set: (target, name, value) => Reflect.set(target, nameOf(name), value),
    });
  }

  test.each([
    ["Https_Proxy", "No_Proxy"],
    ["HTTPS_proxy", "NO_PROXY"],
  ])("%s and %s apply", (variable, exemption) => {
    const variables: Record<string, string> = { [variable]: "proxy.corp:3128", [exemption]: "exempt.test" };
    const env = windows(variables);
    vi.stubGlobal("process", { ...process, env });
    const proxyFor = useProxies(env);
    expect(proxyFor(platform)).toMatchObject({ address: "proxy.corp:3128" });
    expect(proxyFor(new URL("https://exempt.test/"))).toBeUndefined();
    expect(variables[variable]).toBe(PROXY);
  });

  test("one that can't be read is not bypassed", () => {
    const env = windows({ Https_Proxy: "http://me:50%@proxy.corp:3128" });
    vi.stubGlobal("process", { ...process, env });
    const proxyFor = useProxies(env);
    expect(proxyFor(platform)).toEqual({ wrong: expect.stringMatching(/^https_proxy is not a URL like/) });
    expect(getProxyUrl(platform)?.hostname).toBe("https-proxy-is-malformed.invalid");
  });
});

test("the platform and GitHub's API are reached by the same route, whatever the environment has", () => {
  const hosts = fc.constantFrom(
    "example.com",
    "api.example.com",
    "127.0.0.1",
    "[::1]",
    "10.0.0.1",
    "notexample.com",
  );
  const urls = fc
    .tuple(fc.constantFrom("http", "https"), hosts, fc.constantFrom("", ":8443"))
    .map(([scheme, host, port]) => new URL(`${scheme}://${host}${port}/`));
  const proxies = fc.constantFrom(
    "",
    "http://me:p%40ss@one.corp:3128",
    "two.corp",
    "http://me:50%@x",
    "http://",
  );
  const exemptions = fc.constantFrom(
    "",
    "*",
    ".example.com",
    "example.com",
    "example.com:8443",
    " EXAMPLE.com ,",
    "10.",
  );
  const environments = fc.record(
    {
      ...{ https_proxy: proxies, HTTPS_PROXY: proxies, http_proxy: proxies, HTTP_PROXY: proxies },
      ...{ no_proxy: exemptions, NO_PROXY: exemptions },
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(urls, environments, (url, variables) => {
      const { proxy } = routeOf(url, variables);
      const expected = getProxyUrl(url);
      if (proxy !== undefined && "wrong" in proxy) {
        expect(expected?.hostname).toMatch(/-is-malformed\.invalid$/);
        return;
      }
      expect(proxy && addressOf(proxy)).toBe(expected && `${expected.hostname}:${expected.port || 80}`);
    }),
  );
});

function addressOf({ host, port }: ProxyServer): string {
  return `${host}:${port}`;
}
