-- Why something is no longer read in public: a typed reason, always.
CREATE TABLE moderation_decision (
	id TEXT PRIMARY KEY,
	contribution_id TEXT NOT NULL REFERENCES contribution (id),
	-- 'hide' or 'restore'
	action TEXT NOT NULL,
	reason TEXT NOT NULL,
	explanation TEXT NOT NULL,
	decided_by TEXT NOT NULL,
	decided_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX moderation_decision_by_contribution ON moderation_decision (contribution_id, decided_at);
