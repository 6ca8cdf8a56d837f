import { expect, test } from "vitest";
import { errors, people } from "../e2e/action-on-platform.ts";
import { runStepInCompany, startCompanyProxy, trusting } from "../e2e/company-network.ts";
import { describeOnWindows, isWine, onWindows, runOnWindows } from "./step.ts";

const PASSWORD = "50% p@ss:wörd/";
const CREDENTIALS = `me:${encodeURIComponent(PASSWORD)}`;

describeOnWindows("on Windows, variables of a proxy match in any case", () => {
  test.for(["Https_Proxy", "hTTPS_pROXY"])("%s, and its password is masked", async (name) => {
    await using proxy = await startCompanyProxy({ user: { name: "me", password: PASSWORD } });
    const env = { ...trusting.env, [name]: `http://${CREDENTIALS}@127.0.0.1:${proxy.port}` };
    await runStepInCompany({ ...trusting, env, machine: onWindows() }, ({ run, platform }) => {
      expect(errors(run)).toEqual([]);
      expect(platform.deliveries).toHaveLength(1);
      expect(proxy.asked).toEqual([`platform.test:${new URL(platform.url).port}`]);
      expect(run.masks).toEqual(expect.arrayContaining([PASSWORD, encodeURIComponent(PASSWORD)]));
      expect(run.log).not.toContain(PASSWORD);
    });
  });

  test("one that can't be read is not bypassed", async () => {
    const env = { ...trusting.env, Https_Proxy: "http://me:50%@127.0.0.1:3128" };
    await runStepInCompany({ ...trusting, env, machine: onWindows() }, ({ run, platform }) => {
      expect(errors(run).join("\n")).toMatch(/https_proxy is not a URL like/i);
      expect(run.log).not.toContain("50%@");
      expect(platform.connectionCount).toBe(0);
    });
  });
});

/** Identities, one on a line, of so many characters in all. */
function ofLength(length: number): readonly string[] {
  const identities = people(4000);
  let left = length;
  const fitting = identities.filter((each) => {
    left -= each.length + 1;
    return left > 40;
  });
  const used = fitting.reduce((sum, each) => sum + each.length + 1, 0);
  return [...fitting, `x${"x".repeat(length - used - 13)}@example.com`];
}

describeOnWindows("on Windows, a long input", () => {
  test.for([32_766, 32_767, 32_768, 48_000])(
    "of %i characters reaches everyone, or is an error",
    async (length) => {
      const everyone = ofLength(length);
      const identities = everyone.join("\n");
      expect(identities).toHaveLength(length);
      // Everything in the input can be lost, and the file's one recipient alone must not get the message then.
      const files = { "more.txt": "zoe@example.com\r\n" };
      const inputs = { identities, "identities-file": "more.txt" };
      await runOnWindows({ files, inputs }, ({ run, platform }) => {
        const reached = platform.deliveries.length;
        if (isWine) expect(reached > 0).toBe(length <= 32_766);
        if (reached > 0) return expect(reached).toBe(everyone.length + 1);
        expect(errors(run)).toEqual([
          expect.stringMatching(/^identities has [\d,]+ characters, but Windows passes only 32,766 of them/),
        ]);
      });
    },
  );
});
