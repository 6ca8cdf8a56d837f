import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { windowsLacks } from "../windows-lacks.ts";
import { errors, fileText, people } from "./action-on-platform.ts";
import { countsOf, onPlatform, timesReached, warnings } from "./ledger-scene.ts";
import { onSmallDisk } from "./small-disk.ts";

/* A ledger together with the other inputs, and with what goes wrong in a step. */

test("full disk: what can't be recorded isn't sent, and the next step sends it", async ({ skip }) => {
  const inputs = { identities: people(5000).join("\n") };
  await onPlatform({}, async ({ platform, step }) => {
    await onSmallDisk(
      49_152,
      async (disk) => {
        const onDisk = { inputs: { ...inputs, "ledger-file": join(disk, "ledger") } };
        await step(onDisk, (run) => {
          // A line takes 21 KB, and half of the third is written without an error.
          expect(countsOf(run)).toBe("accepted 2000, unsent 3000");
          expect(errors(run)).toEqual([
            expect.stringMatching(/3,000 .*the ledger can't be written to \(the disk is full, ENOSPC\)/),
          ]);
          expect(warnings(run)).toEqual([
            expect.stringMatching(/^The ledger can't be written to .*still true/),
          ]);
          expect(run.conclusion).toBe("failure");
        });
        execFileSync("mount", ["-o", "remount,size=1000000", disk]);
        await step(onDisk, (run) => expect(countsOf(run)).toBe("accepted 3000, skipped 2000"));
      },
      skip,
    );
    expect([...timesReached(platform).values()].filter((times) => times !== 1)).toEqual([]);
    expect(timesReached(platform).size).toBe(5000);
  });
});

test("an app with a private key has a ledger of its own", async () => {
  const [app, other] = [0, 1].map(() => generateKeyPairSync("rsa", { modulusLength: 2048 }));
  if (!(app && other)) throw new Error("no keys");
  const pem = ({ privateKey }: typeof app) => privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const key = app.publicKey.export({ type: "spki", format: "pem" }).toString();
  const inputs = { "client-secret": "", "jwt-algorithm": "RS256" };
  await onPlatform({ app: { algorithm: "RS256", key } }, async ({ platform, step }) => {
    await step({ inputs: { ...inputs, "private-key": pem(app) } }, (run) =>
      expect(countsOf(run)).toBe("accepted 1"),
    );
    // The same key as one line, as some secrets have it.
    await step({ inputs: { ...inputs, "private-key": pem(app).replaceAll("\n", "\\n") } }, (run) =>
      expect(countsOf(run)).toBe("skipped 1"),
    );
    await step({ inputs: { ...inputs, "private-key": pem(other) } }, (run) =>
      expect(errors(run)).toEqual([
        expect.stringMatching(/^ledger-file was made with another secret or key/),
      ]),
    );
    expect(platform.requests).toHaveLength(1);
  });
});

test("personalize: only those whose own message has changed get it again", async () => {
  const roster = (days: number) => `email,name,days\nann@example.com,Ann,3\nbob@example.com,Bob,${days}\n`;
  const inputs = {
    identities: "",
    "identities-file": "people.csv",
    personalize: "true",
    "message-value": "{{ name }}, {{ days }} days left.",
  };
  await onPlatform({}, async ({ platform, step }) => {
    const counts: string[] = [];
    for (const days of [5, 5, 4])
      await step({ inputs, files: { "people.csv": roster(days) } }, (run) => counts.push(countsOf(run)));
    expect(counts).toEqual(["accepted 2", "skipped 2", "accepted 1, skipped 1"]);
    expect(platform.deliveries.map(({ identity, message }) => `${identity}: ${message.val}`)).toEqual([
      "ann@example.com: Ann, 3 days left.",
      "bob@example.com: Bob, 5 days left.",
      "bob@example.com: Bob, 4 days left.",
    ]);
  });
});

test("job-status: a card about the same run and result is sent once, and skipped if notify-on says so", async () => {
  const options = (run: string, attempt: string, status: string, on = "always") => ({
    env: {
      GITHUB_RUN_ID: run,
      GITHUB_RUN_ATTEMPT: attempt,
    },
    inputs: {
      "message-value": "",
      "message-template": "job-status",
      "github-token": "",
      "job-status": status,
      "notify-on": on,
    },
  });
  await onPlatform({}, async ({ platform, step }) => {
    const counts: string[] = [];
    for (const it of [
      options("1000", "1", "failure"),
      options("1000", "2", "failure"),
      options("1000", "3", "success", "failure"),
      options("1000", "3", "success"),
      options("1001", "1", "failure"),
    ])
      await step(it, (run) => {
        counts.push(countsOf(run));
      });
    expect(counts).toEqual(["accepted 1", "skipped 1", "unsent 1", "accepted 1", "accepted 1"]);
    expect(platform.requests).toHaveLength(3);
  });
});

test("fail-on: those that are skipped are no failures; the list of those not reached continues", async () => {
  let absent = ["user2@example.com"];
  const directory = (identity: string) => !absent.includes(identity);
  const inputs = { identities: people(3).join("\n"), wait: "true", "fail-on": "any" };
  await onPlatform({ directory }, async ({ platform, step }) => {
    let list = "";
    await step({ inputs }, (run) => {
      expect(run.conclusion).toBe("failure");
      list = fileText(run, run.outputs["undelivered-file"]);
      expect(JSON.parse(list)).toEqual(absent);
    });
    absent = [];
    // The list names those that the ledger no longer has.
    const again = { ...inputs, identities: "", "identities-file": "list.json" };
    await step({ inputs: again, files: { "list.json": list } }, (run) => {
      expect([run.conclusion, countsOf(run), run.outputs["status"]]).toEqual([
        "success",
        "accepted 1",
        "SUCCESS",
      ]);
    });
    await step({ inputs }, (run) => {
      expect([run.conclusion, countsOf(run), run.outputs["status"]]).toEqual([
        "success",
        "skipped 3",
        "SKIPPED",
      ]);
      expect(run.outputs["undelivered-file"]).toBe("");
    });
    expect(platform.deliveries.map(({ identity }) => identity).sort()).toEqual(people(3));
  });
});

test.skipIf(windowsLacks("signals"))("a step that was cancelled is continued by the next", async () => {
  const inputs = { identities: people(4000).join("\n") };
  let cancel = () => {};
  let received = 0;
  const notify = () => {
    received += 1;
    if (received !== 2) return undefined;
    cancel();
    return { kind: "slow", ms: 200 } as const;
  };
  await onPlatform({ faults: { notify } }, async ({ platform, start, step }) => {
    const first = start({ inputs });
    cancel = () => first.cancel();
    using run = await first.done;
    expect(run.conclusion).toBe("cancelled");
    const sent = timesReached(platform).size;
    expect(countsOf(run)).toContain(`accepted ${sent}`);
    await step({ inputs }, (next) =>
      expect(countsOf(next)).toBe(
        [sent < 4000 && `accepted ${4000 - sent}`, `skipped ${sent}`].filter(Boolean).join(", "),
      ),
    );
    expect([...timesReached(platform).values()].filter((times) => times !== 1)).toEqual([]);
    expect(timesReached(platform).size).toBe(4000);
  });
});

test("a file of another kind in its place stays as it is, whatever else names it", async () => {
  await onPlatform({}, async ({ platform, folder, step }) => {
    const env = { GITHUB_WORKSPACE: folder };
    mkdirSync(join(folder, "folder"));
    writeFileSync(join(folder, "list.txt"), "ann@example.com\n");
    writeFileSync(join(folder, "summary"), "");
    for (const name of ["list.txt", "folder", "summary"]) {
      const inputs = { identities: "", "identities-file": "list.txt", "ledger-file": name };
      await step({ env, inputs }, (run) =>
        expect(errors(run)).toEqual([
          expect.stringMatching(/^ledger-file is (not a ledger|a folder|an empty file)/),
        ]),
      );
    }
    expect(readFileSync(join(folder, "list.txt"), "utf8")).toBe("ann@example.com\n");
    expect(platform.requests).toEqual([]);
  });
});
