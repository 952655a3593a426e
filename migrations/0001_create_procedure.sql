-- Closed sets are lookup tables: a CHECK list could only be changed by rebuilding the table (docs/adr/0004).
CREATE TABLE stakeholder_group (code TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO stakeholder_group (code) VALUES ('citizen'), ('employee'), ('politician'), ('employer');

CREATE TABLE assurance (code TEXT PRIMARY KEY, rank INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO assurance (code, rank) VALUES ('guest', 0), ('email', 1), ('verified', 2);

CREATE TABLE phase_kind (code TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO phase_kind (code, position) VALUES ('information', 0), ('contribution', 1), ('evaluation', 2), ('result', 3);

CREATE TABLE procedure (
	id TEXT PRIMARY KEY,
	slug TEXT NOT NULL UNIQUE,
	city TEXT NOT NULL,
	decision_body TEXT NOT NULL,
	contact_role TEXT NOT NULL,
	contact_email TEXT NOT NULL,
	-- {"de": {title, question, lead, description}, "en": {…}}
	texts TEXT NOT NULL,
	-- [{label, number, note, url}]
	paper_references TEXT NOT NULL DEFAULT '[]',
	minimum_cell_size INTEGER NOT NULL DEFAULT 10 CHECK (minimum_cell_size >= 5),
	terms_version TEXT NOT NULL,
	is_sample INTEGER NOT NULL DEFAULT 0,
	current_version_id TEXT,
	published_at INTEGER
) STRICT, WITHOUT ROWID;

-- A phase is the half-open interval [opens_at, closes_at) in milliseconds since 1970 UTC.
CREATE TABLE phase (
	procedure_id TEXT NOT NULL REFERENCES procedure (id),
	kind TEXT NOT NULL REFERENCES phase_kind (code),
	opens_at INTEGER NOT NULL,
	closes_at INTEGER NOT NULL,
	-- 'post': public at once, moderated afterwards; 'pre': held until staff let it through
	moderation TEXT NOT NULL DEFAULT 'post' CHECK (moderation IN ('post', 'pre')),
	-- {"de": {title, text}, "en": {…}}
	texts TEXT NOT NULL,
	PRIMARY KEY (procedure_id, kind),
	CHECK (closes_at > opens_at)
) STRICT, WITHOUT ROWID;

-- Which groups are asked, and how sure the city wants to be before it counts what they say.
CREATE TABLE admitted_group (
	procedure_id TEXT NOT NULL REFERENCES procedure (id),
	stakeholder_group TEXT NOT NULL REFERENCES stakeholder_group (code),
	rating_assurance TEXT NOT NULL REFERENCES assurance (code),
	comment_assurance TEXT NOT NULL REFERENCES assurance (code),
	PRIMARY KEY (procedure_id, stakeholder_group)
) STRICT, WITHOUT ROWID;
