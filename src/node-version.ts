// The first import of main.ts: it runs before anything that an older Node.js doesn't have.
const NEEDED = 24;

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  console.log(
    `::error::This action needs Node.js ${NEEDED}, but runs on ${process.versions.node}. Update the runner to version 2.327.1 or later.`,
  );
  process.exit(1);
}
