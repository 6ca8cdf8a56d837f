import type { ExampleEvent } from "../message/cards/example-events.ts";
import type { Contexts } from "./expressions.ts";
import { declaredInputs, isMissingFrom, type Mapping, mapping } from "./workflow.ts";

/** What expressions depend on; see `Scene`. */
interface ContextsScene {
  readonly event: Pick<ExampleEvent, "name" | "payload" | "env">;
  readonly vars: Mapping;
  readonly secrets: Mapping;
  readonly given?: Mapping;
}

/**
 * What the expressions of a job can look up.
 *
 * @param job the job's ID
 */
export function contextsOf(workflow: Mapping, scene: ContextsScene, job: string): Contexts {
  const { payload, env } = scene.event;
  const variables = Object.entries(env).map(([name, value]) => [
    name.replace(/^GITHUB_/, "").toLowerCase(),
    value,
  ]);
  return {
    // The action runs in its workspace, which is made for each step.
    github: {
      ...Object.fromEntries(variables),
      job,
      event: payload,
      token: "ghs_tokenOfTheJob",
      workspace: ".",
    },
    vars: scene.vars,
    secrets: scene.secrets,
    inputs: inputsOf(workflow, scene),
    env: {},
    runner: { os: "Linux", arch: "X64", name: "GitHub Actions 1", temp: "/tmp" },
  };
}

/** Inputs as somebody gave them, or else their defaults. */
function inputsOf(workflow: Mapping, { given = {}, event }: ContextsScene): Mapping {
  return Object.fromEntries(
    Object.entries(declaredInputs(workflow)).map(([name, input]) => {
      const { default: fallback = "" } = mapping(input);
      if (!(name in given) && isMissingFrom(event.name, input))
        throw new Error(`The scene doesn't give the input ${name}.`);
      return [name, given[name] ?? fallback];
    }),
  );
}
