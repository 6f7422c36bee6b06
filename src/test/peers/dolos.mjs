// Dolos over the characters of plain texts. Prints its fragments, and pairs by its own similarity.
// usage: node dolos.mjs FOLDER LEAST > found.jsonl   (npm i --ignore-scripts @dodona/dolos-lib@3.5.1)
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { Dolos } from "@dodona/dolos-lib";

const texts = join(process.argv[2], "texts");
const least = Number(process.argv[3]);
const files = (dir) => readdirSync(dir).sort().flatMap((n) => {
  const path = join(dir, n);
  return statSync(path).isDirectory() ? files(path) : [path];
});
const start = performance.now();
const used = process.cpuUsage();
const paths = files(texts);
const report = await new Dolos({ language: "char" }).analyzePaths(paths);
const lines = new Map(paths.map((p) => {
  const starts = [0];
  for (const line of readFileSync(p, "utf8").split("\n")) starts.push(starts.at(-1) + line.length + 1);
  return [p, starts];
}));
const place = (path, region) => ({
  file: relative(texts, path).replaceAll("\\", "/"),
  start: lines.get(path)[region.startRow] + region.startCol,
  end: lines.get(path)[region.endRow] + region.endCol,
});
for (const pair of report.allPairs()) {
  if (pair.similarity < least) continue;
  const fragments = pair.buildFragments();
  for (const fragment of fragments) {
    const left = place(pair.leftFile.path, fragment.leftSelection);
    const right = place(pair.rightFile.path, fragment.rightSelection);
    if (left.end > left.start && right.end > right.start)
      console.log(JSON.stringify({ left, right, score: pair.similarity / fragments.length }));
  }
}
const cpu = process.cpuUsage(used);
console.error(`${((performance.now() - start) / 1e3).toFixed(2)} s, processor ${((cpu.user + cpu.system) / 1e6).toFixed(2)} s`);
