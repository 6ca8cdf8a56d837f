// What a notification costs without any library: a script that reads a list, drops duplicates, signs the tokens, sends
// the requests and sets the outputs. It checks nothing, tries nothing again and reports nobody: the action is measured
// against it.
import { createHmac, randomUUID } from "node:crypto";
import { appendFileSync, readFileSync } from "node:fs";
import { request } from "node:http";

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? "";
const url = `${input("host")}/api/public/bot/${input("bot-id")}/notify`;

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

function call(method, target, body) {
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

async function send(identities) {
  const message = { type: "text", val: input("message-value") };
  const body = { channel: input("channel"), userIdentityType: "resolve", message, identities };
  return (await call("POST", url, JSON.stringify(body)))._id;
}

const file = input("identities-file");
const lines = (file ? readFileSync(file, "utf8") : input("identities")).split("\n");
const people = [...new Set(lines.filter((line) => line !== ""))];
const batches = [];
for (let from = 0; from < people.length; from += 1000) batches.push(people.slice(from, from + 1000));

const jobs = [await send(batches[0])];
const others = batches.slice(1).entries();
await Promise.all(
  Array.from({ length: 4 }, async () => {
    for (const [index, batch] of others) jobs[index + 1] = await send(batch);
  }),
);
console.log(`${people.length} recipients, ${jobs.length} jobs`);
appendFileSync(process.env.GITHUB_OUTPUT, `job-id=${jobs[0]}\njob-ids=${JSON.stringify(jobs)}\n`);
