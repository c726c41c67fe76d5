-- SPDX-License-Identifier: Apache-2.0
-- Every root there was, the first one included, once there is a second.
CREATE TABLE root (
    version INTEGER PRIMARY KEY CHECK (version > 0),
    signed_root BLOB NOT NULL
) STRICT;

-- What the next delta of a facility begins from. Its pack lies in the folder `published`.
-- leads_here: the first 8 bytes of the hash of each manifest that ends at this version.
CREATE TABLE published_roster (
    facility TEXT PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    manifest BLOB NOT NULL,
    pack_key BLOB NOT NULL CHECK (length(pack_key) = 32),
    leads_here BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Packs on the web server and the last version that named each.
CREATE TABLE published_pack (
    facility TEXT NOT NULL,
    name BLOB NOT NULL CHECK (length(name) = 32),
    last_version INTEGER NOT NULL,
    PRIMARY KEY (facility, name)
) STRICT, WITHOUT ROWID;

-- Photos of a facility's people stay in the pack they were first put in.
CREATE TABLE photo_pack (
    facility TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    pack_key BLOB NOT NULL CHECK (length(pack_key) = 32),
    bytes INTEGER NOT NULL,
    PRIMARY KEY (facility, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE packed_photo (
    facility TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 8),
    pack INTEGER NOT NULL,
    PRIMARY KEY (facility, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX packed_photo_of ON packed_photo (facility, pack);
CREATE INDEX photo_by_hash ON photo (hash);
