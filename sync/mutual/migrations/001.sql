-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE scheme (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    issuer TEXT NOT NULL,
    legacy_numbers TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    signed_root BLOB NOT NULL,
    trust_store BLOB NOT NULL,
    trust_signature BLOB NOT NULL
) STRICT;

CREATE TABLE plans (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    document TEXT NOT NULL
) STRICT;

CREATE TABLE plan (
    id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE facility (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 3),
    sector TEXT NOT NULL,
    district TEXT NOT NULL,
    contract_from TEXT,
    contract_to TEXT,
    suspended INTEGER NOT NULL CHECK (suspended IN (0, 1)),
    payment_days INTEGER,
    submission_days INTEGER,
    catchment TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- facility '' = all of them
CREATE TABLE tariff (
    id INTEGER PRIMARY KEY,
    facility TEXT NOT NULL,
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    category TEXT NOT NULL,
    unit TEXT NOT NULL,
    price INTEGER NOT NULL CHECK (price >= 0),
    generic INTEGER NOT NULL CHECK (generic IN (0, 1)),
    price_mode TEXT NOT NULL,
    state_free INTEGER NOT NULL CHECK (state_free IN (0, 1)),
    valid_from TEXT,
    valid_to TEXT,
    generic_code TEXT,
    line INTEGER NOT NULL
) STRICT;

-- used_after: claims up to this log index are in `used` already; the later ones are added to it
CREATE TABLE household (
    id TEXT PRIMARY KEY,
    plan TEXT NOT NULL,
    village TEXT NOT NULL,
    status TEXT NOT NULL,
    joined_on TEXT,
    periodicity TEXT,
    paid_until TEXT,
    paid_bp INTEGER,
    half_year_until TEXT,
    full_year_until TEXT,
    used INTEGER NOT NULL CHECK (used >= 0),
    used_year INTEGER,
    used_after INTEGER NOT NULL,
    amount_due INTEGER,
    pay_to_name TEXT NOT NULL,
    pay_to_phone TEXT NOT NULL,
    line INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE member (
    number TEXT PRIMARY KEY,
    household TEXT NOT NULL,
    rank INTEGER,
    relation TEXT NOT NULL,
    surname TEXT NOT NULL,
    given_names TEXT NOT NULL,
    sex TEXT NOT NULL,
    born TEXT,
    birth_precision TEXT NOT NULL,
    phone TEXT NOT NULL,
    status TEXT NOT NULL,
    removed_on TEXT,
    school_until TEXT,
    linked_mother TEXT,
    former_number TEXT NOT NULL,
    used INTEGER NOT NULL CHECK (used >= 0),
    used_year INTEGER,
    used_after INTEGER NOT NULL,
    episodes INTEGER NOT NULL CHECK (episodes >= 0),
    card_generation INTEGER,
    card_serial INTEGER,
    card_issued_on TEXT,
    card_expires_on TEXT,
    folded TEXT NOT NULL,
    phone_digits TEXT NOT NULL,
    line INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX member_of_household ON member (household, rank);

CREATE TABLE photo (
    member TEXT PRIMARY KEY,
    hash BLOB NOT NULL CHECK (length(hash) = 8),
    jpeg BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE card (
    issuer TEXT NOT NULL,
    serial INTEGER NOT NULL CHECK (serial > 0),
    member TEXT NOT NULL,
    generation INTEGER NOT NULL CHECK (generation > 0),
    issued_on TEXT NOT NULL,
    expires_on TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (issuer, serial)
) STRICT, WITHOUT ROWID;
CREATE INDEX card_of_member ON card (member, generation);

CREATE TABLE revoked_card (
    issuer TEXT NOT NULL,
    serial INTEGER NOT NULL CHECK (serial > 0),
    revoked_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (issuer, serial)
) STRICT, WITHOUT ROWID;

CREATE TABLE terminal (
    id BLOB PRIMARY KEY CHECK (length(id) = 8),
    facility TEXT NOT NULL,
    letter TEXT NOT NULL,
    name TEXT NOT NULL UNIQUE,
    sign_key BLOB NOT NULL UNIQUE CHECK (length(sign_key) = 32),
    box_key BLOB NOT NULL CHECK (length(box_key) = 32),
    request_hash BLOB NOT NULL UNIQUE CHECK (length(request_hash) = 32),
    answer_file BLOB NOT NULL,
    model TEXT NOT NULL,
    version TEXT NOT NULL,
    enrolled_at INTEGER NOT NULL,
    UNIQUE (facility, letter)
) STRICT, WITHOUT ROWID;

CREATE TABLE publication (
    facility TEXT PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    issued INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE file_number (
    addressee TEXT NOT NULL,
    type TEXT NOT NULL,
    last INTEGER NOT NULL CHECK (last > 0),
    content BLOB NOT NULL CHECK (length(content) = 32),
    PRIMARY KEY (addressee, type)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    terminal BLOB NOT NULL REFERENCES terminal (id),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    entry BLOB NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (terminal, sequence)
) STRICT, WITHOUT ROWID;

-- Signed statements a terminal's journal shows it has: hash of the payload.
CREATE TABLE delivered (
    terminal BLOB NOT NULL,
    statement BLOB NOT NULL CHECK (length(statement) = 32),
    PRIMARY KEY (terminal, statement)
) STRICT, WITHOUT ROWID;

-- The same sequence twice in one terminal's journal: both are kept, with the second one's proof.
CREATE TABLE fork (
    terminal BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    held_hash BLOB NOT NULL,
    other_hash BLOB NOT NULL,
    held_entry BLOB NOT NULL,
    other_entry BLOB NOT NULL,
    other_bundle BLOB NOT NULL,
    seen_at INTEGER NOT NULL,
    PRIMARY KEY (terminal, sequence, other_hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim (
    log_index INTEGER PRIMARY KEY,
    ulid BLOB NOT NULL UNIQUE CHECK (length(ulid) = 16),
    terminal BLOB NOT NULL REFERENCES terminal (id),
    sequence INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    facility TEXT NOT NULL,
    number TEXT NOT NULL,
    member TEXT NOT NULL,
    household TEXT NOT NULL,
    care_day TEXT NOT NULL,
    mutual INTEGER NOT NULL,
    new_episode INTEGER NOT NULL CHECK (new_episode IN (0, 1)),
    body BLOB NOT NULL,
    state TEXT NOT NULL,
    answered INTEGER,
    received_at INTEGER NOT NULL,
    receipt BLOB NOT NULL,
    receipt_signature BLOB NOT NULL,
    UNIQUE (terminal, sequence)
) STRICT;
CREATE INDEX claim_of_facility ON claim (facility, care_day);
CREATE INDEX claim_of_member ON claim (member);

-- A claim that came under an identifier already taken: never stored as a claim, always answered the same.
CREATE TABLE conflict (
    ulid BLOB NOT NULL,
    hash BLOB NOT NULL,
    terminal BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    body BLOB NOT NULL,
    received_at INTEGER NOT NULL,
    receipt BLOB NOT NULL,
    receipt_signature BLOB NOT NULL,
    PRIMARY KEY (ulid, hash)
) STRICT, WITHOUT ROWID;

-- A claim taken back by its terminal before it was answered: the counter-entry and its receipt.
CREATE TABLE cancellation (
    ulid BLOB PRIMARY KEY,
    terminal BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    hash BLOB NOT NULL,
    reason TEXT NOT NULL,
    receipt BLOB NOT NULL,
    receipt_signature BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE answer (
    ulid BLOB NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    payload BLOB NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (ulid, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE payment (
    batch TEXT PRIMARY KEY,
    facility TEXT NOT NULL,
    reference TEXT NOT NULL,
    paid_on TEXT NOT NULL,
    total INTEGER NOT NULL CHECK (total >= 0),
    payload BLOB NOT NULL,
    signature BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE paid_claim (
    ulid BLOB PRIMARY KEY,
    batch TEXT NOT NULL REFERENCES payment (batch),
    amount INTEGER NOT NULL CHECK (amount >= 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX paid_claim_of_batch ON paid_claim (batch);
