/** A zip archive may be a spreadsheet; every other archive is packed. */
export type BinaryKind = "zip" | "archive" | "spreadsheet" | "binary";

/** How well-known files begin: https://en.wikipedia.org/wiki/List_of_file_signatures */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly is: BinaryKind }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], is: "zip" },
  { bytes: [0x50, 0x4b, 0x05, 0x06], is: "zip" },
  { bytes: [0x1f, 0x8b], is: "archive" },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], is: "archive" },
  { bytes: [0x52, 0x61, 0x72, 0x21], is: "archive" },
  { bytes: [0x42, 0x5a, 0x68], is: "archive" },
  // Excel's old format; its new one is a zip archive.
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], is: "spreadsheet" },
  { bytes: [0x25, 0x50, 0x44, 0x46], is: "binary" },
];

/** Folders in which Excel and LibreOffice keep a table inside their archives. */
const SPREADSHEET_PARTS = ["xl/workbook.xml", "[Content_Types].xml", "oasis.opendocument"];

/** Where an archive names its first entries. */
const NAMES_WITHIN = 4_096;

/** What a file is that is no text, by how it begins; undefined for anything else. */
export function recogniseBinary(bytes: Uint8Array): BinaryKind | undefined {
  const known = SIGNATURES.find((signature) =>
    signature.bytes.every((byte, index) => bytes[index] === byte),
  );
  if (known?.is !== "zip") return known?.is;
  const names = new TextDecoder("latin1").decode(bytes.subarray(0, NAMES_WITHIN));
  return SPREADSHEET_PARTS.some((part) => names.includes(part)) ? "spreadsheet" : "zip";
}
