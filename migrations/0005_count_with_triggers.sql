-- Counters that pages read, moved inside the transaction of the row they count. `npm run recount-tallies` proves them.
-- One row per wording, criterion and group; a counter per assurance and value (0 is "don't know").
CREATE TABLE rating_tally (
	passage_text_id TEXT NOT NULL,
	criterion TEXT NOT NULL,
	stakeholder_group TEXT NOT NULL,
	guest_1 INTEGER NOT NULL DEFAULT 0 CHECK (guest_1 >= 0),
	guest_2 INTEGER NOT NULL DEFAULT 0 CHECK (guest_2 >= 0),
	guest_3 INTEGER NOT NULL DEFAULT 0 CHECK (guest_3 >= 0),
	guest_4 INTEGER NOT NULL DEFAULT 0 CHECK (guest_4 >= 0),
	guest_5 INTEGER NOT NULL DEFAULT 0 CHECK (guest_5 >= 0),
	guest_0 INTEGER NOT NULL DEFAULT 0 CHECK (guest_0 >= 0),
	email_1 INTEGER NOT NULL DEFAULT 0 CHECK (email_1 >= 0),
	email_2 INTEGER NOT NULL DEFAULT 0 CHECK (email_2 >= 0),
	email_3 INTEGER NOT NULL DEFAULT 0 CHECK (email_3 >= 0),
	email_4 INTEGER NOT NULL DEFAULT 0 CHECK (email_4 >= 0),
	email_5 INTEGER NOT NULL DEFAULT 0 CHECK (email_5 >= 0),
	email_0 INTEGER NOT NULL DEFAULT 0 CHECK (email_0 >= 0),
	verified_1 INTEGER NOT NULL DEFAULT 0 CHECK (verified_1 >= 0),
	verified_2 INTEGER NOT NULL DEFAULT 0 CHECK (verified_2 >= 0),
	verified_3 INTEGER NOT NULL DEFAULT 0 CHECK (verified_3 >= 0),
	verified_4 INTEGER NOT NULL DEFAULT 0 CHECK (verified_4 >= 0),
	verified_5 INTEGER NOT NULL DEFAULT 0 CHECK (verified_5 >= 0),
	verified_0 INTEGER NOT NULL DEFAULT 0 CHECK (verified_0 >= 0),
	PRIMARY KEY (passage_text_id, criterion, stakeholder_group)
) STRICT, WITHOUT ROWID;

-- One row per target and group; a counter per stance.
CREATE TABLE contribution_tally (
	target_id TEXT NOT NULL,
	stakeholder_group TEXT NOT NULL,
	support INTEGER NOT NULL DEFAULT 0 CHECK (support >= 0),
	concern INTEGER NOT NULL DEFAULT 0 CHECK (concern >= 0),
	proposal INTEGER NOT NULL DEFAULT 0 CHECK (proposal >= 0),
	question INTEGER NOT NULL DEFAULT 0 CHECK (question >= 0),
	PRIMARY KEY (target_id, stakeholder_group)
) STRICT, WITHOUT ROWID;

