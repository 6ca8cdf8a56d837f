import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPlatformUrl } from "../../src/kore/platform-url.ts";

describe("a platform's URL is read", () => {
  test.each([
    ["https://platform.kore.ai", "https://platform.kore.ai"],
    ["platform.kore.ai", "https://platform.kore.ai"],
    ["PLATFORM.Kore.AI", "https://platform.kore.ai"],
    ["HTTPS://Platform.Kore.ai", "https://platform.kore.ai"],
    ["https://platform.kore.ai/", "https://platform.kore.ai"],
    ["https://platform.kore.ai///", "https://platform.kore.ai"],
    ["https://kore.example.com/kore", "https://kore.example.com/kore"],
    ["kore.example.com/Kore/v1//", "https://kore.example.com/Kore/v1"],
    ["https://kore.example.com/a%20b", "https://kore.example.com/a%20b"],
    ["https://kore.example.com:8443/kore", "https://kore.example.com:8443/kore"],
    ["kore.example.com:8443", "https://kore.example.com:8443"],
    ["localhost:8443", "https://localhost:8443"],
    ["https://kore.example.com:443", "https://kore.example.com"],
    ["https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"],
    ["[2001:DB8::1]", "https://[2001:db8::1]"],
    ["https://192.0.2.1", "https://192.0.2.1"],
    ["https://bücher.example", "https://xn--bcher-kva.example"],
    ["https://kore_1.example.com", "https://kore_1.example.com"],
    ["https://kore", "https://kore"],
    ["https://kore.example.com.", "https://kore.example.com."],
    ["https://platform.kore.ai/builder", "https://platform.kore.ai/builder"],
    ["https://kore.example.com/api", "https://kore.example.com/api"],
    ["https://kore.example.com/api/publications", "https://kore.example.com/api/publications"],
    ["https://xn--bcher-kva.example", "https://xn--bcher-kva.example"],
    ["https://http.example.com/https/http", "https://http.example.com/https/http"],
  ])("%s", (text, url) => {
    expect(readPlatformUrl(text)).toBe(url);
  });
});

describe("plain http is for loopback addresses only", () => {
  test.each([
    ["http://localhost", "http://localhost"],
    ["http://LOCALHOST:8080/kore/", "http://localhost:8080/kore"],
    ["http://127.0.0.1:8080", "http://127.0.0.1:8080"],
    ["http://127.255.255.254", "http://127.255.255.254"],
    ["http://127.1", "http://127.0.0.1"],
    ["http://[::1]:8080", "http://[::1]:8080"],
    ["http://[0:0:0:0:0:0:0:1]", "http://[::1]"],
  ])("%s", (text, url) => {
    expect(readPlatformUrl(text)).toBe(url);
  });

  test.each([
    "http://platform.kore.ai",
    "HTTP://PLATFORM.KORE.AI",
    "http://127.evil.com",
    "http://127.0.0.1.evil.com",
    "http://localhost.evil.com",
    "http://evil.com/localhost",
    "http://evil-localhost",
    "http://128.0.0.1",
    "http://0.0.0.0",
    "http://10.0.0.1",
    "http://192.168.1.1",
    "http://[::2]",
    "http://[::]",
    "http://[2001:db8::1]",
    "http://[::ffff:10.0.0.1]",
  ])("not for %s", (text) => {
    expect(readPlatformUrl(text)).toEqual({ wrong: expect.stringContaining("loopback") });
  });
});

