CREATE TABLE passage_kind (code TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO passage_kind (code) VALUES
	('startingPoint'), ('frameworkCondition'), ('vision'), ('principle'), ('actionField'), ('goal'), ('measure'), ('outlook');

-- Durable: keeps its id whatever happens to its wording. A code is never given to another passage.
CREATE TABLE passage (
	id TEXT PRIMARY KEY,
	procedure_id TEXT NOT NULL REFERENCES procedure (id),
	code TEXT NOT NULL,
	UNIQUE (procedure_id, code)
) STRICT, WITHOUT ROWID;

-- An old code after a move, split or merge.
CREATE TABLE passage_alias (
	procedure_id TEXT NOT NULL REFERENCES procedure (id),
	code TEXT NOT NULL,
	passage_id TEXT NOT NULL REFERENCES passage (id),
	PRIMARY KEY (procedure_id, code)
) STRICT, WITHOUT ROWID;

-- One state of a passage's wording, shared by every version that leaves it unchanged.
CREATE TABLE passage_text (
	id TEXT PRIMARY KEY,
	passage_id TEXT NOT NULL REFERENCES passage (id),
	kind TEXT NOT NULL REFERENCES passage_kind (code),
	heading TEXT NOT NULL,
	body TEXT NOT NULL,
	facts TEXT NOT NULL,
	hash TEXT NOT NULL,
	-- The wording whose ratings stay current for this one: itself, unless the change was recorded as editorial.
	rated_as TEXT NOT NULL,
	UNIQUE (passage_id, hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft_version (
	id TEXT PRIMARY KEY,
	procedure_id TEXT NOT NULL REFERENCES procedure (id),
	number TEXT NOT NULL,
	title TEXT NOT NULL,
	status TEXT NOT NULL,
	author_role TEXT NOT NULL,
	reason TEXT NOT NULL,
	summary TEXT NOT NULL,
	content_hash TEXT NOT NULL,
	-- The outline without the wording, and the whole draft: reading either costs one row.
	outline TEXT NOT NULL,
	document TEXT NOT NULL,
	released_at INTEGER,
	UNIQUE (procedure_id, number)
) STRICT, WITHOUT ROWID;

-- One chapter of one version, kept whole for the page of a passage.
CREATE TABLE draft_chapter (
	version_id TEXT NOT NULL REFERENCES draft_version (id),
	chapter_id TEXT NOT NULL REFERENCES passage (id),
	document TEXT NOT NULL,
	PRIMARY KEY (version_id, chapter_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft_version_passage (
	version_id TEXT NOT NULL REFERENCES draft_version (id),
	passage_id TEXT NOT NULL REFERENCES passage (id),
	passage_text_id TEXT NOT NULL REFERENCES passage_text (id),
	chapter_id TEXT NOT NULL REFERENCES passage (id),
	parent_id TEXT,
	position INTEGER NOT NULL,
	PRIMARY KEY (version_id, passage_id)
) STRICT, WITHOUT ROWID;

-- What was released stays as it was: people rated and quoted exactly this.
CREATE TRIGGER draft_version_is_immutable BEFORE UPDATE ON draft_version WHEN OLD.released_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'draft version is released'); END;
CREATE TRIGGER draft_version_is_kept BEFORE DELETE ON draft_version WHEN OLD.released_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'draft version is released'); END;
CREATE TRIGGER draft_chapter_is_immutable BEFORE UPDATE ON draft_chapter
WHEN (SELECT released_at FROM draft_version WHERE id = OLD.version_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'draft version is released'); END;
CREATE TRIGGER draft_chapter_is_kept BEFORE DELETE ON draft_chapter
WHEN (SELECT released_at FROM draft_version WHERE id = OLD.version_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'draft version is released'); END;
CREATE TRIGGER draft_version_passage_is_immutable BEFORE UPDATE ON draft_version_passage
WHEN (SELECT released_at FROM draft_version WHERE id = OLD.version_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'draft version is released'); END;
CREATE TRIGGER draft_version_passage_is_kept BEFORE DELETE ON draft_version_passage
WHEN (SELECT released_at FROM draft_version WHERE id = OLD.version_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'draft version is released'); END;
CREATE TRIGGER passage_text_is_immutable BEFORE UPDATE OF passage_id, kind, heading, body, facts, hash ON passage_text
BEGIN SELECT RAISE(ABORT, 'a wording never changes, it gets a successor'); END;
CREATE TRIGGER draft_chapter_is_complete BEFORE INSERT ON draft_chapter
WHEN (SELECT released_at FROM draft_version WHERE id = NEW.version_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'draft version is released'); END;
CREATE TRIGGER draft_version_passage_is_complete BEFORE INSERT ON draft_version_passage
WHEN (SELECT released_at FROM draft_version WHERE id = NEW.version_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'draft version is released'); END;
