import { describe, expect, test } from "vitest";
import { BOT_ID, CLIENT_ID } from "../platform/platform.ts";
import { OWNER_ONLY } from "../windows-lacks.ts";
import { fileText, runStep } from "./action-on-platform.ts";

describe("the documented samples, on the bundled action", () => {
  test("the text sample goes out exactly, and its job comes back as outputs", async () => {
    await runStep({}, ({ run, platform }) => {
      const [request] = platform.requests;
      expect(platform.requests).toHaveLength(1);
      expect(request?.method).toBe("POST");
      expect(request?.path).toBe(`/api/public/bot/${BOT_ID}/notify`);
      expect(request?.headers["content-type"]).toBe("application/json");
      expect(request?.headers["user-agent"]).toBe("kore-notify-action/1.0.0");
      expect(request?.headers["authorization"]).toBeUndefined();
      expect(request?.json).toEqual({
        channel: "msteams",
        userIdentityType: "resolve",
        message: { type: "text", val: "Please reset your password." },
        identities: ["john.doe@example.com"],
      });
      expect(request?.claims).toMatchObject({ appId: CLIENT_ID, sub: "github-actions" });

      const jobId = platform.jobs[0]?.id;
      expect(run.conclusion).toBe("success");
      expect(run.outputs).toEqual({
        "job-id": jobId,
        "job-ids": JSON.stringify([jobId]),
        status: "IN_PROGRESS",
        "percent-complete": "0",
        "recipients-count": "1",
        "accepted-count": "1",
        "skipped-count": "",
        "unsent-count": "0",
        "unknown-count": "0",
        "delivered-count": "",
        "failed-count": "",
        "undelivered-file": "",
        "report-file": run.tempFiles[0]?.path,
      });
      expect(JSON.parse(fileText(run, run.outputs["report-file"]))).toEqual({
        jobs: [{ jobId, status: "IN_PROGRESS", percentComplete: 0, recipients: 1 }],
        recipients: [{ identity: "john.doe@example.com", jobId, outcome: "accepted", comment: null }],
      });
      expect(run.tempFiles.map(({ mode }) => mode & 0o777)).toEqual([OWNER_ONLY]);
      expect(run.stderr).toBe("");
    });
  });

  test("the script sample goes to Slack verbatim, to the byte", async () => {
    const script =
      'var message = {"text": "Hello " + context.session.UserContext.firstName};\r\n\tprint(JSON.stringify(message)); // {{ done }}\n\n';
    await runStep(
      { inputs: { channel: "slack", "message-type": "script", "message-value": script } },
      ({ run, platform }) => {
        expect(run.conclusion).toBe("success");
        expect(platform.requests[0]?.json).toMatchObject({
          channel: "slack",
          message: { type: "script", val: script },
        });
      },
    );
  });

  test("a script file with variables has them declared ahead of it", async () => {
    await runStep(
      {
        inputs: {
          "message-value": "",
          "message-type": "script",
          "message-file": "messages/hello.js",
          "message-variables": '{ "title": "</script>\\"; print(1) //", "count": 3 }',
        },
        files: { "messages/hello.js": "print(title);\n" },
      },
      ({ platform }) => {
        expect(platform.deliveries[0]?.message.val).toBe(
          'var title = "\\u003c/script>\\"; print(1) //";\nvar count = 3;\nprint(title);\n',
        );
      },
    );
  });

  test("a host with a path prefix is kept", async () => {
    await runStep({ platform: { prefix: "/kore/eu" } }, ({ run, platform }) => {
      expect(run.conclusion).toBe("success");
      expect(platform.requests[0]?.path).toBe(`/kore/eu/api/public/bot/${BOT_ID}/notify`);
    });
  });
});