-- All counts of an outline in one row: {target id: public contributions}. The revision moves with every public change.
CREATE TABLE outline_tally (
	procedure_id TEXT PRIMARY KEY,
	counts TEXT NOT NULL DEFAULT '{}',
	revision INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Who took part, by group: people with at least one counted rating or public contribution.
CREATE TABLE procedure_tally (
	procedure_id TEXT NOT NULL,
	stakeholder_group TEXT NOT NULL,
	participants INTEGER NOT NULL DEFAULT 0 CHECK (participants >= 0),
	ratings INTEGER NOT NULL DEFAULT 0 CHECK (ratings >= 0),
	contributions INTEGER NOT NULL DEFAULT 0 CHECK (contributions >= 0),
	PRIMARY KEY (procedure_id, stakeholder_group)
) STRICT, WITHOUT ROWID;

CREATE TABLE participant_activity (
	participant_id TEXT PRIMARY KEY,
	procedure_id TEXT NOT NULL,
	stakeholder_group TEXT NOT NULL,
	n INTEGER NOT NULL CHECK (n >= 0)
) STRICT, WITHOUT ROWID;

-- Distinct verified contributors of a group in a field: decides whether an employee's group is shown there.
CREATE TABLE field_contributor (
	field_id TEXT NOT NULL,
	stakeholder_group TEXT NOT NULL,
	participant_id TEXT NOT NULL,
	n INTEGER NOT NULL CHECK (n >= 0),
	PRIMARY KEY (field_id, stakeholder_group, participant_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE field_tally (
	field_id TEXT NOT NULL,
	stakeholder_group TEXT NOT NULL,
	contributors INTEGER NOT NULL DEFAULT 0 CHECK (contributors >= 0),
	PRIMARY KEY (field_id, stakeholder_group)
) STRICT, WITHOUT ROWID;

-- Somebody's first counted act, and the loss of the last one.
CREATE TRIGGER participant_activity_begins AFTER INSERT ON participant_activity WHEN NEW.n > 0
BEGIN
	INSERT INTO procedure_tally (procedure_id, stakeholder_group, participants) VALUES (NEW.procedure_id, NEW.stakeholder_group, 1)
		ON CONFLICT DO UPDATE SET participants = participants + 1;
END;
CREATE TRIGGER participant_activity_changes AFTER UPDATE OF n ON participant_activity WHEN (OLD.n > 0) <> (NEW.n > 0)
BEGIN
	UPDATE procedure_tally SET participants = participants + CASE WHEN NEW.n > 0 THEN 1 ELSE -1 END
		WHERE procedure_id = NEW.procedure_id AND stakeholder_group = NEW.stakeholder_group;
END;
CREATE TRIGGER field_contributor_begins AFTER INSERT ON field_contributor WHEN NEW.n > 0
BEGIN
	INSERT INTO field_tally (field_id, stakeholder_group, contributors) VALUES (NEW.field_id, NEW.stakeholder_group, 1)
		ON CONFLICT DO UPDATE SET contributors = contributors + 1;
END;
CREATE TRIGGER field_contributor_changes AFTER UPDATE OF n ON field_contributor WHEN (OLD.n > 0) <> (NEW.n > 0)
BEGIN
	UPDATE field_tally SET contributors = contributors + CASE WHEN NEW.n > 0 THEN 1 ELSE -1 END
		WHERE field_id = NEW.field_id AND stakeholder_group = NEW.stakeholder_group;
END;

-- Ratings. A guest's rating moves its own counters and nothing else.
CREATE TRIGGER rating_is_cast AFTER INSERT ON rating
BEGIN
	INSERT INTO rating_tally (passage_text_id, criterion, stakeholder_group, guest_1, guest_2, guest_3, guest_4, guest_5, guest_0, email_1, email_2, email_3, email_4, email_5, email_0, verified_1, verified_2, verified_3, verified_4, verified_5, verified_0)
		VALUES (NEW.passage_text_id, NEW.criterion, NEW.stakeholder_group,
		(NEW.assurance = 'guest' AND NEW.value = 1), (NEW.assurance = 'guest' AND NEW.value = 2), (NEW.assurance = 'guest' AND NEW.value = 3),
		(NEW.assurance = 'guest' AND NEW.value = 4), (NEW.assurance = 'guest' AND NEW.value = 5), (NEW.assurance = 'guest' AND NEW.value = 0),
		(NEW.assurance = 'email' AND NEW.value = 1), (NEW.assurance = 'email' AND NEW.value = 2), (NEW.assurance = 'email' AND NEW.value = 3),
		(NEW.assurance = 'email' AND NEW.value = 4), (NEW.assurance = 'email' AND NEW.value = 5), (NEW.assurance = 'email' AND NEW.value = 0),
		(NEW.assurance = 'verified' AND NEW.value = 1), (NEW.assurance = 'verified' AND NEW.value = 2), (NEW.assurance = 'verified' AND NEW.value = 3),
		(NEW.assurance = 'verified' AND NEW.value = 4), (NEW.assurance = 'verified' AND NEW.value = 5), (NEW.assurance = 'verified' AND NEW.value = 0))
		ON CONFLICT DO UPDATE SET
		guest_1 = guest_1 + excluded.guest_1, guest_2 = guest_2 + excluded.guest_2, guest_3 = guest_3 + excluded.guest_3,
		guest_4 = guest_4 + excluded.guest_4, guest_5 = guest_5 + excluded.guest_5, guest_0 = guest_0 + excluded.guest_0,
		email_1 = email_1 + excluded.email_1, email_2 = email_2 + excluded.email_2, email_3 = email_3 + excluded.email_3,
		email_4 = email_4 + excluded.email_4, email_5 = email_5 + excluded.email_5, email_0 = email_0 + excluded.email_0,
		verified_1 = verified_1 + excluded.verified_1, verified_2 = verified_2 + excluded.verified_2, verified_3 = verified_3 + excluded.verified_3,
		verified_4 = verified_4 + excluded.verified_4, verified_5 = verified_5 + excluded.verified_5, verified_0 = verified_0 + excluded.verified_0;
	INSERT INTO participant_activity (participant_id, procedure_id, stakeholder_group, n)
		SELECT NEW.participant_id, NEW.procedure_id, NEW.stakeholder_group, 1 WHERE NEW.assurance <> 'guest'
		ON CONFLICT DO UPDATE SET n = n + 1;
	INSERT INTO procedure_tally (procedure_id, stakeholder_group, ratings)
		SELECT NEW.procedure_id, NEW.stakeholder_group, 1 WHERE NEW.assurance <> 'guest'
		ON CONFLICT DO UPDATE SET ratings = ratings + 1;
END;

CREATE TRIGGER rating_is_taken_back AFTER DELETE ON rating
BEGIN
	UPDATE rating_tally SET
		guest_1 = guest_1 - (OLD.assurance = 'guest' AND OLD.value = 1), guest_2 = guest_2 - (OLD.assurance = 'guest' AND OLD.value = 2),
		guest_3 = guest_3 - (OLD.assurance = 'guest' AND OLD.value = 3), guest_4 = guest_4 - (OLD.assurance = 'guest' AND OLD.value = 4),
		guest_5 = guest_5 - (OLD.assurance = 'guest' AND OLD.value = 5), guest_0 = guest_0 - (OLD.assurance = 'guest' AND OLD.value = 0),
		email_1 = email_1 - (OLD.assurance = 'email' AND OLD.value = 1), email_2 = email_2 - (OLD.assurance = 'email' AND OLD.value = 2),
		email_3 = email_3 - (OLD.assurance = 'email' AND OLD.value = 3), email_4 = email_4 - (OLD.assurance = 'email' AND OLD.value = 4),
		email_5 = email_5 - (OLD.assurance = 'email' AND OLD.value = 5), email_0 = email_0 - (OLD.assurance = 'email' AND OLD.value = 0),
		verified_1 = verified_1 - (OLD.assurance = 'verified' AND OLD.value = 1), verified_2 = verified_2 - (OLD.assurance = 'verified' AND OLD.value = 2),
		verified_3 = verified_3 - (OLD.assurance = 'verified' AND OLD.value = 3), verified_4 = verified_4 - (OLD.assurance = 'verified' AND OLD.value = 4),
		verified_5 = verified_5 - (OLD.assurance = 'verified' AND OLD.value = 5), verified_0 = verified_0 - (OLD.assurance = 'verified' AND OLD.value = 0)
	WHERE passage_text_id = OLD.passage_text_id AND criterion = OLD.criterion AND stakeholder_group = OLD.stakeholder_group;
	UPDATE participant_activity SET n = n - 1 WHERE participant_id = OLD.participant_id AND OLD.assurance <> 'guest';
	UPDATE procedure_tally SET ratings = ratings - 1
		WHERE procedure_id = OLD.procedure_id AND stakeholder_group = OLD.stakeholder_group AND OLD.assurance <> 'guest';
END;

-- The key and the group stay (participant_keeps_group); value and assurance may move within the same row of counters.
CREATE TRIGGER rating_is_changed AFTER UPDATE OF value, assurance ON rating WHEN OLD.value <> NEW.value OR OLD.assurance <> NEW.assurance
BEGIN
	UPDATE rating_tally SET
		guest_1 = guest_1 - (OLD.assurance = 'guest' AND OLD.value = 1) + (NEW.assurance = 'guest' AND NEW.value = 1),
		guest_2 = guest_2 - (OLD.assurance = 'guest' AND OLD.value = 2) + (NEW.assurance = 'guest' AND NEW.value = 2),
		guest_3 = guest_3 - (OLD.assurance = 'guest' AND OLD.value = 3) + (NEW.assurance = 'guest' AND NEW.value = 3),
		guest_4 = guest_4 - (OLD.assurance = 'guest' AND OLD.value = 4) + (NEW.assurance = 'guest' AND NEW.value = 4),
		guest_5 = guest_5 - (OLD.assurance = 'guest' AND OLD.value = 5) + (NEW.assurance = 'guest' AND NEW.value = 5),
		guest_0 = guest_0 - (OLD.assurance = 'guest' AND OLD.value = 0) + (NEW.assurance = 'guest' AND NEW.value = 0),
		email_1 = email_1 - (OLD.assurance = 'email' AND OLD.value = 1) + (NEW.assurance = 'email' AND NEW.value = 1),
		email_2 = email_2 - (OLD.assurance = 'email' AND OLD.value = 2) + (NEW.assurance = 'email' AND NEW.value = 2),
		email_3 = email_3 - (OLD.assurance = 'email' AND OLD.value = 3) + (NEW.assurance = 'email' AND NEW.value = 3),
		email_4 = email_4 - (OLD.assurance = 'email' AND OLD.value = 4) + (NEW.assurance = 'email' AND NEW.value = 4),
		email_5 = email_5 - (OLD.assurance = 'email' AND OLD.value = 5) + (NEW.assurance = 'email' AND NEW.value = 5),
		email_0 = email_0 - (OLD.assurance = 'email' AND OLD.value = 0) + (NEW.assurance = 'email' AND NEW.value = 0),
		verified_1 = verified_1 - (OLD.assurance = 'verified' AND OLD.value = 1) + (NEW.assurance = 'verified' AND NEW.value = 1),
		verified_2 = verified_2 - (OLD.assurance = 'verified' AND OLD.value = 2) + (NEW.assurance = 'verified' AND NEW.value = 2),
		verified_3 = verified_3 - (OLD.assurance = 'verified' AND OLD.value = 3) + (NEW.assurance = 'verified' AND NEW.value = 3),
		verified_4 = verified_4 - (OLD.assurance = 'verified' AND OLD.value = 4) + (NEW.assurance = 'verified' AND NEW.value = 4),
		verified_5 = verified_5 - (OLD.assurance = 'verified' AND OLD.value = 5) + (NEW.assurance = 'verified' AND NEW.value = 5),
		verified_0 = verified_0 - (OLD.assurance = 'verified' AND OLD.value = 0) + (NEW.assurance = 'verified' AND NEW.value = 0)
	WHERE passage_text_id = NEW.passage_text_id AND criterion = NEW.criterion AND stakeholder_group = NEW.stakeholder_group;
END;

CREATE TRIGGER rating_becomes_counted AFTER UPDATE OF assurance ON rating WHEN OLD.assurance = 'guest' AND NEW.assurance <> 'guest'
BEGIN
	INSERT INTO participant_activity (participant_id, procedure_id, stakeholder_group, n)
		SELECT NEW.participant_id, NEW.procedure_id, NEW.stakeholder_group, 1 WHERE NEW.assurance <> 'guest'
		ON CONFLICT DO UPDATE SET n = n + 1;
	INSERT INTO procedure_tally (procedure_id, stakeholder_group, ratings)
		SELECT NEW.procedure_id, NEW.stakeholder_group, 1 WHERE NEW.assurance <> 'guest'
		ON CONFLICT DO UPDATE SET ratings = ratings + 1;
END;

CREATE TRIGGER rating_is_no_longer_counted AFTER UPDATE OF assurance ON rating WHEN OLD.assurance <> 'guest' AND NEW.assurance = 'guest'
BEGIN
	UPDATE participant_activity SET n = n - 1 WHERE participant_id = OLD.participant_id AND OLD.assurance <> 'guest';
	UPDATE procedure_tally SET ratings = ratings - 1
		WHERE procedure_id = OLD.procedure_id AND stakeholder_group = OLD.stakeholder_group AND OLD.assurance <> 'guest';
END;

CREATE TRIGGER rating_keeps_its_key BEFORE UPDATE OF participant_id, passage_text_id, criterion, procedure_id, stakeholder_group ON rating
BEGIN SELECT RAISE(ABORT, 'a rating keeps person, wording, criterion and group'); END;

-- Contributions. Whatever column changes, the old row is taken out and the new one put in.
CREATE TRIGGER contribution_appears AFTER INSERT ON contribution WHEN NEW.counts_in_public = 1
BEGIN
	INSERT INTO contribution_tally (target_id, stakeholder_group, support, concern, proposal, question)
		VALUES (NEW.target_id, NEW.stakeholder_group, NEW.stance = 'support', NEW.stance = 'concern', NEW.stance = 'proposal', NEW.stance = 'question')
		ON CONFLICT DO UPDATE SET support = support + excluded.support, concern = concern + excluded.concern,
			proposal = proposal + excluded.proposal, question = question + excluded.question;
	INSERT INTO outline_tally (procedure_id, counts, revision) VALUES (NEW.procedure_id, json_object(NEW.target_id, 1), 1)
		ON CONFLICT DO UPDATE SET revision = revision + 1,
			counts = json_set(counts, '$."' || NEW.target_id || '"', coalesce(json_extract(counts, '$."' || NEW.target_id || '"'), 0) + 1);
	INSERT INTO participant_activity (participant_id, procedure_id, stakeholder_group, n)
		SELECT NEW.participant_id, NEW.procedure_id, NEW.stakeholder_group, 1 WHERE NEW.counts_in_public = 1
		ON CONFLICT DO UPDATE SET n = n + 1;
	INSERT INTO procedure_tally (procedure_id, stakeholder_group, contributions)
		SELECT NEW.procedure_id, NEW.stakeholder_group, 1 WHERE NEW.counts_in_public = 1
		ON CONFLICT DO UPDATE SET contributions = contributions + 1;
	INSERT INTO field_contributor (field_id, stakeholder_group, participant_id, n)
		SELECT NEW.field_id, NEW.stakeholder_group, NEW.participant_id, 1 WHERE NEW.assurance = 'verified'
		ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER contribution_leaves AFTER UPDATE OF state, stance, stakeholder_group, assurance, participant_id, target_id, field_id ON contribution
WHEN OLD.counts_in_public = 1 AND (OLD.counts_in_public <> NEW.counts_in_public OR OLD.stance <> NEW.stance OR OLD.stakeholder_group <> NEW.stakeholder_group OR OLD.assurance <> NEW.assurance
	OR OLD.participant_id <> NEW.participant_id OR OLD.target_id <> NEW.target_id OR OLD.field_id <> NEW.field_id)
BEGIN
	UPDATE contribution_tally SET support = support - (OLD.stance = 'support'), concern = concern - (OLD.stance = 'concern'), proposal = proposal - (OLD.stance = 'proposal'), question = question - (OLD.stance = 'question')
		WHERE target_id = OLD.target_id AND stakeholder_group = OLD.stakeholder_group;
	UPDATE outline_tally SET revision = revision + 1,
			counts = json_set(counts, '$."' || OLD.target_id || '"', json_extract(counts, '$."' || OLD.target_id || '"') - 1)
		WHERE procedure_id = OLD.procedure_id;
	UPDATE participant_activity SET n = n - 1 WHERE participant_id = OLD.participant_id AND OLD.counts_in_public = 1;
	UPDATE procedure_tally SET contributions = contributions - 1
		WHERE procedure_id = OLD.procedure_id AND stakeholder_group = OLD.stakeholder_group AND OLD.counts_in_public = 1;
	UPDATE field_contributor SET n = n - 1
		WHERE field_id = OLD.field_id AND stakeholder_group = OLD.stakeholder_group AND participant_id = OLD.participant_id AND OLD.assurance = 'verified';
END;

CREATE TRIGGER contribution_returns AFTER UPDATE OF state, stance, stakeholder_group, assurance, participant_id, target_id, field_id ON contribution
WHEN NEW.counts_in_public = 1 AND (OLD.counts_in_public <> NEW.counts_in_public OR OLD.stance <> NEW.stance OR OLD.stakeholder_group <> NEW.stakeholder_group OR OLD.assurance <> NEW.assurance
	OR OLD.participant_id <> NEW.participant_id OR OLD.target_id <> NEW.target_id OR OLD.field_id <> NEW.field_id)
BEGIN
	INSERT INTO contribution_tally (target_id, stakeholder_group, support, concern, proposal, question)
		VALUES (NEW.target_id, NEW.stakeholder_group, NEW.stance = 'support', NEW.stance = 'concern', NEW.stance = 'proposal', NEW.stance = 'question')
		ON CONFLICT DO UPDATE SET support = support + excluded.support, concern = concern + excluded.concern,
			proposal = proposal + excluded.proposal, question = question + excluded.question;
	INSERT INTO outline_tally (procedure_id, counts, revision) VALUES (NEW.procedure_id, json_object(NEW.target_id, 1), 1)
		ON CONFLICT DO UPDATE SET revision = revision + 1,
			counts = json_set(counts, '$."' || NEW.target_id || '"', coalesce(json_extract(counts, '$."' || NEW.target_id || '"'), 0) + 1);
	INSERT INTO participant_activity (participant_id, procedure_id, stakeholder_group, n)
		SELECT NEW.participant_id, NEW.procedure_id, NEW.stakeholder_group, 1 WHERE NEW.counts_in_public = 1
		ON CONFLICT DO UPDATE SET n = n + 1;
	INSERT INTO procedure_tally (procedure_id, stakeholder_group, contributions)
		SELECT NEW.procedure_id, NEW.stakeholder_group, 1 WHERE NEW.counts_in_public = 1
		ON CONFLICT DO UPDATE SET contributions = contributions + 1;
	INSERT INTO field_contributor (field_id, stakeholder_group, participant_id, n)
		SELECT NEW.field_id, NEW.stakeholder_group, NEW.participant_id, 1 WHERE NEW.assurance = 'verified'
		ON CONFLICT DO UPDATE SET n = n + 1;
END;

-- A change of words, or of one public state into another, changes the page but no count.
CREATE TRIGGER contribution_reads_differently AFTER UPDATE OF body, masked_body, suggestion, state ON contribution
WHEN OLD.counts_in_public = 1 AND NEW.counts_in_public = 1
BEGIN
	UPDATE outline_tally SET revision = revision + 1 WHERE procedure_id = NEW.procedure_id;
END;

CREATE TRIGGER contribution_is_kept BEFORE DELETE ON contribution WHEN OLD.state NOT IN ('draft', 'awaitingCode')
BEGIN SELECT RAISE(ABORT, 'a contribution is erased, never deleted'); END;
