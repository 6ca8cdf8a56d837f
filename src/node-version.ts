// The first import of main.ts: it runs before anything that an older Node.js doesn't have.
const NEEDED = 24;

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  console.log(`::error::This action needs Node.js ${NEEDED}, but runs on ${process.versions.node}.`);
  process.exit(1);
}
