// What library-free scripts share: inputs, signed tokens, requests, and sending a few at a time.
import { createHmac, randomUUID } from "node:crypto";
import { request } from "node:http";

export const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? "";

function freshToken() {
  const now = Math.floor(Date.now() / 1000);
  const header = { alg: "HS256", typ: "JWT" };
  const claims = {
    appId: input("client-id"),
    sub: "github-actions",
    iat: now - 30,
    exp: now + 300,
    jti: randomUUID(),
  };
  const signed = [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  return `${signed}.${createHmac("sha256", input("client-secret")).update(signed).digest("base64url")}`;
}

export function call(method, target, body) {
  return new Promise((resolve, reject) => {
    const headers = {
      auth: freshToken(),
      "content-type": "application/json",
      "user-agent": "library-free",
    };
    if (body !== undefined) headers["content-length"] = Buffer.byteLength(body);
    // A connection for each request, as the action has it.
    const sent = request(target, { method, headers, agent: false }, (answer) => {
      const chunks = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        if (answer.statusCode === 200) resolve(JSON.parse(text));
        else reject(new Error(`HTTP ${answer.statusCode}: ${text}`));
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Sends a message to identities in one request; gives the job's ID. */
export async function send(val, identities) {
  const url = `${input("host")}/api/public/bot/${input("bot-id")}/notify`;
  const message = { type: "text", val };
  const body = { channel: input("channel"), userIdentityType: "resolve", message, identities };
  return (await call("POST", url, JSON.stringify(body)))._id;
}

/** Sends the first alone, then four at a time; gives the jobs' IDs in order. */
export async function sendAll(batches, sendOne) {
  const jobs = [await sendOne(batches[0])];
  const others = batches.slice(1).entries();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const [index, batch] of others) jobs[index + 1] = await sendOne(batch);
    }),
  );
  return jobs;
}
