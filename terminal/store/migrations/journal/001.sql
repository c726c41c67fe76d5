-- SPDX-License-Identifier: Apache-2.0
-- The journal: entries and their signatures, never changed, never removed.
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 23),
    entry BLOB NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    signature BLOB NOT NULL CHECK (length(signature) = 64)
) STRICT;

CREATE TRIGGER journal_stays BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal never changes');
END;

CREATE TRIGGER journal_keeps BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal forgets nothing');
END;

-- What an entry says, sealed; apart from it, so that a purge leaves the chain whole.
CREATE TABLE body (
    seq INTEGER PRIMARY KEY REFERENCES journal (seq),
    sealed BLOB NOT NULL
) STRICT;

CREATE TRIGGER body_stays BEFORE UPDATE ON body
BEGIN
    SELECT RAISE(ABORT, 'a body never changes');
END;

-- One random key a local day (days since 1970-01-01), sealed.
CREATE TABLE day_key (
    day INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;

-- Who this terminal is: the enrolment answer and the device's secrets, sealed.
CREATE TABLE identity (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    sealed BLOB NOT NULL
) STRICT;

-- Unfinished care, sealed, outside the chain.
CREATE TABLE draft (
    ulid BLOB PRIMARY KEY CHECK (length(ulid) = 16),
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Counters that must survive but say nothing: identifiers drawn, files written.
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    last INTEGER NOT NULL CHECK (last >= 0)
) STRICT, WITHOUT ROWID;

-- From here on: projections. Each can be made again from the journal.
-- Where the chain stands.
CREATE TABLE mark (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    head_seq INTEGER NOT NULL,
    head_hash BLOB NOT NULL CHECK (length(head_hash) = 32),
    claims INTEGER NOT NULL,
    sum INTEGER NOT NULL,
    roster_version INTEGER NOT NULL,
    roster_stamp BLOB NOT NULL CHECK (length(roster_stamp) = 8),
    root BLOB NOT NULL,
    hwm_signed INTEGER NOT NULL,
    hwm_soft INTEGER NOT NULL,
    signed_at INTEGER,
    last_time INTEGER NOT NULL,
    last_mono INTEGER NOT NULL,
    boot BLOB NOT NULL CHECK (length(boot) = 16),
    session_open INTEGER NOT NULL CHECK (session_open IN (0, 1)),
    acknowledged INTEGER NOT NULL,
    last_exchange INTEGER
) STRICT;

-- Members and households only as blind tags.
CREATE TABLE claim (
    seq INTEGER PRIMARY KEY,
    ulid BLOB NOT NULL UNIQUE CHECK (length(ulid) = 16),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 12),
    member INTEGER NOT NULL,
    household INTEGER NOT NULL,
    closed_at INTEGER NOT NULL,
    receipt_seq INTEGER,
    answer_seq INTEGER,
    answer_version INTEGER NOT NULL DEFAULT 0,
    payment_seq INTEGER
) STRICT;
CREATE INDEX claim_member ON claim (member);
CREATE INDEX claim_household ON claim (household);
CREATE INDEX claim_open ON claim (state, closed_at) WHERE state IN (1, 2, 3, 10, 11);

CREATE TABLE verification (
    seq INTEGER PRIMARY KEY,
    ulid BLOB NOT NULL UNIQUE CHECK (length(ulid) = 16),
    day INTEGER NOT NULL,
    claim_seq INTEGER
) STRICT;
CREATE INDEX verification_day ON verification (day);

-- The last claim number drawn, per calendar year.
CREATE TABLE claim_counter (
    year INTEGER PRIMARY KEY,
    last INTEGER NOT NULL CHECK (last BETWEEN 1 AND 999999)
) STRICT;
