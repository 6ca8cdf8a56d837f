import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { signToken } from "../../src/kore/token.ts";
import { Redactor } from "../../src/report/redaction.ts";
import { processorTime } from "../processor-time.ts";

function redactorHiding({
  secrets = [],
  identities,
}: {
  secrets?: string[];
  identities?: string[];
}): Redactor {
  const redactor = new Redactor();
  redactor.hideSecrets(secrets);
  if (identities) redactor.hideIdentities(identities);
  return redactor;
}

describe("secrets", () => {
  test.each<[string, string[], string, string]>([
    ["are hidden", ["hunter2"], "secret=hunter2;", "secret=***;"],
    ["wherever they stand", ["hunter2"], "hunter2xhunter2", "***x***"],
    ["with signs of regular expressions", ["a.b*$&"], "a.b*$& aXb", "*** aXb"],
    ["one part of another", ["abc", "xxabcxx"], "xxabcxx abc", "*** ***"],
    ["one the beginning of another", ["hunter2", "hunter2-extra"], "hunter2-extra hunter2", "*** ***"],
    ["in all their lines", ["BEGIN\nAAAA\r\nBBBB\nEND"], "BEGIN\nAAAA\r\nBBBB\nEND", "***"],
    ["line by line", ["BEGIN\nAAAA\r\nBBBB\nEND"], "BBBB, then AAAA", "***, then ***"],
    ["but not empty ones", ["", " ", "\n", "a\n\nb"], "x y\n\nz", "x y\n\nz"],
    ["none of them", [], "nothing to hide", "nothing to hide"],
  ])("%s", (_, secrets, text, shown) => {
    expect(redactorHiding({ secrets }).own(text)).toBe(shown);
    expect(redactorHiding({ secrets }).foreign(text)).toBe(shown);
  });
});

test("one or two characters are masked as words, but not looked for in what may be base64", () => {
  const text = "POST http://127.0.0.1:36543/notify: 3 recipients from identities, e, B";
  expect(redactorHiding({ identities: ["e", "B"] }).own(text)).toBe(
    "POST http://127.0.0.1:36543/notify: 3 recipients from identities, e***, B***",
  );
});

describe("a long secret", () => {
  const secret = "correct horse/battery+staple, and more";
  test.each([
    [`is "${secret.slice(0, 20)}…", but`, 'is "*** but'],
    [`is ${secret.toUpperCase()}!`, "is ***!"],
    ["correct horse", "***"],
    ["correct hors", "***"],
    ["correct hor", "correct hor"],
  ])("is known by its beginning: %s", (text, shown) => {
    expect(redactorHiding({ secrets: [secret] }).own(text)).toBe(shown);
  });
});

test("a secret of 24 characters is known by its first twelve, a shorter one only as a whole", () => {
  const own = (secret: string, text: string) => redactorHiding({ secrets: [secret] }).own(text);
  expect(own("abcdefghijklmnopqrstuvwx", "abcdefghijklm…")).toBe("***");
  expect(own("abcdefghijklmnopqrstuvw", "abcdefghijklm…")).toBe("abcdefghijklm…");
});

describe("tokens", () => {
  const app = { clientId: "cs-1", subject: "x", signing: { algorithm: "HS256", secret: "s" } } as const;
  const token = signToken(app, 0, "1");
  const nested = "eyJhbGciOiJSU0EtT0FFUCJ9.a-b_c.d.e.f";
  test.each([
    [token, "***"],
    [`auth: ${token}, sent`, "auth: ***, sent"],
    [`{"auth":"${token}"}`, '{"auth":"***"}'],
    [`\\n${token}\\n`, "\\n***\\n"],
    [token.slice(0, 60), "***"],
    [nested, "***"],
    ["eyJhbGciOiJkaXIifQ..iv.text.tag", "***"],
    ["eyJ is how it begins", "eyJ is how it begins"],
  ])("%s", (text, shown) => {
    expect(redactorHiding({}).own(text)).toBe(shown);
  });
});

