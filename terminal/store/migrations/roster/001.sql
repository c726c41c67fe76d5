-- SPDX-License-Identifier: Apache-2.0
-- A roster is built whole as a new file and never changed.
-- Households with their members, about 64 members a block, sealed.
CREATE TABLE block (
    id INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;

-- Blind index: pages of (keyed hash, block), sorted; id = kind and first bits of the hash.
CREATE TABLE page (
    id INTEGER PRIMARY KEY,
    entries BLOB NOT NULL
) STRICT;

-- Status, terms and revoked cards, sealed.
CREATE TABLE part (
    name TEXT PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
