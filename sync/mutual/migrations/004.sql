-- SPDX-License-Identifier: Apache-2.0
-- Where the people come from when the mutual did not register them itself.
CREATE TABLE member_source (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    source TEXT NOT NULL
) STRICT;
