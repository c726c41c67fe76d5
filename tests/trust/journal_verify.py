#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Verifies a terminal's journal without a line of the product's code.

    journal_verify.py journal.sqlite [--key HEX]

Standard library only; signatures by the `openssl` command. Checked of every
entry: deterministic CBOR, hash, link to the entry before, gap-free sequence,
terminal, running count of claims, signature. Bodies are sealed with a key that
only the terminal has: their commitments are proved by the chain, their content
by the mutual, who gets the day keys. --key: the terminal's public key; needed
unless --no-signatures. Exit 0 when all holds, 1 with the first entry that does
not, 2 when the file cannot be read.
"""
import argparse
import hashlib
import os
import sqlite3
import subprocess
import sys
import tempfile

CLAIM = 2
SPKI_ED25519 = bytes.fromhex("302a300506032b6570032100")


class Broken(Exception):
    pass


def read_head(data, at):
    """One CBOR head in its shortest form: major type, argument, next offset."""
    if at >= len(data):
        raise Broken("cut CBOR")
    major, info = data[at] >> 5, data[at] & 31
    at += 1
    if info < 24:
        return major, info, at
    if info > 27:
        raise Broken("indefinite or reserved CBOR")
    size = 1 << (info - 24)
    value = int.from_bytes(data[at:at + size], "big")
    if at + size > len(data) or value < {1: 24, 2: 1 << 8, 4: 1 << 16, 8: 1 << 32}[size]:
        raise Broken("CBOR not in its shortest form")
    return major, value, at + size


def read_item(data, at, depth=0):
    if depth > 8:
        raise Broken("CBOR too deep")
    major, value, at = read_head(data, at)
    if major == 0:
        return value, at
    if major == 1:
        return -1 - value, at
    if major in (2, 3):
        if at + value > len(data):
            raise Broken("cut CBOR string")
        piece = data[at:at + value]
        return (piece.decode("utf-8") if major == 3 else piece), at + value
    if major == 4:
        items = []
        for _ in range(value):
            item, at = read_item(data, at, depth + 1)
            items.append(item)
        return items, at
    if major == 5:
        return read_map(data, at, value, depth)
    raise Broken("CBOR item of a kind the journal does not use")


def read_map(data, at, count, depth):
    entries, last = {}, b""
    for _ in range(count):
        start = at
        key, at = read_item(data, at, depth + 1)
        if data[start:at] <= last:
            raise Broken("CBOR keys not in order")
        last = data[start:at]
        entries[key], at = read_item(data, at, depth + 1)
    return entries, at


def parse_entry(data):
    entry, end = read_item(data, 0)
    if end != len(data) or not isinstance(entry, dict):
        raise Broken("not one CBOR map")
    return entry


def check_signature(folder, digest, signature):
    message, sig = os.path.join(folder, "message"), os.path.join(folder, "signature")
    with open(message, "wb") as file:
        file.write(b"gui1.journal.sig\0" + digest)
    with open(sig, "wb") as file:
        file.write(signature)
    done = subprocess.run(["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", os.path.join(folder, "key"),
                           "-rawin", "-in", message, "-sigfile", sig], capture_output=True, check=False)
    if done.returncode != 0:
        raise Broken("signature")


def check_row(row, before):
    sequence, kind, data, digest, _ = row
    entry = parse_entry(data)
    if hashlib.blake2b(data, digest_size=32, person=b"gui1.journal.ent").digest() != digest:
        raise Broken("hash")
    if entry.get(3) != sequence or entry.get(5) != kind:
        raise Broken("row")
    if before is None:
        if entry.get(4) != bytes(32) or kind != 1:
            raise Broken("beginning")
        return entry
    if sequence != before["sequence"] + 1:
        raise Broken("sequence")
    if entry.get(4) != before["hash"] or entry.get(2) != before["terminal"]:
        raise Broken("previous")
    if entry[14][1] != before["claims"] + (1 if kind == CLAIM else 0):
        raise Broken("totals")
    return entry


def verify(path, key, signatures):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    rows = database.execute("SELECT seq, kind, entry, hash, signature FROM journal ORDER BY seq")
    before, count = None, 0
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "key"), "wb") as file:
            file.write(SPKI_ED25519 + (key or bytes(32)))
        for row in rows:
            try:
                entry = check_row(row, before)
                if signatures:
                    check_signature(folder, row[3], row[4])
            except (Broken, KeyError, UnicodeDecodeError, TypeError) as why:
                print(f"broken at {row[0]}: {why}")
                return 1
            before = {"sequence": row[0], "hash": row[3], "terminal": entry[2], "claims": entry[14][1]}
            count += 1
    if before is None:
        print("broken at 1: no entry")
        return 1
    head = database.execute("SELECT head_seq, head_hash FROM mark").fetchone()
    if head != (before["sequence"], before["hash"]):
        print(f"broken at {before['sequence'] + 1}: head")
        return 1
    print(f"ok {count} entries, head {before['hash'].hex()}")
    return 0


def main():
    parser = argparse.ArgumentParser(description="Verifies a terminal's journal.")
    parser.add_argument("journal")
    parser.add_argument("--key", help="the terminal's public key, 64 hex digits")
    parser.add_argument("--no-signatures", action="store_true")
    options = parser.parse_args()
    if not options.key and not options.no_signatures:
        parser.error("--key or --no-signatures")
    try:
        return verify(options.journal, bytes.fromhex(options.key) if options.key else None, not options.no_signatures)
    except (sqlite3.Error, OSError) as why:
        print(f"unreadable: {why}")
        return 2


if __name__ == "__main__":
    sys.exit(main())
