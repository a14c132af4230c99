// Prepares what is sent: each file of dist/ that shrinks gets a .br and a .gz beside it. One that stands
// there from before and still gives the same bytes is kept, so that another zlib changes no committed file.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from "node:zlib";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const forms = [
  [
    ".br",
    (b) =>
      brotliCompressSync(b, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: b.length },
      }),
    brotliDecompressSync,
  ],
  [".gz", (b) => gzipSync(b, { level: 9 }), gunzipSync],
];

function files(dir) {
  return readdirSync(dir, { withFileTypes: true }).flatMap((e) =>
    e.isDirectory() ? files(join(dir, e.name)) : [join(dir, e.name)],
  );
}

// committed is the file as git has it; the build has emptied the folder.
function committed(path) {
  try {
    return execFileSync("git", ["show", `HEAD:./${path.slice(dist.length + 1)}`], {
      cwd: dist,
      maxBuffer: 1 << 26,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return undefined;
  }
}

function same(packed, plain, unpack) {
  try {
    return unpack(packed).equals(plain);
  } catch {
    return false;
  }
}

for (const path of files(dist).filter((p) => /\.(js|css|svg|json)$/.test(p))) {
  const plain = readFileSync(path);
  if (plain.length < 1000) continue;
  for (const [end, pack, unpack] of forms) {
    const before = committed(path + end);
    writeFileSync(path + end, before && same(before, plain, unpack) ? before : pack(plain));
  }
}
