import { describe, expect, test } from "vitest";
import { type Batch, batchesFor } from "../../src/delivery/batches.ts";
import type { HttpRequest } from "../../src/kore/transport.ts";
import type { Notification } from "../../src/notification.ts";
import { showDryRun } from "../../src/report/dry-run.ts";
import { inBatches } from "../delivery/states.ts";
import { keptLog, notificationTo, personalTo } from "./reporting.ts";

const URL_OF_NOTIFY = "https://platform.kore.ai/notify";

/** What the log has after a dry run of these batches, and the numbers of the requests that were built. */
async function shown(batches: readonly Batch[], changes: Partial<Notification> = {}, body = "12é") {
  const { log, lines } = keptLog();
  const built: number[] = [];
  const prepare = async ({ number }: Batch): Promise<HttpRequest> => {
    built.push(number);
    return { method: "POST", url: URL_OF_NOTIFY, headers: { auth: "x".repeat(321) }, body };
  };
  await showDryRun({ ...notificationTo(batches), ...changes }, batches, {
    log,
    prepare,
    token: "signed with HS256 for the app cs-1",
  });
  return { lines, built };
}

/** So many recipients in requests of this size. */
const sending = (recipients: number, size: number) =>
  inBatches(
    Array.from({ length: recipients }, (_, index) => `user${index}@example.com`),
    size,
  );

/** The settings of a notification that may show identities. */
const showing = (notification: Notification) => ({
  ...notification,
  settings: { ...notification.settings, showIdentities: true },
});

test("one request is shown with its size, its token, masked recipients and its message", async () => {
  expect((await shown(sending(1, 1000))).lines).toEqual([
    "info: Dry run: nothing is sent. 1 request would be sent.",
    "group: Request 1 of 1: 1 recipient, 4 bytes",
    `info:   POST ${URL_OF_NOTIFY}`,
    "info:   auth: a token of 321 characters, signed with HS256 for the app cs-1",
    "info:   channel: msteams, userIdentityType: resolve",
    "info:   identities: u***@example.com",
    "group: Message (text)",
    "info:   Hello",
  ]);
});

describe("several requests", () => {
  test("have a token each", async () => {
    const { lines } = await shown(sending(4, 2));
    expect(lines[0]).toBe(
      "info: Dry run: nothing is sent. 2 requests would be sent, each with its own token.",
    );
    expect(lines.filter((line) => line.startsWith("group: Request"))).toEqual([
      "group: Request 1 of 2: 2 recipients, 4 bytes",
      "group: Request 2 of 2: 2 recipients, 4 bytes",
    ]);
  });

  test("up to 100 are shown", async () => {
    const { lines } = await shown(sending(100, 1));
    expect(lines.filter((line) => line.startsWith("group: Request"))).toHaveLength(100);
    expect(lines.join()).not.toContain("more request");
  });

  test("of more, the others are built too, and counted", async () => {
    const { lines, built } = await shown(sending(102, 1));
    expect(lines.filter((line) => line.startsWith("group: Request"))).toHaveLength(100);
    expect(lines).toContain("info: and 2 more requests, also built and signed.");
    expect(built).toHaveLength(102);
  });
});

describe("the recipients of a request", () => {
  const identitiesIn = async (recipients: number, changes: Partial<Notification> = {}) =>
    (await shown(sending(recipients, 1000), changes)).lines.find((line) => line.includes("identities: "));

  test("five are shown", async () => {
    expect(await identitiesIn(5)).toBe(`info:   identities: ${Array(5).fill("u***@example.com").join(", ")}`);
  });

  test("of more, the others are counted", async () => {
    expect(await identitiesIn(7)).toMatch(/ u\*\*\*@example\.com and 2 others$/);
  });

  test("are not masked if identities may be shown", async () => {
    const { settings } = showing(notificationTo([]));
    expect(await identitiesIn(2, { settings })).toBe(
      "info:   identities: user0@example.com, user1@example.com",
    );
  });
});

test("a message of several lines is shown line by line", async () => {
  const { lines } = await shown(sending(1, 1), { message: { type: "text", val: "One\nTwo\r\nThree\rFour" } });
  expect(lines.slice(-5)).toEqual([
    "group: Message (text)",
    "info:   One",
    "info:   Two",
    "info:   Three",
    "info:   Four",
  ]);
});

describe("a personal message", () => {
  const dryRunOf = async (notification: Notification) => {
    const batches = batchesFor(notification.personal?.messages ?? [], 1000);
    const { lines } = await shown(batches, notification);
    return lines.slice(lines.findIndex((line) => line.startsWith("group: Message")));
  };

  test("is shown before it is filled, because filled ones name people", async () => {
    expect(await dryRunOf(personalTo(2))).toEqual([
      "group: Message (text, before it is filled)",
      "info:   Hello {{ n }}",
    ]);
  });

  test("is shown filled for the first three if identities may be shown", async () => {
    expect(await dryRunOf(showing(personalTo(4)))).toEqual([
      "group: Message (text, before it is filled)",
      "info:   Hello {{ n }}",
      "group: Message to user0-0@example.com",
      "info:   Hello 0",
      "group: Message to user1-0@example.com",
      "info:   Hello 1",
      "group: Message to user2-0@example.com",
      "info:   Hello 2",
    ]);
  });

  test("says that others get the same", async () => {
    expect(await dryRunOf(showing(personalTo(1, 2)))).toContain(
      "group: Message to user0-0@example.com and others",
    );
  });
});
