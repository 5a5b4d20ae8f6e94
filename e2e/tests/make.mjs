// Files that nobody should send, made as small as they can be.
import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";

/** A PNG of one colour for each pixel: `[red, green, blue]` by column and row. */
export function png(width, height, pixel) {
  const rows = Buffer.alloc((1 + 3 * width) * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    rows[at] = 0; // No filter.
    at += 1;
    for (let x = 0; x < width; x += 1, at += 3) rows.set(pixel(x, y), at);
  }
  return pngOf(width, height, deflateSync(rows));
}

/** A PNG whose header promises a size that its few bytes of content do not keep. */
export function promisedPng(width, height) {
  return pngOf(width, height, deflateSync(Buffer.alloc(1000)));
}

function pngOf(width, height, data) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8); // Eight bits, red green blue.
  const chunk = (name, content) => {
    const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(content.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([magic, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

/** The check sum of a PNG chunk (ISO 15948, annex D). */
function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** A PDF with so many pages, each with one line of text; with a password nobody opens it without. */
export function pdf(pages, password) {
  const id = createHash("md5").update("bescheid").digest();
  const key = password === undefined ? undefined : encryption(password, id);
  const sealed = (number, text) => (key ? rc4(objectKey(key.key, number), Buffer.from(text, "latin1")) : Buffer.from(text, "latin1"));
  const kids = Array.from({ length: pages }, (_, index) => `${4 + 2 * index} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  for (let index = 0; index < pages; index += 1) {
    const content = sealed(5 + 2 * index, `BT /F1 24 Tf 72 700 Td (Seite ${index + 1}) Tj ET`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      Buffer.concat([Buffer.from(`<< /Length ${content.length} >>\nstream\n`), content, Buffer.from("\nendstream")]),
    );
  }
  const hex = (bytes) => `<${bytes.toString("hex")}>`;
  if (key) objects.push(`<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O ${hex(key.owner)} /U ${hex(key.user)} >>`);
  const encrypt = key ? ` /Encrypt ${objects.length} 0 R` : "";
  return written(objects, `/ID [${hex(id)} ${hex(id)}]${encrypt}`);
}

/** A PDF of some hundred bytes that would take years to draw: forms that call forms, ten times each. */
export function endlessPdf(depth = 14) {
  const stream = (dictionary, content) => `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>",
    stream("", "/X Do"),
  ];
  for (let level = 0; level < depth; level += 1) {
    const next = `/Resources << /XObject << /X ${6 + level} 0 R >> >>`;
    objects.push(stream(`/Type /XObject /Subtype /Form /BBox [0 0 595 842] ${next}`, "/X Do ".repeat(10)));
  }
  objects.push(stream("/Type /XObject /Subtype /Form /BBox [0 0 595 842]", "0.2 g 10 10 m 580 400 20 300 500 800 c f"));
  return written(objects, "");
}

/** The bytes of a PDF with these objects. */
function written(objects, trailer) {
  const parts = [Buffer.from("%PDF-1.4\n")];
  const offsets = [];
  let length = parts[0].length;
  const put = (text) => {
    const bytes = Buffer.from(text, "latin1");
    parts.push(bytes);
    length += bytes.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    put(`${index + 1} 0 obj\n`);
    put(object);
    put("\nendobj\n");
  });
  const table = length;
  put(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`);
  for (const offset of offsets) put(`${String(offset).padStart(10, "0")} 00000 n \n`);
  put(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\n`);
  put(`startxref\n${table}\n%%EOF\n`);
  return Buffer.concat(parts);
}

/** The 32 bytes that fill up a password (ISO 32000-1, algorithm 2). */
const FILL = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");

const md5 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash("md5")).digest();

/** Keys of the standard security handler, revision 2 (ISO 32000-1, algorithms 2, 3 and 4). */
function encryption(password, id) {
  const filled = Buffer.concat([Buffer.from(password, "latin1"), FILL]).subarray(0, 32);
  const owner = rc4(md5(filled).subarray(0, 5), filled);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(-4);
  const key = md5(filled, owner, permissions, id).subarray(0, 5);
  return { key, owner, user: rc4(key, FILL) };
}

/** Key of one object (ISO 32000-1, algorithm 1). */
function objectKey(key, number) {
  return md5(key, Buffer.from([number & 255, (number >> 8) & 255, 0, 0, 0])).subarray(0, 10);
}

function rc4(key, data) {
  const state = Array.from({ length: 256 }, (_, index) => index);
  const swap = (a, b) => ([state[a], state[b]] = [state[b], state[a]]);
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + state[i] + key[i % key.length]) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(data).map((byte) => {
    i = (i + 1) & 255;
    j = (j + state[i]) & 255;
    swap(i, j);
    return byte ^ state[(state[i] + state[j]) & 255];
  });
}
