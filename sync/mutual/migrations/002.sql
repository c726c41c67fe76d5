-- SPDX-License-Identifier: Apache-2.0
-- Answers and payments in the order they were signed: what a terminal asks for
-- over the network with "after". Written by the triggers, so that whoever signs
-- something cannot forget it. Receipts are not here: claims and have give them.
-- audience: the terminal's name, or its facility for payments.
CREATE TABLE statement (
    place INTEGER PRIMARY KEY,
    audience TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind IN (2, 3)),
    payload BLOB NOT NULL,
    signature BLOB NOT NULL
) STRICT;
CREATE INDEX statement_for ON statement (audience, place);

INSERT INTO statement (audience, kind, payload, signature)
    SELECT t.name, 2, a.payload, a.signature
    FROM answer AS a JOIN claim AS c ON c.ulid = a.ulid JOIN terminal AS t ON t.id = c.terminal
    ORDER BY c.log_index, a.version;
INSERT INTO statement (audience, kind, payload, signature)
    SELECT facility, 3, payload, signature FROM payment ORDER BY paid_on, batch;

CREATE TRIGGER answer_is_said AFTER INSERT ON answer BEGIN
    INSERT INTO statement (audience, kind, payload, signature)
        SELECT t.name, 2, NEW.payload, NEW.signature
        FROM claim AS c JOIN terminal AS t ON t.id = c.terminal WHERE c.ulid = NEW.ulid;
END;
CREATE TRIGGER payment_is_said AFTER INSERT ON payment BEGIN
    INSERT INTO statement (audience, kind, payload, signature) VALUES (NEW.facility, 3, NEW.payload, NEW.signature);
END;

CREATE INDEX conflict_of_terminal ON conflict (terminal, sequence);
CREATE INDEX cancellation_of_terminal ON cancellation (terminal, sequence);
