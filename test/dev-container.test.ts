import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

const read = (name: string) => readFileSync(join(import.meta.dirname, "..", name), "utf8");
const container = JSON.parse(read(".devcontainer/devcontainer.json"));

test("the dev container has the version of Node.js that the action runs on", () => {
  const version = /^mcr\.microsoft\.com\/devcontainers\/javascript-node:(\d+)$/.exec(container.image)?.[1];
  expect(version).toBe(read(".node-version").trim());
  expect(`node${version}`).toBe(parse(read("action.yml")).runs.using);
});

test("the dev container installs the dependencies, and then shows the action at work", () => {
  expect(container.updateContentCommand).toBe("npm ci");
  expect(container.postAttachCommand).toBe("npm start");
  expect(Object.keys(JSON.parse(read("package.json")).scripts)).toContain("start");
});
