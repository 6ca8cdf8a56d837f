import type { GitHubKnowledge } from "../github/fake-api.ts";
import type { ExampleEvent } from "../message/cards/example-events.ts";
import type { PlatformOptions } from "../platform/platform.ts";
import {
  BUILD_TIMED_OUT,
  ENFORCED_JWE,
  EVENTS,
  HOSTILE_TITLE,
  NIGHTLY_TIMED_OUT,
  RECOVERED,
  RS256_APP,
  TIMED_OUT,
} from "./scenes.ts";
import type { Mapping } from "./workflow.ts";

/** What a step does: what the platform takes from it, and how it ends (successfully, that is). */
export interface Deed {
  readonly channel?: "msteams" | "slack";
  readonly type?: "text" | "script";
  /** How many recipients. */
  readonly to: number;
  /** A part of the message. */
  readonly says?: string;
  readonly status: string;
}

/** An event for a workflow, or a block of one, and what its steps do then. */
export interface Case {
  /** A text that it alone holds. */
  readonly of: string;
  readonly event: ExampleEvent;
  /** What tells it from other cases of this workflow. */
  readonly tells?: string;
  /** What somebody gave in the form of "Run workflow". */
  readonly given?: Mapping;
  /** The command that fails. */
  readonly failing?: string;
  /** The command that exceeds its job's `timeout-minutes`. */
  readonly timingOut?: string;
  /** What GitHub's API knows; by default that `make test` failed. */
  readonly knows?: GitHubKnowledge;
  readonly app?: PlatformOptions["app"];
  readonly does: readonly Deed[];
  /** Steps that must have run, besides those of this action. */
  readonly also?: readonly string[];
}

const { release, push, pushByOctocat, schedule, dispatch, pullRequest } = EVENTS;
const sent = { status: "IN_PROGRESS" };
const password = { type: "text", says: "Please reset your password." } as const;
const bobIsMissing = { channel: "msteams", to: 2, status: "PARTIAL_SUCCESS" } as const;

