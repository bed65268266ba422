import fs from 'node:fs';
import path from 'node:path';

// Gives the bytes of all files below a folder.
export function bytesBelow(folder) {
  let bytes = 0;
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) bytes += fs.statSync(path.join(entry.parentPath, entry.name)).size;
  }
  return bytes;
}

// Reads a file once, so that no engine pays for the disk that another found in the page cache.
export function warm(file) {
  const buffer = Buffer.allocUnsafe(1 << 20);
  const handle = fs.openSync(file);
  while (fs.readSync(handle, buffer) > 0);
  fs.closeSync(handle);
}
