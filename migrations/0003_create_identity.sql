-- A participant is a voice in one procedure: one group, no address, no name.
CREATE TABLE participant (
	id TEXT PRIMARY KEY,
	procedure_id TEXT NOT NULL REFERENCES procedure (id),
	stakeholder_group TEXT NOT NULL REFERENCES stakeholder_group (code),
	assurance TEXT NOT NULL REFERENCES assurance (code),
	created_day TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER participant_keeps_group BEFORE UPDATE OF procedure_id, stakeholder_group ON participant
BEGIN SELECT RAISE(ABORT, 'a participant keeps procedure and group'); END;

-- What proves the right to be that participant: a keyed hash, different in every procedure.
CREATE TABLE credential (
	procedure_id TEXT NOT NULL REFERENCES procedure (id),
	kind TEXT NOT NULL,
	subject_hash TEXT NOT NULL,
	participant_id TEXT NOT NULL REFERENCES participant (id),
	PRIMARY KEY (procedure_id, kind, subject_hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX credential_by_participant ON credential (participant_id);

-- The address, encrypted, only while somebody wants an answer.
CREATE TABLE contact (
	participant_id TEXT PRIMARY KEY REFERENCES participant (id),
	address_sealed TEXT NOT NULL,
	delete_after_day TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A code sent by e-mail: hashed, bound to the browser that asked, few tries, used once.
CREATE TABLE email_code (
	id TEXT PRIMARY KEY,
	-- 'signIn', 'publish' or 'staffSignIn'
	purpose TEXT NOT NULL,
	procedure_id TEXT,
	browser_hash TEXT NOT NULL,
	subject_hash TEXT NOT NULL,
	address_sealed TEXT NOT NULL,
	-- The group somebody states or was invited to, settled when the code is used.
	stakeholder_group TEXT NOT NULL,
	invitation_id TEXT,
	code_hash TEXT NOT NULL,
	tries_left INTEGER NOT NULL,
	sent_at INTEGER NOT NULL,
	expires_at INTEGER NOT NULL,
	used_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX email_code_by_browser ON email_code (browser_hash, purpose, sent_at);
CREATE INDEX email_code_by_expiry ON email_code (expires_at);

-- Invitations (politicians, employers) and printed one-time codes (employees). Nothing here points at a participant.
CREATE TABLE invitation (
	id TEXT PRIMARY KEY,
	procedure_id TEXT NOT NULL REFERENCES procedure (id),
	stakeholder_group TEXT NOT NULL REFERENCES stakeholder_group (code),
	batch_id TEXT NOT NULL,
	label TEXT NOT NULL,
	code_hash TEXT NOT NULL UNIQUE,
	quota INTEGER NOT NULL CHECK (quota >= 1),
	used INTEGER NOT NULL DEFAULT 0 CHECK (used >= 0 AND used <= quota),
	expires_at INTEGER NOT NULL,
	revoked_at INTEGER,
	created_by TEXT NOT NULL,
	created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX invitation_by_procedure ON invitation (procedure_id, created_at, batch_id);

-- Only hashes of session ids; participants' sessions end at the end of a day, so that no time of day is kept.
CREATE TABLE participant_session (
	id_hash TEXT PRIMARY KEY,
	participant_id TEXT NOT NULL REFERENCES participant (id),
	expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX participant_session_by_participant ON participant_session (participant_id);
CREATE INDEX participant_session_by_expiry ON participant_session (expires_at);

CREATE TABLE staff (
	id TEXT PRIMARY KEY,
	address_hash TEXT NOT NULL UNIQUE,
	address_sealed TEXT NOT NULL,
	label TEXT NOT NULL,
	created_at INTEGER NOT NULL,
	disabled_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE staff_role (
	staff_id TEXT NOT NULL REFERENCES staff (id),
	role TEXT NOT NULL,
	granted_by TEXT NOT NULL,
	granted_at INTEGER NOT NULL,
	PRIMARY KEY (staff_id, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE staff_session (
	id_hash TEXT PRIMARY KEY,
	staff_id TEXT NOT NULL REFERENCES staff (id),
	expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX staff_session_by_staff ON staff_session (staff_id);

-- Exact counters against guessing and mail floods: one row per subject and time window.
CREATE TABLE attempt (
	scope TEXT NOT NULL,
	subject TEXT NOT NULL,
	time_window INTEGER NOT NULL,
	n INTEGER NOT NULL,
	PRIMARY KEY (scope, subject, time_window)
) STRICT, WITHOUT ROWID;
CREATE INDEX attempt_by_window ON attempt (time_window);