/** Every case; a workflow or block may have several. */
export const CASES: readonly Case[] = [
  {
    of: "name: Announce the release",
    event: release,
    does: [{ channel: "msteams", type: "script", to: 2, says: "Hello-World", ...sent }],
  },
  {
    of: "name: Build",
    event: push,
    tells: "push, test fails",
    failing: "make test",
    does: [{ channel: "msteams", type: "script", to: 1, says: "is broken", ...sent }],
  },
  {
    of: "name: Build",
    event: push,
    tells: "push, test times out",
    timingOut: "make test",
    knows: TIMED_OUT,
    does: [
      {
        channel: "msteams",
        type: "script",
        to: 1,
        says: "timed out after 20 minutes in Run make test",
        ...sent,
      },
    ],
  },
  {
    of: "name: Build",
    event: push,
    tells: "push, build times out, and test is skipped",
    timingOut: "make all",
    knows: BUILD_TIMED_OUT,
    does: [
      {
        channel: "msteams",
        type: "script",
        to: 1,
        says: "timed out after 20 minutes in Run make all",
        ...sent,
      },
    ],
  },
  {
    of: "name: Build",
    event: push,
    tells: "push, the run before failed",
    knows: RECOVERED,
    does: [{ channel: "msteams", type: "script", to: 1, says: "has recovered", ...sent }],
  },
  {
    of: "name: Nightly build",
    event: schedule,
    tells: "schedule, it fails",
    failing: "make nightly",
    does: [{ channel: "msteams", type: "script", to: 1, says: "failed", ...sent }],
  },
  {
    of: "name: Nightly build",
    event: schedule,
    tells: "schedule, it times out",
    timingOut: "make nightly",
    knows: NIGHTLY_TIMED_OUT,
    does: [
      {
        channel: "msteams",
        type: "script",
        to: 1,
        says: "timed out after 90 minutes in Run make nightly",
        ...sent,
      },
    ],
  },
  {
    of: "name: Nightly build",
    event: schedule,
    tells: "schedule, somebody cancels it",
    timingOut: "make nightly",
    knows: { ...NIGHTLY_TIMED_OUT, annotations: { 1: ["The operation was canceled."] } },
    does: [{ to: 0, status: "SKIPPED" }],
  },
  {
    of: "name: Nightly build",
    event: schedule,
    tells: "schedule, it succeeds",
    does: [],
    also: ["make nightly"],
  },
  {
    of: "name: Send a message",
    event: dispatch,
    tells: "workflow_dispatch, the form as it is",
    given: { message: "Lunch is ready." },
    does: [{ to: 0, status: "DRY_RUN" }],
  },
  {
    of: "name: Send a message",
    event: dispatch,
    tells: "workflow_dispatch, the form filled in",
    given: {
      message: "Lunch is ready.",
      channel: "slack",
      groups: "on-call, release-managers",
      "dry-run": false,
    },
    does: [{ channel: "slack", type: "text", to: 3, says: "Lunch is ready.", ...sent }],
  },
  {
    of: "name: Weekly reminder",
    event: schedule,
    does: [{ channel: "msteams", type: "text", to: 2, says: "time sheet", ...sent }],
  },
  {
    of: "name: Expiring passwords",
    event: schedule,
    does: [
      { ...bobIsMissing, type: "text", says: "Ann, your password expires in 3 days." },
      {
        channel: "slack",
        type: "text",
        to: 1,
        says: "Bob, your password expires in 7 days. Change it",
        ...sent,
      },
    ],
  },
  {
    of: "name: Order status",
    event: schedule,
    does: [
      {
        channel: "msteams",
        type: "script",
        to: 3,
        says: "Order 4711 has shipped",
        status: "PARTIAL_SUCCESS",
      },
    ],
  },
  {
    of: "identities-file: .github/expiring.csv",
    event: push,
    does: [
      { channel: "msteams", type: "text", to: 3, says: "Ann, your password expires in 3 days.", ...sent },
    ],
  },
  {
    of: "name: Announce to everyone",
    event: dispatch,
    given: { message: "We move." },
    does: [{ ...bobIsMissing, type: "text", says: "We move." }],
    also: ["actions/upload-artifact@v7"],
  },
  {
    of: "name: Continued reminder",
    event: schedule,
    does: [{ channel: "msteams", type: "text", to: 2, says: "renew your certificate", ...sent }],
  },
  {
    of: "name: Announce from our own runner",
    event: dispatch,
    given: { message: "We move." },
    does: [{ channel: "msteams", type: "text", to: 2, says: "We move.", ...sent }],
  },
  {
    of: "name: Announce again",
    event: dispatch,
    given: { message: "We move.", "run-id": "4711" },
    does: [{ channel: "msteams", type: "text", to: 2, says: "We move.", status: "PARTIAL_SUCCESS" }],
    also: ["actions/download-artifact@v8", "actions/upload-artifact@v7"],
  },
  {
    of: "name: Notify people",
    event: push,
    does: [{ channel: "msteams", ...password, to: 2, status: "SUCCESS" }],
  },
  {
    of: "name: Announce on two channels",
    event: dispatch,
    given: { message: "We move." },
    does: [
      { ...bobIsMissing, type: "text", says: "We move." },
      { channel: "slack", type: "text", to: 1, says: "We move.", ...sent },
    ],
  },
  {
    of: "toJSON(github.event.pull_request.title)",
    event: pullRequest,
    does: [{ channel: "slack", type: "text", to: 1, says: `Merged: ${HOSTILE_TITLE}`, ...sent }],
  },
  {
    of: "message-file: .github/back.json\n",
    event: push,
    does: [{ channel: "msteams", type: "script", to: 1, says: '"hello is back"', ...sent }],
  },
  {
    of: "message-file: .github/back-slack.json\n",
    event: push,
    does: [{ channel: "slack", type: "script", to: 1, says: '"text":"hello is back"', ...sent }],
  },
  {
    of: "name: Deploy\n",
    event: push,
    does: [{ channel: "msteams", type: "script", to: 1, says: '"text":"hello is deployed"', ...sent }],
    also: ["make deploy"],
  },
  {
    of: "jwt-algorithm: RS256",
    event: dispatch,
    app: RS256_APP,
    does: [{ channel: "msteams", ...password, to: 1, status: "SUCCESS" }],
  },
  {
    of: "message-file: .github/back.js\n",
    event: push,
    does: [{ channel: "slack", type: "script", to: 1, says: '"text":"hello is back"', ...sent }],
  },
  {
    of: "identities-group: on-call, ${{ github.actor }}?",
    event: push,
    does: [{ channel: "msteams", type: "text", to: 1, says: "The deployment is done.", ...sent }],
  },
  {
    of: "identities-group: on-call, ${{ github.actor }}?",
    event: pushByOctocat,
    tells: "push by somebody in the roster",
    does: [{ channel: "msteams", type: "text", to: 2, says: "The deployment is done.", ...sent }],
  },
  {
    of: "jwe-public-key: ${{ vars.KORE_JWE_PUBLIC_KEY }}",
    event: push,
    app: ENFORCED_JWE,
    does: [{ channel: "msteams", ...password, to: 1, ...sent }],
  },
];
