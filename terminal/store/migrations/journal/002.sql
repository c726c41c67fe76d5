-- SPDX-License-Identifier: Apache-2.0
-- Roads other than the stick. Projections: which entry read the claim back on a
-- server that signs nothing, and which one said that another claim stands there.
ALTER TABLE claim ADD COLUMN read_back_seq INTEGER;
ALTER TABLE claim ADD COLUMN conflict_seq INTEGER;

-- The last statement taken from each road.
CREATE TABLE taken (
    road TEXT PRIMARY KEY,
    last INTEGER NOT NULL CHECK (last >= 0)
) STRICT, WITHOUT ROWID;

-- No projection: how roads have been doing and why a waiting claim was refused, sealed.
CREATE TABLE memo (
    name TEXT PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
