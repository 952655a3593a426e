-- Every write is done once per key: a lost reply is normal on a phone.
CREATE TABLE operation (
	actor TEXT NOT NULL,
	key TEXT NOT NULL,
	body_hash TEXT NOT NULL,
	-- Drawn anew with each attempt: who finds its own run in the row may write.
	run TEXT NOT NULL,
	-- What the first attempt led to: the id of a contribution, or nothing.
	result TEXT NOT NULL DEFAULT '',
	day TEXT NOT NULL,
	PRIMARY KEY (actor, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX operation_by_day ON operation (day);

CREATE TABLE stance (code TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO stance (code) VALUES ('support'), ('concern'), ('proposal'), ('question');

CREATE TABLE entry_channel (code TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO entry_channel (code) VALUES ('online'), ('post'), ('event'), ('minutes');

CREATE TABLE contribution_state (code TEXT PRIMARY KEY, counts_in_public INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO contribution_state (code, counts_in_public) VALUES
	('draft', 0), ('awaitingCode', 0), ('held', 0), ('public', 1), ('hidden', 0), ('masked', 1), ('withdrawn', 0), ('erased', 0);

CREATE TABLE contribution (
	id TEXT PRIMARY KEY,
	procedure_id TEXT NOT NULL REFERENCES procedure (id),
	-- 'comment', 'reply' or 'statementPoint'
	kind TEXT NOT NULL,
	-- 'passage', 'chapter' or 'draft'; target_id is a passage (a chapter is one) or, for the whole draft, the procedure
	target_kind TEXT NOT NULL CHECK (target_kind IN ('passage', 'chapter', 'draft')),
	target_id TEXT NOT NULL,
	-- The chapter the target lies in (the procedure for the whole draft): where groups are counted before one is shown.
	field_id TEXT NOT NULL,
	version_id TEXT NOT NULL REFERENCES draft_version (id),
	passage_text_id TEXT REFERENCES passage_text (id),
	parent_id TEXT REFERENCES contribution (id),
	participant_id TEXT NOT NULL REFERENCES participant (id),
	stakeholder_group TEXT NOT NULL REFERENCES stakeholder_group (code),
	assurance TEXT NOT NULL REFERENCES assurance (code),
	stance TEXT NOT NULL REFERENCES stance (code),
	title TEXT,
	body TEXT NOT NULL,
	-- What readers see instead of the body while the state is 'masked'.
	masked_body TEXT,
	suggestion TEXT,
	quote_exact TEXT,
	quote_prefix TEXT,
	quote_suffix TEXT,
	entry_channel TEXT NOT NULL REFERENCES entry_channel (code),
	state TEXT NOT NULL REFERENCES contribution_state (code),
	-- The one predicate for every page, count, export and report; the same rule as countsInPublic() in the code.
	counts_in_public INTEGER NOT NULL GENERATED ALWAYS AS (state IN ('public', 'masked')) VIRTUAL,
	reference TEXT NOT NULL UNIQUE,
	receipt_hash TEXT NOT NULL,
	terms_version TEXT NOT NULL,
	language TEXT NOT NULL DEFAULT 'de',
	day TEXT NOT NULL,
	-- Never set for employees: nothing finer than the day is kept of them.
	submitted_at INTEGER,
	-- While awaiting its code: when it is given up.
	expires_at INTEGER,
	CHECK (stakeholder_group <> 'employee' OR submitted_at IS NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX contribution_public ON contribution (target_id, day DESC, id DESC) WHERE counts_in_public = 1;
CREATE INDEX contribution_public_by_stance ON contribution (target_id, stance, day DESC, id DESC) WHERE counts_in_public = 1;
CREATE INDEX contribution_public_by_group ON contribution (target_id, stakeholder_group, day DESC, id DESC) WHERE counts_in_public = 1;
CREATE INDEX contribution_public_by_both ON contribution (target_id, stakeholder_group, stance, day DESC, id DESC) WHERE counts_in_public = 1;
CREATE INDEX contribution_by_procedure ON contribution (procedure_id, day DESC, id DESC);
CREATE INDEX contribution_by_state ON contribution (procedure_id, state, day DESC, id DESC);
CREATE INDEX contribution_by_participant ON contribution (participant_id);
CREATE INDEX contribution_by_expiry ON contribution (expires_at) WHERE state = 'awaitingCode';

-- A contribution that waits for its code, and the address the code went to.
CREATE TABLE pending_confirmation (
	contribution_id TEXT PRIMARY KEY REFERENCES contribution (id),
	participant_id TEXT NOT NULL REFERENCES participant (id),
	subject_hash TEXT NOT NULL,
	-- Set when the author wants to hear of the answer.
	keeps_contact INTEGER NOT NULL DEFAULT 0,
	expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX pending_confirmation_by_subject ON pending_confirmation (participant_id, subject_hash);

-- value 1 … 5, or 0 for "don't know". One per person, wording and criterion, whatever happens.
CREATE TABLE rating (
	participant_id TEXT NOT NULL REFERENCES participant (id),
	passage_text_id TEXT NOT NULL REFERENCES passage_text (id),
	criterion TEXT NOT NULL,
	value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 5),
	procedure_id TEXT NOT NULL REFERENCES procedure (id),
	stakeholder_group TEXT NOT NULL REFERENCES stakeholder_group (code),
	assurance TEXT NOT NULL REFERENCES assurance (code),
	-- Milliseconds; for employees the start of the day.
	changed_at INTEGER NOT NULL,
	PRIMARY KEY (participant_id, passage_text_id, criterion)
) STRICT, WITHOUT ROWID;