describe("identities", () => {
  const own = (text: string, ...identities: string[]) => redactorHiding({ identities }).own(text);

  test.each([
    ["john@example.com", "j***@example.com"],
    ["JOHN@Example.COM", "J***@Example.COM"],
    ["'john@example.com'", "'j***@example.com'"],
    ["<john@example.com>, U123ABC.", "<j***@example.com>, U***."],
    ["user:u123abc", "user:u***"],
    ['["john@example.com","U123ABC"]', '["j***@example.com","U***"]'],
    ["john@example.com\nU123ABC", "j***@example.com\nU***"],
    ["(U123ABC)(U123ABC)", "(U***)(U***)"],
    ["john@example.comU123ABC", "john@example.comU123ABC"],
    ["xU123ABC U123ABCx", "xU123ABC U123ABCx"],
    ["ann@example.com", "ann@example.com"],
    ["Ümit.Öz@bücher.example", "Ü***@bücher.example"],
    ["ÜMIT.ÖZ@BÜCHER.EXAMPLE", "Ü***@BÜCHER.EXAMPLE"],
    ["29:1a_b-C", "2***"],
    ["x/29:1A_B-c/y", "x/2***/y"],
    ["a+b@c.de", "a***@c.de"],
    ["b@c.de", "b***@c.de"],
    ["𝒳𝒴", "𝒳***"],
  ])("%j is shown as %j", (text, shown) => {
    const identities = [
      "john@example.com",
      "U123ABC",
      "ümit.öz@bücher.example",
      "29:1a_b-c",
      "a+b@c.de",
      "b@c.de",
      "𝒳𝒴",
    ];
    expect(own(text, ...identities)).toBe(shown);
  });

  test("the longest wins", () => {
    expect(own("ann@example.com ann", "ann", "ann@example.com")).toBe("a***@example.com a***");
  });

  test("are shown when nobody asked to mask them", () => {
    const redactor = redactorHiding({ secrets: ["hunter2"] });
    expect(redactor.own("john@example.com hunter2")).toBe("john@example.com ***");
    expect(redactor.foreign("john@example.com hunter2")).toBe("john@example.com ***");
  });
});