describe("what is wrong is named", () => {
  test.each([
    ["https://user:password@platform.kore.ai", "credentials"],
    ["https://user@platform.kore.ai", "credentials"],
    ["https://:password@platform.kore.ai", "credentials"],
    ["user:password@platform.kore.ai", "credentials"],
    ["http://localhost:80@platform.kore.ai", "credentials"],
    ["https://platform.kore.ai?x=1", "query"],
    ["https://platform.kore.ai/kore?", "query"],
    ["https://platform.kore.ai#top", "fragment"],
    ["platform.kore.ai/#", "fragment"],
    ["ftp://platform.kore.ai", "must start with https://"],
    ["wss://platform.kore.ai", "must start with https://"],
    ["file:///etc/passwd", "must start with https://"],
    ["javascript://platform.kore.ai/%0aalert(1)", "must start with https://"],
    ["https:platform.kore.ai", "is not a URL"],
    ["https:/platform.kore.ai", "is not a URL"],
    ["http:/localhost", "is not a URL"],
    ["https//platform.kore.ai", "is not a URL"],
    ["https://", "is not a URL"],
    ["https:///", "is not a URL"],
    ["", "is not a URL"],
    ['"https://platform.kore.ai"', "is in quotes"],
    ["'platform.kore.ai'", "is in quotes"],
    ['https://platform.kore.ai"', "is in quotes"],
    ["'https://platform.kore.ai'/", "is in quotes"],
    ["https://platform.kore.ai/'/", "is in quotes"],
    ["“https://platform.kore.ai”", "is in quotes"],
    ["https://platform.kore.ai/'x'/y", "contains quotes"],
    ["https://platform.kore.ai/‘x’/y", "contains quotes"],
    ["https://platform.kore.ai/„x“/y", "contains quotes"],
    ["https://plat`form.kore.ai", "contains quotes"],
    ["«platform.kore.ai»", "contains quotes"],
    ["＂platform.kore.ai＂", "contains quotes"],
    ["https://platform.kore.ai/%22x%22", "contains quotes"],
    ["https://https://platform.kore.ai", "has a second scheme"],
    ["https://platform.kore.aihttps://platform.kore.ai", "has a second scheme"],
    ["https://platform.kore.ai/https://platform.kore.ai", "has a second scheme"],
    ["https://platform.kore.ai/https:/platform.kore.ai", "has a second scheme"],
    ["https://platform.kore.ai/https//platform.kore.ai", "has a second scheme"],
    ["https://platform.kore.ai/https%3A%2F%2Fplatform.kore.ai", "has a second scheme"],
    ["https://platform.kore.ai/ftp://platform.kore.ai", "has a second scheme"],
    ["https://localhosthttps://platform.kore.ai", "has a second scheme"],
    ["platform.kore.ai/https://platform.kore.ai", "has a second scheme"],
    ["platform.kore.ai/HTTPS://platform.kore.ai", "has a second scheme"],
    ["platform.kore.aihttps://platform.kore.ai", "has a second scheme"],
    ["https://http://localhost", "has a second scheme"],
    ["https://https//platform.kore.ai", "has a second scheme"],
    ["https://https:platform.kore.ai", "is not a URL"],
    ["https://@http://platform.kore.ai", "has a second scheme"],
    ["/https://platform.kore.ai", "has a second scheme"],
    ["https://platform..kore.ai", "has an invalid host name"],
    ["https://.kore.ai", "has an invalid host name"],
    ["https://-platform.kore.ai", "has an invalid host name"],
    ["https://platform-.kore.ai", "has an invalid host name"],
    ["https://platform.kore.ai,", "has an invalid host name"],
    ["https://platform.kore.ai;x", "has an invalid host name"],
    ["https://{{host}}", "has an invalid host name"],
    ["https://{{host}}/api/public/bot/{{BotID}}/notify", "has an invalid host name"],
    ["https://$KORE_HOST", "has an invalid host name"],
    ["https://*.kore.ai", "has an invalid host name"],
    [`https://${"a".repeat(64)}.kore.ai`, "has an invalid host name"],
    [`https://${"abcdefgh.".repeat(29)}kore.ai`, "has an invalid host name"],
    ["https://platform.kore.ai/api/public", "has the path of the API"],
    ["https://platform.kore.ai/api/public/", "has the path of the API"],
    ["platform.kore.ai/API/Public/bot/st-1/notify", "has the path of the API"],
    ["https://kore.example.com/kore/api/public/bot/st-1/notify/status/1", "has the path of the API"],
    ["https://platform.kore.ai/api/1.1/public/bot/st-1/notify", "has the path of the API"],
    ["/", "is not a URL"],
    ["https://platform kore.ai", "is not a URL"],
    [" https://platform.kore.ai", "is not a URL"],
    ["https://platform.kore.ai/ ", "is not a URL"],
    ["https://platform.kore.ai/\u00a0", "is not a URL"],
    ["https://platform.kore.ai\r\n", "is not a URL"],
    ["https://platform\n.kore.ai", "is not a URL"],
    ["https://platform\t.kore.ai", "is not a URL"],
    ["https://platform.kore.ai\0", "is not a URL"],
    ["https://platform.kore.ai\u0085", "is not a URL"],
    ["https://platform.kore.ai\\@evil.com", "is not a URL"],
    ["https:\\\\platform.kore.ai", "is not a URL"],
    ["https://platform.kore.ai:99999", "is not a URL"],
    ["https://platform.kore.ai:port", "is not a URL"],
    ["https://[::1", "is not a URL"],
    ["https://[zz::1]", "is not a URL"],
    ["https://300.0.0.1", "is not a URL"],
    ["https://a<b.example", "is not a URL"],
    ["https://platform.kore.ai\uff1fx", "is not a URL"],
  ])("%j: %s", (text, words) => {
    expect(readPlatformUrl(text)).toEqual({ wrong: expect.stringContaining(words) });
  });
});

test("whatever the text, the URL is one to which paths can be added, or nothing", () => {
  const signs = fc.constantFrom(..."aA1.-/:@?#[]%\\ \t\n\u00e9\uff0f", "http://", "https://", "localhost");
  const texts = fc.oneof(
    fc.webUrl({ validSchemes: ["http", "https"], withFragments: true }),
    fc.string(),
    fc.string({ unit: signs }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const url = readPlatformUrl(text);
      if (typeof url !== "string") return;
      const joined = new URL(`${url}/api`);
      expect(joined.href).toBe(`${url}/api`);
      expect(joined).toMatchObject({ username: "", password: "", search: "", hash: "" });
      expect(joined.protocol === "https:" || /^(localhost|127\.|\[::1\]$)/.test(joined.hostname)).toBe(true);
      expect(readPlatformUrl(url)).toBe(url);
    }),
    { numRuns: 1000 },
  );
});
