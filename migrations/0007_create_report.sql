-- The frozen data a report is made from: canonical JSON and its hash.
CREATE TABLE report_snapshot (
	id TEXT PRIMARY KEY,
	procedure_id TEXT NOT NULL REFERENCES procedure (id),
	-- 1: made from simulated participation, to show what a report looks like
	is_simulated INTEGER NOT NULL DEFAULT 0,
	cutoff_at INTEGER NOT NULL,
	data TEXT NOT NULL,
	hash TEXT NOT NULL,
	created_by TEXT NOT NULL,
	created_at INTEGER NOT NULL,
	released_by TEXT,
	released_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX report_snapshot_by_procedure ON report_snapshot (procedure_id, created_at DESC);
-- One real report is released per procedure: two of them would give small cells away by subtraction.
CREATE UNIQUE INDEX report_snapshot_released_once ON report_snapshot (procedure_id, is_simulated) WHERE released_at IS NOT NULL;
CREATE TRIGGER report_snapshot_is_frozen BEFORE UPDATE OF id, procedure_id, is_simulated, cutoff_at, data, hash, created_by, created_at ON report_snapshot
BEGIN SELECT RAISE(ABORT, 'a snapshot is frozen'); END;
CREATE TRIGGER report_snapshot_stays_released BEFORE UPDATE OF released_at, released_by ON report_snapshot WHEN OLD.released_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a snapshot stays released'); END;
CREATE TRIGGER report_snapshot_is_kept BEFORE DELETE ON report_snapshot WHEN OLD.released_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a released snapshot is kept'); END;
