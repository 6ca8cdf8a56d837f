/** What `--help` shows. */
export const USAGE = `npm start -- path/to/workflow.yml [options]

Runs the steps of your workflow that use this action, against the stand-in for the platform: nobody is notified. Other
steps are only listed. Files are those of the workflow's repository if it is in .github/workflows, otherwise those of its
folder: put the files there that other steps would write. Of a matrix, the first combination runs.

What starts the workflow
  --event-name push        the event (default: the first of its \`on:\`)
  --event event.json       the event's payload
  --input NAME=value       an input of "Run workflow", or of a workflow that others call
  --job build              only this job, and the jobs that it needs

What it finds
  --secret NAME=value      a secret (KORE_CLIENT_SECRET and KORE_PRIVATE_KEY have a value without it)
  --var NAME=value         a configuration variable (KORE_BOT_ID and KORE_CLIENT_ID have a value without it)
  --secrets FILE           secrets from a file of NAME=value lines; --vars FILE variables
  --env NAME=value         a variable that another step would write to GITHUB_ENV
  --output ID.NAME=value   an output of another step, by the step's \`id:\`; without it, outputs of other steps are empty

What happens
  --failing "make test"    the command that fails; any other succeeds
  --previous failure       how the workflow's previous run ended, for \`notify-on: change\` (default: success)
  --unreached ann@example.com   someone that the stand-in can't reach
  --rerun                  then run it again, as someone who re-runs the workflow: with the caches of the first attempt,
                           and a stand-in that reaches everyone`;

/** What `parseArgs` takes. */
export const OPTIONS = {
  event: { type: "string" },
  "event-name": { type: "string" },
  job: { type: "string" },
  secret: { type: "string", multiple: true },
  var: { type: "string", multiple: true },
  input: { type: "string", multiple: true },
  env: { type: "string", multiple: true },
  output: { type: "string", multiple: true },
  secrets: { type: "string" },
  vars: { type: "string" },
  failing: { type: "string" },
  previous: { type: "string" },
  unreached: { type: "string", multiple: true },
  rerun: { type: "boolean" },
  help: { type: "boolean" },
} as const;
