import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HiddenValues } from "../../src/report/hidden-values.ts";

describe("a value of six or more characters is hidden", () => {
  test.each([
    ["as it is", "Can't send '123456 EUR' to her", "Can't send '***' to her"],
    ["in any case", "123456 eur", "***"],
    ["again and again", "123456 EUR, 123456 Eur.", "***, ***."],
    ["between signs", "<123456 EUR/>", "<***/>"],
    ["next to a letter that is longer in lower case", "İ: 123456 EUR İ", "İ: *** İ"],
  ])("%s", (_, text, shown) => {
    expect(new HiddenValues(["123456 EUR"]).hide(text)).toBe(shown);
  });

  test.each([
    ["+49 170 1234", "at +49 170 1234 only", "at *** only"],
    ["İSTANBUL", "in İstanbul.", "in ***."],
    ["ΟΔΟΣ ΟΔΟΣ", "(οδοσ Οδοσ)", "(***)"],
    ["❤️❤️❤️❤️", "a ❤️❤️❤️❤️ b", "a *** b"],
    ["------", "a ------ b", "a *** b"],
    ["  padded  ", "a padded b", "a *** b"],
    ["+-+\n+-+-", "x +-+\n+-+- Y +-+ +-+-", "x *** Y ***"],
    ["12 Main Street\nSpringfield", "at 12 main street Springfield.", "at ***."],
    ["12 Main Street", "at 12 Main\nStreet.", "at ***."],
  ])("%j in %j", (value, text, shown) => {
    expect(new HiddenValues([value]).hide(text)).toBe(shown);
  });

  test("one of signs only, next to one with words", () => {
    expect(new HiddenValues(["------", "secret"]).hide("a ------ secret b")).toBe("a *** *** b");
  });

  test("one that begins with signs, in place of one within it", () => {
    expect(new HiddenValues(["+49 170 1234", "170 1234"]).hide("+49 170 1234")).toBe("***");
  });

  test("the longest of those that begin alike", () => {
    const values = new HiddenValues(["Anna Lee", "Anna Lee Smith", "Anna L"]);
    expect(values.hide("Anna Lee Smith, Anna Lee, Anna Li")).toBe("***, ***, ***i");
  });
});

describe("the beginning of a value where a text was cut", () => {
  const values = new HiddenValues(["Springfield Evergreen Terrace 742", "+49 170 1234 5678", "golden gate"]);
  test.each([
    ["at Springfield …", "at *** …"],
    ["Springfield …", "*** …"],
    ["by golden…", "by ***…"],
    ["at Springfield Evergreen…", "at ***…"],
    ["to +49 170 …", "to *** …"],
    ["at Springfield and …", "at Springfield and …"],
    ["at Springfield", "at Springfield"],
    ["+49 1…", "+49 1…"],
  ])("%j", (text, shown) => {
    expect(values.hide(text)).toBe(shown);
  });
});

test("shorter values, other words and parts of words stay", () => {
  const values = new HiddenValues(["3 day", "12345", "secret"]);
  expect(values.hide("3 days, 12345, nosecret")).toBe("3 days, 12345, nosecret");
});

test("nothing hides nothing", () => {
  expect(new HiddenValues([]).hide("123456")).toBe("123456");
});

test("no value that stands between spaces is ever left, and the rest stays", async () => {
  const value = fc.string({ unit: "grapheme", minLength: 1, maxLength: 14 }).filter((it) => it.trim() !== "");
  await fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), fc.nat(4), (values, index) => {
      const chosen = values[index % values.length] ?? "";
      const shown = new HiddenValues(values).hide(`text ${chosen} text`);
      if (chosen.trim().length >= 6) {
        expect(shown).not.toContain(chosen.trim());
        expect(shown).toContain("***");
      }
    }),
  );
});
