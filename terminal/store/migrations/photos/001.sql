-- SPDX-License-Identifier: Apache-2.0
-- Photos are fetched last and kept when the roster changes: a file of their own.
-- Packs that are here; id = keyed hash of the pack's name.
CREATE TABLE pack (
    id INTEGER PRIMARY KEY
) STRICT;

-- One photo, sealed; tag = keyed hash of what the roster calls it.
CREATE TABLE photo (
    tag INTEGER NOT NULL,
    pack INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (tag, pack)
) STRICT;
CREATE INDEX photo_pack ON photo (pack);
