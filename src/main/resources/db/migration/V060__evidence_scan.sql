-- What the virus scanner has said about a content, once for all files that have it; NEW as long as it has said nothing.
ALTER TABLE evidence_content
  ADD scan_state    varchar(10)  NOT NULL DEFAULT 'NEW'
    CONSTRAINT ck_evidence_content_scan_state CHECK (scan_state IN ('NEW', 'SCANNING', 'CLEAN', 'INFECTED')),
  ADD scan_finding  varchar(200),
  ADD scan_attempts integer      NOT NULL DEFAULT 0,
  ADD scan_due_at   timestamptz  NOT NULL DEFAULT now(),
  ADD scanned_at    timestamptz,
  ADD scan_failure  varchar(500),
  ADD CONSTRAINT ck_evidence_content_finding CHECK ((scan_finding IS NOT NULL) = (scan_state = 'INFECTED')),
  ADD CONSTRAINT ck_evidence_content_scanned CHECK ((scanned_at IS NOT NULL) = (scan_state IN ('CLEAN', 'INFECTED')));
CREATE INDEX ix_evidence_content_scan ON evidence_content (scan_due_at, sha256)
  WHERE scan_state IN ('NEW', 'SCANNING');

-- Who added it may open it before it was scanned; unknown for what is older.
ALTER TABLE evidence ADD added_by_account bigint;
