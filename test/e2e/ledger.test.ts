import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lacksLinks, OWNER_ONLY } from "../windows-lacks.ts";
import { errors, people, reported } from "./action-on-platform.ts";
import { onPlatform, timesReached, warnings } from "./ledger-scene.ts";

const RERUN = { GITHUB_RUN_ATTEMPT: "2" };

describe("a re-run after failed requests", () => {
  const refused = { kind: "answer", taken: false, status: 400, body: "{}" } as const;
  const lost = { kind: "reset", taken: true } as const;
  const faults = { notify: [undefined, refused, lost] };
  const inputs = { identities: people(2500).join("\n") };

  test("sends to those who surely got nothing, and to nobody else", async () => {
    await onPlatform({ faults }, async ({ platform, ledger, step }) => {
      await step({ inputs }, (run) => {
        expect(run.conclusion).toBe("failure");
        expect(run.log).toMatch(/kept[\\/]ledger": new\./);
        expect(run.log).toContain("a re-run sends to the others, and to nobody else");
        expect(run.summary).toContain("a re-run sends to the others, and to nobody else");
        expect(run.outputs).toMatchObject({ "accepted-count": "1000", "skipped-count": "0" });
        expect(statSync(ledger).mode & 0o777).toBe(OWNER_ONLY);
        expect(readFileSync(ledger, "utf8")).not.toMatch(/user|example/);
      });
      const sent = new Set(timesReached(platform).keys());
      await step({ inputs, env: RERUN }, (run) => {
        const { outputs } = run;
        const unknown = sent.size - 1000;
        expect(run.log).toContain("Skipped 1,000 recipients: an earlier step sent them this message");
        expect(warnings(run)).toEqual([
          expect.stringMatching(
            /^Skipped [\d,]+ recipients: the outcome of an earlier request to them is unknown/,
          ),
        ]);
        expect(outputs).toMatchObject({
          status: "IN_PROGRESS",
          "recipients-count": "2500",
          "accepted-count": String(1500 - unknown),
          "skipped-count": String(1000 + unknown),
          "unsent-count": "0",
          "undelivered-file": "",
        });
        const outcomes = [...reported(run).values()].map(({ outcome }) => outcome);
        expect(outcomes.filter((outcome) => outcome === "skipped")).toHaveLength(1000 + unknown);
        expect(run.log).toContain(`ledger": ${(1000 + unknown).toLocaleString("en")} entries.`);
        expect(run.summary).toMatch(/⚠️ Skipped .* recipients&#58; the outcome of an earlier request/);
        expect(run.conclusion).toBe("success");
      });
      const times = timesReached(platform);
      expect(times.size).toBe(2500);
      expect(new Set(times.values())).toEqual(new Set([1]));
      await step({ inputs, env: { GITHUB_RUN_ATTEMPT: "3" } }, (run) => {
        expect(run.outputs).toMatchObject({ status: "SKIPPED", "skipped-count": "2500" });
        expect(run.summary).toMatch(/ledger has every recipient\.\s+- ⚠️ Skipped .* recipients/);
        expect(run.outputs["undelivered-file"]).toBe("");
        expect([...reported(run).values()].every(({ outcome }) => outcome === "skipped")).toBe(true);
        expect(run.conclusion).toBe("success");
      });
      expect(platform.deliveries).toHaveLength(2500);
    });
  });

  test("sends to those of unknown outcome again with at-least-once", async () => {
    await onPlatform({ faults: { notify: [lost] } }, async ({ platform, step }) => {
      await step({}, (run) => expect(run.outputs["unknown-count"]).toBe("1"));
      await step({ inputs: { delivery: "at-least-once" } }, (run) => {
        expect(warnings(run)).toEqual([expect.stringMatching(/^1 recipient may get this message twice/)]);
        expect(run.outputs).toMatchObject({ "accepted-count": "1", "skipped-count": "0" });
      });
      expect(platform.deliveries).toHaveLength(2);
      await step({ inputs: { delivery: "at-least-once" } }, (run) =>
        expect(run.outputs["status"]).toBe("SKIPPED"),
      );
    });
  });
});

test("those that a finished job did not reach are sent to again", async () => {
  const directory = (identity: string) => identity !== "user2@example.com" || present;
  let present = false;
  const inputs = { identities: people(3).join("\n"), wait: "true" };
  await onPlatform({ directory }, async ({ platform, step }) => {
    await step({ inputs }, ({ outputs }) => expect(outputs).toMatchObject({ "failed-count": "1" }));
    await step({ inputs }, (run) => {
      // Somebody else than them got it, so it isn't a failure of everything.
      expect(run.outputs).toMatchObject({ status: "PARTIAL_SUCCESS", "skipped-count": "2" });
      expect(run.outputs["percent-complete"]).toBe("100");
    });
    present = true;
    await step({ inputs }, ({ outputs }) => expect(outputs).toMatchObject({ status: "SUCCESS" }));
    expect(platform.deliveries.map(({ identity }) => identity).sort()).toEqual(people(3));
  });
});

test("those that an earlier attempt may have reached have an unknown outcome, whatever the second job's log says", async () => {
  const faults = { notify: [{ kind: "reset", taken: true } as const] };
  const [reached = "", other = ""] = people(2);
  const directory = { msteams: [reached] };
  await onPlatform({ faults, directory }, async ({ step }) => {
    const inputs = { identities: `${reached},${other}`, wait: "true" };
    await step({ inputs: { ...inputs, delivery: "at-least-once" } }, (run) => {
      expect(run.outputs).toMatchObject({ status: "PARTIAL_SUCCESS", "failed-count": "1" });
    });
    await step({ inputs }, (run) => {
      expect(run.outputs).toMatchObject({ status: "SKIPPED", "skipped-count": "2" });
      expect(warnings(run)).toEqual([
        expect.stringMatching(/^Skipped 1 recipient: the outcome of an earlier/),
      ]);
    });
    await step({ inputs: { ...inputs, delivery: "at-least-once" } }, (run) => {
      expect(run.outputs).toMatchObject({ "accepted-count": "1", "skipped-count": "1" });
    });
  });
});

test("both channels, several messages and changing rosters share a file", async () => {
  await onPlatform({}, async ({ platform, step }) => {
    const counts = async (inputs: Record<string, string>) => {
      let skipped = "";
      await step({ inputs }, ({ outputs }) => {
        skipped = `${outputs["accepted-count"]} sent, ${outputs["skipped-count"]} skipped`;
      });
      return skipped;
    };
    const identities = people(2).join("\n");
    expect(await counts({ identities })).toBe("2 sent, 0 skipped");
    expect(await counts({ identities, channel: "slack" })).toBe("2 sent, 0 skipped");
    expect(await counts({ identities, "message-value": "Another" })).toBe("2 sent, 0 skipped");
    expect(await counts({ identities: `${identities}\nnew@example.com` })).toBe("1 sent, 2 skipped");
    expect(await counts({ identities: "USER1@EXAMPLE.COM" })).toBe("0 sent, 1 skipped");
    expect(platform.requests).toHaveLength(4);
  });
});

test("a release is announced once, whatever its notes are", async () => {
  const event = (body: string, id: number) => ({
    name: "release",
    payload: {
      action: "published",
      release: { id, tag_name: "v1", name: "v1", body, html_url: "https://github.com/a/b" },
      repository: { full_name: "a/b" },
    },
  });
  const inputs = { "message-value": "", "message-template": "release" };
  await onPlatform({}, async ({ platform, step }) => {
    const statuses: (string | undefined)[] = [];
    for (const [body, id] of [
      ["Notes", 1],
      ["Better notes", 1],
      ["Notes", 2],
    ] as const)
      await step({ inputs, event: event(body, id) }, ({ outputs }) => {
        statuses.push(outputs["status"]);
      });
    expect(statuses).toEqual(["IN_PROGRESS", "SKIPPED", "IN_PROGRESS"]);
    expect(platform.deliveries).toHaveLength(2);
  });
});

test("a dry run reads the ledger and writes nothing", async () => {
  await onPlatform({}, async ({ platform, ledger, step }) => {
    const inputs = { "dry-run": "true", identities: people(2).join("\n") };
    await step({ inputs }, ({ outputs }) =>
      expect(outputs).toMatchObject({ status: "DRY_RUN", "skipped-count": "0", "unsent-count": "2" }),
    );
    expect(existsSync(join(ledger, ".."))).toBe(false);
    await step({ inputs: { identities: "user1@example.com" } }, () => {});
    const before = readFileSync(ledger);
    await step({ inputs }, (run) => {
      expect(run.outputs).toMatchObject({ status: "DRY_RUN", "skipped-count": "1", "unsent-count": "1" });
      expect(run.log).toContain("1 request would be sent");
    });
    await step({ inputs: { ...inputs, identities: "user1@example.com" } }, (run) => {
      expect(run.outputs).toMatchObject({ status: "DRY_RUN", "skipped-count": "1", "unsent-count": "0" });
      expect([...reported(run).values()]).toMatchObject([{ outcome: "skipped" }]);
    });
    expect(readFileSync(ledger)).toEqual(before);
    expect(platform.deliveries).toHaveLength(1);
  });
});

describe("a re-run without its ledger", () => {
  test("is a warning, also in a dry run", async () => {
    await onPlatform({}, async ({ platform, step }) => {
      for (const dryRun of ["true", "false"])
        await step({ env: RERUN, inputs: { "dry-run": dryRun } }, (run) =>
          expect(warnings(run)).toEqual([expect.stringMatching(/^ledger-file: there is no .*attempt 2/)]),
        );
      expect(platform.deliveries).toHaveLength(1);
    });
  });

  test("is skipped with on-rerun: skip", async () => {
    await onPlatform({}, async ({ platform, step }) => {
      await step({ env: RERUN, inputs: { "on-rerun": "skip" } }, (run) => {
        expect(run.outputs).toMatchObject({ status: "SKIPPED", "skipped-count": "0" });
        expect(warnings(run)).toEqual([]);
      });
      expect(platform.requests).toEqual([]);
    });
  });
});

describe("a ledger that can't be used is an input problem, and nothing is sent", () => {
  test.each([
    ["empty", "", "is an empty file"],
    ["not a ledger", "hello\n", "is not a ledger"],
    ["damaged", "kore-notify-ledger 1 a b c\n", "is damaged in line 1"],
  ])("%s", async (_, content, expected) => {
    await onPlatform({}, async ({ platform, folder, step }) => {
      const path = join(folder, "ledger");
      writeFileSync(path, content);
      await step({ inputs: { "ledger-file": path, channel: "fax" } }, (run) => {
        expect(errors(run)).toEqual([
          expect.stringMatching(/^channel is/),
          expect.stringMatching(`^ledger-file ${expected}`),
        ]);
        expect(run.outputs).toMatchObject({ status: "FAILURE", "skipped-count": "0" });
      });
      expect(readFileSync(path, "utf8")).toBe(content);
      expect(platform.requests).toEqual([]);
    });
  });

  test.each([
    ["~/kore/ledger", "contains ~ or a variable, which only a shell replaces"],
    ["$RUNNER_TEMP/ledger", "contains ~ or a variable, which only a shell replaces"],
    ["${RUNNER_TEMP}/ledger", "contains ~ or a variable, which only a shell replaces"],
    ["%TEMP%/ledger", "contains ~ or a variable, which only a shell replaces"],
    ["kore/", "is a folder: name a file in it"],
  ])("a path that would keep it elsewhere: %s", async (path, expected) => {
    await onPlatform({}, async ({ platform, step }) => {
      await step({ inputs: { "ledger-file": path } }, (run) =>
        expect(errors(run)).toEqual([expect.stringContaining(`ledger-file ${expected}`)]),
      );
      expect(platform.requests).toEqual([]);
    });
  });

  test("of another secret", async () => {
    await onPlatform({}, async ({ platform, ledger, step }) => {
      await step({}, () => {});
      const before = readFileSync(ledger);
      await step({ inputs: { "client-secret": "rotated-rotated-rotated" } }, (run) =>
        expect(errors(run)).toEqual([
          expect.stringMatching(/^ledger-file was made with another secret.*a new file sends to everyone/),
        ]),
      );
      expect(readFileSync(ledger)).toEqual(before);
      expect(platform.deliveries).toHaveLength(1);
    });
  });

  test.skipIf(lacksLinks)("a link that leads out of the workspace, also by its folder", async () => {
    await onPlatform({}, async ({ platform, folder, step }) => {
      const workspace = join(folder, "workspace");
      mkdirSync(workspace);
      writeFileSync(join(folder, "outside"), "precious");
      symlinkSync(join(folder, "outside"), join(workspace, "ledger"));
      symlinkSync(folder, join(workspace, "folder"));
      symlinkSync(join(folder, "missing"), join(workspace, "dangling"));
      for (const path of ["ledger", "folder/new", "folder/no/new", "dangling"])
        await step({ inputs: { "ledger-file": path }, env: { GITHUB_WORKSPACE: workspace } }, (run) =>
          expect(errors(run)).toEqual([expect.stringMatching(/^ledger-file is a link /)]),
        );
      expect(readFileSync(join(folder, "outside"), "utf8")).toBe("precious");
      expect(existsSync(join(folder, "new"))).toBe(false);
      expect(platform.requests).toEqual([]);
    });
  });

  test("a file where its folder should be", async () => {
    await onPlatform({}, async ({ platform, folder, step }) => {
      writeFileSync(join(folder, "file"), "");
      await step({ inputs: { "ledger-file": join(folder, "file", "ledger") } }, (run) =>
        expect(errors(run)).toEqual([expect.stringMatching(/^ledger-file /)]),
      );
      expect(platform.requests).toEqual([]);
    });
  });

  test.skipIf(!existsSync("/sys/kernel"))("a folder that can't be written to", async () => {
    await onPlatform({}, async ({ platform, step }) => {
      await step({ inputs: { "ledger-file": "/sys/no/ledger" } }, (run) => {
        expect(errors(run)).toEqual([expect.stringMatching(/^ledger-file can't be written to/)]);
        expect(run.outputs).toMatchObject({ status: "FAILURE", "unsent-count": "1" });
      });
      expect(platform.requests).toEqual([]);
    });
  });
});

// Windows doesn't delete a file that is open.
test.skipIf(process.platform === "win32")(
  "a ledger that is deleted while the step sends stops the rest",
  async () => {
    let path = "";
    const directory = () => {
      rmSync(path, { force: true });
      return true;
    };
    await onPlatform({ directory }, async ({ platform, ledger, step }) => {
      path = ledger;
      await step({ inputs: { identities: people(2500).join("\n") } }, (run) => {
        expect(run.conclusion).toBe("failure");
        expect(errors(run)).toEqual([expect.stringContaining("the ledger was deleted while the step ran")]);
        expect(warnings(run)).toEqual([
          "The ledger was deleted while the step ran, so nobody is recorded: a re-run sends to everyone.",
        ]);
        for (const text of [run.log, run.summary]) expect(text).not.toContain("to nobody else");
        expect(run.outputs).toMatchObject({ "accepted-count": "1000", "unsent-count": "1500" });
      });
      expect(platform.requests).toHaveLength(1);
    });
  },
);

test.skipIf(lacksLinks)("a link within the workspace stays a link when the ledger is rewritten", async () => {
  await onPlatform({}, async ({ folder, step }) => {
    mkdirSync(join(folder, "kept"));
    symlinkSync("kept", join(folder, "link"));
    const options = { inputs: { "ledger-file": "link/ledger" }, env: { GITHUB_WORKSPACE: folder } };
    await step(options, () => {});
    symlinkSync("kept/ledger", join(folder, "own-link"));
    const linked = { ...options, inputs: { "ledger-file": "own-link", identities: "new@example.com" } };
    await step(linked, ({ outputs }) => expect(outputs["accepted-count"]).toBe("1"));
    await step({ ...options, inputs: { ...options.inputs, identities: "new@example.com" } }, ({ outputs }) =>
      expect(outputs["status"]).toBe("SKIPPED"),
    );
  });
});