describe("in other forms", () => {
  const secrets = ['k/Q+9 "quoted\\\\one" =Ünïque%2F&<v>', "ghs_16C7e42F292c6912E7710c838347Ae178B4a"];
  const token = signToken(
    { clientId: "cs-1", subject: "x", signing: { algorithm: "HS256", secret: "s" } },
    0,
    "1",
  );
  const identities = [
    "ann.o'hara+news@example.com",
    "ümit.öz@bücher.example",
    'o"b\\\\x@example.com',
    "U0ABC123DEF",
  ];
  const redactor = redactorHiding({ secrets, identities });
  const json = (text: string) => JSON.stringify(text).slice(1, -1);
  const inAscii = (text: string) =>
    text.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const everyByte = (text: string) => Buffer.from(text).toString("hex").replace(/../g, "%$&");
  const html = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const inHtml = (write: (code: number) => string) => (text: string) =>
    [...text].map((sign) => write(sign.codePointAt(0) ?? 0)).join("");

  describe.each<[string, (text: string) => string]>([
    ["URL-encoded", encodeURIComponent],
    ["URL-encoded, in small letters", (text) => encodeURIComponent(text).toLowerCase()],
    ["URL-encoded, every byte", everyByte],
    ["URL-encoded twice", (text) => encodeURIComponent(everyByte(text))],
    ["URL-encoded three times", (text) => encodeURIComponent(encodeURIComponent(everyByte(text)))],
    ["as JSON", json],
    ["as JSON, in ASCII", (text) => inAscii(json(text))],
    ["as JSON in JSON", (text) => json(json(text))],
    ["as HTML", (text) => html(text).replace(/[@.]/g, (sign) => `&#${sign.charCodeAt(0)};`)],
    ["as HTML, only what HTML needs", html],
    ["as HTML in HTML", (text) => html(inHtml((code) => `&#${code};`)(text))],
    ["as HTML, every sign", inHtml((code) => `&#${code};`)],
    ["as HTML, every sign, with zeros", inHtml((code) => `&#${String(code).padStart(7, "0")};`)],
    ["as HTML, in hexadecimal", inHtml((code) => `&#X${code.toString(16)};`)],
    ["as HTML, without semicolons", inHtml((code) => `&#x${code.toString(16).padStart(6, "0")}`)],
    ["as HTML, URL-encoded", (text) => encodeURIComponent(inHtml((code) => `&#${code};`)(text))],
    ["as HTML, in JSON", (text) => inAscii(inHtml((code) => `\\u0026#${code};`)(text))],
    ["in base64", (text) => Buffer.from(text).toString("base64")],
    ["in base64, behind a sign", (text) => Buffer.from(`:${text}`).toString("base64")],
    ["in base64, behind two", (text) => Buffer.from(`::${text}`).toString("base64")],
    ["in base64url", (text) => Buffer.from(`{"a":"${text}"}`).toString("base64url")],
    ["in base64, behind a letter", (text) => `x${Buffer.from(text).toString("base64")}`],
    ["in base64, behind two letters", (text) => `xy${Buffer.from(text).toString("base64")}`],
    ["in base64, behind three letters", (text) => `xyz${Buffer.from(text).toString("base64")}`],
    ["in base64, URL-encoded", (text) => encodeURIComponent(Buffer.from(text).toString("base64"))],
  ])("%s", (_, encode) => {
    test.each([...secrets, token, ...identities])("%s", (confidential) => {
      const text = `who="${encode(confidential)}" is unknown`;
      for (const shown of [redactor.own(text), redactor.foreign(text)]) {
        expect(shown).toContain("***");
        for (const part of [encode(confidential), confidential])
          expect(shown.toLowerCase()).not.toContain(part.toLowerCase());
        expect(shown).toMatch(/^who=.* is unknown$/);
      }
    });
  });

  test.each([
    "ann.o'hara&plus;news&commat;example&period;com",
    "ann.o&apos;hara+news&#64;example.com",
    "ANN&PERIOD;O&#39;HARA&PLUS;NEWS&COMMAT;EXAMPLE.COM",
  ])("by HTML's names: %s", (text) => {
    for (const shown of [redactor.own(text), redactor.foreign(text)])
      expect(shown).toMatch(/^[ao]\*\*\*@example\.com$/i);
  });

  test("a text that holds nothing of it stays as it is", () => {
    const text = String.raw`a &lt;b&gt; &#38; &#xffffff; &#0; &nosuch; ?a=1&amp=2&lt C:\new\u0041 100%25 \"x\" aHR0cHM6Ly94LmV4YW1wbGU= Notifications/are_sent+by-default`;
    expect([redactor.own(text), redactor.foreign(text), redactor.withoutSecrets(text)]).toEqual([
      text,
      text,
      text,
    ]);
  });

  test("in a file that names people, only secrets are hidden", () => {
    const text = `${identities[0]} by ${secrets[1]}, or ${Buffer.from(token).toString("base64")}`;
    expect(redactor.withoutSecrets(text)).toBe(`${identities[0]} by ***, or ***`);
  });
});

describe("a text from outside", () => {
  test.each([
    ["no user jane@other.example here", "no user j***@other.example here"],
    ["user:jane@other.example;", "user:j***@other.example;"],
    ["jane%40other.example is not associated", "j*** is not associated"],
    ["'Jane.Doe+x@other.example'", "'J***@other.example'"],
    ["john@example.com and jane@other.example", "j***@example.com and j***@other.example"],
    ["'Identity is not associated with the channel'", "'Identity is not associated with the channel'"],
    ["at @ alone, @name, name@", "at @ alone, @name, name@"],
  ])("%j is shown as %j", (text, shown) => {
    const redactor = redactorHiding({ identities: ["john@example.com"] });
    expect(redactor.foreign(text)).toBe(shown);
  });

  test("names people that a text of the step's own may name", () => {
    const redactor = redactorHiding({ identities: ["john@example.com"] });
    expect(redactor.own("ask jane@other.example")).toBe("ask jane@other.example");
  });
});

describe("text is visible", () => {
  test.each([
    ["evil \u202Etxt.exe \u001b[31mred\u200b", "evil txt.exe [31mred"],
    ["one\r\ntwo\u2028three", "one\ntwo\nthree"],
    ["hun\u200bter2 and jo\u202ehn@example.com", "*** and j***@example.com"],
    ["is q\u200bz", "is ***"],
  ])("%j", (text, shown) => {
    const redactor = redactorHiding({ secrets: ["hunter2", "q\u200bz"], identities: ["john@example.com"] });
    expect([redactor.own(text), redactor.foreign(text)]).toEqual([shown, shown]);
  });
});

describe("whatever the text", () => {
  const name = fc.stringMatching(/^[a-zA-Z0-9äÖ][a-zA-Z0-9äÖ._+-]{0,10}[a-zA-Z0-9äÖ]$/);
  const email = name.map((local) => `${local}@example.com`);
  const identity = fc.oneof(
    email,
    fc.stringMatching(/^[A-Z]\d{4,8}$/),
    fc.stringMatching(/^\d{2}:[a-z]{3,9}$/),
  );
  const secret = fc
    .string({ minLength: 6, maxLength: 12, unit: fc.constantFrom(..."abc.$[\\/ -") })
    .filter((text) => text.trim() === text);
  const inAnyCase = (text: string) => fc.constantFrom(text, text.toUpperCase(), text.toLowerCase());
  const filler = fc.oneof(fc.constantFrom(..." \n'\"<>()[]{},;:.=-@/%", "the", "users"), fc.string());

  test("no known identity stays a word of it, in any case, and no secret a part", () => {
    const cases = fc
      .record({
        identities: fc.array(identity, { minLength: 1, maxLength: 5 }),
        secrets: fc.array(secret, { maxLength: 3 }),
      })
      .chain(({ identities, secrets }) => {
        const piece = fc.oneof(
          filler,
          fc.constantFrom(...identities).chain(inAnyCase),
          fc.constantFrom("", ...secrets),
        );
        return fc.record({
          identities: fc.constant(identities),
          secrets: fc.constant(secrets),
          text: fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join("")),
        });
      });
    fc.assert(
      fc.property(cases, ({ identities, secrets, text }) => {
        const redactor = redactorHiding({ secrets, identities });
        for (const shown of [redactor.own(text), redactor.foreign(text)]) {
          for (const each of identities) expect(isWordOf(each, shown), `${each} in ${shown}`).toBe(false);
          for (const each of secrets) expect(shown).not.toContain(each);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("it is redacted in a moment, however long its words are", () => {
    const identities = Array.from({ length: 1000 }, (_, index) => `user${index}@example.com`);
    const redactor = redactorHiding({ identities });
    const words = [
      '{"a":1},'.repeat(5_000),
      "a".repeat(100_000),
      ".-".repeat(20_000),
      "a@".repeat(20_000),
      "%40".repeat(10_000),
    ];
    const spent = processorTime(() => {
      for (const word of words) expect(redactor.foreign(word).length).toBeGreaterThan(0);
      expect(redactor.own(words[0] ?? "")).toBe(words[0]);
    });
    expect(spent).toBeLessThan(10_000);
  });
});

/** Says whether an identity stands in a text, in any case, with neither a letter nor a digit next to it. */
function isWordOf(identity: string, text: string): boolean {
  const literal = identity.replace(/[.+]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "iu").test(text);
}
